import { addName } from "../../../../workbench/host/model/define-names";
import { addSheet, deleteSheet, renameSheet, setVisibility } from "../../../../workbench/host/model/sheets";
import { addTable, renameTable } from "../../../../workbench/host/model/tables";
import { at, formulas, newWorkbook, value, write } from "./workbook";

const invalid = expect.objectContaining({ code: "InvalidArgument" });
const taken = expect.objectContaining({ code: "ItemAlreadyExists" });

describe("the name of a table or a defined name", () => {
  test.each([
    "Q4", "KR1", "OKR1", "FY26", "kpi2026", "XFD1048576", "R1C1", "R", "c", "RC", "r2", "", "2026", "a b", "a-b", "a!b",
    "'a'", "TRUE", "x".repeat(256),
  ])("cannot be %j", (name) => {
    const { workbook, sheet } = newWorkbook();
    expect(() => addName(workbook, undefined, name, "=1")).toThrow(invalid);
    expect(() => renameTable(addTable(sheet, at("A1:B2"), true), name)).toThrow(invalid);
  }); // prettier-ignore

  test.each(["tblKR", "_Q4", "\\x", "XFE1", "A1048577", "Ziele_ä", "okr.today", "x".repeat(255), "RC_1"])(
    "can be %j",
    (name) => {
      const { workbook } = newWorkbook();
      expect(addName(workbook, undefined, name, "=1").name).toBe(name);
    },
  );

  test("is taken once, by a table or a name of the workbook, whatever its case", () => {
    const { workbook, sheet } = newWorkbook();
    addName(workbook, undefined, "Today", "=TODAY()");
    const table = addTable(sheet, at("A1:B2"), true);
    expect(() => renameTable(table, "TODAY")).toThrow(taken);
    expect(() => addName(workbook, undefined, "table1", "=1")).toThrow(taken);
    expect(addName(workbook, sheet, "today", "=1").name).toBe("today");
  });
});

describe("the name of a sheet", () => {
  test.each(["", "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History", "HISTORY", "x".repeat(32)])(
    "cannot be %j",
    (name) => {
      const { workbook } = newWorkbook();
      expect(() => addSheet(workbook, name)).toThrow(invalid);
      expect(workbook.sheets).toHaveLength(1);
    },
  );

  test.each(["Q4", "O'Brien", "x".repeat(31), "  a  ", "100 %", "目標"])("can be %j", (name) => {
    const { workbook } = newWorkbook();
    expect(addSheet(workbook, name).name).toBe(name);
  });

  test("is taken once, whatever its case", () => {
    const { workbook } = newWorkbook();
    expect(() => addSheet(workbook, "SHEET1")).toThrow(taken);
  });

  test("may change, and formulas and names follow with quotes where they are needed", () => {
    const { workbook, sheet } = newWorkbook();
    const plan = addSheet(workbook, "Plan");
    write(plan, { A1: 5 });
    write(sheet, { A1: "=Plan!A1*2", B1: '=IF(Plan!A1>1,"Plan!A1","")' });
    const name = addName(workbook, undefined, "start", "=Plan!$A$1");
    renameSheet(plan, "Q4");
    expect(formulas(sheet, "A1:B1")).toEqual([["='Q4'!A1*2", '=IF(\'Q4\'!A1>1,"Plan!A1","")']]);
    expect(name.formula).toBe("='Q4'!$A$1");
    expect(value(sheet, "A1")).toBe(10);
  });
});

describe("deleting a sheet", () => {
  test("leaves #REF! in formulas that named it", () => {
    const { workbook, sheet } = newWorkbook();
    const plan = addSheet(workbook, "Plan");
    write(sheet, { A1: "=SUM(Plan!A1:B2)+1" });
    deleteSheet(plan);
    expect(formulas(sheet, "A1")).toBe("=SUM(#REF!)+1");
    expect(value(sheet, "A1")).toBe("#REF!");
  });

  test("is refused for the last visible one, and so is hiding it", () => {
    const { workbook, sheet } = newWorkbook();
    setVisibility(addSheet(workbook, "Hidden"), "Hidden");
    const refused = expect.objectContaining({ code: "InvalidOperation" });
    expect(() => deleteSheet(sheet)).toThrow(refused);
    expect(() => setVisibility(sheet, "VeryHidden")).toThrow(refused);
  });

  test("is refused while the structure is protected", () => {
    const { workbook, sheet } = newWorkbook();
    addSheet(workbook, "Plan");
    workbook.structureProtection = {};
    const denied = expect.objectContaining({ code: "AccessDenied" });
    expect(() => deleteSheet(sheet)).toThrow(denied);
    expect(() => renameSheet(sheet, "Other")).toThrow(denied);
    expect(() => addSheet(workbook, "Third")).toThrow(denied);
  });
});
