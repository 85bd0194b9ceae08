import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type RangeA1,
  type Token,
} from "@borgar/fx";
import { formatArea, type Area } from "./area";
import { sheetOfPrefix, splitPrefix } from "./formula";
import { quoteSheetName } from "./range-reference";
import { areaOf } from "./reference-formula";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Where an area of a sheet is afterwards, perhaps on another sheet; undefined when its cells are gone. */
export type Relocate = (sheet: Worksheet, area: Area) => (Area & { readonly sheet?: Worksheet }) | undefined;

/** Changes the tokens of a formula; a formula without any change comes back as the same string. */
function rewriteTokens(formula: string, change: (token: Token) => string): string {
  let changed = false;
  const tokens = tokenize(formula).map((token) => {
    const value = change(token);
    if (value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

function isAddress({ type }: Token): boolean {
  return type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
}

const addressed = new Map<string, boolean>();
const MOST_TEXTS = 20_000;

/** Whether a formula names cells by their address, rather than only by tables and names: found out once for each text. */
function hasAddress(formula: string): boolean {
  let found = addressed.get(formula);
  if (found === undefined) {
    if (addressed.size >= MOST_TEXTS) addressed.clear();
    // Left of a `#REF!` the name of a sheet may still have to change.
    found = formula.includes("!") || tokenize(formula).some(isAddress);
    addressed.set(formula, found);
  }
  return found;
}

function moved(range: RangeA1, { row, column, rows, columns }: Area): RangeA1 {
  return {
    ...range,
    ...(range.top == null ? {} : { top: row, bottom: row + rows - 1 }),
    ...(range.left == null ? {} : { left: column, right: column + columns - 1 }),
  };
}

/**
 * The formula after cells moved: every reference follows its cells, one to cells that are gone becomes `#REF!`.
 *
 * @param home    the sheet the formula stands on
 * @param newHome the sheet it stands on afterwards
 */
export function relocateFormula(formula: string, home: Worksheet, relocate: Relocate, newHome = home): string {
  if (!hasAddress(formula)) return formula;
  return rewriteTokens(formula, (token) => {
    if (!isAddress(token)) return token.value;
    const { prefix, rest } = splitPrefix(token.value);
    const sheet = prefix === "" ? home : home.workbook.sheet(sheetOfPrefix(prefix));
    const reference = parseA1Ref(rest);
    if (!sheet || !reference || !("range" in reference)) return token.value;
    const before = areaOf(reference.range);
    const after = relocate(sheet, before);
    if (!after) return `${prefix}#REF!`;
    const target = after.sheet ?? sheet;
    const stays = target === sheet && (prefix !== "" || newHome === home);
    const newPrefix = stays ? prefix : target === newHome ? "" : `${quoteSheetName(target.name)}!`;
    if (after === before) return newPrefix === prefix ? token.value : newPrefix + rest;
    return newPrefix + stringifyA1Ref({ range: moved(reference.range, after) });
  });
}

/** The formula as it stands when copied from one cell to another: relative parts move along, `#REF!` over the edge. */
export function copyFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
) {
  if ((from.row === to.row && from.column === to.column) || !hasAddress(formula)) return formula;
  const cell = (at: { row: number; column: number }) => formatArea({ ...at, rows: 1, columns: 1 });
  return translateFormulaToA1(translateFormulaToR1C1(formula, cell(from)), cell(to), {
    wrapEdges: false,
    allowTernary: false,
  });
}

/** A1 → R1C1 as seen from a cell, for `Range.formulasR1C1`. */
export function toR1C1(formula: string, at: { row: number; column: number }): string {
  return translateFormulaToR1C1(formula, formatArea({ ...at, rows: 1, columns: 1 }));
}

/** R1C1 → A1 as seen from a cell; a reference over the edge of the sheet becomes `#REF!`. */
export function fromR1C1(formula: string, at: { row: number; column: number }): string {
  return translateFormulaToA1(formula, formatArea({ ...at, rows: 1, columns: 1 }), {
    wrapEdges: false,
    allowTernary: false,
  });
}

/** Follows a new sheet name; `after` undefined: the sheet is gone, its references become `#REF!`. */
export function renameSheetIn(formula: string, before: string, after: string | undefined): string {
  if (!formula.toLowerCase().includes(before.toLowerCase().replaceAll("'", "''"))) return formula;
  const isIt = (prefix: string) => prefix !== "" && sheetOfPrefix(prefix).toLowerCase() === before.toLowerCase();
  return rewriteTokens(formula, (token) => {
    // Left of a `#REF!` the sheet is a token of its own.
    if (token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE) {
      return isIt(`${token.value}!`) && after !== undefined ? quoteSheetName(after) : token.value;
    }
    if (!isAddress(token) && token.type !== tokenTypes.REF_NAMED) return token.value;
    const { prefix, rest } = splitPrefix(token.value);
    if (!isIt(prefix)) return token.value;
    return after === undefined ? "#REF!" : `${quoteSheetName(after)}!${rest}`;
  });
}

/** What became of a table: another name, other column names (undefined: the column is gone), or nothing left. */
export interface TableChange {
  readonly name?: string;
  readonly gone?: boolean;
  readonly columns?: ReadonlyMap<string, string | undefined>;
}

/** Whether a formula can have anything to do with a change, as far as its letters tell. */
function mayConcern(formula: string, { name }: Table, { gone, columns }: TableChange): boolean {
  const text = formula.toLowerCase();
  if (text.includes(name.toLowerCase())) return true;
  // Columns of the own table are said without its name; some signs stand with an apostrophe before them.
  if (!text.includes("[")) return false;
  return (
    gone === true || [...(columns?.keys() ?? [])].some((column) => /['[\]#@]/.test(column) || text.includes(column))
  );
}

/**
 * Follows a change of a table. `own` is the table in whose cells the formula stands, if any: its columns need no name.
 * Call it while the table still has the name that formulas use.
 */
export function changeTableIn(formula: string, table: Table, own: Table | undefined, change: TableChange): string {
  if (!mayConcern(formula, table, change)) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type === tokenTypes.REF_NAMED && token.value.toLowerCase() === table.name.toLowerCase()) {
      return change.gone ? "#REF!" : (change.name ?? token.value);
    }
    if (token.type !== tokenTypes.REF_STRUCT) return token.value;
    const reference = parseStructRef(token.value);
    if (!reference) return token.value;
    const isIt = reference.table ? reference.table.toLowerCase() === table.name.toLowerCase() : own === table;
    if (!isIt) return token.value;
    if (change.gone) return "#REF!";
    const columns = (reference.columns ?? []).map((column) =>
      change.columns?.has(column.toLowerCase()) ? change.columns.get(column.toLowerCase()) : column,
    );
    if (columns.includes(undefined)) return "#REF!";
    const name = reference.table ? (change.name ?? reference.table) : "";
    return stringifyStructRef({ ...reference, table: name, columns: columns as string[] });
  });
}
