import type { ExcelHost } from "../../workbench/host";
import { emptyWorkbook } from "./excel-here";

/** Sheets like those of a period, written with nothing of the add-in: a table of key results and one of work. */
export const KEY_RESULTS = "tblKeyResults_Q4_2026";
export const WORK = "tblWork_Q4_2026";

export const KEY_RESULT_HEADERS = ["Id", "Key result", "Start", "Target", "Current", "Due", "Share"];
export const WORK_HEADERS = ["Id", "Work", "Believed to move"];

const SHARE = '=IF([@Current]="","",([@Current]-[@Start])/([@Target]-[@Start]))';

export const THREE = [
  ["KR1", "Deals won", 40, 100, 70, "2026-12-15", SHARE],
  ["KR2", "Pipeline", 0, 50, "", "", SHARE],
  ["KR3", "Win rate", 0.2, 0.3, 0.2, "", SHARE],
];

/** What a fresh table is: one row with nothing but its formulas. */
export const FRESH = [["", "", "", "", "", "", SHARE]];

/** An empty workbook, and then the sheet "Key Results" with a table in A4, and "Work" with another. */
export async function aPeriod(host: ExcelHost, keyResults: unknown[][] = THREE): Promise<void> {
  emptyWorkbook(host);
  await Excel.run(async (context) => {
    addTable(context, "Key Results", KEY_RESULTS, [KEY_RESULT_HEADERS, ...keyResults]);
    addTable(context, "Work", WORK, [WORK_HEADERS, ["W1", "Call ten customers", "KR2"]]);
    await context.sync();
  });
  await host.settled();
  host.log.reset();
}

function addTable(context: Excel.RequestContext, name: string, table: string, rows: unknown[][]): void {
  const sheet = context.workbook.worksheets.add(name);
  const range = sheet.getRangeByIndexes(3, 0, rows.length, rows[0]!.length);
  const constants = rows.map((row) => row.map((cell) => (String(cell).startsWith("=") ? "" : cell)));
  range.values = constants;
  sheet.tables.add(range, true).name = table;
  const formulas = rows.map((row) => row.map((cell) => (String(cell).startsWith("=") ? cell : null)));
  range.formulas = formulas;
}
