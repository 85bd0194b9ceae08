/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const host = newHost();
beforeAll(() => officeInJest(host));

let count = 0;
/** Runs on a fresh sheet. */
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.add(`Case ${++count}`), context));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing was refused",
    (problem: OfficeExtension.Error) => problem.code,
  );
}

describe("what a range holds", () => {
  test("comes back as values, formulas, text and types", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.formulas = [["Share", 0.25, "=B1*2"], ["", true, "=1/0"]]; // prettier-ignore
      range.numberFormat = [["General", "0%", "0.0"], [null, null, null]]; // prettier-ignore
      range.load("values,formulas,formulasR1C1,text,valueTypes,numberFormat,numberFormatCategories");
      await context.sync();
      expect(range.values).toEqual([["Share", 0.25, 0.5], ["", true, "#DIV/0!"]]); // prettier-ignore
      expect(range.formulas).toEqual([["Share", 0.25, "=B1*2"], ["", true, "=1/0"]]); // prettier-ignore
      expect(range.formulasR1C1[0]![2]).toBe("=RC[-1]*2");
      expect(range.text).toEqual([["Share", "25%", "0.5"], ["", "TRUE", "#DIV/0!"]]); // prettier-ignore
      expect(range.valueTypes).toEqual([["String", "Double", "Double"], ["Empty", "Boolean", "Error"]]); // prettier-ignore
      expect(range.numberFormat).toEqual([["General", "0%", "0.0"], ["General", "General", "General"]]); // prettier-ignore
      expect(range.numberFormatCategories[0]).toEqual(["General", "Percentage", "Number"]);
    }));

  test("can be written in R1C1", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:B3");
      range.formulasR1C1 = [["=RC[-1]*2"], ["=RC[-1]*2"], ["=R1C1"]];
      range.load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([["=A1*2"], ["=A2*2"], ["=$A$1"]]);
      expect(range.values).toEqual([[2], [4], [1]]);
    }));

  test("of more than 1,500 cells is written in parts and read whole", () =>
    onSheet(async (sheet, context) => {
      const values = Array.from({ length: 800 }, (_, i) => [i, i * 2, `row ${i}`]);
      const range = sheet.getRange("B2:D801");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    }));

  test("of whole columns is null and cannot be written", () =>
    onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values,isEntireColumn,rowCount,cellCount");
      await context.sync();
      expect([column.values, column.isEntireColumn, column.rowCount]).toEqual([null, true, 1_048_576]);
      column.values = [["x"]];
      expect(await refusal(context.sync())).toBe("InvalidArgument");
    }));

  test.each<[string, unknown[][]]>([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [4, 5, 6]]], // prettier-ignore
  ])("is refused in the wrong size: %s", async (_what, values) => {
    expect(await refusal(onSheet((sheet, context) => {
      sheet.getRange("A1:B2").values = values;
      return context.sync();
    }))).toBe("InvalidArgument"); // prettier-ignore
  });
});

describe("from one range to another", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (r) => r.getCell(1, 1), "C3"],
    ["getCell outside", (r) => r.getCell(5, 0), "B7"],
    ["getRow", (r) => r.getRow(1), "B3:D3"],
    ["getColumn", (r) => r.getColumn(2), "D2:D4"],
    ["getLastCell", (r) => r.getLastCell(), "D4"],
    ["getLastRow", (r) => r.getLastRow(), "B4:D4"],
    ["getLastColumn", (r) => r.getLastColumn(), "D2:D4"],
    ["getOffsetRange", (r) => r.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (r) => r.getResizedRange(-1, 1), "B2:E3"],
    ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getRowsAbove", (r) => r.getRowsAbove(), "B1:D1"],
    ["getRowsBelow", (r) => r.getRowsBelow(2), "B5:D6"],
    ["getRowsBelow a negative number", (r) => r.getRowsBelow(-1), "B1:D1"],
    ["getColumnsBefore", (r) => r.getColumnsBefore(), "A2:A4"],
    ["getColumnsAfter", (r) => r.getColumnsAfter(2), "E2:F4"],
    ["getEntireRow", (r) => r.getEntireRow(), "2:4"],
    ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
    ["getBoundingRect", (r) => r.getBoundingRect("F1"), "B1:F4"],
    ["getIntersection", (r) => r.getIntersection("C:C"), "C2:C4"],
    ["getUsedRange", (r) => r.getUsedRange(true), "B2:C3"],
    ["getSurroundingRegion", (r) => r.getCell(0, 0).getSurroundingRegion(), "B2:C3"],
    ["getRangeEdge", (r) => r.getCell(0, 0).getRangeEdge("Down"), "B3"],
    ["getExtendedRange", (r) => r.getCell(0, 0).getExtendedRange("Right"), "B2:C2"],
  ])("%s", (_member, go, address) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; // prettier-ignore
      const range = go(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe(address);
    }),
  );

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["above the first row", (r) => r.getOffsetRange(-1, 0)],
    ["a row that the range has not", (r) => r.getRow(3)],
    ["a size of nothing", (r) => r.getResizedRange(-3, 0)],
  ])("%s is refused", async (_what, go) => {
    const code = await refusal(
      onSheet((sheet, context) => (go(sheet.getRange("A1:C3")).load("address"), context.sync())),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("what is not there is a null object, or ItemNotFound", () =>
    onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
      sheet.getRange("A1").getIntersection("C3").load("address");
      expect(await refusal(context.sync())).toBe("ItemNotFound");
    }));

  test.each([["A1:"], ["nonsense"], ["ZZZ1"], ["A0"]])("%s is no address", async (address) => {
    expect(await refusal(onSheet((sheet, context) => (sheet.getRange(address).load("address"), context.sync())))).toBe(
      "InvalidArgument",
    );
  });
});

