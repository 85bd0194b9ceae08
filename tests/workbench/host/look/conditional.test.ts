import type { CellValue } from "../../../../workbench/host/model/values";
import type { ConditionalSettings } from "../../../../workbench/host/model/conditional-format";
import { lookAt, rule, sheetWith } from "./sheet";

const RED = { format: { fill: "#FF0000" } };
const column = (...values: CellValue[]) => sheetWith(values.map((value) => [value]));
/** Which cells of a column, counted from 1, are marked by a rule over all of it. */
function marked(
  kind: "CellValue" | "TopBottom" | "PresetCriteria" | "ContainsText" | "Custom",
  given: unknown,
  ...values: CellValue[]
) {
  const sheet = column(...values);
  rule(sheet, `A1:A${values.length}`, kind, { rule: given, ...RED });
  return values.flatMap((_, i) => (lookAt(sheet, `A${i + 1}`).fill === "#FF0000" ? [i + 1] : []));
}

describe("where a rule holds", () => {
  test.each<[string, unknown, CellValue[], number[]]>([
    // the rule                                     rule                                                    cells               marked
    ["below a number", { formula1: "=0.4", operator: "LessThan" }, [0.3, 0.4, 0.5], [1]],
    ["a blank counts as 0", { formula1: "=0.4", operator: "LessThan" }, [null, 0.5], [1]],
    ["text is above every number", { formula1: "5", operator: "GreaterThan" }, ["word", 4], [1]],
    ["between in either order", { formula1: "=10", formula2: "=1", operator: "Between" }, [0, 1, 10, 11], [2, 3]],
    ["outside of two bounds", { formula1: "1", formula2: "10", operator: "NotBetween" }, [0, 5, 11], [1, 3]],
    ["equal text without regard to case", { formula1: '="at risk"', operator: "EqualTo" }, ["At risk", "Done"], [1]],
    ["not equal", { formula1: '="Done"', operator: "NotEqualTo" }, ["At risk", "Done"], [1]],
    ["a formula as bound", { formula1: "=AVERAGE($A$1:$A$3)", operator: "GreaterThan" }, [1, 2, 9], [3]],
    ["an error meets nothing", { formula1: "1", operator: "NotEqualTo" }, [{ error: "#N/A" }, 2], [2]],
  ])("cell value: %s", (_rule, given, cells, expected) => {
    expect(marked("CellValue", given, ...cells)).toEqual(expected);
  });

  test.each<[string, object, CellValue[], number[]]>([
    ["the two largest", { rank: 2, type: "TopItems" }, [5, 9, 7, 1], [2, 3]],
    ["equal values share the last place", { rank: 2, type: "TopItems" }, [9, 7, 7, 1], [1, 2, 3]],
    ["the smallest", { rank: 1, type: "BottomItems" }, [5, 9, 1], [3]],
    ["the upper half", { rank: 50, type: "TopPercent" }, [1, 2, 3, 4], [3, 4]],
    ["at least one of few", { rank: 10, type: "BottomPercent" }, [4, 3, 2], [3]],
    ["words have no rank", { rank: 5, type: "TopItems" }, ["a", 1], [2]],
  ])("top and bottom: %s", (_rule, given, cells, expected) => {
    expect(marked("TopBottom", given, ...cells)).toEqual(expected);
  });

  test.each<[string, CellValue[], number[]]>([
    ["Blanks", [null, " ", "x", 0], [1, 2]],
    ["NonBlanks", [null, "x", 0], [2, 3]],
    ["Errors", [{ error: "#N/A" }, 1], [1]],
    ["NonErrors", [{ error: "#N/A" }, 1], [2]],
    ["DuplicateValues", ["a", "A", "b", null, null], [1, 2]],
    ["UniqueValues", [1, 1, 2], [3]],
    ["AboveAverage", [1, 2, 9], [3]],
    ["EqualOrBelowAverage", [1, 3, 2], [1, 3]],
    ["OneStdDevAboveAverage", [0, 0, 0, 10], [4]],
    ["Today", [46_112, 46_113, 46_114], [2]],
    ["Yesterday", [46_112, 46_113], [1]],
    ["Tomorrow", [46_113, 46_114.5], [2]],
    ["LastSevenDays", [46_106, 46_107, 46_113, 46_114], [2, 3]],
    ["ThisWeek", [46_109, 46_110, 46_116, 46_117], [2, 3]],
    ["NextWeek", [46_116, 46_117, 46_123, 46_124], [2, 3]],
    ["LastMonth", [46_082, 46_112, 46_113], [1, 2]],
    ["ThisMonth", [46_112, 46_113, 46_142, 46_143], [2, 3]],
    ["NextMonth", [46_142, 46_143], [2]],
  ])("preset %s", (criterion, cells, expected) => {
    expect(marked("PresetCriteria", { criterion }, ...cells)).toEqual(expected);
  });

  test.each<[string, object, number[]]>([
    ["Contains, in any case", { operator: "Contains", text: "RISK" }, [1, 2]],
    ["NotContains", { operator: "NotContains", text: "risk" }, [3, 4]],
    ["BeginsWith", { operator: "BeginsWith", text: "at" }, [1]],
    ["EndsWith", { operator: "EndsWith", text: "done" }, [3]],
    ["the text of a cell", { operator: "Contains", text: "=$A$3" }, [3]],
  ])("text: %s", (_rule, given, expected) => {
    expect(marked("ContainsText", given, "At risk", "Risky", "Done", null)).toEqual(expected);
  });

  test("a formula moves from cell to cell and may look at other columns", () => {
    const sheet = sheetWith([
      ["a", 0.2],
      ["b", 0.9],
      ["c", 0.1],
    ]);
    rule(sheet, "A1:B3", "Custom", { rule: { formula: "=$B1<0.5" }, ...RED });
    expect(["A1", "B1", "A2", "B2", "A3"].map((address) => lookAt(sheet, address).fill !== "")).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  test("a function of an add-in is unknown in a rule, as in Excel", () => {
    expect(marked("Custom", { formula: '=OKR.STATUS(A1)="At risk"' }, 1)).toEqual([]);
  });
});

describe("several formats on one cell", () => {
  test("of each property the first wins, and the rest comes through", () => {
    const sheet = column(1);
    rule(sheet, "A1", "Custom", { rule: { formula: "=TRUE" }, format: { fill: "#00FF00", font: { bold: true } } });
    rule(sheet, "A1", "Custom", { rule: { formula: "=TRUE" }, format: { fill: "#FF0000" } });
    expect(lookAt(sheet, "A1")).toMatchObject({ fill: "#FF0000", font: { bold: true } });
  });

  test("a rule that stops keeps the later ones away, where it holds", () => {
    const sheet = column(1, 2);
    rule(sheet, "A1:A2", "Custom", { rule: { formula: "=TRUE" }, format: { font: { bold: true } } });
    rule(sheet, "A1:A2", "Custom", { rule: { formula: "=A1=1" }, format: { fill: "#FF0000" } }).stopIfTrue = true;
    expect([lookAt(sheet, "A1").font.bold, lookAt(sheet, "A2").font.bold]).toEqual([false, true]);
  });

  test("a number format of a rule changes the text", () => {
    const sheet = column(0.5);
    rule(sheet, "A1", "Custom", { rule: { formula: "=TRUE" }, format: { numberFormat: "0%" } });
    expect(lookAt(sheet, "A1").text).toBe("50%");
  });
});

describe("data bars", () => {
  const bar = (part: Partial<NonNullable<ConditionalSettings["dataBar"]>>, ...values: CellValue[]) => {
    const sheet = column(...values);
    const format = rule(sheet, `A1:A${values.length}`, "DataBar", {});
    Object.assign(format.settings.dataBar!, part);
    return values.map((_, i) => lookAt(sheet, `A${i + 1}`).dataBar);
  };

  test.each<[string, Parameters<typeof bar>[0], CellValue[], ([number, number] | undefined)[]]>([
    [
      "run from 0 to the largest",
      {},
      [5, 10, 0],
      [
        [0, 0.5],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      "may have fixed ends",
      { lower: { type: "Number", formula: "0" }, upper: { type: "Number", formula: "1" } },
      [0.25, 2],
      [
        [0, 0.25],
        [0, 1],
      ],
    ],
    [
      "begin at the least when asked",
      { lower: { type: "LowestValue" } },
      [5, 10, 7.5],
      [
        [0, 0],
        [0, 1],
        [0, 0.5],
      ],
    ],
    [
      "part at the axis when there are negative ones",
      {},
      [-10, 30],
      [
        [0, 0.25],
        [0.25, 1],
      ],
    ],
    [
      "part in the middle when asked",
      { axisFormat: "CellMidPoint" },
      [-10, 20],
      [
        [0.25, 0.5],
        [0.5, 1],
      ],
    ],
    [
      "grow from the right when asked",
      { direction: "RightToLeft" },
      [5, 10],
      [
        [0.5, 1],
        [0, 1],
      ],
    ],
    ["are for numbers only", {}, ["word", 10], [undefined, [0, 1]]],
  ])("%s", (_rule, part, values, expected) => {
    expect(bar(part, ...values).map((each) => each && [each.from, each.to])).toEqual(expected);
  });

  test("a negative bar has its own colour and an axis beside it", () => {
    const [below, above] = bar({}, -10, 30);
    expect([below!.color, above!.color, below!.leftward, below!.axis]).toEqual([
      "#FF0000",
      "#638EC6",
      true,
      { at: 0.25, color: "#000000" },
    ]);
  });

  test("a bar may stand there without its number", () => {
    const sheet = column(5);
    rule(sheet, "A1", "DataBar", {}).settings.dataBar!.showDataBarOnly = true;
    expect(lookAt(sheet, "A1").text).toBe("");
  });
});

describe("colour scales and icons", () => {
  test("a scale mixes between its colours", () => {
    const sheet = column(0, 5, 10, "word");
    rule(sheet, "A1:A4", "ColorScale", {
      colorScale: {
        minimum: { type: "LowestValue", color: "#000000" },
        maximum: { type: "HighestValue", color: "#FFFFFF" },
      },
    });
    expect(["A1", "A2", "A3", "A4"].map((address) => lookAt(sheet, address).fill)).toEqual([
      "#000000",
      "#808080",
      "#FFFFFF",
      "",
    ]);
  });

  test("a midpoint may be a percentile", () => {
    const sheet = column(0, 1, 100);
    rule(sheet, "A1:A3", "ColorScale", {});
    expect(["A1", "A2", "A3"].map((address) => lookAt(sheet, address).fill)).toEqual(["#F8696B", "#FFEB84", "#63BE7B"]);
  });

  test("icons part at thirds of the range, and can be turned around", () => {
    const sheet = column(0, 33, 34, 67, 100);
    const format = rule(sheet, "A1:A5", "IconSet", {});
    const icons = () => [1, 2, 3, 4, 5].map((row) => lookAt(sheet, `A${row}`).icon?.index);
    expect(icons()).toEqual([0, 1, 1, 2, 2]);
    format.settings.iconSet!.reverse = true;
    expect(icons()).toEqual([2, 1, 1, 0, 0]);
  });
});
