import { clearContents } from "../../../../workbench/host/model/clear";
import { insertCells } from "../../../../workbench/host/model/shift";
import { addTable } from "../../../../workbench/host/model/tables";
import { at, formulas, newWorkbook, value, write } from "./workbook";

describe("an answer larger than its cell", () => {
  test("spills, and shows #SPILL! as long as something stands in its way", () => {
    const { sheet } = newWorkbook();
    write(sheet, { A1: "=SEQUENCE(3)" });
    expect([value(sheet, "A1"), value(sheet, "A3")]).toEqual([1, 3]);
    write(sheet, { A2: "in the way" });
    expect([value(sheet, "A1"), value(sheet, "A2"), value(sheet, "A3")]).toEqual(["#SPILL!", "in the way", null]);
    clearContents(sheet, at("A2"));
    expect([value(sheet, "A1"), value(sheet, "A2"), value(sheet, "A3")]).toEqual([1, 2, 3]);
  });

  test("goes when its formula goes, and moves when its formula moves", () => {
    const { sheet } = newWorkbook();
    write(sheet, { B2: "=SEQUENCE(2,2)", E5: "=SUM(B2:C3)" });
    expect(value(sheet, "E5")).toBe(10);
    insertCells(sheet, at("1:1"), "Down");
    expect(formulas(sheet, "B3:C4")).toEqual([["=SEQUENCE(2,2)", 2], [3, 4]]); // prettier-ignore
    expect([formulas(sheet, "E6"), value(sheet, "E6")]).toEqual(["=SUM(B3:C4)", 10]);
    write(sheet, { B3: "" });
    expect(sheet.cells.get(3, 2)).toBeUndefined();
    expect(value(sheet, "E6")).toBe(0);
  });

  test("cannot be made a table", () => {
    const { sheet } = newWorkbook();
    write(sheet, { A1: "=SEQUENCE(3)" });
    expect(value(sheet, "A2")).toBe(2);
    expect(() => addTable(sheet, at("A1:A3"), true)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});
