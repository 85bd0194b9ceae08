import { intersection, parseArea, type Area } from "../host/model/area";
import { textAt } from "../host/model/read";
import { activateSheet, addSheet as add, deleteSheet as remove, renameSheet as rename } from "../host/model/sheets";
import { setColumnWidths, setRowHeights } from "../host/model/sizes";
import type { Workbook } from "../host/model/workbook";
import type { Worksheet } from "../host/model/worksheet";
import { writeCells } from "../host/model/write";
import type { Place } from "./grid/navigation";

export function type(sheet: Worksheet, { row, column }: Place, text: string): void {
  writeCells(sheet, { row, column, rows: 1, columns: 1 }, [[text]], { source: "user", by: "typing" });
}
export function select(sheet: Worksheet, areas: readonly Area[]): void {
  sheet.selection = [...areas];
  sheet.workbook.changed({ kind: "selection", sheet, areas });
}
export function textOf(sheet: Worksheet, row: number, column: number): string {
  sheet.workbook.calculate();
  return textAt(sheet, row, column);
}
export function editText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  return (
    cell?.formula ?? (cell?.value == null ? "" : typeof cell.value === "object" ? cell.value.error : String(cell.value))
  );
}

export function clear(sheet: Worksheet, areas: readonly Area[]): void {
  const used = sheet.cells.used();
  for (const area of areas) {
    const part = used && intersection(used, area);
    if (part) writeCells(sheet, part, "", { source: "user", by: "typing" });
  }
}

export function fill(_sheet: Worksheet, _from: Area, _over: Area): void {
  throw new Error("Filling is not there yet.");
}

export function resize(sheet: Worksheet, what: "columns" | "rows", first: number, count: number, points: number): void {
  if (what === "columns") setColumnWidths(sheet, { row: 0, rows: 1, column: first, columns: count }, points);
  else setRowHeights(sheet, { row: first, rows: count, column: 0, columns: 1 }, points);
}

export function addSheet(workbook: Workbook): void {
  activateSheet(add(workbook, undefined, "user"), "user");
}

export function activate(sheet: Worksheet): void {
  activateSheet(sheet, "user");
}

export function paste(sheet: Worksheet, area: Area, rows: readonly (readonly string[])[]): void {
  const full = rows.map((row) => Array.from({ length: area.columns }, (_, i) => row[i] ?? ""));
  writeCells(sheet, area, full, { source: "user", by: "typing" });
}

export function copy(_from: Worksheet, _area: Area, _to: Worksheet, _over: Area): void {
  throw new Error("Copying is not there yet.");
}

export function renameSheet(sheet: Worksheet, name: string): void {
  rename(sheet, name, "user");
}

export function deleteSheet(sheet: Worksheet): void {
  remove(sheet, "user");
}

/** The cells that a text in the name box means: an address, with or without a sheet, or a defined name. */
export function find(workbook: Workbook, from: Worksheet, text: string): { sheet: Worksheet; area: Area } | undefined {
  const plain = text.replace(/^=/, "").replaceAll("$", "");
  const at = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(plain);
  if (!at) return undefined;
  const name = at[1]?.replaceAll("''", "'") ?? at[2];
  const sheet = name === undefined ? from : workbook.sheet(name);
  const area = sheet && parseArea(at[3]!);
  if (sheet && area) return { sheet, area };
  const wanted = plain.toLowerCase();
  const defined = [...from.names, ...workbook.names].find((it) => it.name.toLowerCase() === wanted);
  if (defined && defined.formula !== text) return find(workbook, from, defined.formula);
  const table = workbook.table(plain);
  return table && { sheet: table.sheet, area: table.body };
}
