import fc from "fast-check";
import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { inFile, inSheet } from "../../../workbench/files/formulas";
import type { CellValue } from "../../../workbench/host/model/values";
import { newWorkbook } from "./sample";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    " spaces ",
    "line\nbreak",
    "tab\there",
    "_x0041_",
    "<&>\"'",
    "=1+1",

    "#N/A",
    "TRUE",
    "0012",
    "1e5",
  ),
  fc.constantFrom("#N/A" as const, "#DIV/0!" as const, "#REF!" as const).map((error) => ({ error })),
);

test("every value comes back as it was: numbers to the last digit, texts to the last character", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
      const { workbook } = newWorkbook();
      rows.forEach((row, r) => row.forEach((each, c) => workbook.active.cells.set(r, c, { value: each })));
      const { workbook: opened } = newWorkbook();
      await openWorkbook(await saveWorkbook(workbook), opened);
      rows.forEach((row, r) => row.forEach((each, c) => expect(opened.active.cells.get(r, c)?.value).toEqual(each)));
    }),
    { seed: 20261121, numRuns: 40 },
  );
});

describe("a formula in a file and in the sheet is the same formula", () => {
  const custom = new Set(["OKR.SCORE"]);
  test.each<[string, string]>([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
    ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(a,a*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))"],
    ["=OKR.SCORE(1,2,3)", "_xldudf_OKR_SCORE(1,2,3)"],
    ['=IFERROR(OKR.SCORE(1,2,3),"XLOOKUP(1)")', 'IFERROR(_xldudf_OKR_SCORE(1,2,3),"XLOOKUP(1)")'],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
    ["=SUM(T[It''s '[1%'] '#2])", "SUM(T[It''s '[1%'] '#2])"],
    ["=T[@X]", "T[[#This Row],[X]]"],
    ["='It''s 100%'!A1&\"_xlfn.\"", "'It''s 100%'!A1&\"_xlfn.\""],
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(inFile(shown, { custom })).toBe(stored);
    expect(inSheet(stored, { custom })).toBe(shown);
  });
});

test.each([
  ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["=@INDEX(A1:A3,2)", "_xlfn.SINGLE(INDEX(A1:A3,2))"],
  ['=@INDEX(A1:A3,MATCH("a)",B1:B3,0))&"x"', '_xlfn.SINGLE(INDEX(A1:A3,MATCH("a)",B1:B3,0)))&"x"'],
])("%s is stored as %s, the whole operand of @ within its brackets, and read back", (shown, stored) => {
  expect(inFile(shown, { custom: new Set() })).toBe(stored);
  expect(inSheet(stored, { custom: new Set() })).toBe(shown);
});
