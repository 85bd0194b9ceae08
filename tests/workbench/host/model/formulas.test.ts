import fc from "fast-check";
import {
  changeTableIn,
  copyFormula,
  fromR1C1,
  renameSheetIn,
  toR1C1,
} from "../../../../workbench/host/model/formula-rewrite";
import { formatArea } from "../../../../workbench/host/model/area";
import { copyCells, moveCells } from "../../../../workbench/host/model/copy";
import { addSheet } from "../../../../workbench/host/model/sheets";
import { sortArea } from "../../../../workbench/host/model/sort";
import { addTable, renameTable } from "../../../../workbench/host/model/tables";
import { at, formulas, newWorkbook, value, write } from "./workbook";

describe("a formula that is copied", () => {
  test.each([
    // formula in B2             in D5
    ["=A1",                      "=C4"],
    ["=$A1",                     "=$A4"],
    ["=A$1",                     "=C$1"],
    ["=$A$1",                    "=$A$1"],
    ["=SUM(A1:A2,Sheet1!C3)",    "=SUM(C4:C5,Sheet1!E6)"],
    ["=SUM(A:A)",                "=SUM(C:C)"],
    ["=\"A1\"&A1",               "=\"A1\"&C4"],
    ["=[@Start]+A1",             "=[@Start]+C4"],
    ["=LOG10(A1)",               "=LOG10(C4)"],
  ])("%s becomes %s", (formula, copied) => {
    expect(copyFormula(formula, { row: 1, column: 1 }, { row: 4, column: 3 })).toBe(copied);
  }); // prettier-ignore

  test("over the edge of the sheet loses its reference", () => {
    expect(copyFormula("=A1+B5", { row: 4, column: 1 }, { row: 0, column: 1 })).toBe("=#REF!+B1");
  });

  test("out of its table names the table", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B2": [["Start", "Twice"], [1, 2]] }); // prettier-ignore
    renameTable(addTable(sheet, at("A1:B2"), true), "tblKR");
    write(sheet, { B2: "=[@Start]*2" });
    copyCells({ sheet, area: at("B2") }, { sheet, area: at("D2") });
    expect([formulas(sheet, "D2"), value(sheet, "D2")]).toEqual(["=tblKR[@Start]*2", 2]);
  });
});

test("cells that are moved to another sheet keep what they mean, and so do formulas that point at them", () => {
  const { workbook, sheet } = newWorkbook();
  const plan = addSheet(workbook, "Q4");
  write(sheet, { A1: 5, B1: "=A1*2", C1: "=C2+B1", C2: 1, D1: "=C1" });
  moveCells({ sheet, area: at("B1:C1") }, { sheet: plan, area: at("A1") });
  expect(formulas(plan, "A1:B1")).toEqual([["=Sheet1!A1*2", "=Sheet1!C2+A1"]]);
  expect(formulas(sheet, "D1")).toBe("='Q4'!B1");
  expect(value(sheet, "D1")).toBe(11);
});

const place = fc.record({ row: fc.nat(50), column: fc.nat(20) });
const formula = fc
  .array(fc.tuple(fc.boolean(), fc.boolean(), place), { minLength: 1, maxLength: 4 })
  .map((refs) =>
    refs.map(([a, b, { row, column }]) => {
      const [, letters, digits] = /([A-Z]+)([0-9]+)/.exec(formatArea({ row, column, rows: 1, columns: 1 }))!;
      return `${a ? "$" : ""}${letters}${b ? "$" : ""}${digits}`;
    }),
  )
  .map((refs) => `=SUM(${refs.join(",")})`);

test("a formula in R1C1 and back is the same formula", () => {
  fc.assert(
    fc.property(formula, place, (text, from) => expect(fromR1C1(toR1C1(text, from), from)).toBe(text)),
    { seed: 20261121 },
  );
});

test("a sheet renamed there and back leaves every formula as it was", () => {
  fc.assert(
    fc.property(formula, fc.constantFrom("Plan", "Q4", "a b", "O'Brien"), (text, other) => {
      const own = text.replaceAll("(", "(Sheet1!");
      expect(renameSheetIn(renameSheetIn(own, "Sheet1", other), other, "Sheet1")).toBe(own);
    }),
    { seed: 20261121 },
  );
});

test("a table that is gone leaves no reference to it", () => {
  const { sheet } = newWorkbook();
  const table = addTable(sheet, at("A1:B2"), true);
  expect(changeTableIn("=SUM(Table1[Column1])+ROWS(table1)+Other[x]", table, undefined, { gone: true })).toBe(
    "=SUM(#REF!)+ROWS(#REF!)+Other[x]",
  );
});

test("sorting neither loses nor invents a row, and puts every pair in order", () => {
  const cell = fc.oneof(
    fc.integer(),
    fc.string({ maxLength: 3 }).map((text) => `'x${text}`),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      const { sheet } = newWorkbook();
      const area = { row: 0, column: 0, rows: cells.length, columns: 1 };
      write(sheet, { [formatArea(area)]: cells.map((one) => [one]) });
      const before = (formulas(sheet, `A1:A${cells.length + 1}`) as unknown[][]).flat().slice(0, -1);
      sortArea(sheet, area, [{ key: 0, ascending: true, sortOn: "Value", dataOption: "Normal" }], { matchCase: false });
      const after = (formulas(sheet, `A1:A${cells.length + 1}`) as unknown[][]).flat().slice(0, -1);
      expect([...after].map(String).sort()).toEqual([...before].map(String).sort());
      const rank = (one: unknown) => ["number", "string", "boolean"].indexOf(typeof one);
      for (let i = 1; i < after.length; i++) {
        expect(rank(after[i])).toBeGreaterThanOrEqual(rank(after[i - 1]));
        if (typeof after[i] === "number" && typeof after[i - 1] === "number") {
          expect(after[i] as number).toBeGreaterThanOrEqual(after[i - 1] as number);
        }
      }
    }),
    { seed: 20261121, numRuns: 60 },
  );
});
