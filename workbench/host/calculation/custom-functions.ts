import { isError, type CellValue } from "../model/values";
import { assembled, shapeArguments, wrongCount, type Given } from "./arguments";
import { fromCell, type Value } from "./excelts";
import type {
  FunctionArgument,
  FunctionCall,
  FunctionMetadata,
  FunctionRuntime,
  FunctionsFile,
} from "./function-runtime";

/** So many answers are kept that no formula has asked for in the last run: most formulas are not worked out in it. */
const KEPT = 4_000;

type Answer = readonly (readonly CellValue[])[];

interface Registered {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
  readonly file: FunctionsFile;
  readonly runtime: FunctionRuntime;
}

/** What is known about one call: its answer, or that it is under way. */
interface Remembered {
  answer?: Answer;
  /** The last calculation that asked for it. */
  run: number;
  readonly cancel?: () => void;
}

/**
 * The functions of add-ins, as formulas see them: asked at once, answered later. What a call answered is remembered by
 * function and arguments, for functions that depend on their place (addresses, volatile, streaming) by cell as well.
 * While a calculation runs, calls are only collected; `send` hands them over together.
 */
export class CustomFunctions {
  private readonly functions = new Map<string, Registered>();
  private readonly memory = new Map<string, Remembered>();
  private readonly unsent: { key: string; call: FunctionCall; of: Registered }[] = [];
  private run = 0;
  /** Grows with every calculation that was not caused by an answer: volatile functions are then asked again. */
  private occasion = 0;
  /** Calls that were handed over and have not answered. */
  pending = 0;

  /** @param answered told of every answer, so that the formulas can be worked out again */
  constructor(private readonly answered: () => void) {}

  register(namespace: string, file: FunctionsFile, runtime: FunctionRuntime): void {
    this.unregister(namespace);
    for (const metadata of file.functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      this.functions.set(name, { namespace: namespace.toUpperCase(), metadata, file, runtime });
    }
  }

  unregister(namespace: string): void {
    for (const [name, { namespace: of }] of this.functions)
      if (of === namespace.toUpperCase()) this.functions.delete(name);
    for (const [key, remembered] of this.memory) {
      if (!key.startsWith(`${namespace.toUpperCase()}.`)) continue;
      remembered.cancel?.();
      this.memory.delete(key);
    }
  }

  has(name: string): boolean {
    return this.functions.has(name);
  }

  names(): Iterable<string> {
    return this.functions.keys();
  }

  wantsAddresses(name: string): boolean {
    return this.functions.get(name)?.metadata.options?.requiresParameterAddresses === true;
  }

  /** Does its answer depend on the place or the time as well, so that it is asked for whenever anything is worked out? */
  asksByPlace(name: string): boolean {
    const { requiresAddress, requiresParameterAddresses, stream, volatile } =
      this.functions.get(name)?.metadata.options ?? {};
    return Boolean(requiresAddress || requiresParameterAddresses || stream || volatile);
  }

  /** Why Excel would not take these arguments: too few or too many. */
  refusal(name: string, given: readonly unknown[]): string | undefined {
    const found = this.functions.get(name);
    return found && wrongCount(name, found.metadata.parameters, given);
  }

  beginRun(becauseOfAnswers: boolean): void {
    this.run++;
    if (!becauseOfAnswers) this.occasion++;
  }

  /** The value of a call in a formula at `address`: what is remembered, or `#BUSY!`, and then it will be asked. */
  value(name: string, given: readonly Given[], address: string): Value {
    const found = this.functions.get(name)!;
    const addresses = this.wantsAddresses(name) ? given.slice(0, given.length / 2) : [];
    const shaped = shapeArguments(name, found.metadata, given.slice(addresses.length), found.file);
    if ("answer" in shaped) return fromCell(shaped.answer);
    const parameterAddresses = addresses.map((text) => (text?.kind === 2 ? text.value : ""));
    const answers = shaped.places.map((place) =>
      "answer" in place ? [[place.answer]] : this.ask(name, found, place.call, address, parameterAddresses),
    );
    if (answers.some((answer) => answer === undefined)) return { kind: 4, code: "#BUSY!" };
    return assembled(shaped.columns, answers as Answer[], fromCell);
  }

  private ask(
    name: string,
    of: Registered,
    given: readonly FunctionArgument[],
    address: string,
    parameterAddresses: readonly string[],
  ): Answer | undefined {
    const { options = {}, id } = of.metadata;
    const place = this.asksByPlace(name) ? [address, parameterAddresses, options.volatile ? this.occasion : 0] : [];
    // JSON has no `undefined`: an omitted argument is written as an empty object, which no value is.
    const key = name + JSON.stringify([given.map((value) => (value === undefined ? {} : value)), ...place]);
    const known = this.memory.get(key);
    if (known) {
      known.run = this.run;
      return known.answer;
    }
    const call: FunctionCall = {
      id,
      arguments: given,
      address,
      ...(options.requiresParameterAddresses ? { parameterAddresses } : {}),
    };
    this.memory.set(key, { run: this.run });
    this.unsent.push({ key, call, of });
    return undefined;
  }

  /** Ends a run: cancels streams nobody asks for and forgets the oldest answers. */
  tidyUp(): void {
    for (const [key, remembered] of this.memory) {
      if (remembered.run === this.run) continue;
      if (!remembered.cancel && this.memory.size <= KEPT + this.unsent.length) continue;
      // What is under way is kept: its answer has to find its place.
      if (!remembered.cancel && !remembered.answer) continue;
      remembered.cancel?.();
      this.memory.delete(key);
    }
  }

  /** Sends what a run has collected. */
  send(): void {
    for (const { key, call, of } of this.unsent.splice(0)) this.hand(key, call, of);
  }

  private hand(key: string, call: FunctionCall, { metadata, runtime }: Registered): void {
    const remembered = this.memory.get(key);
    if (!remembered) return;
    this.pending++;
    let first = true;
    const answer = (value: Answer) => {
      if (first) this.pending--;
      first = false;
      // Forgotten meanwhile (unregistered, cancelled): the answer has no place to go.
      const now = this.memory.get(key);
      if (now) now.answer = tidy(value);
      this.answered();
    };
    if (metadata.options?.stream && runtime.stream) {
      const stream = runtime.stream(call, answer);
      const cancel = () => {
        stream.cancel();
        if (first) this.pending--;
        first = false;
      };
      this.memory.set(key, { ...this.memory.get(key)!, cancel });
      return;
    }
    const failed = (reason: unknown) => {
      const sentence = reason instanceof Error ? reason.message : String(reason);
      answer([[{ error: "#VALUE!", sentence: `The function could not be asked: ${sentence}.` }]]);
    };
    runtime.call(call).then(answer, failed);
  }
}

/** An answer without any cell is an error in Excel; `-0` is 0; a number that is no number is `#NUM!`. */
function tidy(answer: Answer): Answer {
  if (answer.length === 0 || answer[0]!.length === 0) return [[{ error: "#VALUE!" }]];
  return answer.map((row) =>
    row.map((value) =>
      typeof value !== "number" || isError(value) ? value : Number.isFinite(value) ? value + 0 : { error: "#NUM!" },
    ),
  );
}
