/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { allowedValues, refusal as refusalOf } from "../../../../workbench/host/model/validation-check";
import { onNewSheet, refusal } from "./excel";

const host = newHost();
beforeAll(() => officeInJest(host));

type Rule = Excel.DataValidationRule;
const between = (formula1: string | number, formula2: string | number) =>
  ({ formula1, formula2, operator: "Between" }) as const;

describe("a validation rule judges what a person enters", () => {
  test.each<[string, Rule, string | number | boolean, boolean]>([
    // the rule                                     rule                                            value   is let in
    ["a list takes its words", { list: { inCellDropDown: true, source: "On track, At risk" } }, "At risk", true],
    ["a list takes nothing else", { list: { inCellDropDown: true, source: "On track, At risk" } }, "Lost", false],
    ["words of a list are taken letter by letter", { list: { inCellDropDown: true, source: "Yes,No" } }, "yes", false],
    ["a list of cells takes their values", { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }, "south", true],
    [
      "a list of cells takes no blank for a word",
      { list: { inCellDropDown: true, source: "=$D$1:$D$3" } },
      "east",
      false,
    ],
    ["a whole number within bounds", { wholeNumber: between(0, 10) }, 10, true],
    ["a whole number has no fraction", { wholeNumber: between(0, 10) }, 2.5, false],
    ["text is no number", { decimal: between(0, 10) }, "5 apples", false],
    ["a bound may be a cell", { decimal: { formula1: "=$E$1", operator: "LessThan" } }, 6, true],
    ["a bound that is a cell turns away", { decimal: { formula1: "=$E$1", operator: "LessThan" } }, 7, false],
    ["a date after another", { date: { formula1: "2026-01-01", operator: "GreaterThan" } }, 46_200, true],
    ["a date before another", { date: { formula1: "2026-01-01", operator: "GreaterThan" } }, 46_000, false],
    ["a time of day", { time: { formula1: "09:00", operator: "GreaterThanOrEqualTo" } }, 0.5, true],
    ["a text of some length", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } }, "sales", true],
    ["a text that is too long", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } }, "market", false],
    ["a formula that looks at the value", { custom: { formula: "=AND(ISNUMBER(A1),A1>$E$1)" } }, 8, true],
    ["a formula that says no", { custom: { formula: "=AND(ISNUMBER(A1),A1>$E$1)" } }, 7, false],
    ["a formula that looks for doubles", { custom: { formula: "=COUNTIF($D$1:$D$9,A1)=0" } }, "South", false],
  ])("%s", async (_rule, rule, value, letIn) => {
    const name = await onNewSheet(async (sheet, context) => {
      sheet.getRange("D1:D3").values = [["North"], ["South"], [""]];
      sheet.getRange("E1").values = [[7]];
      sheet.getRange("A1:A5").dataValidation.rule = rule;
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    const sheet = host.workbook.sheet(name)!;
    expect(refusalOf(sheet, 0, 0, value) === undefined).toBe(letIn);
  });

  test("relative references of a rule move from cell to cell", async () => {
    const name = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B1:B2").values = [[1], [100]];
      sheet.getRange("A1:A2").dataValidation.rule = { decimal: { formula1: "=B1", operator: "GreaterThan" } };
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    const sheet = host.workbook.sheet(name)!;
    expect([refusalOf(sheet, 0, 0, 50), refusalOf(sheet, 1, 0, 50)?.style]).toEqual([undefined, "Stop"]);
  });

  test("the author's words are shown, and clearing a cell is always allowed", async () => {
    const name = await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      dataValidation.errorAlert = { title: "Status", message: "Pick one.", showAlert: true, style: "Warning" };
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    const sheet = host.workbook.sheet(name)!;
    expect(refusalOf(sheet, 0, 0, "c")).toEqual({ title: "Status", message: "Pick one.", style: "Warning" });
    expect(refusalOf(sheet, 0, 0, null)).toBeUndefined();
    expect(allowedValues(sheet, 0, 0)).toEqual(["a", "b"]);
    expect(allowedValues(sheet, 1, 0)).toBeUndefined();
  });

  test("a drop-down offers what the cells show, from a range object on another sheet", async () => {
    const name = await onNewSheet(async (sheet, context) => {
      const source = context.workbook.worksheets.add("Lists of words");
      source.getRange("A1:A2").values = [[0.25], [0.5]];
      source.getRange("A1:A2").numberFormat = [["0%"], ["0%"]];
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: source.getRange("A1:A2") } };
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.load("rule");
      sheet.load("name");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='Lists of words'!$A$1:$A$2");
      return sheet.name;
    });
    expect(allowedValues(host.workbook.sheet(name)!, 0, 0)).toEqual(["25%", "50%"]);
  });
});

describe("data validation on the wire", () => {
  test("type and validity tell what holds for all, some or different cells", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [20], [3]];
      sheet.getRange("A1:A2").dataValidation.rule = { wholeNumber: between(0, 10) };
      const [both, one, mixed] = ["A1:A2", "A1", "A1:A3"].map((a) => sheet.getRange(a).dataValidation);
      for (const each of [both!, one!, mixed!]) each.load("type,valid,rule");
      const invalid = sheet.getRange("A1:A3").dataValidation.getInvalidCells();
      invalid.load("address");
      const none = sheet.getRange("A3").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([both!.type, both!.valid, one!.valid]).toEqual(["WholeNumber", null, true]);
      expect([mixed!.type, mixed!.rule]).toEqual(["MixedCriteria", null]);
      expect(invalid.address).toMatch(/!A2$/);
      expect(none.isNullObject).toBe(true);
    }));

  test("clearing some cells leaves the rule on the others", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=B1>0" } };
      sheet.getRange("A1:A4").dataValidation.clear();
      const [gone, left] = [sheet.getRange("A2").dataValidation, sheet.getRange("A5:A9").dataValidation];
      gone.load("type");
      left.load("type,rule");
      await context.sync();
      expect([gone.type, left.type, left.rule.custom?.formula]).toEqual(["None", "Custom", "=B5>0"]);
    }));

  test.each<[string, (v: Excel.DataValidation) => void]>([
    ["a list of 256 characters", (v) => (v.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } })],
    ["an empty list", (v) => (v.rule = { list: { inCellDropDown: true, source: "" } })],
    [
      "a title of 33 characters",
      (v) => (v.errorAlert = { title: "t".repeat(33), message: "", showAlert: true, style: "Stop" }),
    ],
    [
      "an alert of 226 characters",
      (v) => (v.errorAlert = { title: "", message: "m".repeat(226), showAlert: true, style: "Stop" }),
    ],
    ["a prompt of 256 characters", (v) => (v.prompt = { title: "", message: "m".repeat(256), showPrompt: true })],
    ["two kinds at once", (v) => (v.rule = { custom: { formula: "=TRUE" }, wholeNumber: between(1, 2) })],
    ["bounds with one of two", (v) => (v.rule = { wholeNumber: { formula1: 1, operator: "Between" } })],
    ["a formula without =", (v) => (v.rule = { custom: { formula: "A1>0" } })],
  ])("%s is refused with InvalidArgument", async (_what, work) => {
    expect(await refusal((sheet) => work(sheet.getRange("A1").dataValidation))).toBe("InvalidArgument");
  });
});
