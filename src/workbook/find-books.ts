import { cellsOfPeriod, identifier, isAmong, tableOfPeriod, type CellName, type TableName } from "../blueprint/names";
import type { FoundBook } from "./rows-port";
import { booksOf, readStamp, STAMP_KEY, type Book } from "./stamp";

/**
 * One round trip: the periods that this workbook holds. A period is there as long as one of its tables is, whatever its
 * tab is called by now; what was noted when it was drawn is added where there is such a note.
 */
export async function findBooks(context: Excel.RequestContext): Promise<FoundBook[]> {
  const { tables, names, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(STAMP_KEY);
  setting.load("value");
  tables.load({ name: true, worksheet: { name: true }, columns: { name: true } });
  names.load("items/name");
  await context.sync();
  const noted = booksOf(readStamp(setting.isNullObject ? undefined : setting.value));
  const defined = names.items.map(({ name }) => name);
  const periods = grouped(
    tables.items.map(({ name, worksheet, columns }) => ({
      name,
      sheet: worksheet.name,
      headers: columns.items.map((column) => column.name),
    })),
  );
  return periods.map(([label, found]) => ({
    ...bookOf(label, found, defined, noted),
    elsewhere: periods.flatMap(([other, theirs]) => (other === label ? [] : namesOf(theirs))),
  }));
}

function namesOf(tables: Tables): { of: TableName; table: string }[] {
  const found = Object.entries(tables) as [TableName, FoundTable][];
  return found.map(([of, { name }]) => ({ of, table: name }));
}

interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

type Tables = Partial<Record<TableName, FoundTable>>;

/** The tables of each period, by the label in their names. */
function grouped(tables: readonly FoundTable[]): [label: string, tables: Tables][] {
  const periods = new Map<string, [string, Tables]>();
  for (const table of tables) {
    const found = tableOfPeriod(table.name);
    if (!found) continue;
    const key = found.label.toLowerCase();
    const [label, others] = periods.get(key) ?? [found.label, {}];
    periods.set(key, [label, { ...others, [found.table]: table }]);
  }
  return [...periods.values()];
}

function bookOf(label: string, tables: Tables, defined: readonly string[], books: readonly Book[]): FoundBook {
  const names = Object.values(tables).map(({ name }) => name);
  const noted = books.find(({ sheets }) => sheets.some(({ anchor }) => anchor !== undefined && isAmong(anchor, names)));
  const [first] = Object.values(tables);
  return {
    label: noted?.period?.label ?? labelIn(Object.values(tables), label),
    language: noted?.language,
    start: noted?.period?.start,
    end: noted?.period?.end,
    plan: noted?.plan,
    version: noted?.version,
    tables: mapped(tables, ({ name, sheet }) => ({ table: name, sheet })),
    cells: cellsIn(label, defined, noted),
    headers: (tables.objectives ?? first)?.headers ?? [],
  };
}

/** The label as a tab spells it that nobody has renamed: `Q4 2026` for the tables of `Q4_2026`. */
function labelIn(tables: readonly FoundTable[], label: string): string {
  for (const { sheet } of tables) {
    const words = sheet.split(" ");
    const spelled = words.map((_, i) => words.slice(i).join(" ")).find((end) => isAmong(identifier(end), [label]));
    if (spelled !== undefined) return spelled;
  }
  return label.replaceAll("_", " ");
}

/** The defined names of the period's cells that are there. Without a label in their names they may be another period's. */
function cellsIn(label: string, defined: readonly string[], noted: Book | undefined): FoundBook["cells"] {
  const entries = Object.entries(cellsOfPeriod(label)).flatMap(([key, candidates]) => {
    const found = candidates.find((name, i) => {
      const mayBe = i === 0 || noted === undefined || isAmong(name, noted.names);
      return mayBe && isAmong(name, defined);
    });
    return found === undefined ? [] : [[key, found] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<CellName, string>>;
}

function mapped<K extends string, T, U>(record: Partial<Record<K, T>>, change: (value: T) => U): Partial<Record<K, U>> {
  const entries = Object.entries<T | undefined>(record);
  const there = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)] as const]));
  return Object.fromEntries(there) as Partial<Record<K, U>>;
}
