import { parse, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { isAmong, quoteSheet } from "../blueprint/names";
import { isDay } from "../blueprint/period";
import { quoted } from "../blueprint/formulas";
import type { Formula, FormulaArgument } from "../functions/catalogue";

/** What a person typed for each argument, by its name. */
export type Typed = Readonly<Record<string, string>>;

/** What the formula is written into: words that are names there are names, and its own sheet is not spelled out. */
export interface Surroundings {
  readonly names: readonly string[];
  readonly sheet: string | undefined;
}

/** Why what was typed for an argument cannot stand in a formula; `texts` words it beside the field. */
export type TypedProblem =
  /** Of the first argument, where all are empty. */
  | { readonly problem: "nothing-typed" }
  | { readonly problem: "comma-outside"; readonly typed: string }
  | { readonly problem: "unreadable-date"; readonly typed: string }
  | { readonly problem: "text-too-long"; readonly length: number; readonly limit: number }
  | { readonly problem: "not-in-a-formula"; readonly typed: string };

/** Excel's longest text inside a formula. */
const TEXT_LIMIT = 255;

/**
 * The call as Excel's formulas property wants it: English names, commas, a point in numbers. Arguments left empty at the
 * end are left out, those in the middle stay empty between commas.
 *
 * @returns the formula, and what is wrong with fields by the name of their argument; wrong ones stand in it as typed
 */
export function writeCall(
  { name, arguments: parameters }: Pick<Formula, "name" | "arguments">,
  typed: Typed,
  surroundings: Surroundings,
): { readonly formula: string; readonly problems: Readonly<Record<string, TypedProblem>> } {
  const problems: Record<string, TypedProblem> = {};
  const written = parameters.map((parameter) => {
    const text = (typed[parameter.name] ?? "").trim();
    const part = text === "" ? "" : writeArgument(parameter, text, surroundings.names);
    if (typeof part === "string") return withoutSheet(part, surroundings.sheet);
    problems[parameter.name] = part;
    return text;
  });
  const filled = written.findLastIndex((part) => part !== "") + 1;
  const [first] = parameters;
  if (filled === 0 && first) problems[first.name] = { problem: "nothing-typed" };
  const required = parameters.filter(({ optional }) => !optional).length;
  return { formula: `=${name}(${written.slice(0, Math.max(filled, required)).join(",")})`, problems };
}

/** One argument: a word of its own, a day, an expression, or a text in quotes. */
function writeArgument({ choices }: FormulaArgument, text: string, names: readonly string[]): string | TypedProblem {
  if (text.startsWith("=")) return expression(text.slice(1).trim());
  const word = choices?.find(text);
  if (word !== undefined) return quoted(word);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  // As an expression 2026-10-01 would be 2015, and 1/10/2026 next to nothing.
  if (day && isDay(text)) return `DATE(${day.slice(1).map(Number).join(",")})`;
  if (day || /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/.test(text)) return { problem: "unreadable-date", typed: text };
  // Excel takes a sign of currency in what is typed into a cell, but in a formula €500 would be a name.
  if (/\p{Sc}/u.test(text) && !/\p{L}/u.test(text)) return { problem: "not-in-a-formula", typed: text };
  if (!isWords(text, names)) return expression(text);
  return text.length > TEXT_LIMIT ? { problem: "text-too-long", length: text.length, limit: TEXT_LIMIT } : quoted(text);
}

/**
 * Whether a person means the words themselves: there is a word that is no name of the workbook, and nothing that only
 * formulas have. `Blocked by legal` and `Q4 plan` are words, `B2*Factor` and `SUM(B2:B9)` are not.
 */
function isWords(text: string, names: readonly string[]): boolean {
  const tokens = tokensOf(text);
  const has = (...types: readonly string[]): boolean => tokens.some(({ type }) => types.includes(type));
  if (has(tokenTypes.FUNCTION, tokenTypes.STRING, tokenTypes.REF_STRUCT)) return false;
  const words = tokens.filter(
    ({ type, value }) => type === tokenTypes.REF_NAMED || (type === tokenTypes.UNKNOWN && /\p{L}/u.test(value)),
  );
  if (words.length === 0 || words.some(({ value }) => isAmong(value, names))) return false;
  return !(has(tokenTypes.REF_RANGE, tokenTypes.REF_BEAM) && has(tokenTypes.OPERATOR));
}

/** Something that Excel can work out, complete in itself: it neither ends early nor runs over into the next argument. */
function expression(text: string): string | TypedProblem {
  if (hasCommaOutside(text)) return { problem: "comma-outside", typed: text };
  try {
    parse(tokenize(`=${text}`));
    return text;
  } catch {
    // The parser throws for a text that is no formula; its words are for programmers.
    return { problem: "not-in-a-formula", typed: text };
  }
}

function hasCommaOutside(text: string): boolean {
  let depth = 0;
  return tokensOf(text).some(({ type, value }) => {
    if (type !== tokenTypes.OPERATOR) return false;
    if (value === "(" || value === "{") depth++;
    if (value === ")" || value === "}") depth--;
    return value === "," && depth === 0;
  });
}

/** The same without the name of the sheet on which it stands. */
function withoutSheet(text: string, sheet: string | undefined): string {
  if (sheet === undefined) return text;
  const prefix = `${quoteSheet(sheet)}!`;
  return tokensOf(text)
    .map(({ type, value }) =>
      (type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM) && value.startsWith(prefix)
        ? value.slice(prefix.length)
        : value,
    )
    .join("");
}

function tokensOf(text: string): Token[] {
  return tokenize(`=${text}`).slice(1);
}
