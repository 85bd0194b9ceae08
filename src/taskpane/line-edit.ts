import { agreed, MEASURES } from "../okr/commitments";

import type { Cell } from "../okr/cell";
import type { OpenBook } from "../workbook/open-book";
import type { Addition, Edit, RowChange } from "../workbook/port";
import { serialOf, type DateSystem } from "../blueprint/serial";
import { aboutOf, dateSystemOf, entriesFor, headerOf, type FieldOf, type FieldValue } from "../workbook/to-book";
import type { Line } from "./navigation";
import type { LineTable } from "./line-fields";

const PREFIX: Readonly<Record<LineTable, string>> = { objectives: "O", keyResults: "KR", work: "W" };

/** Tables in which the id of a line still means it: an id is never given out twice. */
const USED_IN = {
  objectives: [{ table: "keyResults", field: "objective" }],
  keyResults: [
    { table: "work", field: "moves" },
    { table: "commitments", field: "keyResult" },
  ],
  work: [],
} as const;

/** What a person says about a change of what was agreed. */
export interface Agreement {
  readonly reason: string;
  /** Today as `2026-10-01`. */
  readonly day: string;
}

/** The row of a line that is there, with all its cells. */
export function rowOf({ book }: OpenBook, { table, id }: Line): Readonly<Record<string, Cell>> | undefined {
  const rows: readonly { readonly id: string }[] = book[table];
  return rows.find((row) => row.id === id) as Readonly<Record<string, Cell>> | undefined;
}

/** Adds a line at the end of its table, with an id that no other has. */
export function additionOf(open: OpenBook, table: LineTable, values: Readonly<Record<string, FieldValue>>): Edit {
  const texts = open.names.texts;
  const addition: Addition = {
    table: open.names.tables[table],
    rows: [{ ...entriesFor(texts, table, usual(table)), ...entriesFor(texts, table, values) }],
    ids: {
      header: headerOf(texts, table, "id"),
      prefix: PREFIX[table],
      usedIn: USED_IN[table].map(({ table: other, field }) => ({
        table: open.names.tables[other],
        header: headerOf(texts, other, field as FieldOf<typeof other>),
      })),
    },
    about: aboutOf(texts, table),
  };
  return { additions: [addition] };
}

/** What a new row brings along where the form says nothing. */
function usual(table: LineTable): Readonly<Record<string, FieldValue>> {
  return table === "work" ? { state: "Planned" } : { state: "Active", weight: 1 };
}

/** Which of start, target and weight differ from what was agreed for the key result; none before anything was agreed. */
export function breaksAgreement(
  { book, found, reading }: OpenBook,
  { table, id }: Line,
  values: Readonly<Record<string, FieldValue>>,
): boolean {
  const dates = dateSystemOf(found, reading);
  if (table !== "keyResults" || id === undefined) return false;
  const last = agreed(book).of(id);
  return (
    last !== undefined &&
    MEASURES.some((measure) => measure in values && !isSame(last[measure], values[measure], dates))
  );
}

/**
 * Changes the cells of a line that differ from what it held when it was read. A change of what was agreed adds a row to
 * the commitments, with its reason.
 *
 * @returns nothing where nothing differs
 */
export function changeOf(
  open: OpenBook,
  line: Line,
  values: Readonly<Record<string, FieldValue>>,
  agreement: Agreement | undefined,
): Edit | undefined {
  const row = rowOf(open, line);
  if (!row || line.id === undefined) return undefined;
  const { table, id } = line;
  const texts = open.names.texts;
  const dates = dateSystemOf(open.found, open.reading);
  const changed = Object.entries(values).filter(([field, value]) => !isSame(row[field] ?? null, value, dates));
  if (changed.length === 0) return undefined;
  const entries = entriesFor(texts, table, Object.fromEntries(changed));
  const held = heldBy(open, table, row["row"]);
  const cells = Object.entries(entries).map(([header, to]): [string, RowChange["cells"][string]] => [
    header,
    { from: held[header] ?? null, to },
  ]);
  const change: RowChange = {
    row: { table: open.names.tables[table], header: headerOf(texts, table, "id"), key: id },
    cells: Object.fromEntries(cells),
  };
  if (!agreement) return { changes: [change] };
  return { changes: [change], additions: [commitmentOf(open, id, { ...row, ...values }, agreement)] };
}

/** A row of the commitments: what holds for a key result from a day on. */
export function commitmentOf(
  open: OpenBook,
  keyResult: string,
  { start, target, weight }: Readonly<Record<string, Cell | FieldValue>>,
  { reason, day }: Agreement,
): Addition {
  const texts = open.names.texts;
  const plain = (value: Cell | FieldValue): FieldValue =>
    typeof value === "number" || typeof value === "string" ? value : isDate(value) ? value : null;
  const row = entriesFor(texts, "commitments", {
    day: { date: day },
    keyResult,
    start: plain(start),
    target: plain(target),
    weight: plain(weight),
    reason,
  });
  return { table: open.names.tables.commitments, rows: [row], about: aboutOf(texts, "commitments") };
}

function heldBy({ reading, names }: OpenBook, table: LineTable, row: Cell): Readonly<Record<string, Cell>> {
  const contents = reading.tables.find((one) => one.table === names.tables[table]);
  return contents?.rows.find((one) => one.row === row)?.cells ?? {};
}

function isDate(value: unknown): value is { readonly date: string } {
  return typeof value === "object" && value !== null && "date" in value;
}

/** Whether a cell holds a value already. */
function isSame(cell: Cell, value: FieldValue | undefined, dates: DateSystem): boolean {
  if (value === null || value === undefined || value === "") return cell === null || cell === undefined || cell === "";
  return cell === (typeof value === "object" ? serialOf(value.date, dates) : value);
}
