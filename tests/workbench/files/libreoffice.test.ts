import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { testWithLibreOffice, throughLibreOffice } from "../../libreoffice";
import { addTable, define, fill, shown } from "../host/calculation/sheet";
import { newWorkbook } from "./sample";

const FORMULAS = [
  '=SUMIFS(OKRs[Current],OKRs[Area],"Sales")',
  "=INDEX(OKRs[Key result],MATCH(MAX(OKRs[Current]),OKRs[Current],0))",
  "=SUMPRODUCT(OKRs[Current],OKRs[Target])/SUM(OKRs[Target])",
  '=COUNTIF(OKRs[Area],"S*")',
  "=AVERAGE(OKRs[[Current]:[Target]])",
  '=IFERROR(VLOOKUP("Nope",OKRs[[Key result]:[Current]],2,FALSE),-1)',
  '=TEXT(DATE(2026,11,21),"yyyy-mm-dd")',
  "=EDATE(DATE(2026,1,31),1)",
  '=ROUND(-2.5,0)&"|"&INT(-2.5)&"|"&MOD(-7,3)',
  "=MEDIAN(OKRs[Current])+STDEV(OKRs[Current])",
  '=MAXIFS(OKRs[Current],OKRs[Area],"Sales",OKRs[Current],"<"&1000)',
  '=MAXIFS(OKRs[Current],OKRs[Area],"Nobody")',
  '=MINIFS(OKRs[Target],OKRs[Area],"Sales")',
  '=MATCH(SUBSTITUTE(SUBSTITUTE(TRIM(" deal size "),"~","~~"),"*","~*"),OKRs[Key result],0)',
  '=IF(ISLOGICAL(INDEX(OKRs[Current],1)),"",ROW(OKRs[[#Headers],[Area]])&"|"&INDEX(OKRs[Current],2))',
  "=goal*2",
  "=1/0",
];

testWithLibreOffice("LibreOffice opens a saved file and calculates the same values from its formulas", async () => {
  const { workbook } = newWorkbook();
  const sheet = workbook.active;
  addTable(sheet, "OKRs", "A1:D4", ["Area", "Key result", "Current", "Target"]);
  fill(sheet, { A2: "Sales", A3: "Support", A4: "Sales", B2: "Leads", B3: "Refunds", B4: "Deal size" });
  fill(sheet, { C2: 55, C3: 0.5, C4: 41000, D2: 100, D3: 0.2, D4: 50000 });
  define(workbook, "goal", "=Sheet1!$D$2");
  fill(sheet, Object.fromEntries(FORMULAS.map((formula, i) => [`F${i + 1}`, formula])));
  const ours = FORMULAS.map((_, i) => shown(sheet, `F${i + 1}`));
  // Stored values that are wrong would stay if it took them over.
  workbook.calculationMode = "Manual";
  for (const row of FORMULAS.keys()) sheet.cells.get(row, 5)!.value = "not calculated";
  const { workbook: theirs } = newWorkbook();
  await openWorkbook(throughLibreOffice(await saveWorkbook(workbook)), theirs);
  theirs.calculationMode = "Manual";
  const values = FORMULAS.map((_, i) => theirs.active.cells.get(i, 5)?.value);
  values.forEach((value, i) => {
    const expected = ours[i];
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(typeof value === "object" ? value?.error : value).toBe(expected);
  });
  expect(theirs.tables.map(({ name }) => name)).toEqual(["OKRs"]);
});
