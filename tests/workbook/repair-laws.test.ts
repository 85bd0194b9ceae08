/** @jest-environment jsdom */
import fc from "fast-check";
import { excelWorkbook } from "../../src/workbook/excel";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { newHost } from "../../workbench/host/jest/office";
import { deleteRows, insertColumns, insertRows, renameSheet, sort, type } from "../../workbench/host/user";
import { emptyWorkbook, enter, example, openPane } from "./excel-here";
import { mend, mends } from "./mending";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));

const TABLES = { objectives: "tblObjectives_Q4_2026", keyResults: "tblKeyResults_Q4_2026", work: "tblWork_Q4_2026" };
const plan = example();

/** Headers of our columns, by the table, with what fills them. */
const columnsOf = (table: string) => plan.sheets.find((one) => one.table?.name === table)!.table!.columns;

function tableOf(name: string) {
  const found = host.workbook.tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** What people do to a workbook, on purpose or not. */
const table = fc.constantFrom(...Object.values(TABLES));
const deed = fc.oneof(
  fc.record({
    deed: fc.constant("type over" as const),
    table,
    column: fc.nat(),
    row: fc.nat(),
    text: fc.constantFrom("0.8", "ok", "=1+1"),
  }),
  fc.record({
    deed: fc.constant("type data" as const),
    table,
    column: fc.nat(),
    row: fc.nat(),
    text: fc.constantFrom("mine", "=a", "00123"),
  }),
  fc.record({ deed: fc.constant("delete column" as const), table, column: fc.nat() }),
  fc.record({ deed: fc.constant("clear rules" as const), table, column: fc.nat(), row: fc.nat() }),
  fc.record({ deed: fc.constant("delete name" as const), name: fc.nat() }),
  fc.record({ deed: fc.constant("rename tab" as const), sheet: fc.nat() }),
  fc.record({ deed: fc.constant("insert column" as const), table, at: fc.nat() }),
  fc.record({ deed: fc.constant("sort" as const), table }),
  fc.record({ deed: fc.constant("add row" as const), table }),
  fc.record({ deed: fc.constant("delete row" as const), table }),
  fc.record({ deed: fc.constant("row into page" as const), at: fc.integer({ min: 5, max: 20 }) }),
  fc.record({
    deed: fc.constant("type over page" as const),
    row: fc.integer({ min: 7, max: 22 }),
    column: fc.integer({ min: 0, max: 11 }),
  }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function run(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

/** Does it as a person would; what Excel refuses is left. */
async function doIt(one: Deed, n: number): Promise<void> {
  if (one.deed === "delete name") {
    const names = host.workbook.names;
    const name = names[one.name % Math.max(1, names.length)]?.name;
    if (name !== undefined) await run((context) => context.workbook.names.getItem(name).delete());
    return;
  }
  if (one.deed === "rename tab") {
    const sheets = host.workbook.sheets;
    renameSheet(sheets[1 + (one.sheet % (sheets.length - 1))]!, `Renamed ${n}`);
    return;
  }
  if (one.deed === "row into page" || one.deed === "type over page") {
    const page = host.workbook.sheets[1]!;
    if (one.deed === "row into page") insertRows(page, one.at);
    else type(page, { row: one.row, column: one.column, rows: 1, columns: 1 }, "typed", true);
    return;
  }
  const there = tableOf(one.table);
  const { sheet, body } = there;
  const at = (planned: number, filledBy: "person" | "formula"): number | undefined => {
    const ours = columnsOf(one.table).filter((column) => column.filledBy === filledBy);
    const index = there.columns.findIndex(({ name }) => name === ours[planned % ours.length]?.header);
    return index < 0 ? undefined : body.column + index;
  };
  const cell = (row: number, column: number) => ({ row: body.row + (row % body.rows), column, rows: 1, columns: 1 });
  switch (one.deed) {
    case "type over": {
      const column = at(one.column, "formula");
      if (column !== undefined) type(sheet, cell(one.row, column), one.text, true);
      return;
    }
    case "type data": {
      const column = at(one.column, "person");
      if (column !== undefined) type(sheet, cell(one.row, column), one.text, true);
      return;
    }
    case "delete column": {
      const formulas = columnsOf(one.table).filter(({ filledBy }) => filledBy === "formula");
      const { header } = formulas[one.column % formulas.length]!;
      if (there.columns.some(({ name }) => name === header))
        await run((context) => context.workbook.tables.getItem(one.table).columns.getItem(header).delete());
      return;
    }
    case "clear rules": {
      const header = there.columns[one.column % there.columns.length]!.name;
      await run((context) => {
        const range = context.workbook.tables.getItem(one.table).columns.getItem(header).getDataBodyRange();
        range.getCell(one.row % body.rows, 0).dataValidation.clear();
        range.getCell(one.row % body.rows, 0).conditionalFormats.clearAll();
      });
      return;
    }
    case "insert column":
      insertColumns(sheet, body.column + (one.at % body.columns));
      return;
    case "sort":
      sort(sheet, { row: body.row - 1, column: body.column + 1, rows: 1, columns: 1 }, false);
      return;
    case "add row":
      type(sheet, { row: body.row + body.rows, column: body.column + 1, rows: 1, columns: 1 }, `New ${n}`, true);
      return;
    case "delete row":
      if (body.rows > 1) deleteRows(sheet, body.row);
  }
}

/** All that people typed: every cell of every sheet that holds no formula and is in none of our calculated columns. */
function typedBy(): string[] {
  return host.workbook.sheets.flatMap((sheet) => {
    const used = sheet.cells.used();
    if (!used) return [];
    return [...sheet.cells.within(used)].flatMap(({ row, column }) => {
      const cell = sheet.cells.get(row, column);
      if (!cell || cell.formula || isCalculated(sheet, row, column)) return [];
      return [`${sheet.name} ${headerAt(sheet, row, column)} ${row} ${JSON.stringify(cell.value)}`];
    });
  });
}

/** In a table a column is known by its header, because columns that come back move the others. */
function headerAt(sheet: Worksheet, row: number, column: number): string {
  const found = host.workbook.tables.find((one) => one.sheet === sheet && row >= one.area.row);
  return found?.columns[column - found.area.column]?.name ?? String(column);
}

function isCalculated(sheet: Worksheet, row: number, column: number): boolean {
  const page = host.workbook.sheets[1] === sheet;
  if (page) return true;
  const found = host.workbook.tables.find((one) => one.sheet === sheet && row >= one.area.row);
  const header = found?.columns[column - found.area.column]?.name;
  const ours = found && plan.sheets.find((one) => one.table?.name === found.name)?.table?.columns;
  return ours?.some((one) => one.header === header && one.filledBy === "formula") ?? false;
}

test("whatever people did, after Repair nothing is left to mend, and what they typed is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      emptyWorkbook(host);
      await workbook.render(plan, () => undefined);
      await enter(host, "Sheet1", "A1:B1", [["mine", "=1+1"]]);
      let n = 0;
      for (const one of deeds) await doIt(one, n++);
      await host.settled();
      const before = typedBy().sort();
      const { open, cause } = await mend(workbook);
      expect([open, cause]).toEqual([[], undefined]);
      await host.settled();
      expect(await mends(workbook)).toEqual([]);
      const after = typedBy().sort();
      expect(before.filter((cell) => !after.includes(cell))).toEqual([]);
    }),
    { seed: 20_261_122, numRuns: Number(process.env["RUNS"] ?? 8) },
  );
});
