import { putCell } from "./cells";
import type { Source } from "./changes";
import { changeTableIn, renameSheetIn } from "./formula-rewrite";
import { deepCopy } from "./deep-copy";
import { assertStructure } from "./guard";
import { copyShapes } from "./shapes";
import { uniqueHeader } from "./table-names";
import { RangeReference } from "./range-reference";
import { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/**
 * Copies a sheet with everything on it to a place among the tabs. Tables get names of their own, names of the workbook
 * that point at the sheet are copied as names of the new one, and formulas that named the old sheet name the new one.
 */
export function copySheet(from: Worksheet, position: number, source: Source = "addin"): Worksheet {
  const { workbook } = from;
  assertStructure(workbook);
  const to = workbook.addSheet(copyName(workbook, from.name));
  workbook.sheets.splice(position, 0, ...workbook.sheets.splice(workbook.sheets.length - 1, 1));
  const tables = copyTables(from, to);
  const follow = (formula: string, own?: Table): string => {
    let after = formula;
    for (const [old, made] of tables) after = changeTableIn(after, old, own, { name: made.name });
    return renameSheetIn(after, from.name, to.name);
  };
  copyCells(from, to, follow);
  copyLooks(from, to);
  copyNames(from, to, follow);
  copyCharts(from, to);
  copyShapes(from, to);
  copyComments(from, to);
  workbook.changed({ kind: "sheet-added", sheet: to, source });
  return to;
}

/** "Plan" → "Plan (2)", cut so that it stays within 31 characters. */
function copyName(workbook: Workbook, name: string): string {
  for (let n = 2; ; n++) {
    const tail = ` (${n})`;
    const wanted = name.slice(0, 31 - tail.length) + tail;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

type Follow = (formula: string, own?: Table) => string;

function copyCells(from: Worksheet, to: Worksheet, follow: Follow): void {
  const used = from.cells.used();
  if (!used) return;
  const tables = from.workbook.tables.filter((table) => table.sheet === from);
  for (const { row, column, thing } of from.cells.within(used)) {
    if (thing.spillOf) continue;
    const { spill: _spill, ...cell } = thing;
    if (cell.formula === undefined) putCell(to, row, column, { ...cell });
    else {
      const own = tables.find((table) => table.touches({ row, column, rows: 1, columns: 1 }));
      putCell(to, row, column, { ...cell, formula: follow(cell.formula, own) });
    }
  }
}

function copyLooks(from: Worksheet, to: Worksheet): void {
  const used = from.formats.used();
  if (used) for (const { row, column, thing } of from.formats.within(used)) to.formats.set(row, column, thing);
  copyMap(from.columnFormats, to.columnFormats);
  copyMap(from.rowFormats, to.rowFormats);
  to.columnWidths.copyFrom(from.columnWidths);
  to.rowHeights.copyFrom(from.rowHeights);
  to.hiddenColumns.map.copyFrom(from.hiddenColumns.map);
  to.hiddenRows.map.copyFrom(from.hiddenRows.map);
  to.merges = [...from.merges];
  to.validations = deepCopy(from.validations);
  to.conditionalFormats = from.conditionalFormats.map((format) => ({
    ...deepCopy(format),
    id: String(to.workbook.nextId()),
  }));
  to.freeze = { ...from.freeze };
  to.protection = from.protection && deepCopy(from.protection);
  to.pageLayout = from.pageLayout && deepCopy(from.pageLayout);
  to.autoFilter = from.autoFilter;
  to.tabColor = from.tabColor;
  to.gridlines = from.gridlines;
  to.headings = from.headings;
}

function copyMap<K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void {
  for (const [key, value] of from) to.set(key, value);
}

function copyTables(from: Worksheet, to: Worksheet): [Table, Table][] {
  const { workbook } = from;
  return workbook.tables
    .filter((table) => table.sheet === from)
    .map((table) => {
      const taken = [...workbook.tables, ...workbook.names].map(({ name }) => name);
      const made = new Table(String(workbook.nextId()), uniqueHeader(taken, table.name), to, table.area);
      const { showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton, style, sort } = table;
      const { highlightFirstColumn, highlightLastColumn } = table;
      Object.assign(made, {
        showHeaders,
        showTotals,
        showBandedRows,
        showBandedColumns,
        showFilterButton,
        style,
        sort,
      });
      Object.assign(made, { highlightFirstColumn, highlightLastColumn });
      made.columns = table.columns.map((column) => ({ ...column }));
      copyMap(table.filters, made.filters);
      workbook.tables.push(made);
      return [table, made];
    });
}

function copyNames(from: Worksheet, to: Worksheet, follow: Follow): void {
  const { workbook } = from;
  const pointing = workbook.names.filter(({ formula }) => renameSheetIn(formula, from.name, to.name) !== formula);
  for (const name of [...from.names, ...pointing]) {
    if (to.names.some((own) => own.name.toLowerCase() === name.name.toLowerCase())) continue;
    to.names.push({ ...name, id: String(workbook.nextId()), sheet: to, formula: follow(name.formula) });
  }
}

function copyComments(from: Worksheet, to: Worksheet): void {
  to.comments = from.comments.map((comment) => ({
    ...comment,
    id: String(to.workbook.nextId()),
    cell: new RangeReference(to, comment.cell.area),
    replies: comment.replies.map((reply) => ({ ...reply, id: String(to.workbook.nextId()) })),
  }));
}

function copyCharts(from: Worksheet, to: Worksheet): void {
  const moved = (reference: RangeReference) =>
    reference.sheet === from
      ? new RangeReference(to, reference.area)
      : new RangeReference(reference.sheet, reference.area);
  to.charts = from.charts.map((chart) => ({
    ...chart,
    id: String(to.workbook.nextId()),
    settings: new Map(chart.settings),
    series: chart.series.map((series) => ({
      ...series,
      values: moved(series.values),
      ...(series.categories ? { categories: moved(series.categories) } : {}),
      ...(series.nameFrom ? { nameFrom: moved(series.nameFrom) } : {}),
      settings: new Map(series.settings),
    })),
  }));
}