describe("cells that are moved about", () => {
  test("a range that is held follows inserts and deletes", () =>
    onSheet(async (sheet, context) => {
      const held = sheet.getRange("B5").load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").delete("Left");
      held.load("address");
      await context.sync();
      expect(held.address).toMatch(/!A7$/);
      sheet.getRange("A7").delete("Up");
      await context.sync();
      held.load("address");
      expect(await refusal(context.sync())).toBe("InvalidReference");
    }));

  test("copyFrom moves relative references along, and copies as often as the target holds the source", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      sheet.getRange("A2:B4").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values");
      sheet.getRange("F1").copyFrom("A1:B1", "Formulas", false, true);
      const block = sheet.getRange("A1:F4").load("formulas");
      await context.sync();
      expect(block.formulas).toEqual([
        [1, "=A1+1", "", 1, 2, 1],
        [1, "=A2+1", "", "", "", "=E2+1"],
        [1, "=A3+1", "", "", "", ""],
        [1, "=A4+1", "", "", "", ""],
      ]);
    }));

  test("moveTo takes the references of other cells along", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      sheet.getRange("A3").formulas = [["=A1+B1"]];
      sheet.getRange("A1:B1").moveTo("D5");
      const used = sheet.getRange("A1:E5").load("formulas");
      await context.sync();
      expect([used.formulas[0]![0], used.formulas[2]![0], used.formulas[4]!.slice(3)]).toEqual([
        "",
        "=D5+E5",
        [5, "=D5*2"],
      ]);
    }));

  test.each<
    [string, unknown[], Excel.AutoFillType | "FillDefault" | "FillCopy" | "FillSeries" | "FillMonths", unknown[]]
  >([
    ["one number is repeated", [5], "FillDefault", [5, 5]],
    ["two numbers go on", [1, 3], "FillDefault", [5, 7]],
    ["a numbered text goes on", ["KR 9"], "FillDefault", ["KR 10", "KR 11"]],
    ["quarters start over", ["Q3"], "FillDefault", ["Q4", "Q1"]],
    ["days of the week", ["Sat"], "FillDefault", ["Sun", "Mon"]],
    ["a copy", [1, 2], "FillCopy", [1, 2]],
    ["months", ["2026-01-31"], "FillMonths", [46081, 46112]],
    ["a formula", ["=C1*2"], "FillDefault", ["=C2*2", "=C3*2"]],
  ])("autoFill: %s", (_what, given, type, filled) =>
    onSheet(async (sheet, context) => {
      const source = sheet.getRange("A1").getAbsoluteResizedRange(given.length, 1);
      source.values = given.map((one) => [one]);
      source.autoFill(
        sheet.getRange("A1").getAbsoluteResizedRange(given.length + filled.length, 1),
        type as Excel.AutoFillType,
      );
      const beyond = source.getRowsBelow(filled.length).load("formulas");
      await context.sync();
      expect(beyond.formulas.flat()).toEqual(filled);
    }),
  );

  test("clear takes what it is asked to take", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [["12%"]];
      range.clear("Contents");
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[""]], [["0%"]]]);
      range.values = [[1]];
      range.clear("Formats");
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[1]], [["General"]]]);
    }));

  test("merged cells keep the first value, and only the first cell can be written", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [["", 1], [2, 3]]; // prettier-ignore
      range.merge();
      range.values = [[null, "lost"], ["lost", "lost"]]; // prettier-ignore
      const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, ""], ["", ""]]); // prettier-ignore
      expect(merged.address).toMatch(/!A1:B2$/);
    }));
});

