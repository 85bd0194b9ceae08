import { clearAutoFilter, applyAutoFilter, reapplyAutoFilter } from "./auto-filter";
import type { Area } from "./area";
import { plainText } from "./entry";
import { rowTest } from "./filter";
import { formatAt } from "./formatting";
import { isDateFormat } from "./numfmt";
import { textAt } from "./read";
import { compareValues, sortArea, type SortField } from "./sort";
import type { Table } from "./table";
import { clearColumnFilter, filterColumn, reapplyFilters } from "./table-filter";
import { sortTable } from "./table-sort";
import type { CellValue } from "./values";
import type { Worksheet } from "./worksheet";

type Criteria = Excel.FilterCriteria;

/** A column under a filter button: of a table, or of the filter of the sheet itself. */
export interface FilteredColumn {
  readonly sheet: Worksheet;
  /** The cell that has the button. */
  readonly row: number;
  readonly column: number;
  readonly criteria: Criteria | undefined;
  /** How the rows were last sorted, if it was by this column alone. */
  readonly sorted: "ascending" | "descending" | undefined;
}

/** What a filter button offers of one text of its column. */
export interface FilterChoice {
  /** As the cells show it; "" stands for blank cells. */
  readonly text: string;
  readonly chosen: boolean;
}

/** Everything that a filter button needs of the list it stands on. */
interface List {
  readonly table: Table | undefined;
  readonly body: Area;
  /** By column of the sheet, counted from zero. */
  readonly criteria: ReadonlyMap<number, Criteria>;
}

/** The filter button of a cell, if it has one. */
export function filteredColumn(sheet: Worksheet, row: number, column: number): FilteredColumn | undefined {
  const list = listAt(sheet, row, column);
  if (!list) return undefined;
  return { sheet, row, column, criteria: list.criteria.get(column), sorted: sortedBy(list, column) };
}

/** All filter buttons of a sheet. */
export function filteredColumns(sheet: Worksheet): FilteredColumn[] {
  const headers = sheet.workbook.tables.flatMap((table) =>
    table.sheet === sheet && table.showFilterButton && table.header ? [table.header] : [],
  );
  if (sheet.autoFilter) headers.push(sheet.autoFilter.area);
  return headers.flatMap(({ row, column, columns }) =>
    Array.from({ length: columns }, (_, i) => filteredColumn(sheet, row, column + i)!),
  );
}

/**
 * The texts of a column, each once, in the order in which they sort, blank last. As in Excel, rows that another column's
 * filter hides do not count.
 */
export function filterChoices({ sheet, row, column }: FilteredColumn): FilterChoice[] {
  const { body, criteria } = listAt(sheet, row, column)!;
  sheet.workbook.calculate();
  const test = (at: number, one: Criteria) => rowTest(sheet, { ...body, column: at, columns: 1 }, one);
  const others = [...criteria].filter(([at]) => at !== column).map(([at, one]) => test(at, one));
  const own = criteria.get(column);
  const chosen = own ? test(column, own) : () => true;
  const found = new Map<string, { text: string; value: CellValue; chosen: boolean }>();
  for (let at = body.row; at < body.row + body.rows; at++) {
    if (!others.every((passes) => passes(at))) continue;
    const text = textAt(sheet, at, column);
    const known = found.get(text.toLowerCase());
    if (known) known.chosen ||= chosen(at);
    else found.set(text.toLowerCase(), { text, value: sheet.cells.get(at, column)?.value ?? null, chosen: chosen(at) });
  }
  return [...found.values()]
    .sort((a, b) => Number(a.text === "") - Number(b.text === "") || compareValues(a.value, b.value))
    .map(({ text, chosen: isChosen }) => ({ text, chosen: isChosen }));
}

/** What the column holds mostly: Excel words its sorting by it. */
export function kindOfColumn({ sheet, row, column }: FilteredColumn): "text" | "number" | "date" {
  const { body } = listAt(sheet, row, column)!;
  sheet.workbook.calculate();
  const filled = [...sheet.cells.within({ ...body, column, columns: 1 })].filter(
    ({ thing: { value } }) => value !== null && plainText(value) !== "",
  );
  const numbers = filled.filter(({ thing }) => typeof thing.value === "number");
  if (numbers.length * 2 <= filled.length) return "text";
  return numbers.every((at) => isDateFormat(formatAt(sheet, at.row, column).numberFormat)) ? "date" : "number";
}

/** Shows only the rows of the list with one of these texts in the column; undefined takes the column's filter off. */
export function filterByTexts({ sheet, row, column }: FilteredColumn, texts: readonly string[] | undefined): void {
  const { table, body } = listAt(sheet, row, column)!;
  const criteria = texts && ({ filterOn: "Values", values: [...texts] } as Criteria);
  if (table) {
    const own = table.columns[column - body.column]!;
    if (criteria) filterColumn(table, own, criteria, "user");
    else clearColumnFilter(table, own, "user");
  } else if (criteria) applyAutoFilter(sheet, sheet.autoFilter!.area, column - body.column, criteria, "user");
  else clearAutoFilter(sheet, column - body.column, "user");
}

/** Sorts the rows of the list by the column. What the filters hide is worked out anew, as rows have changed places. */
export function sortByColumn({ sheet, row, column }: FilteredColumn, ascending: boolean): void {
  const { table, body } = listAt(sheet, row, column)!;
  const fields: SortField[] = [{ key: column - body.column, ascending, sortOn: "Value", dataOption: "Normal" }];
  if (table) {
    sortTable(table, fields, false, "PinYin", "user");
    if (table.filters.size > 0) reapplyFilters(table, "user");
  } else {
    sortArea(sheet, body, fields, { matchCase: false }, "user");
    reapplyAutoFilter(sheet, "user");
  }
}

function listAt(sheet: Worksheet, row: number, column: number): List | undefined {
  const within = (area: Area | undefined) =>
    area !== undefined && area.row === row && area.column <= column && column < area.column + area.columns;
  const table = sheet.workbook.tables.find((it) => it.sheet === sheet && it.showFilterButton && within(it.header));
  if (table) {
    const place = (id: number) => table.area.column + table.columns.findIndex((each) => each.id === id);
    const criteria = [...table.filters].map(([id, one]) => [place(id), one as Criteria] as const);
    return { table, body: table.body, criteria: new Map(criteria) };
  }
  if (!sheet.autoFilter || !within(sheet.autoFilter.area)) return undefined;
  const { area, criteria } = sheet.autoFilter;
  return {
    table: undefined,
    body: { ...area, row: area.row + 1, rows: area.rows - 1 },
    criteria: new Map([...criteria].map(([index, one]) => [area.column + index, one])),
  };
}

function sortedBy({ table, body }: List, column: number): FilteredColumn["sorted"] {
  const fields = (table?.sort?.fields ?? []) as readonly SortField[];
  if (fields.length !== 1 || fields[0]!.key !== column - body.column) return undefined;
  return fields[0]!.ascending ? "ascending" : "descending";
}
