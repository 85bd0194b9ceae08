import type { FunctionCall, FunctionMetadata, FunctionRuntime, FunctionsFile } from "../calculation/function-runtime";
import type { CellValue } from "../model/values";
import type { Switches } from "../switches";
import { failure, fromWire, toWire } from "./function-values";
import type { Entry } from "./rich-api-events";

type Answer = readonly (readonly CellValue[])[];

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { Cancelable: 1, Streaming: 2, ErrorsAllowed: 4, RichData: 8 } as const;

/** The add-in's own runtime, asked over the wire: calls of one calculation travel in one message. */
export class WireFunctions implements FunctionRuntime {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly waiting = new Map<number, { readonly answer: (answer: Answer) => void; readonly entry: Entry }>();
  private readonly streams = new Set<number>();
  private unsent: Entry[] = [];
  private scheduled = false;
  private ready = false;
  private lastId = 0;

  constructor(
    private readonly file: FunctionsFile,
    private readonly switches: Switches,
    private readonly send: (entries: readonly Entry[]) => void,
  ) {
    this.metadata = new Map(file.functions.map((one) => [one.id.toUpperCase(), one]));
  }

  call(call: FunctionCall): Promise<Answer> {
    return new Promise((resolve) => this.invoke(call, resolve));
  }

  stream(call: FunctionCall, answer: (value: Answer) => void): { cancel(): void } {
    const id = this.invoke(call, answer);
    this.streams.add(id);
    return {
      cancel: () => {
        this.streams.delete(id);
        if (this.waiting.delete(id)) this.post([CUSTOM_FUNCTION, CANCEL, "", JSON.stringify({ invocationId: id }), ""]);
      },
    };
  }

  /** The page has started its functions: what was asked meanwhile goes out now. */
  start(): void {
    this.ready = true;
    this.schedule();
  }

  /** The page was loaded anew: what it has not answered is asked again once it is ready. */
  restart(): void {
    this.ready = false;
    this.unsent = [...this.waiting.values()].map(({ entry }) => entry);
  }

  /** What the page answers: `[id, ok, value, errorCode?]` per call, or the same as objects from an older runtime. */
  results(results: unknown): void {
    for (const result of Array.isArray(results) ? (results as unknown[]) : []) {
      const [id, ok, value, code] = Array.isArray(result) ? (result as unknown[]) : asList(result);
      const asked = this.waiting.get(Number(id));
      if (!this.streams.has(Number(id))) this.waiting.delete(Number(id));
      asked?.answer(ok === true ? fromWire(value) : [[failure(code, value)]]);
    }
  }

  /** The page is gone: whoever still waits is told so. */
  stop(): void {
    this.ready = false;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { answer } of waiting) answer([[{ error: "#CONNECT!" }]]);
  }

  private invoke(call: FunctionCall, answer: (value: Answer) => void): number {
    const id = ++this.lastId;
    const style = { blankAs: this.switches.blankAs, richData: this.file.allowCustomDataForDataTypeAny === true };
    const args = call.arguments.map((argument) => toWire(argument, style));
    const message = [id, call.id.toUpperCase(), args, call.address, this.flags(call.id)];
    if (call.parameterAddresses) message.push([...call.parameterAddresses]);
    const entry: Entry = [CUSTOM_FUNCTION, INVOKE, "", JSON.stringify(message), ""];
    this.waiting.set(id, { answer, entry });
    this.post(entry);
    return id;
  }

  private flags(id: string): number {
    const options = this.metadata.get(id.toUpperCase())?.options ?? {};
    return (
      (options.cancelable || options.stream ? Flag.Cancelable : 0) |
      (options.stream ? Flag.Streaming : 0) |
      (this.file.allowErrorForDataTypeAny ? Flag.ErrorsAllowed : 0) |
      (this.file.allowCustomDataForDataTypeAny ? Flag.RichData : 0)
    );
  }

  private post(entry: Entry): void {
    this.unsent.push(entry);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || !this.ready || this.unsent.length === 0) return;
    this.scheduled = true;
    void Promise.resolve().then(() => {
      this.scheduled = false;
      this.send(this.unsent.splice(0));
    });
  }
}

function asList(result: unknown): unknown[] {
  const { id, value, failed, errorCode } = result as {
    id?: number;
    value?: unknown;
    failed?: boolean;
    errorCode?: number;
  };
  return [id, !failed, value, errorCode];
}
