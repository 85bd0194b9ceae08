/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

const host = newHost();
const SCORE = { id: "SCORE", name: "SCORE", parameters: [{ name: "current", type: "number" as const }] };

beforeAll(async () => {
  await officeInJest(host);
  host.registerFunctions("OKR", { functions: [SCORE] }, { call: () => Promise.resolve([[1]]) });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["Name"], ["Sales"], ["Marketing"]];
    const table = sheet.tables.add("A1:A3", true);
    table.name = "tblX";
    context.workbook.names.add("teams", "=tblX[Name]");
    await context.sync();
  });
});

type Writer = (range: Excel.Range, formula: string) => void;

/** Everything that takes the formula of a rule. */
const WRITERS: Readonly<Record<string, Writer>> = {
  "a list": (range, source) => (range.dataValidation.rule = { list: { inCellDropDown: true, source } }),
  "a custom validation": (range, formula) => (range.dataValidation.rule = { custom: { formula } }),
  "a bound of a validation": (range, formula1) =>
    (range.dataValidation.rule = { decimal: { formula1, operator: "GreaterThan" } }),
  "a second bound of a validation": (range, formula2) =>
    (range.dataValidation.rule = { date: { formula1: "2026-01-01", formula2, operator: "Between" } }),
  "a custom format": (range, formula) => (range.conditionalFormats.add("Custom").custom.rule.formula = formula),
  "a cell value format": (range, formula1) =>
    (range.conditionalFormats.add("CellValue").cellValue.rule = { formula1, operator: "EqualTo" }),
  "a text format": (range, text) =>
    (range.conditionalFormats.add("ContainsText").textComparison.rule = { operator: "Contains", text }),
  "a data bar": (range, formula) =>
    (range.conditionalFormats.add("DataBar").dataBar.upperBoundRule = { type: "Formula", formula }),
  "a colour scale": (range, formula) =>
    (range.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type: "Formula", formula, color: "#00FF00" },
    }),
  "an icon set": (range, formula) => {
    const icon = (given: string) => ({ type: "Formula" as const, operator: "GreaterThan" as const, formula: given });
    range.conditionalFormats.add("IconSet").iconSet.criteria = [icon(""), icon(formula), icon("=$A$9")];
  },
};

describe.each(Object.entries(WRITERS))("%s takes what Excel takes", (_what, write) => {
  test.each([
    // the formula                         code
    ["a reference", "=$A$1", "nothing"],
    ["a name for a table's column", "=teams", "nothing"],
    ["Excel's own functions", "=SUM($A$1:$A$3)", "nothing"],
    ["an open bracket", "=SUM(((", "InvalidArgument"],
    ["a sheet that is not there", "=Nowhere!$A$1:$A$3", "InvalidArgument"],
    ["a column of a table", "=tblX[Name]", "InvalidArgument"],
    ["a table", "=tblX", "InvalidArgument"],
    ["a name that is not there", "=nobody", "InvalidArgument"],
    ["a function of an add-in", "=OKR.SCORE($A$1)", "InvalidArgument"],
    ["a function that nobody has", "=NOSUCH($A$1)", "InvalidArgument"],
    ["an array constant", "=SUM({1,2})", "InvalidArgument"],
  ])("%s", async (_rule, formula, code) => {
    expect(await refusal((sheet) => write(sheet.getRange("C1:C5"), formula))).toBe(code);
  });
});

test("a rule's formula is kept as Excel spells it", () =>
  onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("C1");
    dataValidation.rule = { custom: { formula: "=sum(b3:a1)>teams" } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.custom?.formula).toBe("=SUM(A1:B3)>teams");
  }));

const between = (formula1: string | number, formula2: string | number) =>
  ({ formula1, formula2, operator: "Between" }) as const;
const period = (formula1: string, formula2: string) => ({ formula1, formula2, operator: "Between" }) as const;
const scale = (type: "Number" | "Percent", formula: string): Writer => {
  return (range) =>
    (range.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type, formula, color: "#00FF00" },
    });
};

describe("constants in rules are of the rule's kind", () => {
  test.each<[string, (range: Excel.Range) => void, string]>([
    ["a whole number", (r) => (r.dataValidation.rule = { wholeNumber: between(0, "3") }), "nothing"],
    ["letters are no number", (r) => (r.dataValidation.rule = { wholeNumber: between("abc", 3) }), "InvalidArgument"],
    ["a half is no whole number", (r) => (r.dataValidation.rule = { wholeNumber: between(0.5, 3) }), "InvalidArgument"],
    ["no text is shorter than 0", (r) => (r.dataValidation.rule = { textLength: between(-1, 3) }), "InvalidArgument"],
    ["letters are no date", (r) => (r.dataValidation.rule = { date: period("soon", "2026-12-31") }), "InvalidArgument"],
    ["25 hours are no time", (r) => (r.dataValidation.rule = { time: period("09:00", "25:00") }), "InvalidArgument"],
    ["a bound of a scale is a number", (r) => scale("Number", "0.5")(r, ""), "nothing"],
    ["letters are no bound of a scale", (r) => scale("Number", "abc")(r, ""), "InvalidArgument"],
    ["a percentage goes up to 100", (r) => scale("Percent", "101")(r, ""), "InvalidArgument"],
    ["bounds of a scale have no relative reference", (r) => scale("Number", "=A1")(r, ""), "InvalidArgument"],
    [
      "a rank is a whole number",
      (r) => (r.conditionalFormats.add("TopBottom").topBottom.rule = { type: "TopItems", rank: 1.5 }),
      "InvalidArgument",
    ],
  ])("%s", async (_rule, write, code) => {
    expect(await refusal((sheet) => write(sheet.getRange("C1:C5")))).toBe(code);
  });
});
