import { parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { isAmong } from "../blueprint/names";
import { isFormula } from "./cell-values";
import { cellAt, formulaCells, waitingIn, type SheetCells } from "./close-cells";
import { pointedAt, rangeOf, seenFormulas, type Kept } from "./close-kept";
import type { ChangedSince, ClosingLook, ClosingState } from "./close-port";
import type { SheetsFound } from "./close-sheets";
import { placeOf, type Place } from "./places";
import { reader } from "./repair-formulas";

/** A row of the sheet with the formulas, as it reads now. */
export interface KeptRow {
  readonly sheet: string;
  readonly range: string;
  readonly formula: string;
  /** The formula that points at the cells. */
  readonly pointer: string;
}

/** A formula that was kept, where its cells are now, and what they hold. */
export interface KeptNow extends Kept {
  readonly range: string;
  /** How many of the cells hold the formula now. */
  readonly live: number;
  readonly changed: ChangedSince | undefined;
}

/** All that is known of a closing. */
export interface Looked {
  readonly found: SheetsFound;
  readonly cells: readonly SheetCells[];
  readonly kept: readonly KeptNow[];
  readonly state: ClosingState;
}

export function lookedAt(found: SheetsFound, cells: readonly SheetCells[], rows: readonly KeptRow[]): Looked {
  const read = keptReader(found, cells);
  const kept = rows.map(read);
  return { found, cells, kept, state: stateOf(found, cells, kept) };
}

/**
 * Formulas are frozen only after both sheets were written whole. So as long as none is frozen the sheets may be half written,
 * and can be removed; once one is, everything that there was is kept.
 */
function stateOf(
  { written, kept: table }: SheetsFound,
  cells: readonly SheetCells[],
  kept: readonly KeptNow[],
): ClosingState {
  if (written.length === 0) return "open";
  const sizes = kept.map(({ place, live }) => ({ live, all: place.rows * place.columns }));
  const frozen = kept.filter(({ isArray, live }, i) => live < (isArray ? 1 : sizes[i]!.all)).length;
  if (frozen === 0) {
    // A period without a single formula is closed as soon as that is written down.
    const nothing = table !== undefined && kept.length === 0 && cells.every((one) => formulaCells(one).length === 0);
    return nothing && written.length > 1 ? "closed" : "begun";
  }
  return kept.every(({ live }) => live === 0) ? "closed" : "partly";
}

/** What the pane is told of it. */
export function toldOf({ found, cells, kept, state }: Looked): ClosingLook {
  const sizeOf = ({ place, isArray }: Kept): number => (isArray ? 1 : place.rows * place.columns);
  const cellsOf = (sheet: string) => cells.find((one) => one.sheet.name === sheet);
  return {
    state,
    sheets: found.sheets.map(({ name, isProtected }) => {
      const own = cellsOf(name);
      return {
        sheet: name,
        formulas: own ? formulaCells(own).length : 0,
        frozen: kept.filter(({ sheet }) => sheet === name).reduce((sum, one) => sum + sizeOf(one) - one.live, 0),
        isProtected,
      };
    }),
    written: found.written,
    taken: found.taken,
    waiting: cells.flatMap(waitingIn),
    changed: kept.flatMap(({ changed }) => (changed ? [changed] : [])),
    structureProtected: found.structureProtected,
  };
}

function keptReader(found: SheetsFound, cells: readonly SheetCells[]): (row: KeptRow) => KeptNow {
  const bySheet = new Map(cells.map((one) => [one.sheet.name, one]));
  const tables = new Map(
    found.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet, table }] as const)),
  );
  const seen = seenFormulas();
  const spelled = reader(undefined, []).spelled;
  return ({ sheet, range, formula: text, pointer }) => {
    const isArray = /^\{[\s\S]*\}$/.test(text);
    const formula = isArray ? text.slice(1, -1) : text;
    const was = placeIn(range);
    const pointed = pointedAt(pointer) ?? (was && { sheet, place: was });
    const kept = { sheet, range, formula, isArray, live: 0 };
    if (!was || !pointed || pointed === "gone")
      return { ...kept, place: was ?? NOWHERE, changed: { changed: "gone", sheet, range } };
    const at = placeNow(pointed, tables);
    if (!at) return { ...kept, place: was, changed: { changed: "gone", sheet, range } };
    const column = "table" in pointed ? { column: pointed } : {};
    const now: KeptNow = { ...kept, ...column, place: at.place, changed: undefined };
    const moved =
      at.sheet !== sheet ||
      (column.column ? hasCells(formula) && !isFirst(at.place, was) : rangeOf(at.place) !== rangeOf(was));
    if (moved) {
      const there = `${at.sheet}, ${rangeOf(at.place)}`;
      return { ...now, changed: { changed: "moved", sheet, range, now: there } };
    }
    const own = bySheet.get(sheet);
    const { live, other } = own ? heldIn(own, now) : { live: 0, other: undefined };
    if (other !== undefined) return { ...now, live, changed: { changed: "other-formula", sheet, range, holds: other } };
    const missing = missingIn(formula, found);
    return { ...now, live, changed: missing === undefined ? undefined : { changed: "missing", sheet, range, missing } };
  };

  /** How many of the cells hold their formula, and the first other one. */
  function heldIn(own: SheetCells, { place, formula, isArray, column }: Kept) {
    const wanted = seen(formula, place.row, place.column);
    const written = spelled(formula);
    let live = 0;
    let other: string | undefined;
    for (let row = place.row; row < place.row + (isArray ? 1 : place.rows); row++) {
      for (let at = place.column; at < place.column + (isArray ? 1 : place.columns); at++) {
        const { formula: holds, value } = cellAt(own, row, at);
        if (!isFormula(holds, value)) continue;
        const text = String(holds);
        const same = seen(text, row, at) === wanted || (column !== undefined && spelled(text) === written);
        if (same) live++;
        else other ??= text;
      }
    }
    return { live, other };
  }
}

