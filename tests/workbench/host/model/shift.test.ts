import fc from "fast-check";
import { MAX_COLUMNS } from "../../../../workbench/host/model/area";
import { addName } from "../../../../workbench/host/model/define-names";
import { formatArea } from "../../../../workbench/host/model/area";
import { RangeReference } from "../../../../workbench/host/model/range-reference";
import { follow } from "../../../../workbench/host/model/shift-area";
import { deleteCells, insertCells } from "../../../../workbench/host/model/shift";
import { addTable } from "../../../../workbench/host/model/tables";
import { at, formulas, newWorkbook, value, write } from "./workbook";

describe("a reference after cells were inserted or deleted", () => {
  test.each([
    // formula           what happens           formula afterwards
    ["=A5",              "insert 2:3",          "=A7"],
    ["=A1",              "insert 2:3",          "=A1"],
    ["=$A$5",            "insert 2:3",          "=$A$7"],
    ["=SUM(A1:A5)",      "insert 2:3",          "=SUM(A1:A7)"],
    ["=SUM(A2:A5)",      "insert 2:2",          "=SUM(A3:A6)"],
    ["=SUM(A:A)",        "insert 2:3",          "=SUM(A:A)"],
    ["=SUM(5:6)",        "insert 2:3",          "=SUM(7:8)"],
    ["=SUM(A1:A5)",      "delete 2:3",          "=SUM(A1:A3)"],
    ["=A2",              "delete 2:3",          "=#REF!"],
    ["=SUM(A2:A3)",      "delete 2:3",          "=SUM(#REF!)"],
    ["=SUM(A2:A5)",      "delete 1:3",          "=SUM(A1:A2)"],
    ["=A5",              "insert A2:A3 Down",   "=A7"],
    ["=B5",              "insert A2:A3 Down",   "=B5"],
    ["=SUM(A1:B5)",      "insert A2:A3 Down",   "=SUM(A1:B5)"],
    ["=C1",              "insert A:B",          "=E1"],
    ["=C1",              "insert A1:B1 Right",  "=E1"],
    ["=SUM(A1:D1)",      "delete B:C",          "=SUM(A1:B1)"],
    ["=Sheet1!A5",       "insert 2:3",          "=Sheet1!A7"],
    ["=Sheet1!A2",       "delete 2:2",          "=Sheet1!#REF!"],
    ["=Other!A5",        "insert 2:3",          "=Other!A5"],
  ])("%s, %s: %s", (formula, what, after) => {
    const { workbook, sheet } = newWorkbook();
    const home = workbook.addSheet("Home");
    workbook.addSheet("Other");
    const there = formula.replace(/(?<![A-Z!])(\$?[A-Z]+\$?[0-9]+(:\$?[A-Z]+\$?[0-9]+)?|A:A|5:6)/, (ref) => (formula.includes("!") ? ref : `Sheet1!${ref}`));
    write(home, { A1: there });
    const [verb, address = "", direction] = what.split(" ");
    const area = at(address);
    const rows = area.columns === MAX_COLUMNS || direction === "Down";
    if (verb === "insert") insertCells(sheet, area, rows ? "Down" : "Right");
    else deleteCells(sheet, area, rows ? "Up" : "Left");
    expect(String(formulas(home, "A1")).replace("Sheet1!", "")).toBe(after.replace("Sheet1!", ""));
  }); // prettier-ignore

  test("everything else that points at cells follows as well", () => {
    const { workbook, sheet } = newWorkbook();
    const held = new RangeReference(sheet, at("B4:B6"));
    sheet.references.add(held);
    const name = addName(workbook, undefined, "target", "=Sheet1!$B$4");
    sheet.merges = [at("D4:E5")];
    sheet.freeze = { rows: 3, columns: 0 };
    sheet.rowHeights.set(4, 30);
    sheet.hiddenRows.add(6);
    insertCells(sheet, at("2:3"), "Down");
    expect(held.address).toBe("Sheet1!B6:B8");
    expect(name.formula).toBe("=Sheet1!$B$6");
    expect(sheet.merges.map(formatArea)).toEqual(["D6:E7"]);
    expect(sheet.freeze.rows).toBe(5);
    expect([...sheet.rowHeights.keys(), ...sheet.hiddenRows]).toEqual([6, 8]);
    deleteCells(sheet, at("6:8"), "Up");
    expect(held.area).toBeUndefined();
    expect(name.formula).toBe("=Sheet1!#REF!");
  });

  test("values move with their cells and formulas stay right", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:A3": [[1], [2], [3]], B1: "=SUM(A1:A3)", B3: "=A3*10" });
    insertCells(sheet, at("2:2"), "Down");
    write(sheet, { A2: 10 });
    expect(value(sheet, "B1")).toBe(16);
    expect([formulas(sheet, "B4"), value(sheet, "B4")]).toEqual(["=A4*10", 30]);
  });
});

describe("a shift is refused", () => {
  test("when filled cells would fall off the sheet", () => {
    const { sheet } = newWorkbook();
    write(sheet, { A1048576: "last" });
    expect(() => insertCells(sheet, at("A1"), "Down")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
    insertCells(sheet, at("B1"), "Down");
    expect(value(sheet, "A1048576")).toBe("last");
  });

  test("when it would cut a table, a merged cell, or a table's header away", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "B2:C4": [["a", "b"], [1, 2], [3, 4]] }); // prettier-ignore
    addTable(sheet, at("B2:C4"), true);
    sheet.merges = [at("F3:G3")];
    const conflict = expect.objectContaining({ code: "InsertDeleteConflict" });
    expect(() => insertCells(sheet, at("B1"), "Down")).toThrow(conflict);
    expect(() => insertCells(sheet, at("A3"), "Right")).toThrow(conflict);
    expect(() => deleteCells(sheet, at("2:2"), "Up")).toThrow(conflict);
    expect(() => insertCells(sheet, at("F1"), "Down")).toThrow(
      expect.objectContaining({ code: "MergedRangeConflict" }),
    );
    expect(formulas(sheet, "B2:C4")).toEqual([["a", "b"], [1, 2], [3, 4]]); // prettier-ignore
  });
});

describe("laws of shifting", () => {
  const area = fc.record({
    row: fc.nat(20),
    column: fc.nat(20),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });

  test("what is inserted and deleted again leaves every area where it was", () => {
    fc.assert(
      fc.property(area, area, fc.constantFrom("Down", "Right"), (shifted, other, direction) => {
        const inserted = follow({ area: shifted, direction }, other)!;
        const back = follow({ area: shifted, direction: direction === "Down" ? "Up" : "Left" }, inserted);
        expect(back).toEqual(other);
      }),
      { seed: 20261121 },
    );
  });

  test("a deletion never makes an area larger", () => {
    fc.assert(
      fc.property(area, area, fc.constantFrom("Up", "Left"), (shifted, other, direction) => {
        const after = follow({ area: shifted, direction }, other);
        expect((after?.rows ?? 0) * (after?.columns ?? 0)).toBeLessThanOrEqual(other.rows * other.columns);
      }),
      { seed: 20261121 },
    );
  });
});
