import {
  fixTokenRanges,
  parse,
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  type Token,
} from "@borgar/fx";
import { checkLimits } from "./formula-limits";
import { quoteSheetName } from "./range-reference";
import { refuse } from "./refusal";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Longest formula Excel takes, in UTF-16 units, the `=` included. */
export const FORMULA_LIMIT = 8192;

/** Where a formula stands: it decides what `[@Start]` and a plain `A1` mean. */
export interface Home {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The table whose cells hold this place, header and totals included. */
export function tableAt({ sheet, row, column }: Home): Table | undefined {
  return sheet.workbook.tableAt(sheet, { row, column, rows: 1, columns: 1 });
}

/**
 * Checks a typed formula and writes it as Excel shows it: names in upper case, references from top left to bottom
 * right, sheets and tables as they are spelled, `[#This Row]` as `@`, the own table's name left out.
 *
 * @throws `InvalidArgument` or `FormulaLengthExceedsLimit`, with a sentence that quotes the formula
 */
export function normaliseFormula(formula: string, home: Home): string {
  if (formula.length > FORMULA_LIMIT) {
    refuse(
      "FormulaLengthExceedsLimit",
      `The formula is ${formula.length} characters long; ${FORMULA_LIMIT} is the most.`,
    );
  }
  const tokens = tokenize(formula);
  checkSyntax(formula, tokens);
  checkLimits(tokens);
  const problem = home.sheet.workbook.calculation.entryProblem?.(formula);
  if (problem) refuse("InvalidArgument", problem);
  return stringifyTokens(fixTokenRanges(tokens.map((token) => normaliseToken(token, home, formula))));
}

function checkSyntax(formula: string, tokens: Token[]): void {
  try {
    // `Sheet1!#REF!` is what is left of a reference to deleted cells; the parser knows it only without the sheet.
    parse(tokens.filter((token, i) => !isPrefixOfRef(tokens, token, i)));
  } catch (reason) {
    refuse("InvalidArgument", `The formula ${formula} is not complete: ${(reason as Error).message}.`);
  }
}

function isPrefixOfRef(tokens: readonly Token[], token: Token, i: number): boolean {
  const at = token.value === "!" ? i + 1 : token.type.startsWith("context") ? i + 2 : -1;
  return tokens[at]?.value === "#REF!";
}

function normaliseToken(token: Token, home: Home, formula: string): Token {
  switch (token.type) {
    case tokenTypes.FUNCTION:
    case tokenTypes.BOOLEAN:
    case tokenTypes.ERROR:
      return { ...token, value: token.value.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "") };
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM: {
      const { prefix, rest } = splitPrefix(token.value);
      return { ...token, value: spelledPrefix(prefix, home, formula) + rest.toUpperCase() };
    }
    case tokenTypes.REF_NAMED:
      return { ...token, value: spelledName(token.value, home, formula) };
    case tokenTypes.REF_STRUCT:
      return { ...token, value: spelledStructure(token.value, home, formula) };
    default:
      return token;
  }
}

/** `'My Sheet'!A1` → `'My Sheet'!` and `A1`; the prefix is "" when there is none. */
export function splitPrefix(reference: string): { prefix: string; rest: string } {
  const cut = reference.lastIndexOf("!") + 1;
  return { prefix: reference.slice(0, cut), rest: reference.slice(cut) };
}

/** The sheet a prefix names: `'My Sheet'!` → `My Sheet`. */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function spelledPrefix(prefix: string, { sheet }: Home, formula: string): string {
  if (prefix === "") return "";
  const name = sheetOfPrefix(prefix);
  if (/[[\]:]/.test(name)) return prefix;
  const found = sheet.workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!found) refuse("InvalidArgument", `The formula ${formula} names the sheet "${name}", which is not there.`);
  return `${quoteSheetName(found.name)}!`;
}

function spelledName(value: string, home: Home, formula: string): string {
  const { prefix, rest } = splitPrefix(value);
  const workbook = home.sheet.workbook;
  const wanted = rest.toLowerCase();
  const known =
    [...home.sheet.names, ...workbook.names].find(({ name }) => name.toLowerCase() === wanted)?.name ??
    workbook.tables.find(({ name }) => name.toLowerCase() === wanted)?.name;
  if (prefix === "" || workbook.name.toLowerCase() === sheetOfPrefix(prefix).toLowerCase()) return known ?? rest;
  return spelledPrefix(prefix, home, formula) + (known ?? rest);
}

function spelledStructure(value: string, home: Home, formula: string): string {
  const reference = parseStructRef(value);
  if (!reference)
    refuse("InvalidArgument", `The formula ${formula} has a table reference that cannot be read: ${value}.`);
  const own = tableAt(home);
  const table = reference.table ? home.sheet.workbook.table(reference.table) : own;
  if (!table) {
    const what = reference.table ? `the table "${reference.table}", which is not there` : "a column without its table";
    refuse("InvalidArgument", `The formula ${formula} names ${what}.`);
  }
  const columns = (reference.columns ?? []).map((name) => {
    const column = table.columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!column)
      refuse("InvalidArgument", `The formula ${formula} names the column "${name}", which ${table.name} has not.`);
    return column.name;
  });
  const sections = reference.sections ?? [];
  const plain = columns.length > 0 && sections.every((section) => section.toLowerCase() === "this row");
  return stringifyStructRef({ table: plain && table === own ? "" : table.name, columns, sections });
}

/** Is this the name of something defined, as a formula on this sheet sees it: its own, the workbook's, or `Sheet2!name`? */
export function isNameOf(sheet: Worksheet, value: string): boolean {
  const { prefix, rest } = splitPrefix(value);
  const scope = prefix === "" ? sheet : sheet.workbook.sheet(sheetOfPrefix(prefix));
  const wanted = rest.toLowerCase();
  return [...(scope?.names ?? []), ...sheet.workbook.names].some(({ name }) => name.toLowerCase() === wanted);
}

/** Does a formula call a function that Excel does not have and nobody has registered (yet)? */
export function callsUnknownFunction(formula: string, workbook: Workbook): boolean {
  const tokens = tokenize(formula);
  const spoken = new Set<string>();
  for (const name of workbook.names) spoken.add(name.name.toUpperCase());
  for (const sheet of workbook.sheets) for (const name of sheet.names) spoken.add(name.name.toUpperCase());
  // A LET may name a LAMBDA and call it.
  for (const token of tokens) if (token.type === tokenTypes.REF_NAMED) spoken.add(token.value.toUpperCase());
  return tokens.some(
    ({ type, value }) =>
      type === tokenTypes.FUNCTION &&
      !spoken.has(value.toUpperCase()) &&
      !workbook.calculation.knows(value.toUpperCase()),
  );
}
