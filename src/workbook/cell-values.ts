import { isFault, type Cell } from "../okr/cell";
import type { Written } from "./contents";
import type { Entry } from "./rows-port";
import { asText } from "./text-gate";

/** Longest text of a cell, in UTF-16 units. */
export const TEXT_LIMIT = 32_767;

/** Excel gives an error value as its text, in English whatever the language. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+!|GETTING_DATA)$/;

/** What `Range.values` gives for a cell, as a plain value. Blank and a formula that shows nothing are the same there. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { fault: value } : value;
}

/** Whether two cells hold the same. Spaces around a text are not compared, as texts are read without them. */
export function isSame(one: Cell, other: Cell): boolean {
  return plain(one) === plain(other);
}

function plain(cell: Cell): unknown {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell.trim();
  if (isFault(cell)) return `fault ${cell.fault}`;
  return cell ?? null;
}

/** An entry as it is written; ids of new rows are known by then. */
export function writtenOf(entry: Exclude<Entry, { readonly idOf: unknown }>, numberFormat: string): Written {
  if (entry === null) return "";
  if ("number" in entry) return entry.number;
  if ("truth" in entry) return entry.truth;
  if ("date" in entry) return entry.date;
  // A cell that is formatted as text keeps an apostrophe in sight, and everything else as it is.
  return numberFormat === "@" ? entry.text : asText(entry.text);
}

/** Whether a cell can hold it. */
export function isTakeable(entry: Entry): boolean {
  return (
    entry === null ||
    !("text" in entry) ||
    (entry.text.length <= TEXT_LIMIT && !entry.text.includes(String.fromCharCode(0)))
  );
}

/** Whether a cell holds what was written. A day is a number there. */
export function holds(value: unknown, entry: Exclude<Entry, { readonly idOf: unknown }>): boolean {
  if (entry === null) return value === "";
  if ("text" in entry) return value === entry.text;
  if ("number" in entry) return value === entry.number;
  return "truth" in entry ? value === entry.truth : typeof value === "number";
}

/** What a cell held, so that it can be put back: formulas as formulas, texts as texts. */
export function asBefore(formula: unknown, value: unknown, numberFormat: unknown): Written {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula);
  if (text === "" || isFormula(formula, value)) return text;
  // Error values that were typed are written as they are; every other text through the gate.
  if (numberFormat === "@" || ERROR.test(text)) return text;
  return asText(text);
}

/** Excel gives a text that begins with `=` in the same way; but no formula shows itself. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
