import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import { formatArea } from "./area";
import { tableAt, type Home } from "./formula";
import { quoteSheetName } from "./range-reference";
import { pointedAt } from "./reference-formula";
import type { Table } from "./table";

/** The formula with a table's structured references as addresses: `[@Start]` → `$B2`, `tbl[Start]` → `$B$2:$B$5`. */
export function resolveStructure(formula: string, table: Table, home: Home): string {
  const tokens = tokenize(formula).map((token) => {
    const isName = token.type === tokenTypes.REF_NAMED && token.value.toLowerCase() === table.name.toLowerCase();
    if (token.type !== tokenTypes.REF_STRUCT && !isName) return token;
    const parsed = parseStructRef(isName ? `${token.value}[]` : token.value);
    const named = parsed?.table ? home.sheet.workbook.table(parsed.table) : tableAt(home);
    if (!parsed || named !== table) return token;
    const found = pointedAt(token.value, home);
    if (!found) return { ...token, value: "#REF!" };
    const thisRow = parsed.sections?.some((section) => section.toLowerCase() === "this row") ?? false;
    const address = formatArea(found.area).replace(/([A-Z]+)([0-9]+)/g, thisRow ? "$$$1$2" : "$$$1$$$2");
    const prefix = found.sheet === home.sheet ? "" : `${quoteSheetName(found.sheet.name)}!`;
    return { ...token, value: prefix + address };
  });
  return stringifyTokens(tokens);
}

/** Gives references to the own table its name when the formula goes where they would mean another table, or none. */
export function qualifyStructure(formula: string, from: Home, to: Home): string {
  if (!formula.includes("[")) return formula;
  const own = tableAt(from);
  if (!own || tableAt(to) === own) return formula;
  const tokens = tokenize(formula).map((token) => {
    const parsed = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    return parsed && !parsed.table ? { ...token, value: stringifyStructRef({ ...parsed, table: own.name }) } : token;
  });
  return stringifyTokens(tokens);
}
