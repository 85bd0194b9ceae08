import { EN_US, errorWord, type Culture } from "./culture";
import { fromLocalFormula } from "./local-formula";
import { DAYS_1904 } from "./number-format";
import { getFormatFromId, isDateFormat, isPercentFormat, isTextFormat, parseValue } from "./numfmt";
import { callsUnknownFunction, normaliseFormula, type Home } from "./formula";
import { refuse } from "./refusal";
import { ERROR_CODES, type Cell, type CellValue, type ErrorCode } from "./values";

/** The largest number that can be entered; formulas may answer larger ones. */
const LARGEST = 9.99999999999999e307;

/** Longest text of a cell, in UTF-16 units. */
export const TEXT_LIMIT = 32_767;

/** What is left after reading an entry: a cell (null: blank), and the number format that the entry suggests. */
export interface Entry {
  readonly cell: Cell | null;
  readonly format?: string;
}

/**
 * Who entered it. A person types in the language and region of the workbook's Excel, and 5 in a cell with a percent format
 * means 5 %. What an add-in writes is read in English (United States), unless it wrote local formulas ("local").
 */
export type EnteredBy = "typing" | "writing" | "local";

/**
 * Reads one entry as Excel does: text is tried as error, logical value, number, percentage, currency, fraction,
 * date or time; a leading apostrophe or the text format keeps it as text; a leading `=` makes a formula.
 *
 * @param input  what was typed, or one element of a written array (never null: null means "leave the cell alone")
 * @param format the cell's present number format
 * @throws `InvalidArgument` for a formula that cannot be read or a text longer than {@link TEXT_LIMIT}
 */
export function readEntry(input: unknown, format: string, home: Home, by: EnteredBy = "writing"): Entry {
  if (typeof input === "boolean") return { cell: { value: input } };
  if (typeof input === "number") {
    if (!(Math.abs(input) <= LARGEST)) refuse("InvalidArgument", `${input} is no number that a cell can hold.`);
    return { cell: { value: input } };
  }
  if (typeof input !== "string") refuse("InvalidArgument", "A cell takes a text, a number, a logical value or null.");
  if (input === "") return { cell: null };
  if (input.length > TEXT_LIMIT) {
    refuse("InvalidArgument", `The text is ${input.length} characters long; a cell takes ${TEXT_LIMIT}.`);
  }
  if (input.includes("\0")) refuse("InvalidArgument", "The text has a NUL character, which a cell cannot hold.");
  if (isTextFormat(format)) return { cell: { value: input } };
  if (input.startsWith("'")) return { cell: { value: input.slice(1), quoted: true } };
  return readText(input, format, home, by);
}

function readText(input: string, format: string, home: Home, by: EnteredBy): Entry {
  const culture = by === "writing" ? EN_US : home.sheet.workbook.culture;
  const formula = (text: string) => formulaEntry(fromLocalFormula(text, culture), home);
  if (input.startsWith("=") && input.length > 1) return formula(input);
  const error = errorIn(input, culture);
  if (error) return { cell: { value: { error } } };
  const parsed = parsedIn(input, culture);
  // A number that is too large stays what was typed.
  if (parsed && Math.abs(Number(parsed.value)) > LARGEST) return { cell: { value: input } };
  if (parsed) return parsedEntry(parsed.value, parsed.formatId, format, home, by);
  // Excel takes +A1, -A1 and @SUM(A1) for formulas; a sign before anything else it cannot read is one too.
  if (/^[+-]./.test(input)) return formula(`=${input}`);
  if (/^@[\p{L}_]/u.test(input)) return formula(`=${input.slice(1)}`);
  return { cell: { value: input } };
}

function errorIn(text: string, culture: Culture): ErrorCode | undefined {
  const word = text.toUpperCase();
  return ERROR_CODES.find((code) => errorWord(code, culture) === word);
}

/** The number or logical value that a text is in a region; its own words for true and false only. */
function parsedIn(text: string, { name, words }: Culture): ReturnType<typeof parseValue> {
  const parsed = parseValue(text, { locale: name });
  const own = text.trim().toUpperCase();
  return typeof parsed?.value === "boolean" && own !== words.true && own !== words.false ? undefined : parsed;
}

function parsedEntry(
  value: number | boolean,
  formatId: number | undefined,
  format: string,
  home: Home,
  by: EnteredBy,
): Entry {
  if (typeof value === "boolean") return { cell: { value } };
  const suggested = formatId === undefined ? undefined : getFormatFromId(formatId, "en-US");
  const isDate = suggested !== undefined && isDateFormat(suggested);
  const days1904 = isDate && value >= DAYS_1904 && home.sheet.workbook.dateSystem === 1904;
  const number = days1904 ? value - DAYS_1904 : value;
  if (by === "typing" && suggested === undefined && isPercentFormat(format)) {
    return { cell: { value: Math.abs(number) < 1 ? number : number / 100 } };
  }
  return suggested === undefined ? { cell: { value: number } } : { cell: { value: number }, format: suggested };
}

/** Functions whose answer Excel shows as a date or time when the cell had no format of its own. */
const DATED: Readonly<Record<string, string>> = {
  TODAY: "m/d/yyyy",
  DATE: "m/d/yyyy",
  NOW: "m/d/yyyy h:mm",
  TIME: "h:mm AM/PM",
};

function formulaEntry(input: string, home: Home): Entry {
  const formula = normaliseFormula(input, home);
  const unresolved = callsUnknownFunction(formula, home.sheet.workbook);
  const cell: Cell = unresolved ? { value: { error: "#NAME?" }, formula, unresolved: true } : { value: null, formula };
  const outermost = /^=([A-Z]+)\([^()]*\)$/.exec(formula)?.[1];
  const format = outermost === undefined ? undefined : DATED[outermost];
  return format === undefined ? { cell } : { cell, format };
}

/** A value as text, as Excel joins it with `&` or compares it in a list: `TRUE`, `#N/A`, `0.5`, "" for blank. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
