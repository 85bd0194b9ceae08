import { isError, type CellError, type CellValue } from "../model/values";
import { rectangle, toCell, type Rectangle, type Single, type Value } from "./excelts";
import type { FunctionArgument, FunctionMetadata, FunctionParameter, FunctionsFile } from "./function-runtime";

/** An argument as the formula gave it; `undefined` for one that was left out. */
export type Given = Value | undefined;

/** What becomes of a formula's arguments: calls to make, one for each place of the answer, or an answer without a call. */
type Shaped =
  | { readonly answer: CellError }
  | { readonly rows: number; readonly columns: number; readonly places: readonly Place[] };
/** One place of a lifted answer: the arguments to call with, or the error that is the answer there. */
type Place = { readonly call: readonly FunctionArgument[] } | { readonly answer: CellError };

/**
 * Shapes arguments as the metadata of the function says and as Excel does it: a matrix parameter gets rows (a single
 * cell as 1 x 1), a scalar parameter that is given a range makes one call for each of its cells, typed values are
 * converted or refused with `#VALUE!`, and an error only reaches a function that asked for errors.
 *
 * `#BUSY!` is never handed to a function: the answer is then busy itself.
 */
export function shapeArguments(
  name: string,
  { parameters }: FunctionMetadata,
  given: readonly Given[],
  file: Pick<FunctionsFile, "allowErrorForDataTypeAny">,
): Shaped {
  const busy = given.some((value) => value && singles(value).some(isBusy));
  if (busy) return { answer: { error: "#BUSY!" } };
  const wrong = wrongCount(name, parameters, given);
  if (wrong) return { answer: { error: "#VALUE!", sentence: wrong } };

  const taken = given.map((value, i) => ({ value, parameter: parameterAt(parameters, i)! }));
  const lifted = taken.filter(({ value, parameter }) => parameter.dimensionality !== "matrix" && isRectangle(value));
  const rows = Math.max(1, ...lifted.map(({ value }) => (value as Rectangle).height));
  const columns = Math.max(1, ...lifted.map(({ value }) => (value as Rectangle).width));
  const withErrors = file.allowErrorForDataTypeAny === true;
  const places: Place[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values = taken.map(({ value, parameter }) => argumentAt(value, parameter, row, column, withErrors));
      const refusal = values.find((value): value is Refusal => value instanceof Refusal);
      places.push(
        refusal ? { answer: refusal.error } : { call: inParameters(parameters, values as FunctionArgument[]) },
      );
    }
  }
  return { rows, columns, places };
}

/** A sentence when there are too few or too many arguments: Excel does not take such a formula at all. */
export function wrongCount(
  name: string,
  parameters: readonly FunctionParameter[],
  given: readonly unknown[],
): string | undefined {
  const last = parameters.at(-1);
  if (given.length > parameters.length && !last?.repeating) {
    return `${name} takes ${parameters.length} ${parameters.length === 1 ? "argument" : "arguments"}, but the formula gives ${given.length}.`;
  }
  // An empty place between commas counts as given, as in Excel: the function is handed a blank for it.
  const missing = parameters.find((parameter, i) => !parameter.optional && i >= given.length);
  return missing && `${name} needs a value for "${missing.name}", which the formula leaves out.`;
}

/** An argument that cannot be handed over, with what the cell shows instead. */
class Refusal {
  constructor(readonly error: CellError) {}
}

function argumentAt(value: Given, parameter: FunctionParameter, row: number, column: number, withErrors: boolean) {
  if (value === undefined) return undefined;
  if (parameter.dimensionality !== "matrix") {
    const single = isRectangle(value) ? elementAt(value, row, column) : value;
    return converted(single, parameter, withErrors);
  }
  const matrix: CellValue[][] = [];
  for (const cells of isRectangle(value) ? value.rows : [[value]]) {
    const line: CellValue[] = [];
    for (const cell of cells) {
      const element = converted(cell, parameter, withErrors);
      if (element instanceof Refusal) return element;
      line.push(element);
    }
    matrix.push(line);
  }
  return matrix;
}

/** One row or column is repeated along the other side; beyond a range that is too short there is nothing: `#N/A`. */
function elementAt({ rows, height, width }: Rectangle, row: number, column: number): Single {
  const element = rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];
  return element ?? { kind: 4, code: "#N/A" };
}

function converted(single: Value, { type = "any", name }: FunctionParameter, withErrors: boolean): CellValue | Refusal {
  const value = toCell(single);
  if (isError(value)) return withErrors && type === "any" ? value : new Refusal(value);
  if (value === null || type === "any" || typeof value === type) return value;
  const fitting = type === "number" ? asNumber(value) : type === "boolean" ? asBoolean(value) : asText(value);
  if (fitting !== undefined) return fitting;
  const sentence = `"${name}" has to be a ${type === "boolean" ? "TRUE or FALSE" : type}, but is "${value}".`;
  return new Refusal({ error: "#VALUE!", sentence });
}

function asNumber(value: string | number | boolean): number | undefined {
  if (typeof value !== "string") return Number(value);
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : undefined;
}

function asBoolean(value: string | number | boolean): boolean | undefined {
  if (typeof value !== "string") return Boolean(value);
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
}

function asText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The arguments of a repeating parameter travel together, as one list. */
function inParameters(
  parameters: readonly FunctionParameter[],
  values: readonly FunctionArgument[],
): FunctionArgument[] {
  const single = parameters.at(-1)?.repeating ? parameters.length - 1 : parameters.length;
  const ordered: FunctionArgument[] = parameters.slice(0, single).map((_, i) => values[i]);
  if (single < parameters.length) ordered.push(values.slice(single).map((value) => value ?? null) as FunctionArgument);
  return ordered;
}

function parameterAt(parameters: readonly FunctionParameter[], i: number): FunctionParameter | undefined {
  return parameters[i] ?? parameters.at(-1);
}

function isRectangle(value: Given): value is Rectangle {
  return value?.kind === 5;
}

function singles(value: Value): readonly Value[] {
  return isRectangle(value) ? value.rows.flat() : [value];
}

function isBusy(value: Value): boolean {
  return value.kind === 4 && value.code === "#BUSY!";
}

/** The places of a lifted answer put together again; a place that answers with several cells gives its first. */
export function assembled(
  columns: number,
  answers: readonly (readonly (readonly CellValue[])[])[],
  toSingle: (value: CellValue) => Single,
): Value {
  const [only] = answers;
  if (answers.length === 1) {
    const rows = only!.map((row) => row.map(toSingle));
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rectangle(rows);
  }
  const rows: Single[][] = [];
  answers.forEach((answer, i) => {
    const row = (rows[Math.floor(i / columns)] ??= []);
    row.push(toSingle(answer[0]?.[0] ?? null));
  });
  return rectangle(rows);
}
