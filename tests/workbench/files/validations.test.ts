import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { pack, setText, textOf, unpack } from "../../../workbench/files/excelts";
import { parseArea } from "../../../workbench/host/model/area";
import { ANY_VALUE, type ValidationParts } from "../../../workbench/host/model/validations";
import { fill } from "../host/calculation/sheet";
import { newWorkbook } from "./sample";

type Rule = Excel.DataValidationRule;
type Change = Partial<Omit<ValidationParts, "rule">>;

describe("a validation rule in a file", () => {
  test.each<[what: string, rule: Rule, stored: RegExp, change?: Change]>([
    [
      "a message alone",
      {},
      /<dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Id"/,
    ],
    [
      "a day is its serial number",
      { date: { formula1: "2026-10-01", operator: "GreaterThan" } },
      /type="date" operator="greaterThan"[^>]*><formula1>46296<\/formula1>/,
    ],
    [
      "a day compared with a cell",
      { date: { formula1: "=$A$1", formula2: "=A2+1", operator: "Between" } },
      /<formula1>\$A\$1<\/formula1><formula2>A2\+1<\/formula2>/,
    ],
    [
      "a time is a share of the day",
      { time: { formula1: "09:30:00", operator: "EqualTo" } },
      /type="time"[^>]*><formula1>0\.3958333/,
    ],
    [
      "a number compared with a cell",
      { decimal: { formula1: "=Sheet1!$A$1", operator: "LessThan" } },
      /<formula1>Sheet1!\$A\$1<\/formula1>/,
    ],
    ["a whole number", { wholeNumber: { formula1: 1, formula2: 5, operator: "NotBetween" } }, /operator="notBetween"/],
    ["a text's length", { textLength: { formula1: 80, operator: "LessThanOrEqualTo" } }, /<formula1>80<\/formula1>/],
    [
      "a list typed out, with quotation marks",
      { list: { inCellDropDown: true, source: 'On track,"Behind"' } },
      /type="list" allow[^>]*><formula1>&#34;On track,&#34;&#34;Behind&#34;&#34;&#34;<\/formula1>/,
    ],
    ["a list without its arrow", { list: { inCellDropDown: false, source: "=$A$1:$A$3" } }, /showDropDown="1"/],
    [
      "a warning in two lines that lets blanks be judged",
      { custom: { formula: "=LEN(A1)<9" } },
      /errorStyle="warning"[^>]* error="Too long\._x000a_Shorten it &#38; try again\."/,
      {
        ignoreBlanks: false,
        errorAlert: { ...ANY_VALUE.errorAlert, style: "Warning", message: "Too long.\nShorten it & try again." },
      },
    ],
  ])("%s", async (_what, rule, stored, change = {}) => {
    const { workbook } = newWorkbook();
    const prompt = { title: "Id", message: 'A short id, "used" once _x000a_', showPrompt: true };
    const whole = { ...ANY_VALUE, prompt, rule, ...change, areas: [parseArea("B1:B9")!, parseArea("D2")!] };
    workbook.active.validations = [whole];
    const bytes = await saveWorkbook(workbook);
    expect(textOf(await unpack(bytes), "xl/worksheets/sheet1.xml")).toMatch(stored);
    const { workbook: opened } = newWorkbook();
    await openWorkbook(bytes, opened);
    expect(opened.active.validations).toEqual([whole]);
  });

  test("a day is the same day in a workbook that counts from 1904", async () => {
    const { workbook } = newWorkbook();
    workbook.dateSystem = 1904;
    const rule: Rule = { date: { formula1: "2026-10-01T12:00:00", operator: "GreaterThan" } };
    workbook.active.validations = [{ ...ANY_VALUE, rule, areas: [parseArea("B1")!] }];
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await saveWorkbook(workbook), opened);
    expect(opened.active.validations[0]!.rule).toEqual(rule);
  });

  test("one that Excel keeps in an extension, because it speaks of another sheet, is read too", async () => {
    const { workbook } = newWorkbook();
    fill(workbook.active, { A1: 1 });
    const parts = await unpack(await saveWorkbook(workbook));
    const path = "xl/worksheets/sheet1.xml";
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">' +
      '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1">' +
      "<x14:formula1><xm:f>'A &amp; B'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A1:A5 C1</xm:sqref>" +
      "</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>";
    setText(parts, path, textOf(parts, path)!.replace("</worksheet>", extension));
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await pack(parts), opened);
    const [found] = opened.active.validations;
    expect(found!.rule).toEqual({ list: { inCellDropDown: true, source: "='A & B'!$A$1:$A$3" } });
    expect(found!.areas).toEqual([parseArea("A1:A5"), parseArea("C1")]);
  });
});

test("a text that was entered with an apostrophe keeps it, and its look", async () => {
  const { workbook } = newWorkbook();
  fill(workbook.active, { A1: "plain" });
  workbook.active.cells.set(1, 0, { value: "00123", quoted: true });
  workbook.active.cells.set(2, 0, { value: "=1+1", quoted: true });
  const { workbook: opened } = newWorkbook();
  await openWorkbook(await saveWorkbook(workbook), opened);
  expect([0, 1, 2].map((row) => opened.active.cells.get(row, 0))).toEqual([
    { value: "plain" },
    { value: "00123", quoted: true },
    { value: "=1+1", quoted: true },
  ]);
  expect(opened.active.formats.used()).toBeUndefined();
});
