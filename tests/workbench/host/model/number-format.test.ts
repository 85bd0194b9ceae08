import { EN_US } from "../../../../workbench/host/model/culture";
import { categoryOf, formatValue, isNumberFormat } from "../../../../workbench/host/model/number-format";

describe("what a cell shows", () => {
  test.each<[string, Parameters<typeof formatValue>[0], string]>([
    // format               value                   shown
    ["General",             null,                   ""],
    ["General",             0.1 + 0.2,              "0.3"],
    ["General",             true,                   "TRUE"],
    ["0%",                  { error: "#N/A" },      "#N/A"],
    ["0%",                  0.125,                  "13%"],
    ["#,##0.00",            -1234.5,                "-1,234.50"],
    ["$#,##0",              50000,                  "$50,000"],
    ["m/d/yyyy",            46085,                  "3/4/2026"],
    ["yyyy-mm-dd",          60,                     "1900-02-29"],
    ["h:mm AM/PM",          0.5,                    "12:00 PM"],
    ["m/d/yyyy",            -1,                     "########"],
    ["0;0;;@",              0,                      ""],
    ["@",                   "=1+1",                 "=1+1"],
    ["0.0\" wk\"",          3,                      "3.0 wk"],
  ])("under %s, %p is %j", (pattern, value, shown) => {
    expect(formatValue(value, pattern).text).toBe(shown);
  }); // prettier-ignore

  test("has the colour that the format asks for", () => {
    expect(formatValue(-1, "0;[Red]-0")).toEqual({ text: "-1", color: "red" });
    expect(formatValue(1, "0;[Red]-0")).toEqual({ text: "1" });
  });

  test("is a day later by four years and a day in the 1904 system", () => {
    expect(formatValue(0, "yyyy-mm-dd", { culture: EN_US, dateSystem: 1904 }).text).toBe("1904-01-01");
  });
});

test.each([
  ["General", "General"],
  ["0.00", "Number"],
  ["$#,##0", "Currency"],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
  ["m/d/yyyy", "Date"],
  ["h:mm", "Time"],
  ["0%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["@", "Text"],
])("%s is of the category %s", (pattern, category) => {
  expect(categoryOf(pattern)).toBe(category);
});

test.each(["0;0;0;@;x", '0"open', "["])("%s is no number format", (pattern) => {
  expect(isNumberFormat(pattern)).toBe(false);
});
