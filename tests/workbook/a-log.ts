import { checkInRows, fillTable, logNames, tableOf, type LogSize } from "../../bench/a-log";
import { checkInColumns, latestEntry, ofLatest } from "../../src/blueprint/check-ins";
import type { ExcelHost } from "../../workbench/host";
import { emptyWorkbook } from "./excel-here";

/**
 * An empty workbook, and then key results and the check-in log with the formulas that they have in a period, and nothing
 * that asks the add-in's functions: what is tried here is the log, and its answers are there at once.
 */
export async function aLog(host: ExcelHost, size: LogSize): Promise<void> {
  const names = logNames();
  const { cells, keyResult, tables } = names;
  const keyResults: readonly (readonly [header: string, formula?: string])[] = [
    [keyResult.id],
    [keyResult.type],
    [keyResult.unit],
    [keyResult.current, ofLatest(names, "value")],
    [keyResult.lastCheckIn, ofLatest(names, "date")],
    [keyResult.confidence, ofLatest(names, "confidence")],
    [keyResult.entry, latestEntry(names)],
  ];
  const checkIns = checkInColumns(names).map(({ header, formula }): [string, string?] =>
    formula === undefined ? [header] : [header, formula.slice(1)],
  );
  emptyWorkbook(host);
  await Excel.run(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    const [page, results, log] = ["Page", "Key Results", "Check-ins"].map((name) => worksheets.add(name));
    page!.getRange("A1").values = [["2026-11-25"]];
    defined.add(cells.asOf, page!.getRange("A1"));
    const drawn = [
      [results!, tables.keyResults, keyResults],
      [log!, tables.checkIns, checkIns],
    ] as const;
    for (const [sheet, table, columns] of drawn) {
      const range = sheet.getRangeByIndexes(3, 0, 2, columns.length);
      range.values = [columns.map(([header]) => header), columns.map(() => "")];
      sheet.tables.add(range, true).name = table;
    }
    for (const [sheet, , columns] of drawn) {
      sheet.getRangeByIndexes(4, 0, 1, columns.length).formulas = [
        columns.map(([, formula]) => (formula === undefined ? null : `=${formula}`)),
      ];
    }
    await context.sync();
  });
  const many = Array.from({ length: size.keyResults }, (_, i) => ({ [keyResult.id]: `KR${i + 1}` }));
  fillTable(tableOf(host, tables.keyResults), many);
  fillTable(tableOf(host, tables.checkIns), checkInRows(size));
  host.workbook.markDirty();
  await host.settled();
  host.log.reset();
}
