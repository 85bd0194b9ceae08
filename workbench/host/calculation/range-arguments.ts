import { tokenTypes, type Token } from "@borgar/fx";
import { parseArea } from "../model/area";
import { splitPrefix } from "../model/formula";

/** Gives back what it gets, as a rectangle. */
export const RANGE = "WORKBENCH.RANGE";

const EVEN = (i: number): boolean => i % 2 === 0;
const FIRST_AND_ODD = (i: number): boolean => i === 0 || i % 2 === 1;
const at =
  (...places: number[]) =>
  (i: number): boolean =>
    places.includes(i);

/** Which arguments of Excel's functions are ranges to look through, counted from 0. */
const RANGES: ReadonlyMap<string, (argument: number) => boolean> = new Map([
  ["COUNTIF", at(0)],
  ["SUMIF", at(0, 2)],
  ["AVERAGEIF", at(0, 2)],
  ["COUNTIFS", EVEN],
  ["SUMIFS", FIRST_AND_ODD],
  ["AVERAGEIFS", FIRST_AND_ODD],
  ["MAXIFS", FIRST_AND_ODD],
  ["MINIFS", FIRST_AND_ODD],
  ["COUNTBLANK", at(0)],
  ["INDEX", at(0)],
  ["MATCH", at(1)],
  ["XMATCH", at(1)],
  ["VLOOKUP", at(1)],
  ["HLOOKUP", at(1)],
  ["LOOKUP", at(1, 2)],
  ["XLOOKUP", at(1, 2)],
  ["RANK", at(1)],
  ["RANK.EQ", at(1)],
  ["RANK.AVG", at(1)],
]);

/**
 * Whether the token is the whole of an argument that is looked through. There the calculation library must be handed a
 * rectangle even for one cell: it makes a single value of it, and then a table with one row would break COUNTIF and MATCH.
 *
 * @param openOf where the bracket that holds a token was opened, -1 outside of all
 */
export function isLookedThrough(tokens: readonly Token[], i: number, openOf: (at: number) => number): boolean {
  const before = neighbour(tokens, i, -1);
  const behind = neighbour(tokens, i, 1);
  if (!before || !/^[(,]$/.test(before.value) || !behind || !/^[),]$/.test(behind.value)) return false;
  const open = openOf(i);
  const name = tokens[open - 1];
  if (name?.type !== tokenTypes.FUNCTION) return false;
  const takesRange = RANGES.get(name.value.toUpperCase().replace(/^_XLFN\./, ""));
  return takesRange !== undefined && takesRange(commasBetween(tokens, open, i));
}

/** One cell as a rectangle of one cell; everything else as it is. */
export function asRange(reference: string): string {
  const area = parseArea(splitPrefix(reference).rest.replaceAll("$", ""));
  return area?.rows === 1 && area.columns === 1 ? `${RANGE}(${reference})` : reference;
}

function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let i = from + step;
  while (tokens[i]?.type === tokenTypes.WHITESPACE) i += step;
  return tokens[i];
}

function commasBetween(tokens: readonly Token[], open: number, end: number): number {
  let [depth, commas] = [0, 0];
  for (const { type, value } of tokens.slice(open + 1, end)) {
    if (type !== tokenTypes.OPERATOR) continue;
    if (value === "(" || value === "{") depth++;
    if (value === ")" || value === "}") depth--;
    if (value === "," && depth === 0) commas++;
  }
  return commas;
}
