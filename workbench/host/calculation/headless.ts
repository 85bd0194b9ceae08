import vm from "node:vm";
import type { CellError, CellValue, ErrorCode } from "../model/values";
import type { FunctionCall, FunctionRuntime, FunctionsFile } from "./function-runtime";

/** What a blank cell is to a function: Excel hands over `null`, older desktop versions 0, some `""`. */
export type BlankAs = null | 0 | "";

type Answer = readonly (readonly CellValue[])[];
type Implementation = (...values: readonly unknown[]) => unknown;

/** `CustomFunctions.Error` as functions throw it. */
class FunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The codes as office.js spells them; two of them arrive in the sheet as `#VALUE!`. */
const ERROR_CODE = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/**
 * The built functions file of an add-in, evaluated in Node without a page: a bare context where `CustomFunctions` is all
 * the host there is, so that a function that reaches for anything else fails here as it should. Calls and answers are
 * converted as Microsoft's runtime does it (a missing value in a matrix is blank, a thrown plain error loses its text).
 *
 * @param code the text of the file; @param metadata its `functions.json`
 * @throws when the file cannot be evaluated, or does not associate every function of the metadata
 */
export function functionsFromFile(
  code: string,
  metadata: FunctionsFile,
  { blankAs = null }: { blankAs?: BlankAs } = {},
): FunctionRuntime {
  const implementations = new Map<string, Implementation>();
  const associate = (id: string | Record<string, Implementation>, implementation?: Implementation) => {
    const all = typeof id === "string" ? { [id]: implementation! } : id;
    for (const [each, f] of Object.entries(all)) implementations.set(each.toUpperCase(), f);
  };
  const context = vm.createContext({ CustomFunctions: { associate, Error: FunctionError, ErrorCode: ERROR_CODE } });
  vm.runInContext(code, context, { filename: "functions.js" });
  const missing = metadata.functions.filter(({ id }) => !implementations.has(id.toUpperCase())).map(({ id }) => id);
  if (missing.length > 0) {
    throw new Error(
      `The functions file associates no function with ${missing.join(", ")}, which functions.json names.`,
    );
  }
  return {
    async call(call) {
      const implementation = implementations.get(call.id.toUpperCase());
      if (!implementation) return [[{ error: "#NAME?" }]];
      try {
        return rows(await implementation(...call.arguments.map((value) => handed(value, blankAs)), invocation(call)));
      } catch (thrown) {
        return [[failure(thrown)]];
      }
    },
  };
}

/** Always the last argument, behind those that were declared. */
function invocation({ id, address, parameterAddresses }: FunctionCall): object {
  return { functionName: id, address, parameterAddresses, isInValuePreview: false, onCanceled: undefined };
}

function handed(value: FunctionCall["arguments"][number], blankAs: BlankAs): unknown {
  if (value === undefined) return null;
  if (value === null) return blankAs;
  if (Array.isArray(value)) return value.map((element: FunctionCall["arguments"][number]) => handed(element, blankAs));
  return typeof value === "object" && "error" in value ? new FunctionError(value.error) : value;
}

function rows(result: unknown): Answer {
  if (!Array.isArray(result)) return [[single(result)]];
  const lines = result.map((line: unknown) => (Array.isArray(line) ? line.map(inMatrix) : undefined));
  const width = lines[0]?.length ?? 0;
  if (width === 0 || lines.some((line) => line?.length !== width)) return [[{ error: "#VALUE!" }]];
  return lines as CellValue[][];
}

function single(result: unknown): CellValue {
  if (typeof result === "number" && Number.isNaN(result)) return { error: "#VALUE!" };
  if (typeof result === "number" && !Number.isFinite(result)) return { error: "#NUM!" };
  return inMatrix(result);
}

/** Numbers that are none are silently blank in a matrix: Microsoft's runtime sends them as JSON. */
function inMatrix(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof FunctionError) return failure(value);
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "basicValue" in value) return inMatrix(value.basicValue);
  return { error: "#VALUE!" };
}

function failure(thrown: unknown): CellError {
  if (typeof thrown === "string") return { error: "#VALUE!", sentence: thrown };
  if (!(thrown instanceof FunctionError)) return { error: "#VALUE!" };
  const { code, message } = thrown;
  const known: ErrorCode = SHOWN.find((each) => each === code) ?? "#VALUE!";
  // Excel shows a text for these two only.
  return message && (known === "#VALUE!" || known === "#N/A") ? { error: known, sentence: message } : { error: known };
}

const SHOWN = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const;