const NOWHERE: Place = { row: 0, column: 0, rows: 0, columns: 0 };

function placeIn(range: string): Place | undefined {
  return /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(range) ? placeOf(range) : undefined;
}

function isFirst(place: Place, was: Place): boolean {
  return place.row === was.row && place.column === was.column;
}

function placeNow(
  pointed: Exclude<ReturnType<typeof pointedAt>, "gone" | undefined>,
  tables: ReadonlyMap<
    string,
    { readonly sheet: { readonly name: string }; readonly table: SheetsFound["sheets"][number]["tables"][number] }
  >,
): { readonly sheet: string; readonly place: Place } | undefined {
  if ("sheet" in pointed) return pointed;
  const found = tables.get(pointed.table);
  const index = found?.table.headers.findIndex((header) => isAmong(header, [pointed.header])) ?? -1;
  if (!found || index < 0) return undefined;
  const { row, column, rows } = found.table.body;
  return { sheet: found.sheet.name, place: { row, column: column + index, rows, columns: 1 } };
}

/** Whether a formula names cells: where its own have moved it would speak of others. */
function hasCells(formula: string): boolean {
  return tokenize(formula).some(({ type }) => type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM);
}

/** A sheet, table or column that a formula speaks of and that is not there. */
function missingIn(formula: string, { allSheets, allTables, allNames }: SheetsFound): string | undefined {
  for (const { type, value } of tokenize(formula)) {
    if (type === tokenTypes.REF_STRUCT) {
      const { table = "", columns = [] } = parseStructRef(value) ?? {};
      if (table === "") continue;
      const found = allTables.find(({ name }) => isAmong(name, [table]));
      if (!found) return table;
      const gone = columns.find((column) => !isAmong(column, found.headers));
      if (gone !== undefined) return `${table}[${gone}]`;
    } else if (type === tokenTypes.REF_NAMED && /^OKR_/i.test(value)) {
      if (!isAmong(value, allNames)) return value;
    } else if (type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM) {
      const sheet = sheetIn(value);
      if (sheet !== undefined && !isAmong(sheet, allSheets)) return sheet;
    }
  }
  return undefined;
}

/** The sheet before the cells; undefined where there is none, or one of another file. */
function sheetIn(reference: string): string | undefined {
  const at = reference.lastIndexOf("!");
  if (at < 0) return undefined;
  const name = reference.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.includes("]") || name.includes(":") ? undefined : name;
}
