import { HEADERS, type CellName, type TableName } from "../blueprint/names";
import { serialOf, type DateSystem } from "../blueprint/serial";
import type { Book } from "../okr/book";
import { isFault, type Cell } from "../okr/cell";
import { words } from "../okr/words";
import type { SheetTexts } from "../texts/texts";
import { ABOUT, FIELDS, PLAN_TABLES, type FieldOf, type RowOf, type WordList } from "./fields";
import { addressOf, placeOf } from "./places";
import type { Spot } from "./port";
import type { Entry, FoundBook, Reading, TableRow, Wanted } from "./rows-port";

export { LOG_TABLES, PLAN_TABLES, TREE_TABLES, type ClosingRow, type FieldOf } from "./fields";

/** How the tables of a period become plain values, and how such values become cells again, in the words of its sheets. */

/** The header of a column in the language of the sheets. */
export function headerOf<T extends TableName>(texts: SheetTexts, table: T, field: FieldOf<T>): string {
  const headers: Readonly<Record<string, string>> = texts[HEADERS[table]];
  return headers[field] ?? field;
}

/** The columns of a table without which a row says nothing: while they are blank in its only row, that row is free. */
export function aboutOf(texts: SheetTexts, table: TableName): string[] {
  return ABOUT[table].map((field) => headerOf(texts, table, field as FieldOf<typeof table>));
}

/** All that has to be read of a period: for `toBook` the tables of the plan, which is what is read unless said. */
export function wantedOf(found: FoundBook, texts: SheetTexts, tables: readonly TableName[] = PLAN_TABLES): Wanted {
  return {
    tables: tables.flatMap((table) => {
      const there = found.tables[table];
      return there
        ? [
            {
              table: there.table,
              headers: fieldsOf(table).map((field) => headerOf(texts, table, field)),
              // A leaf may be a reference, which has to be told from a number.
              ...(table === "tree" && { formulas: true as const }),
            },
          ]
        : [];
    }),
    names: Object.values(found.cells),
  };
}

/** A period as plain values. Tables that are missing are empty, columns that are missing are blank. */
export function toBook(found: FoundBook, reading: Reading, texts: SheetTexts): Book {
  const cell = (name: CellName): Cell => reading.cells[found.cells[name] ?? ""]?.holds ?? null;
  const rows = <T extends TableName>(table: T) => rowsOf(found, reading, texts, table);
  return {
    period: {
      label: found.label,
      start: cell("start"),
      end: cell("end"),
      asOf: cell("asOf"),
      ambition: cell("ambition"),
    },
    teams: rows("teams"),
    objectives: rows("objectives"),
    keyResults: rows("keyResults"),
    work: rows("work"),
    commitments: rows("commitments"),
  };
}

/**
 * The rows of a table as plain values, those that say something: the check-ins and reviews of a period, what was decided when
 * it was closed. Empty where the table is missing or was not read.
 */
export function rowsOf<T extends TableName>(
  found: FoundBook,
  reading: Reading,
  texts: SheetTexts,
  table: T,
): readonly RowOf<T>[] {
  return (contentsOf(found, reading, table)?.rows ?? [])
    .filter((row) => isThere(texts, table, row))
    .map((row) => valuesOf(texts, table, row) as unknown as RowOf<T>);
}

/** Whether the workbook counts its days from 1900 or from 1904: told by the first day, as long as nobody changed it. */
export function dateSystemOf(found: FoundBook, reading: Reading): DateSystem {
  const start = reading.cells[found.cells.start ?? ""]?.holds;
  return found.start !== undefined && start === serialOf(found.start, 1904) ? 1904 : 1900;
}

/** A place in the model: a cell of a table, or one of the period's own cells. */
export type ModelPlace =
  | { readonly table: TableName; readonly row: number; readonly field: string }
  | { readonly table: "period"; readonly field: string };

/** Where a value of the model stands in the workbook; undefined when its table, column or name is gone. */
export function spotOf(found: FoundBook, reading: Reading, texts: SheetTexts, place: ModelPlace): Spot | undefined {
  if (place.table === "period") return reading.cells[found.cells[place.field as CellName] ?? ""]?.at;
  const contents = contentsOf(found, reading, place.table);
  const column =
    contents?.headers.indexOf(headerOf(texts, place.table, place.field as FieldOf<typeof place.table>)) ?? -1;
  if (!contents || column < 0) return undefined;
  const at = placeOf(contents.at);
  return { sheet: contents.sheet, cell: addressOf(at.row + place.row, at.column + column) };
}

/** What a field is to hold: a text or the word that formulas know, a number, a day, or nothing. */
export type FieldValue = string | number | boolean | null | { readonly date: string };

/** Values of the model as cells of a row, by header, in the words of the sheets. */
export function entriesFor<T extends TableName>(
  texts: SheetTexts,
  table: T,
  values: Readonly<Partial<Record<FieldOf<T>, FieldValue>>>,
): Record<string, Entry> {
  const entries = Object.entries(values) as [FieldOf<T>, FieldValue][];
  return Object.fromEntries(
    entries.map(([field, value]) => [headerOf(texts, table, field), entryOf(texts, table, field, value)]),
  );
}

function entryOf<T extends TableName>(texts: SheetTexts, table: T, field: FieldOf<T>, value: FieldValue): Entry {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { number: value };
  if (typeof value === "boolean") return { truth: value };
  if (typeof value === "object") return value;
  const kind = FIELDS[table][field];
  return { text: kind === "text" || kind === "value" ? value : (wordsIn(texts, kind)[value] ?? value) };
}

function contentsOf(found: FoundBook, reading: Reading, table: TableName) {
  const name = found.tables[table]?.table;
  return reading.tables.find((contents) => contents.table === name);
}

function fieldsOf<T extends TableName>(table: T): FieldOf<T>[] {
  return Object.keys(FIELDS[table]) as FieldOf<T>[];
}

function isThere<T extends TableName>(texts: SheetTexts, table: T, { cells }: TableRow): boolean {
  return ABOUT[table].some((field) => textOf(cells[headerOf(texts, table, field)]) !== "");
}

function valuesOf<T extends TableName>(texts: SheetTexts, table: T, { row, cells }: TableRow): Record<string, Cell> {
  const values = fieldsOf(table).map((field): [string, Cell] => {
    const cell = cells[headerOf(texts, table, field)] ?? null;
    const kind: "text" | "value" | WordList = FIELDS[table][field];
    if (kind === "value") return [field, cell];
    return [field, kind === "text" ? textOf(cell) : keyOf(texts, kind, textOf(cell))];
  });
  return { row, ...Object.fromEntries(values) };
}

/** What a cell reads as where a text belongs. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (isFault(cell)) return cell.fault;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.foreign : String(cell).trim();
}

function wordsIn(texts: SheetTexts, list: WordList): Readonly<Record<string, string>> {
  return texts.words[list];
}

/** The word that formulas know for a word of the sheets; what is in no list stays as it was typed. */
export function keyOf(texts: SheetTexts, list: WordList, word: string): string {
  const known = Object.entries(wordsIn(texts, list));
  const keys = known.map(([key]) => key);
  return words(keys, Object.fromEntries(known.map(([key, said]) => [said, key]))).find(word) ?? word;
}
