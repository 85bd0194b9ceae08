import { tokenTypes, type Token } from "@borgar/fx";
import { parseArea } from "../model/area";
import { splitPrefix } from "../model/formula";

/** How many tokens a call of ROW or COLUMN with one reference has: name, bracket, reference, bracket. */
const CALL_LENGTH = 4;

/** The reference of `ROW(A2:A9)` or `COLUMN(B1:D1)`, where that is the whole call and the token at `i` is its name. */
export function askedForNumbers(tokens: readonly Token[], i: number): Token | undefined {
  const [name, open, reference, close] = tokens.slice(i, i + CALL_LENGTH);
  const asked = name?.type === tokenTypes.FUNCTION && /^(ROW|COLUMN)$/i.test(name.value);
  const single = reference?.type === tokenTypes.REF_RANGE || reference?.type === tokenTypes.REF_STRUCT;
  return asked && single && open?.value === "(" && close?.value === ")" ? reference : undefined;
}

/**
 * The numbers of all rows (or columns) of a reference: the calculation library's own ROW and COLUMN say the first one only.
 *
 * @param name ROW or COLUMN, in any case
 */
export function numbersOf(name: string, reference: string): string {
  const area = parseArea(splitPrefix(reference).rest.replaceAll("$", ""));
  const { row = 0, column = 0, rows = 1, columns = 1 } = area ?? {};
  if (name.toUpperCase() === "ROW") return rows > 1 ? `SEQUENCE(${rows},1,${row + 1})` : `ROW(${reference})`;
  return columns > 1 ? `SEQUENCE(1,${columns},${column + 1})` : `COLUMN(${reference})`;
}
