import type { Change } from "../../../workbench/host/model/changes";
import { addTable } from "../../../workbench/host/model/tables";
import { formatAt, updateFormats } from "../../../workbench/host/model/formatting";
import { columnWidth, setColumnWidths } from "../../../workbench/host/model/sizes";
import * as user from "../../../workbench/host/user";
import { at, formatArea, formulas, newWorkbook, value, write } from "./model/workbook";

describe("typing", () => {
  test("is read as Excel reads it, and tells what was there before and is there now", () => {
    const { workbook, sheet } = newWorkbook();
    const changes: Change[] = [];
    workbook.listen((change) => changes.push(change));
    expect(user.type(sheet, "B2", "12%")).toBeUndefined();
    expect(user.type(sheet, "B2", "=1+1")).toBeUndefined();
    expect(value(sheet, "B2")).toBe(2);
    const edits = changes.filter((change) => change.kind === "cells");
    expect(edits.map(({ source, before, after }) => [source, before, after])).toEqual([
      ["user", null, 2],
      ["user", 0.12, 2],
    ]);
  });

  test("a formula that is not complete is answered with a sentence, and the cell stays as it was", () => {
    const { sheet } = newWorkbook();
    user.type(sheet, "A1", "5");
    expect(user.type(sheet, "A1", "=SUM(")?.message).toContain("The formula =SUM(");
    expect(value(sheet, "A1")).toBe(5);
  });

  test.each([
    // what is typed, what the cell holds
    ["=MAX(40,100", "=MAX(40,100)"],
    ['=IF(1>0,MAX(1,2),")"', '=IF(1>0,MAX(1,2),")")'],
    ["=(1+MAX(2,(3", "=(1+MAX(2,(3)))"],
    ["=SUM({1;2}", "=SUM({1;2})"],
  ])("%s is closed as Excel closes it: %s", (typed, kept) => {
    const { sheet } = newWorkbook();
    expect(user.type(sheet, "A1", typed)).toBeUndefined();
    expect(formulas(sheet, "A1")).toBe(kept);
  });

  test("with semicolons between arguments is answered with what to type instead", () => {
    const { sheet } = newWorkbook();
    expect(user.type(sheet, "A1", "=MAX(40;100)")?.message).toBe("Arguments are separated by commas here.");
    expect(user.type(sheet, "A1", "a;b")).toBeUndefined();
  });

  test("a date or a number that does not fit widens its column, unless somebody set the width", () => {
    const { sheet } = newWorkbook();
    user.type(sheet, "A1", "7");
    user.type(sheet, "A2", "0.123456789012");
    user.type(sheet, "A3", "a text runs into the next cell");
    expect(sheet.columnWidths.has(0)).toBe(false);
    user.type(sheet, "A4", "2026-11-21");
    const forDate = columnWidth(sheet, 0);
    expect(forDate).toBeGreaterThan(55);
    user.type(sheet, "A5", "123456789012345");
    expect(columnWidth(sheet, 0)).toBeGreaterThan(forDate);
    setColumnWidths(sheet, at("B1"), 30);
    user.type(sheet, "B1", "2026-11-21");
    expect(columnWidth(sheet, 1)).toBe(30);
  });

  test("into a locked cell of a protected sheet is answered with a sentence", () => {
    const { sheet } = newWorkbook();
    updateFormats(sheet, at("A1"), (format) => ({ ...format, locked: false }));
    sheet.protection = { options: {} };
    expect(user.type(sheet, "A1", "5")).toBeUndefined();
    expect(user.type(sheet, "B1", "5")?.message).toContain("protected sheet");
    expect(user.clear(sheet, "B1")?.message).toContain("protected sheet");
    expect(value(sheet, "B1")).toBeNull();
  });

  test("beside a table makes it larger", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B2": [["a", "b"], [1, 2]] }); // prettier-ignore
    const table = addTable(sheet, at("A1:B2"), true);
    user.type(sheet, "A3", "3");
    user.type(sheet, "C1", "sum");
    user.type(sheet, "C2", "=[@a]+[@b]");
    expect(formatArea(table.area)).toBe("A1:C3");
    expect(formulas(sheet, "C2:C3")).toEqual([["=[@a]+[@b]"], ["=[@a]+[@b]"]]);
  });
});

describe("a formula typed into one cell of a blank column of a table", () => {
  test("fills the column, says so, and the filling can be taken back", () => {
    const { workbook, sheet } = newWorkbook();
    write(sheet, { "A1:B4": [["a", "b"], [1, ""], [2, ""], [3, ""]] }); // prettier-ignore
    addTable(sheet, at("A1:B4"), true);
    const fillings: (Change & { kind: "column-filled" })[] = [];
    workbook.listen((change) => change.kind === "column-filled" && fillings.push(change));
    user.type(sheet, "B3", "=[@a]*2");
    expect(formulas(sheet, "B2:B4")).toEqual([["=[@a]*2"], ["=[@a]*2"], ["=[@a]*2"]]);
    expect(fillings.map(({ column }) => column)).toEqual(["b"]);
    fillings[0]!.undo();
    expect(formulas(sheet, "B2:B4")).toEqual([[""], ["=[@a]*2"], [""]]);
    user.type(sheet, "A3", "5");
    expect(value(sheet, "B3")).toBe(10);
  });
});

