import { buildSync } from "esbuild";
import path from "node:path";
import vm from "node:vm";

/** The functions as one script, as a build makes it: they are declared in modules, but Excel loads a file. */
export function functionsBundle(): string {
  const entry = path.join(__dirname, "../../src/functions/index.ts");
  return buildSync({ entryPoints: [entry], bundle: true, write: false, format: "iife", target: "es2022" })
    .outputFiles[0]!.text;
}

/** What the namespace `CustomFunctions` of Excel holds for a function: the only object of the host that there is. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** A function as Excel calls it, and what came of the call: the cells, each a value or `#VALUE! sentence`. */
export interface Loaded {
  readonly ids: readonly string[];
  arity(id: string): number;
  call(id: string, ...raw: readonly unknown[]): readonly (readonly unknown[])[];
}

/** Evaluates a script in a bare context, where `CustomFunctions` is all there is. */
export function load(script: string): Loaded {
  const functions = new Map<string, (...raw: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, call: (...raw: unknown[]) => unknown) => void functions.set(id, call),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  vm.runInContext(script, vm.createContext({ CustomFunctions }), { filename: "functions.js" });
  const found = (id: string) => {
    const call = functions.get(id);
    if (!call) throw new Error(`${id} is not associated.`);
    return call;
  };
  return {
    ids: [...functions.keys()],
    arity: (id) => found(id).length,
    call: (id, ...raw) => {
      const call = found(id);
      const all = [...raw, ...Array<null>(Math.max(0, call.length - raw.length)).fill(null), INVOCATION];
      try {
        return (call(...all) as unknown[][]).map((row) =>
          row.map((value) => (value instanceof ExcelError ? words(value) : value)),
        );
      } catch (error) {
        if (error instanceof ExcelError) return [[words(error)]];
        throw error;
      }
    },
  };
}

/** Excel appends it to the arguments of every call. */
const INVOCATION = { address: "Sheet1!A1", functionName: "OKR.ANY", isInValuePreview: false };

function words({ code, message }: ExcelError): string {
  return `${code} ${message}`;
}
