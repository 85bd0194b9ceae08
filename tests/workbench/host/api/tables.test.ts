/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const host = newHost();
beforeAll(() => officeInJest(host));

let count = 0;
/** Runs with a table of key results on a fresh sheet, at B2:D4, with a share in E. */
function withTable<T>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => {
    const sheet = context.workbook.worksheets.add(`Case ${++count}`);
    sheet.getRange("B2:D4").values = [["Name", "Current", "Target"], ["Leads", 40, 100], ["Deals", 20, 50]]; // prettier-ignore
    const table = sheet.tables.add("B2:D4", true);
    table.name = `tblKR${count}`;
    table.columns.add(-1, [["Share"], ["=[@Current]/[@Target]"], ["=[@Current]/[@Target]"]]);
    return work(table, sheet, context);
  });
}

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was refused",
    (problem: OfficeExtension.Error) => problem.code,
  );

const plain = (address: string) => address.split("!")[1];

describe("a table", () => {
  test("is made in one round trip, with columns, formulas and parts", () =>
    withTable(async (table, _sheet, context) => {
      table.load("name,id,showHeaders,showTotals,style");
      table.columns.load("items/name,items/id,items/index,items/values");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load("address"));
      await context.sync();
      expect([table.showHeaders, table.showTotals, table.style]).toEqual([true, false, "TableStyleMedium2"]);
      expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
        ["Name", 1, 0],
        ["Current", 2, 1],
        ["Target", 3, 2],
        ["Share", 4, 3],
      ]);
      expect(table.columns.items[3]!.values).toEqual([["Share"], [0.4], [0.4]]);
      expect(parts.map(({ address }) => plain(address))).toEqual(["B2:E4", "B2:E2", "B3:E4"]);
    }));

  test("is found again by name and id in later batches, also after it was renamed", () =>
    withTable(async (table, _sheet, context) => {
      table.load("id");
      await context.sync();
      table.name = `tblAgain${count}`;
      const byName = context.workbook.tables.getItem(`TBLAGAIN${count}`).load("id");
      const byId = context.workbook.tables.getItemOrNullObject(table.id).load("name");
      await context.sync();
      expect([byName.id, byId.name]).toEqual([table.id, `tblAgain${count}`]);
    }));

  test.each([
    ["a name that is an address", (table: Excel.Table) => void (table.name = "KR1"), "InvalidArgument"],
    ["a second table over it", (table: Excel.Table) => void table.worksheet.tables.add("C3:F8", true), "InvalidArgument"],
    ["the name of another table", (table: Excel.Table) => void (table.name = "tblKR1"), "ItemAlreadyExists"],
    ["a row of the wrong width", (table: Excel.Table) => void table.rows.add(undefined, [[1, 2]]), "InvalidArgument"],
    ["a column of the wrong height", (table: Excel.Table) => void table.columns.add(-1, [["x"]]), "InvalidArgument"],
    ["inserting cells through it", (table: Excel.Table) => void table.worksheet.getRange("C1").insert("Down"), "InsertDeleteConflict"],
    ["a column name that is taken", (table: Excel.Table) => void (table.columns.getItem("Name").name = "share"), "InvalidArgument"],
    ["the totals row that it does not show", (table: Excel.Table) => void table.getTotalRowRange().load("address"), "ItemNotFound"],
  ])("refuses %s", async (_what, change, code) => {
    const outcome = withTable(async (table, _sheet, context) => {
      await context.sync();
      change(table);
      return context.sync();
    });
    expect(await refusal(outcome)).toBe(code);
  }); // prettier-ignore

  test("takes rows in and out", () =>
    withTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["Refunds", 3, 4, ""], ["Calls", 1, 10, ""]]); // prettier-ignore
      table.rows.add(0, [["First", 1, 2, ""]]);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load("values");
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(4);
      expect(body.values).toEqual([["First", 1, 2, 0.5], ["Deals", 20, 50, 0.4], ["Refunds", 3, 4, 0.75], ["Calls", 1, 10, 0.1]]); // prettier-ignore
      table.rows.deleteRowsAt(0, 3);
      const left = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect([left.values, plain(left.address)]).toEqual([[["Calls", 1, 10, 0.1]], "B3:E3"]);
    }));

  test("takes columns in and out, and formulas follow", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("H1").formulas = [[`=SUM(tblKR${count}[Current])`]];
      table.columns.add(1, undefined, "Owner");
      table.columns.getItem("Current").name = "Now";
      const header = table.getHeaderRowRange().load("values");
      const share = table.columns.getItem("Share").getDataBodyRange().load("formulas");
      const total = sheet.getRange("I1").load("formulas,values");
      const moved = sheet.getRange("H1").load("formulas");
      await context.sync();
      expect(header.values).toEqual([["Name", "Owner", "Now", "Target", "Share"]]);
      expect(share.formulas).toEqual([["=[@Now]/[@Target]"], ["=[@Now]/[@Target]"]]);
      expect([...moved.formulas.flat(), ...total.formulas.flat()]).toContain(`=SUM(tblKR${count}[Now])`);
      table.columns.getItemAt(2).delete();
      share.load("formulas");
      const after = table.columns.getItem("Share").getDataBodyRange().load("formulas");
      await context.sync();
      expect(after.formulas[0]).toEqual(["=#REF!/[@Target]"]);
    }));

  // The types say a two-dimensional array or one value, so only an add-in without types can send these.
  test.each<[string, (table: Excel.Table) => unknown]>([
    ["a row", (table) => table.rows.add(undefined, ["x", 3, 4, 5] as unknown as string[][])],
    ["a column", (table) => table.columns.add(undefined, ["H", 3, 4] as unknown as string[][])],
    ["a column, half of it", (table) => table.columns.add(undefined, [["H"], 3, 4] as unknown as string[][])],
  ])("refuses a flat list of values for %s", (_what, add) =>
    withTable(async (table, _sheet, context) => {
      await context.sync();
      add(table);
      expect(await refusal(context.sync())).toBe("InvalidArgument");
      table.rows.load("count");
      table.columns.load("count");
      await context.sync();
      expect([table.rows.count, table.columns.count]).toEqual([2, 4]);
    }),
  );

  test("grows when something is written below it, with its formula", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("B5:D5").values = [["Refunds", 1, 4]];
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      expect(plain(body.address)).toBe("B3:E5");
      expect(body.values[2]).toEqual(["Refunds", 1, 4, 0.25]);
    }));

  test("is filtered, sorted and resized", () =>
    withTable(async (table, sheet, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem("Current").filter.applyCustomFilter(">30");
      const view = table.getDataBodyRange().getVisibleView().load("values");
      const filter = table.columns.getItem("Current").filter.load("criteria");
      table.autoFilter.load("isDataFiltered,criteria");
      table.sort.load("fields");
      await context.sync();
      expect(view.values).toEqual([["Leads", 40, 100, 0.4]]);
      expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">30" });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.sort.fields[0]!.key).toBe(1);
      table.clearFilters();
      table.resize("B2:F6");
      const all = table.getRange().load("values,address");
      const hidden = sheet.getRange("3:6").load("rowHidden");
      await context.sync();
      expect([plain(all.address), hidden.rowHidden]).toEqual(["B2:F6", false]);
      expect(all.values[0]).toEqual(["Name", "Current", "Target", "Share", "Column1"]);
    }));

  test("shows a totals row and hides its header", () =>
    withTable(async (table, _sheet, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("formulas,values");
      await context.sync();
      expect(totals.formulas).toEqual([["Total", "", "", "=SUBTOTAL(109,[Share])"]]);
      expect(totals.values[0]![3]).toBe(0.8);
      table.showHeaders = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(plain(range.address)).toBe("B3:E5");
    }));

  test("goes and leaves a range, or nothing", () =>
    withTable(async (table, sheet, context) => {
      const second = sheet.tables.add("H1:I2", true);
      second.delete();
      const range = table.convertToRange().load("address");
      const formula = sheet.getRange("E3").load("formulas");
      const empty = sheet.getRange("H1:I2").load("values");
      sheet.tables.load("count");
      await context.sync();
      expect([plain(range.address), sheet.tables.count]).toEqual(["B2:E4", 0]);
      expect(formula.formulas).toEqual([["=$C3/$D3"]]);
      expect(empty.values).toEqual([["", ""], ["", ""]]); // prettier-ignore
    }));
});

test("the filter of a sheet hides rows outside of tables", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Filtered");
    sheet.getRange("A1:B4").values = [["Name", "n"], ["a", 1], ["b", 2], ["c", 3]]; // prettier-ignore
    sheet.autoFilter.apply(sheet.getRange("A1:B4"), 1, { filterOn: "Values", values: ["1", "3"] });
    sheet.autoFilter.load("enabled,isDataFiltered");
    const view = sheet.getRange("A2:B4").getVisibleView().load("values");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(view.values).toEqual([["a", 1], ["c", 3]]); // prettier-ignore
    sheet.autoFilter.remove();
    const hidden = sheet.getRange("1:4").load("rowHidden");
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  }));