describe("a cell with a validation rule", () => {
  const list = (style: "Stop" | "Warning") => {
    const { sheet } = newWorkbook();
    sheet.validations = [
      {
        areas: [at("A1:A5")],
        rule: { list: { inCellDropDown: true, source: "Open,Done" } },
        errorAlert: { showAlert: true, style, title: "Status", message: "Open or Done." },
        prompt: { message: "", showPrompt: true, title: "" },
        ignoreBlanks: true,
      },
    ];
    return sheet;
  };

  test("turns away what breaks the rule, in the words of the rule", () => {
    const sheet = list("Stop");
    expect(user.type(sheet, "A1", "Maybe")).toEqual({ title: "Status", message: "Open or Done.", style: "Stop" });
    expect(user.type(sheet, "A1", "Maybe", true)?.style).toBe("Stop");
    expect(value(sheet, "A1")).toBeNull();
    expect(user.type(sheet, "A1", "Open")).toBeUndefined();
  });

  test("only warns where the rule only warns", () => {
    const sheet = list("Warning");
    expect(user.type(sheet, "A1", "Maybe")?.style).toBe("Warning");
    expect(user.type(sheet, "A1", "Maybe", true)).toBeUndefined();
    expect(value(sheet, "A1")).toBe("Maybe");
  });

  test("is not asked when cells are pasted or cleared, as in Excel", () => {
    const sheet = list("Stop");
    expect(user.paste(sheet, "A1", [["Maybe"], ["x", "y"]])).toBeUndefined();
    expect(formulas(sheet, "A1:B2")).toEqual([["Maybe", ""], ["x", "y"]]); // prettier-ignore
    expect(user.clear(sheet, "A:B")).toBeUndefined();
    expect(sheet.cells.used()).toBeUndefined();
  });
});

describe("at the edge of cells, rows and sheets", () => {
  test("Ctrl+D copies the first row down and counts nothing on; one row alone takes the one above", () => {
    const { sheet } = newWorkbook();
    user.type(sheet, "A1", "2026-10-01");
    user.type(sheet, "B1", "=A1+1");
    user.fillDown(sheet, "A1:B3");
    expect(formulas(sheet, "A3:B3")).toEqual([[46296, "=A3+1"]]);
    user.fillDown(sheet, "B4");
    expect(formulas(sheet, "B4")).toBe("=A4+1");
  });

  test("the handle dragged inwards clears what it leaves", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B3": [[1, 2], [3, 4], [5, 6]] }); // prettier-ignore
    expect(user.fill(sheet, "A1:B3", "A1:B2")).toBeUndefined();
    expect(formulas(sheet, "A2:B3")).toEqual([[3, 4], ["", ""]]); // prettier-ignore
    user.fill(sheet, "A1:B2", "A1:A2");
    expect(formulas(sheet, "A1:B2")).toEqual([[1, ""], [3, ""]]); // prettier-ignore
  });

  test("filling goes on, copying takes formulas and looks along", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B2": [[1, "=A1*2"], [2, "=A2*2"]], A1: "1" }); // prettier-ignore
    updateFormats(sheet, at("B1"), (format) => ({ ...format, numberFormat: "0.0" }));
    user.fill(sheet, "A1:B2", "A1:B4");
    expect(formulas(sheet, "A3:B4")).toEqual([[3, "=A3*2"], [4, "=A4*2"]]); // prettier-ignore
    user.copy({ sheet, area: at("A1:B1") }, { sheet, area: at("D5") });
    expect(formulas(sheet, "D5:E5")).toEqual([[1, "=D5*2"]]);
    expect(formatAt(sheet, 4, 4).numberFormat).toBe("0.0");
  });

  test("rows go in and out, sheets come, are named and go; refusals are sentences", () => {
    const { workbook, sheet } = newWorkbook();
    write(sheet, { A1: 1, A2: "=A1" });
    user.insertRows(sheet, 0, 2);
    expect(formulas(sheet, "A4")).toBe("=A3");
    user.deleteRows(sheet, 2);
    expect(formulas(sheet, "A3")).toBe("=#REF!");
    expect(user.addSheet(workbook, "Plan")).toBeUndefined();
    expect(workbook.active.name).toBe("Plan");
    expect(user.renameSheet(workbook.active, "Sheet1")?.message).toContain("already there");
    expect(user.deleteSheet(workbook.active)).toBeUndefined();
    expect(user.deleteSheet(sheet)?.message).toContain("last visible sheet");
  });

  test.each([
    ["12%", "12%"],
    ["12.5%", "12.5%"],
    ["3/4/2026", "3/4/2026"],
    ["10:30", "10:30:00 AM"],
    ["'007", "'007"],
    ["=1+1", "=1+1"],
    ["TRUE", "TRUE"],
    ["0.1", "0.1"],
  ])("what was typed as %s is edited as %s", (typed, edited) => {
    const { sheet } = newWorkbook();
    user.type(sheet, "A1", typed);
    expect(user.editText(sheet, 0, 0)).toBe(edited);
  });
});
