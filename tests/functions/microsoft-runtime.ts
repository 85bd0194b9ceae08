import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** What the runtime sends to Excel for one call. */
export interface Result {
  readonly ok: boolean;
  /** The value, or the sentence of an error that was thrown. */
  readonly value: unknown;
  /** 1 #N/A, 2 threw something that is no error of ours, 6 #NUM!, 7 #VALUE! */
  readonly errorCode: number | undefined;
}

/** Flags of a call, as Excel sets them from the metadata. */
const ERRORS_ALLOWED = 4;
const RICH_DATA = 8;

const RUNTIME = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/**
 * Microsoft's own custom-functions runtime, unchanged, with a bundle of functions in it and Excel's side of the bridge
 * played here: calls go in as messages, results come out as requests.
 */
export class MicrosoftRuntime {
  private readonly context: vm.Context;
  private readonly waiting = new Map<number, (result: Result) => void>();
  private readonly bridge: { onMessageFromHost?: (text: string) => void; sendMessageToHost: (text: string) => void };
  private readonly timers: NodeJS.Timeout[] = [];
  private lastId = 0;

  constructor(bundle: string) {
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    const nothing = () => undefined;
    const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
    // The runtime finds its own address among the scripts of the page.
    const script = {
      src: "https://okrw.example/custom-functions-runtime.debug.js",
      getAttribute: () => null,
      setAttribute: nothing,
      appendChild: nothing,
    };
    this.context = vm.createContext({
      console: { log: nothing, warn: nothing, error: nothing },
      setTimeout: (work: () => void, delay?: number) => {
        const timer = setTimeout(work, delay);
        this.timers.push(timer);
        return timer;
      },
      clearTimeout,
      navigator: { userAgent: "Excel", platform: "Win32", language: "en-US" },
      location: { href: "https://okrw.example/", search: "", hash: "", hostname: "okrw.example" },
      history: {},
      localStorage: storage,
      sessionStorage: storage,
      document: {
        readyState: "complete",
        addEventListener: nothing,
        getElementsByTagName: () => [script],
        createElement: () => ({ ...script }),
      },
      ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing },
      _richApiNativeBridge: this.bridge,
    });
    vm.runInContext(
      "globalThis.window = globalThis; globalThis.self = globalThis; globalThis.top = globalThis;",
      this.context,
    );
    vm.runInContext(readFileSync(RUNTIME, "utf8"), this.context, { filename: "custom-functions-runtime.debug.js" });
    vm.runInContext(bundle, this.context, { filename: "functions.js" });
  }

  /** Calls a function as Excel does. `rich` sends error values and data types as objects. */
  call(id: string, raw: readonly unknown[], { rich = false } = {}): Promise<Result> {
    const invocation = ++this.lastId;
    const flags = ERRORS_ALLOWED | (rich ? RICH_DATA : 0);
    const message = JSON.stringify([invocation, id, raw, "Sheet1!A1", flags]);
    const answered = new Promise<Result>((resolve) => this.waiting.set(invocation, resolve));
    this.bridge.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries: [[1, 1000, "", message, ""]] } }));
    return answered;
  }

  /** Stops what the runtime still waits for: the rest of office.js, which has no part in calling functions. */
  close(): void {
    this.timers.forEach(clearTimeout);
  }

  /** A request of the runtime: results are taken out of it, and it is answered with "done". */
  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: Request } };
    for (const { Name, ArgumentInfo } of message.body.Actions) {
      if (Name !== "SetInvocationArrayResults") continue;
      for (const [invocation, ok, value, codeOrTimes] of ArgumentInfo!.Arguments[0]!) {
        const errorCode = typeof codeOrTimes === "number" ? codeOrTimes : undefined;
        this.waiting.get(invocation)?.({ ok, value, errorCode });
        this.waiting.delete(invocation);
      }
    }
    const body = JSON.stringify({ Error: null, Results: [], TraceIds: [] });
    const answer = { id, type: 1, message: { statusCode: 200, headers: {}, body } };
    setImmediate(() => this.bridge.onMessageFromHost!(JSON.stringify(answer)));
  }
}

interface Request {
  readonly Actions: readonly {
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments: readonly (readonly [number, boolean, unknown, unknown][])[] };
  }[];
}
