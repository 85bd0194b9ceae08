/** @jest-environment jsdom */
import fc from "fast-check";
import { CULTURES, type CultureName } from "../../../workbench/host/model/culture";
import { formatAt } from "../../../workbench/host/model/formatting";
import { fromLocalFormula, localFormula } from "../../../workbench/host/model/local-formula";
import { fromLocalPattern, localPattern } from "../../../workbench/host/model/local-format";
import { textAt } from "../../../workbench/host/model/read";
import { newHost, officeInJest } from "../../../workbench/host/jest/office";
import * as user from "../../../workbench/host/user";
import { newWorkbook, value } from "./model/workbook";

function sheetIn(name: CultureName) {
  const { workbook, sheet } = newWorkbook();
  workbook.culture = CULTURES[name];
  return sheet;
}

describe("what a person types into an empty cell", () => {
  test.each<[CultureName, string, unknown, string, string]>([
    // region   typed               holds       number format     shows
    ["de-DE", "0,5", 0.5, "General", "0,5"],
    ["de-DE", "1.234,5", 1234.5, "#,##0.00", "1.234,50"],
    ["de-DE", "12,5%", 0.125, "0.00%", "12,50%"],
    ["de-DE", "31.12.2026", 46387, "m/d/yyyy", "31.12.2026"],
    ["de-DE", "31.12.2026 12:30", 46387.520833333336, "m/d/yyyy h:mm", "31.12.2026 12:30"],
    ["de-DE", "wahr", true, "General", "WAHR"],
    ["de-DE", "TRUE", "TRUE", "General", "TRUE"],
    ["de-DE", "#NV", "#N/A", "General", "#NV"],
    ["de-DE", "0.5", "0.5", "General", "0.5"],
    ["de-DE", "12/31/2026", "12/31/2026", "General", "12/31/2026"],
    ["de-DE", "=SUM(0,5;1,25)", 1.75, "General", "1,75"],
    ["en-GB", "31/12/2026", 46387, "m/d/yyyy", "31/12/2026"],
    ["en-GB", "12/31/2026", "12/31/2026", "General", "12/31/2026"],
    ["en-GB", "0.5", 0.5, "General", "0.5"],
    ["en-US", "12/31/2026", 46387, "m/d/yyyy", "12/31/2026"],
    ["en-US", "31.12.2026", "31.12.2026", "General", "31.12.2026"],
    ["en-US", "0,5", "0,5", "General", "0,5"],
  ])("in %s %j is %j with the format %s and shows %j", (name, typed, holds, format, shows) => {
    const sheet = sheetIn(name);
    expect(user.type(sheet, "A1", typed)).toBeUndefined();
    expect([value(sheet, "A1"), formatAt(sheet, 0, 0).numberFormat, textAt(sheet, 0, 0)]).toEqual([
      holds,
      format,
      shows,
    ]);
  });

  test.each<[CultureName, string]>([
    ["de-DE", "0,5"],
    ["de-DE", "31.12.2026"],
    ["de-DE", "31.12.2026 12:30:00"],
    ["de-DE", "12,5%"],
    ["de-DE", '=IF(A2>0,5;"a,b";Sheet1!B1)'],
    ["de-DE", "=SUM({1,5.2;3.4})"],
    ["de-DE", "WAHR"],
    ["en-GB", "31/12/2026"],
    ["en-US", "12/31/2026"],
  ])("in %s the formula bar shows %j as it was typed", (name, typed) => {
    const sheet = sheetIn(name);
    user.type(sheet, "A1", typed);
    expect(user.editText(sheet, 0, 0)).toBe(typed);
  });

  test.each<[CultureName, string, string]>([
    ["de-DE", "=SUM(A2,A3)", '";" separates arguments'],
    ["de-DE", "=A2*0.5", '"," is the decimal sign'],
    ["en-GB", "=SUM(A2;A3)", "Arguments are separated by commas here."],
  ])("in %s the separators of another region (%s) are refused with what to type", (name, typed, sentence) => {
    expect(user.type(sheetIn(name), "A1", typed)?.message).toContain(sentence);
  });

  test("a missing bracket is closed in the region's separators as well", () => {
    const sheet = sheetIn("de-DE");
    expect(user.type(sheet, "A1", "=MAX(0,5;2")).toBeUndefined();
    expect(user.editText(sheet, 0, 0)).toBe("=MAX(0,5;2)");
  });
});

