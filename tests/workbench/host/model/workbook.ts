import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { formatArea, parseArea, type Area } from "../../../../workbench/host/model/area";
import { readFormulas } from "../../../../workbench/host/model/read";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";
import { writeCells } from "../../../../workbench/host/model/write";

/** A workbook with one sheet, calculated on a fixed day. */
export function newWorkbook(): { workbook: Workbook; sheet: Worksheet } {
  const workbook = new Workbook(new ExcelCalculation(() => new Date(2026, 10, 21)));
  return { workbook, sheet: workbook.active };
}

export function at(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}

/** Writes cells by address, as an add-in does. */
export function write(sheet: Worksheet, cells: Readonly<Record<string, unknown>>): void {
  for (const [address, input] of Object.entries(cells)) writeCells(sheet, at(address), input);
}

/** What a cell or an area holds: formulas, and constants as values. */
export function formulas(sheet: Worksheet, address: string): unknown {
  const found = readFormulas(sheet, at(address));
  return found.length === 1 && found[0]!.length === 1 ? found[0]![0] : found;
}

/** What a cell shows as its value; errors as their code. */
export function value(sheet: Worksheet, address: string): unknown {
  const { row, column } = at(address);
  const found = sheet.value(row, column);
  return typeof found === "object" && found !== null ? found.error : found;
}

export { formatArea };
