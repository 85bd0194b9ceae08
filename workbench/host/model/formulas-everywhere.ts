import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A formula's new text. `own` is the table in whose cells it stands. Gives the same string back for "no change". */
export type Rewrite = (formula: string, home: Worksheet, own: Table | undefined) => string;

/** Rewrites every formula of a workbook: in cells, names, table columns, validation rules and conditional formats. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, workbook.sheets[0]!, undefined);
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet, undefined);
    rewriteCells(sheet, rewrite);
    rewriteRules(sheet, rewrite);
  }
  for (const table of workbook.tables) {
    for (const column of table.columns) {
      if (column.calculated !== undefined) column.calculated = rewrite(column.calculated, table.sheet, table);
      if (column.total?.startsWith("=")) column.total = rewrite(column.total, table.sheet, table);
    }
  }
}

function rewriteCells(sheet: Worksheet, rewrite: Rewrite): void {
  const used = sheet.cells.used((cell) => cell.formula !== undefined);
  if (!used) return;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  for (const { row, column, thing } of sheet.cells.within(used)) {
    if (thing.formula === undefined) continue;
    const own = tables.find((table) => table.touches({ row, column, rows: 1, columns: 1 }));
    const formula = rewrite(thing.formula, sheet, own);
    if (formula !== thing.formula) thing.formula = formula;
  }
}

function rewriteRules(sheet: Worksheet, rewrite: Rewrite): void {
  const inside = (part: unknown) => mapFormulas(part, (formula) => rewrite(formula, sheet, undefined));
  sheet.validations = sheet.validations.map((validation) => {
    const rule = inside(validation.rule);
    return rule === validation.rule ? validation : { ...validation, rule: rule as Excel.DataValidationRule };
  });
  for (const { settings } of sheet.conditionalFormats) Object.assign(settings, inside(settings));
}

/** The same thing with every text that begins with `=` changed; the very same object when nothing did. */
function mapFormulas(part: unknown, change: (formula: string) => string): unknown {
  if (typeof part === "string") return part.startsWith("=") ? change(part) : part;
  if (typeof part !== "object" || part === null) return part;
  if (Object.getPrototypeOf(part) !== Object.prototype && !Array.isArray(part)) return part;
  let changed = false;
  const entries = Object.entries(part).map(([key, value]) => {
    const after = mapFormulas(value, change);
    changed ||= after !== value;
    return [key, after] as const;
  });
  if (!changed) return part;
  return Array.isArray(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
