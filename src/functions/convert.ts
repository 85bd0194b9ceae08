import { column, type Cell, type List, type Value } from "../okr/cell";
import { errorValueOf, explain, isProblem, type Problem } from "../okr/problem";
import type { Argument, Block, Declaration } from "./formula";

/** Whatever Excel, or anybody, may pass for an argument. */
export type Raw = unknown;

/** A range as it arrived, an array of rows of equal length. Its cells are read when they are needed. */
export class Range {
  readonly rows: number;
  readonly columns: number;
  constructor(private readonly raw: readonly (readonly Raw[])[]) {
    this.rows = raw.length;
    this.columns = raw[0]!.length;
  }
  cell(row: number, column: number): Cell {
    return readCell(this.raw[row]![column]);
  }
  list(): List {
    const cells = new Array<Cell>(this.rows * this.columns);
    let i = 0;
    for (const row of this.raw)
      for (let column = 0; column < this.columns; column++) cells[i++] = readCell(row[column]);
    return { cells, rows: this.rows, columns: this.columns };
  }
}

/** A range that is one value for all elements, as the formula read it. */
export class Whole {
  constructor(readonly value: unknown) {}
}

/** An argument after reading: a range to be answered element by element, a list, a single cell, or left out. */
export type Read = Range | Whole | List | Cell;

/** Reads one argument the way its formula takes it. */
export function readArgument(argument: Argument, raw: Raw): Read | Problem {
  const range = readRange(argument.name, raw);
  if (isProblem(range)) return range;
  if (range === undefined) return leftOut(argument);
  switch (argument.takes) {
    case "each":
      return range;
    case "all":
    case "some":
      return range.list();
    case "one":
      return range.rows === 1 && range.columns === 1
        ? range.cell(0, 0)
        : { problem: "not-one-value", size: { argument: argument.name, rows: range.rows, columns: range.columns } };
    case "whole": {
      // A single column can be no table: 100,000 words need not be copied to find that out.
      const value = range.columns === 1 ? undefined : argument.read(range.list());
      return value === undefined ? range : new Whole(value);
    }
  }
}

/**
 * Reads the arguments of a formula in a single cell, as most are, without the detour over ranges.
 *
 * @returns nothing when one of them is a range of more than one cell, or none at all
 */
export function readCells(count: number, raw: readonly Raw[]): Cell[] | undefined {
  const cells = new Array<Cell>(count);
  for (let i = 0; i < count; i++) {
    const value = raw[i];
    if (value === null || value === undefined) cells[i] = undefined;
    else if (!Array.isArray(value)) cells[i] = readCell(value);
    else {
      const row: unknown = value.length === 1 ? value[0] : undefined;
      if (!Array.isArray(row) || row.length !== 1) return undefined;
      cells[i] = readCell(row[0]);
    }
  }
  return cells;
}

function leftOut({ name, takes, optional }: Argument): List | undefined | Problem {
  if (takes === "some") return column([]);
  return takes === "all" && !optional ? { problem: "missing", at: { argument: name } } : undefined;
}

/** `null` and `undefined` are an argument left out; anything that is no array is a range of one cell. */
function readRange(argument: string, raw: Raw): Range | undefined | Problem {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return new Range([[raw]]);
  const rows = raw as readonly Raw[];
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 0;
  if (columns === 0 || !rows.every((row) => Array.isArray(row) && row.length === columns)) {
    return { problem: "not-a-range", argument };
  }
  return new Range(rows as readonly (readonly Raw[])[]);
}

/**
 * The one reader of cells. Blank cells arrive as null, undefined or ""; text of white space only is blank too.
 * Error values arrive in two shapes, as an object with `code` or as `{ type: "Error", basicValue }`.
 */
export function readCell(raw: Raw): Cell {
  switch (typeof raw) {
    case "number":
      // Excel has no cell with these; a caller that has may not smuggle them past the checks.
      return Number.isFinite(raw) ? raw : { fault: "#NUM!" };
    case "string":
      return raw.trim() === "" ? null : raw;
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : readObject(raw);
    default:
      return { foreign: typeof raw };
  }
}

const PLAIN_KINDS = new Set(["FormattedNumber", "Double", "String", "Boolean", "Empty"]);

function readObject(raw: object): Cell {
  const { type, code, basicValue } = raw as { type?: unknown; code?: unknown; basicValue?: unknown };
  if (isErrorValue(code)) return { fault: code };
  // Not instanceof: a host may have made its errors in another frame.
  if (type === "Error" || Object.prototype.toString.call(raw) === "[object Error]") {
    return { fault: isErrorValue(basicValue) ? basicValue : "#VALUE!" };
  }
  if (typeof type === "string" && PLAIN_KINDS.has(type) && typeof basicValue !== "object") return readCell(basicValue);
  return { foreign: typeof type === "string" ? type : Array.isArray(raw) ? "list" : "object" };
}

function isErrorValue(code: unknown): code is string {
  return typeof code === "string" && code.startsWith("#");
}

/** What leaves a formula: never null, NaN, an infinity, -0 or a jagged array. */
type Sent = number | string | boolean | CustomFunctions.Error;

/**
 * The one gate to Excel. A problem with the whole call, or in the single place of an answer, is thrown; in a larger
 * answer the error value stands in its own place. Nothing but our own error ever leaves: a mistake of ours becomes
 * a sentence that asks to report it.
 */
export function answerExcel(formula: Declaration, raw: readonly Raw[]): Sent[][] {
  const answer = answerOf(formula, raw);
  if (isProblem(answer)) throw toError(answer);
  // The answer was made for this call alone: what Excel cannot take is replaced where it stands.
  const sent = answer as Sent[][];
  for (const row of sent) for (let i = 0; i < row.length; i++) row[i] = sendable(row[i] as Value | Problem);
  const only = sent.length === 1 && sent[0]!.length === 1 ? sent[0]![0] : undefined;
  if (typeof only === "object") throw only;
  return sent;
}

/** What a formula answers. A mistake of ours is a problem too, which carries its cause; the sentence does not tell it. */
export function answerOf(formula: Pick<Declaration, "id" | "evaluate">, raw: readonly Raw[]): Block | Problem {
  try {
    return formula.evaluate(raw);
  } catch (cause) {
    return { problem: "unexpected", formula: `OKR.${formula.id}`, cause };
  }
}

function sendable(value: Value | Problem): Sent {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : toError({ problem: "overflow" });
  return typeof value === "object" ? toError(value) : value;
}

/** Excel shows our sentence for #VALUE! and #N/A only, so there are no other codes. */
function toError(problem: Problem): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(errorValueOf(problem) === "#N/A" ? notAvailable : invalidValue, explain(problem));
}