describe("finding and sorting", () => {
  test("find, findAll and replaceAll", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [["Lead", "leads"], ["=\"Lead\"&1", "x"]]; // prettier-ignore
      const first = sheet.getRange("A1:B2").find("LEADS", {}).load("address");
      const all = sheet.findAllOrNullObject("Lead", { matchCase: true }).load("address,cellCount");
      const replaced = sheet.replaceAll("Lead", "Deal", { matchCase: true });
      const range = sheet.getRange("A1:B2").load("formulas");
      await context.sync();
      expect(first.address).toMatch(/!B1$/);
      expect(all.cellCount).toBe(2);
      expect(replaced.value).toBe(2);
      expect(range.formulas).toEqual([["Deal", "leads"], ["=\"Deal\"&1", "x"]]); // prettier-ignore
    }));

  test("sort orders rows, blanks last, and formulas follow their row", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.formulas = [["Name", "Twice"], [3, "=A2*2"], ["", "=A3*2"], ["b", "=A4&1"], [1, "=A5*2"]]; // prettier-ignore
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load("formulas");
      await context.sync();
      expect(range.formulas.slice(1)).toEqual([[1, "=A2*2"], [3, "=A3*2"], ["b", "=A4&1"], ["", "=A5*2"]]); // prettier-ignore
    }));

  test("removeDuplicates keeps the first", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4");
      range.values = [["a", 1], ["b", 2], ["A", 1], ["c", 3]]; // prettier-ignore
      const result = range.removeDuplicates([0], false).load();
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
      expect(range.values).toEqual([["a", 1], ["b", 2], ["c", 3], ["", ""]]); // prettier-ignore
    }));

  test("special cells, several ranges and what is visible", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [["a", "=1"], [2, ""], ["c", "=1/0"]]; // prettier-ignore
      const texts = sheet.getRange("A1:B3").getSpecialCells("Constants", "Text").load("address");
      const errors = sheet.getRange("A1:B3").getSpecialCells("Formulas", "Errors").load("address");
      const blanks = sheet.getRange("A1:B3").getSpecialCells("Blanks").load("address");
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:B3").getVisibleView().load("values,rowCount");
      const several = sheet.getRanges("A1,B2:B3").load("address,areaCount,cellCount");
      await context.sync();
      const plain = (address: string) => address.replace(/'[^']*'!/g, "");
      expect([texts, errors, blanks].map(({ address }) => plain(address))).toEqual(["A1,A3", "B3", "B2"]);
      expect(view.values).toEqual([["a", 1], ["c", "#DIV/0!"]]); // prettier-ignore
      expect([plain(several.address), several.areaCount, several.cellCount]).toEqual(["A1,B2:B3", 2, 3]);
    }));

  test("precedents and dependents", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=B1+A1"]];
      const precedents = sheet.getRange("C1").getDirectPrecedents().load("addresses");
      const dependents = sheet.getRange("A1").getDependents().load("addresses");
      await context.sync();
      const plain = (address: string) => address.replace(/'[^']*'!/g, "");
      expect(precedents.addresses.map(plain)).toEqual(["B1,A1"]);
      expect(dependents.addresses.map(plain)).toEqual(["B1,C1"]);
    }));

  test("properties cell by cell", () =>
    onSheet(async (sheet, context) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [
            { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
            { format: { fill: { color: "#00FF00" } } },
          ],
        ]);
      const found = sheet
        .getRange("A1:B1")
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(found.value[0]!.map(({ format }) => [format!.fill!.color, format!.font!.bold])).toEqual([
        ["#FF0000", true],
        ["#00FF00", false],
      ]);
    }));
});

describe("a protected sheet", () => {
  test("refuses to change locked cells and lets unlocked ones be", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      for (const change of [
        () => void (sheet.getRange("A1:B1").values = [[2, 2]]),
        () => sheet.getRange("B1").clear(),
        () => void sheet.getRange("1:1").insert("Down"),
        () => void sheet.tables.add("D1:E2", true),
        () => sheet.getRange("A1:B1").merge(),
      ]) {
        change();
        expect(await refusal(context.sync())).toBe("AccessDenied");
      }
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, ""]]);
    }));
});
