import { namesOf, type TableName } from "../../src/blueprint/names";
import type { Book } from "../../src/okr/book";
import { isFault, type Cell } from "../../src/okr/cell";
import type { CheckIn } from "../../src/okr/log/check-in";
import type { Hypothesis } from "../../src/okr/kpi/hypothesis";
import type { KpiNode } from "../../src/okr/kpi/node";
import type { Review } from "../../src/okr/review/review";
import { textsOf, type Language } from "../../src/texts/languages";
import type { FoundBook, Reading, TableContents, TableRow } from "../../src/workbook/port";
import {
  entriesFor,
  headerOf,
  LOG_TABLES,
  type ClosingRow,
  type FieldOf,
  type FieldValue,
} from "../../src/workbook/to-book";
import type { FakeWorkbook } from "./fake-workbook";

/** What a period holds beside its plan. */
interface Log {
  readonly checkIns?: readonly CheckIn[];
  readonly reviews?: readonly Review[];
  readonly checkInDays?: Cell;
  /** How its lines were closed; the table is there only where this is said. */
  readonly closing?: readonly Partial<ClosingRow>[];
  /** The nodes of its KPI trees; the table is there only where this is said. */
  readonly tree?: readonly Partial<KpiNode>[];
  /** What is believed of its drivers; the table is there only where this is said. */
  readonly hypotheses?: readonly Partial<Hypothesis>[];
}

/** Has a workbook hold a period, in the words of a language: as it is found, and as it is read. */
export function holds(workbook: FakeWorkbook, book: Book, language: Language = "en", log: Log = {}): void {
  const texts = textsOf(language).sheets;
  const names = namesOf(book.period.label, texts);
  const { checkIns = [], reviews = [], checkInDays = 7, closing = [], tree = [], hypotheses = [] } = log;
  const numbered = <T>(lines: readonly T[]) => lines.map((line, row) => ({ ...line, row }));
  const held = {
    ...book,
    checkIns,
    reviews,
    closing: numbered(closing),
    tree: numbered(tree),
    hypotheses: numbered(hypotheses),
  };
  const later = (["closing", "tree", "hypotheses"] as const).filter((table) => log[table] !== undefined);
  const there: readonly (keyof typeof held & TableName)[] = [...LOG_TABLES, ...later];
  const tables = there.map((table): TableContents => {
    const rows = held[table].map((row) => rowOf(language, table, row as unknown as Readonly<Record<string, Cell>>));
    const headers = Object.keys(rows[0]?.cells ?? {});
    return { table: names.tables[table], sheet: names.sheets[table], at: "A5", headers, missing: [], rows };
  });
  const found: FoundBook = {
    label: book.period.label,
    language,
    start: "2026-10-01",
    end: "2026-12-31",
    plan: undefined,
    version: 1,
    tables: Object.fromEntries(
      there.map((table) => [table, { table: names.tables[table], sheet: names.sheets[table] }]),
    ),
    cells: names.cells,
    headers: tables[1]?.headers ?? [],
  };
  const { start, end, asOf, ambition } = book.period;
  const cells = Object.entries({ start, end, asOf, ambition, checkInDays }).map(([name, cell]) => [
    names.cells[name as keyof typeof names.cells],
    { holds: cell, at: { sheet: names.sheets.page, cell: "K5" } },
  ]);
  const reading: Reading = { tables, missingTables: [], cells: Object.fromEntries(cells) };
  workbook.books = [found];
  workbook.reading = reading;
}

function rowOf(language: Language, table: TableName, { row, ...fields }: Readonly<Record<string, Cell>>): TableRow {
  const texts = textsOf(language).sheets;
  const cells = Object.entries(fields).map(([field, value]): [string, Cell] => {
    const header = headerOf(texts, table, field as FieldOf<typeof table>);
    if (isFault(value)) return [header, value];
    if (typeof value === "string" && value.startsWith("#")) return [header, { fault: value }];
    const entry = entriesFor(texts, table, { [field]: value as FieldValue })[header];
    if (entry && "text" in entry) return [header, entry.text];
    if (entry && "truth" in entry) return [header, entry.truth];
    return [header, entry && "number" in entry ? entry.number : null];
  });
  return { row: row as number, cells: Object.fromEntries(cells) };
}
