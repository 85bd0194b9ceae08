import type { Workbook } from "../../model/workbook";

/** Everything that gives references and texts their meaning, as one text: when it is the same, so is what formulas mean. */
export function structureOf(workbook: Workbook): string {
  const { culture, dateSystem, sheets, tables, names } = workbook;
  return JSON.stringify([
    culture.name,
    dateSystem,
    sheets.map((sheet) => [sheet.id, sheet.name, sheet.names.map(({ name, formula }) => [name, formula])]),
    names.map(({ name, formula }) => [name, formula]),
    tables.map(({ id, name, sheet, area, showHeaders, showTotals, columns }) => [
      id,
      name,
      sheet.id,
      area,
      showHeaders,
      showTotals,
      columns.map((column) => column.name),
    ]),
  ]);
}
