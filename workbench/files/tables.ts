import { formatArea, parseArea } from "../host/model/area";
import { Table, type TableColumn } from "../host/model/table";
import type { Worksheet } from "../host/model/worksheet";
import type { FileSheet, FileTable } from "./excelts";
import { inFile, inSheet } from "./formulas";
import { attributesOf } from "./package-parts";

/** Totals that Excel writes itself: SUBTOTAL numbers by the name a file gives them. */
const TOTALS = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
} as const;
type FileColumn = FileTable["columns"][number];

/** Writes the tables of a sheet. It comes before the cells: the library writes headers and totals of its own. */
export function writeTables(sheet: Worksheet, into: FileSheet, custom: ReadonlySet<string>): void {
  for (const table of sheet.workbook.tables.filter((each) => each.sheet === sheet)) {
    into.addTable({
      name: table.name,
      displayName: table.name,
      ref: formatArea({ ...table.area, rows: 1, columns: 1 }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: {
        theme: table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      },
      columns: table.columns.map((column) => columnInFile(column, table, custom)),
      rows: Array.from({ length: table.body.rows }, () => []),
    });
  }
}

function columnInFile(column: TableColumn, table: Table, custom: ReadonlySet<string>): FileColumn {
  const { name, calculated, total } = column;
  return {
    name,
    totalsRowFunction: "none",
    // Not left out: the library would put "Total" there.
    totalsRowLabel: "",
    ...(calculated === undefined ? {} : { calculatedColumnFormula: inFile(calculated, { custom, table }) }),
    ...(total === undefined ? {} : totalInFile(total, column, table, custom)),
  };
}

function totalInFile(
  total: string,
  { name }: TableColumn,
  table: Table,
  custom: ReadonlySet<string>,
): Partial<FileColumn> {
  if (!total.startsWith("=")) return { totalsRowLabel: total };
  const number = /^=SUBTOTAL\((\d+),/i.exec(total)?.[1];
  const known = Object.entries(TOTALS).find(([, code]) => String(code) === number);
  const own = inFile(total, { custom, table }) === inFile(`=SUBTOTAL(${number},[${name}])`, { custom, table });
  if (known && own) return { totalsRowFunction: known[0] as keyof typeof TOTALS };
  return { totalsRowFunction: "custom", totalsRowFormula: inFile(total, { custom, table }) };
}

/** Reads the tables of a sheet. It comes before the cells, whose formulas depend on the table they stand in. */
export function readTables(
  from: FileSheet,
  sheet: Worksheet,
  custom: ReadonlySet<string>,
  tableParts: ReadonlyMap<string, string>,
): void {
  for (const { table: stored } of from.getTables()) {
    const origin = parseArea((stored.tableRef ?? stored.ref).split(":")[0]!)!;
    const showHeaders = stored.headerRow !== false;
    const showTotals = stored.totalsRow === true;
    const whole = stored.tableRef ? parseArea(stored.tableRef) : undefined;
    const rows = whole?.rows ?? stored.rows.length + Number(showHeaders) + Number(showTotals);
    const area = { row: origin.row, column: origin.column, rows, columns: stored.columns.length };
    const table = new Table(String(sheet.workbook.nextId()), stored.displayName ?? stored.name, sheet, area);
    // The library makes up a style, and the label "Total", where the file has none.
    const part = tableParts.get(table.name) ?? "";
    Object.assign(table, { showHeaders, showTotals, showFilterButton: part.includes("<autoFilter") });
    const { style } = stored;
    table.style = /<tableStyleInfo\b[^>]*?\sname="([^"]*)"/.exec(part)?.[1] ?? "";
    table.highlightFirstColumn = style?.showFirstColumn === true;
    table.highlightLastColumn = style?.showLastColumn === true;
    table.showBandedRows = style?.showRowStripes === true;
    table.showBandedColumns = style?.showColumnStripes === true;
    const labels = [...part.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => attributesOf(tag)["totalsRowLabel"]);
    table.columns = stored.columns.map((column, i) => columnInSheet(column, i + 1, labels[i], table, custom));
    sheet.workbook.tables.push(table);
  }
}

function columnInSheet(
  column: FileColumn,
  id: number,
  label: string | undefined,
  table: Table,
  custom: ReadonlySet<string>,
): TableColumn {
  const { name, calculatedColumnFormula, totalsRowFunction, totalsRowFormula } = column;
  const formula = (text: string) => inSheet(text, { custom, table });
  const code = TOTALS[totalsRowFunction as keyof typeof TOTALS];
  const total =
    code !== undefined ? formula(`SUBTOTAL(${code},${table.name}[${escaped(name)}])`)
    : totalsRowFunction === "custom" && totalsRowFormula ? formula(totalsRowFormula)
    : label; // prettier-ignore
  return {
    id,
    name,
    ...(calculatedColumnFormula ? { calculated: formula(calculatedColumnFormula) } : {}),
    ...(total === undefined ? {} : { total }),
  };
}

function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