describe("formulas in the separators of a region", () => {
  test.each([
    ["=SUM(A1,B1)", "=SUM(A1;B1)"],
    ["=ROUND(1.5,0)+.5", "=ROUND(1,5;0)+,5"],
    ["=\"a,b;c\"&'My, sheet'!A1", "=\"a,b;c\"&'My, sheet'!A1"],
    ["=SUM(tbl[[#Headers],[X, y]])", "=SUM(tbl[[#Headers];[X, y]])"],
    ["=INDEX({1,2;3.5,4},2,1)", "=INDEX({1.2;3,5.4};2;1)"],
    ["=tbl[@[Key result]]&[@Score]", "=tbl[@[Key result]]&[@Score]"],
    ["=1E-3*LOG10(A10)", "=1E-3*LOG10(A10)"],
    ["=OKR.SCORE(1,2,)", "=OKR.SCORE(1;2;)"],
  ])("%s is %s in German, and back", (english, german) => {
    expect(localFormula(english, CULTURES["de-DE"])).toBe(german);
    expect(fromLocalFormula(german, CULTURES["de-DE"])).toBe(english);
  });

  test("going to a region and back changes no formula", () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => String(Number(n.toFixed(3))));
    const text = fc.string({ maxLength: 5 }).map((s) => `"${s.replaceAll('"', '""')}"`);
    const operand = fc.oneof(number, text, fc.constantFrom("A1", "$B$2:C3", "tbl[Start, now]", "TRUE", "'a;b'!A1"));
    const formula = fc.array(operand, { minLength: 1, maxLength: 4 }).map((parts) => `=MAX(${parts.join(",")})`);
    fc.assert(
      fc.property(formula, (english) => {
        const german = localFormula(english, CULTURES["de-DE"]);
        expect(fromLocalFormula(german, CULTURES["de-DE"])).toBe(english);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("number formats in the letters of a region", () => {
  test.each<[CultureName, string, string]>([
    ["de-DE", "m/d/yyyy", "TT.MM.JJJJ"],
    ["de-DE", "#,##0.00", "#.##0,00"],
    ["de-DE", "General", "Standard"],
    ["de-DE", "yyyy-mm-dd", "JJJJ-MM-TT"],
    ["de-DE", "0.0%;[Red]-0.0%", "0,0%;[Rot]-0,0%"],
    ["en-GB", "m/d/yyyy", "dd/mm/yyyy"],
    ["en-US", "m/d/yyyy", "m/d/yyyy"],
  ])("in %s %s is %s, and back", (name, english, local) => {
    expect(localPattern(english, CULTURES[name])).toBe(local);
    expect(fromLocalPattern(local, CULTURES[name])).toBe(english);
  });

  test("a date format of its own takes the region's separator", () => {
    const sheet = sheetIn("de-DE");
    user.type(sheet, "A1", "31.12.2026");
    sheet.formats.set(0, 0, { ...formatAt(sheet, 0, 0), numberFormat: "dd/mm/yy" });
    expect(textAt(sheet, 0, 0)).toBe("31.12.26");
  });
});

describe("a German Excel, as an add-in meets it", () => {
  const host = newHost({ culture: "de-DE" });
  beforeAll(async () => {
    await officeInJest(host);
  });

  test("says so before anything is read", () => {
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["de-DE", "de-DE"]);
  });

  test("tells its separators and the order of its dates", async () => {
    const told = await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load("decimalSeparator,thousandsSeparator");
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      cultureInfo.datetimeFormat.load("shortDatePattern,dateSeparator");
      await context.sync();
      const { numberFormat: numbers, datetimeFormat: dates } = cultureInfo;
      return [
        application.decimalSeparator + application.thousandsSeparator,
        cultureInfo.name,
        numbers.numberDecimalSeparator + numbers.numberGroupSeparator,
        dates.shortDatePattern,
        dates.dateSeparator,
      ];
    });
    expect(told).toEqual([",.", "de-DE", ",.", "dd.MM.yyyy", "."]);
  });

  test("reads what an add-in writes in English, and shows and gives it in German", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [["12/31/2026", "0.5", "0,5", "=SUM(1.5,2)"]];
      range.numberFormat = [["m/d/yyyy", "0.00", "General", "General"]];
      range.load("values,text,formulas,formulasLocal,numberFormat,numberFormatLocal");
      await context.sync();
      return [
        range.values,
        range.text,
        range.formulas,
        range.formulasLocal,
        range.numberFormat,
        range.numberFormatLocal,
      ];
    });
    expect(read.map(([row]) => row)).toEqual([
      [46387, 0.5, "0,5", 3.5],
      ["31.12.2026", "0,50", "0,5", "3,5"],
      [46387, 0.5, "0,5", "=SUM(1.5,2)"],
      [46387, 0.5, "0,5", "=SUM(1,5;2)"],
      ["m/d/yyyy", "0.00", "General", "General"],
      ["TT.MM.JJJJ", "0,00", "Standard", "Standard"],
    ]);
  });

  test("takes local formulas and local number formats", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3:B3");
      range.formulasLocal = [["=SUM(1,5;2)", "31.12.2026"]];
      range.numberFormatLocal = [["#.##0,00", "TT.MM.JJJJ"]];
      range.load("formulas,numberFormat,text");
      await context.sync();
      return [range.formulas[0], range.numberFormat[0], range.text[0]];
    });
    expect(read).toEqual([
      ["=SUM(1.5,2)", 46387],
      ["#,##0.00", "m/d/yyyy"],
      ["3,50", "31.12.2026"],
    ]);
  });
});

test("the language of the menus can be another than that of the region", () => {
  const host = newHost({ culture: "de-DE", displayLanguage: "en-US" });
  expect([host.displayLanguage, host.culture]).toEqual(["en-US", "de-DE"]);
});
