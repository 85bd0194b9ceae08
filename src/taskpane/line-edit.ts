import { agreed, changesBetween, type Measure } from "../okr/commitments";
import type { Cell } from "../okr/cell";
import type { OpenBook } from "../workbook/open-book";
import type { Addition, Edit, Ids, NewRow, RowChange } from "../workbook/port";
import { dayOfSerial, serialOf, type DateSystem } from "../blueprint/serial";
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
    { table: "checkIns", field: "keyResult" },
  ],
  work: [],
} as const;

/** What a person says about what is agreed, or about a change of it. */
export interface Agreement {
  readonly reason: string;
  /** Today as `2026-10-01`. */
  readonly day: string;
  /** Who says so; may be left out. */
  readonly by?: string;
}

/** The row of a line that is there, with all its cells. */
export function rowOf({ book }: OpenBook, { table, id }: Line): Readonly<Record<string, Cell>> | undefined {
  const rows: readonly { readonly id: string }[] = book[table];
  return rows.find((row) => row.id === id) as Readonly<Record<string, Cell>> | undefined;
}

/** Adds a line at the end of its table, with an id that no other has. What is left blank is what it usually is. */
export function additionOf(open: OpenBook, table: LineTable, values: Readonly<Record<string, FieldValue>>): Edit {
  const texts = open.names.texts;
  const addition: Addition = {
    table: open.names.tables[table],
    rows: [{ ...entriesFor(texts, table, usual(table)), ...entriesFor(texts, table, filled(values)) }],
    ids: idsFor(open, table),
    about: aboutOf(texts, table),
  };
  return { additions: [addition] };
}

/** How new rows of a table get their ids, and where else an id is in use: a key result is followed over the periods by it. */
export function idsFor({ found, names }: OpenBook, table: LineTable): Ids {
  const header = headerOf(names.texts, table, "id");
  const before = (found.elsewhere ?? []).filter(({ of }) => of === table);
  return {
    header,
    prefix: PREFIX[table],
    usedIn: [
      ...before.map((other) => ({ table: other.table, header })),
      ...USED_IN[table].map(({ table: other, field }) => ({
        table: names.tables[other],
        header: headerOf(names.texts, other, field as FieldOf<typeof other>),
      })),
    ],
  };
}

function filled(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
}

/** What a new row brings along where the form says nothing. */
function usual(table: LineTable): Readonly<Record<string, FieldValue>> {
  return table === "work" ? { state: "Planned" } : { state: "Active", weight: 1 };
}

/**
 * Whether a value of start, target or weight differs from what was agreed for the key result; never before anything was
 * agreed, and never for a measure that is not among the values.
 */
export function breaksAgreement(open: OpenBook, line: Line, values: Readonly<Record<string, FieldValue>>): boolean {
  const { table, id } = line;
  if (table !== "keyResults" || id === undefined) return false;
  const last = agreed(open.book).of(id);
  if (!last) return false;
  const dates = dateSystemOf(open.found, open.reading);
  const now = (measure: Measure): Cell =>
    measure in values ? cellOf(values[measure] ?? null, dates) : (rowOf(open, line)?.[measure] ?? null);
  const changes = changesBetween(last, { start: now("start"), target: now("target"), weight: now("weight") });
  return changes.some(({ measure }) => measure in values);
}

/** What a cell holds once a value is in it. */
function cellOf(value: FieldValue, dates: DateSystem): Cell {
  if (value === "") return null;
  return isDate(value) ? (serialOf(value.date, dates) ?? null) : value;
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
  values: Readonly<Record<string, Cell | FieldValue>>,
  agreement: Agreement,
): Addition {
  return commitmentsOf(open, [{ ...values, id: keyResult }], agreement);
}

/**
 * A row of the commitments for each key result: what holds for it from a day on.
 *
 * @param keyResults at least one, each with its id, type, start, target and weight
 */
export function commitmentsOf(
  open: OpenBook,
  keyResults: readonly Readonly<Record<string, Cell | FieldValue>>[],
  { reason, day, by }: Agreement,
): Addition {
  const texts = open.names.texts;
  const dates = dateSystemOf(open.found, open.reading);
  const [first, ...others] = keyResults.map(({ id, type, start, target, weight }): NewRow => {
    const measure = (value: Cell | FieldValue) => measureOf(value, type === "date", dates);
    const values = { start: measure(start), target: measure(target), weight: measureOf(weight, false, dates) };
    const said = { reason, ...(by !== undefined && by !== "" && { by }) };
    return entriesFor(texts, "commitments", { day: { date: day }, keyResult: String(id), ...values, ...said });
  });
  if (!first) throw new Error("There is no key result to agree on.");
  return { table: open.names.tables.commitments, rows: [first, ...others], about: aboutOf(texts, "commitments") };
}

/** A measure as it is written; a day as a day, so that the cell shows one. */
function measureOf(value: Cell | FieldValue, isDay: boolean, dates: DateSystem): FieldValue {
  if (isDay && typeof value === "number") {
    const day = dayOfSerial(value, dates);
    return day === undefined ? value : { date: day };
  }
  return typeof value === "number" || typeof value === "string" || isDate(value) ? value : null;
}

function heldBy({ reading, names }: OpenBook, table: LineTable, row: Cell): Readonly<Record<string, Cell>> {
  const contents = reading.tables.find((one) => one.table === names.tables[table]);
  return contents?.rows.find((one) => one.row === row)?.cells ?? {};
}

function isDate(value: unknown): value is { readonly date: string } {
  return typeof value === "object" && value !== null && "date" in value;
}

/** Whether a cell holds a value already. */
function isSame(cell: Cell, value: FieldValue, dates: DateSystem): boolean {
  return ((cell === "" ? null : cell) ?? null) === cellOf(value, dates);
}
