import { formatAt } from "../../../../workbench/host/model/formatting";
import { renameTableColumn, addTableColumn, deleteTableColumn } from "../../../../workbench/host/model/table-columns";
import { clearTableFilters, filterColumn } from "../../../../workbench/host/model/table-filter";
import { setHeadersShown, setTotalsShown } from "../../../../workbench/host/model/table-parts";
import { addTableRows, deleteTableRows } from "../../../../workbench/host/model/table-rows";
import { addTable, convertToRange, renameTable, resizeTable } from "../../../../workbench/host/model/tables";
import type { Table } from "../../../../workbench/host/model/table";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";
import { writeCells } from "../../../../workbench/host/model/write";
import { insertCells } from "../../../../workbench/host/model/shift";
import { columnBody } from "../../../../workbench/host/model/table-dress";
import { at, formatArea, formulas, newWorkbook, value, write } from "./workbook";

/** Key results with a calculated share, at B2:D4. */
function keyResults(): { sheet: Worksheet; table: Table } {
  const { sheet } = newWorkbook();
  write(sheet, { "B2:D4": [["Name", "Current", "Target"], ["Leads", 40, 100], ["Deals", 20, 50]] }); // prettier-ignore
  const table = addTable(sheet, at("B2:D4"), true);
  renameTable(table, "tblKR");
  write(sheet, { E2: "Share" });
  write(sheet, { E3: "=[@Current]/[@Target]" });
  return { sheet, table };
}

const names = (table: Table) => table.columns.map(({ name }) => name);

describe("making a table", () => {
  test.each([
    // headers in the cells                     headers of the table
    [["Name", "Start"],                         ["Name", "Start"]],
    [["", ""],                                  ["Column1", "Column2"]],
    [["Name", "name"],                          ["Name", "name2"]],
    [[2026, true],                              ["2026", "TRUE"]],
    [["a", "a"],                                ["a", "a2"]],
  ])("headers %j become %j", (cells, headers) => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B1": [cells] });
    const table = addTable(sheet, at("A1:B2"), true);
    expect(names(table)).toEqual(headers);
    expect(formulas(sheet, "A1:B1")).toEqual([headers]);
  }); // prettier-ignore

  test("a header alone takes the row below along, because a table has a data row", () => {
    const { sheet } = newWorkbook();
    expect(formatArea(addTable(sheet, at("A1:C1"), true).area)).toBe("A1:C2");
  });

  test("without headers the data moves down under new ones", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B2": [[1, 2], [3, 4]], A5: "below" }); // prettier-ignore
    const table = addTable(sheet, at("A1:B2"), false);
    expect(formatArea(table.area)).toBe("A1:B3");
    expect(formulas(sheet, "A1:B3")).toEqual([["Column1", "Column2"], [1, 2], [3, 4]]); // prettier-ignore
    expect(value(sheet, "A6")).toBe("below");
  });

  test("over another table is refused", () => {
    const { sheet } = keyResults();
    expect(() => addTable(sheet, at("D4:F6"), true)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});

describe("a table grows", () => {
  test("to the right when a header is typed beside it, and its formula fills the new column", () => {
    const { sheet, table } = keyResults();
    expect(formatArea(table.area)).toBe("B2:E4");
    expect(formulas(sheet, "E2:E4")).toEqual([["Share"], ["=[@Current]/[@Target]"], ["=[@Current]/[@Target]"]]);
    expect(value(sheet, "E4")).toBe(0.4);
  });

  test("down when something is typed below it, with formula and number format", () => {
    const { sheet, table } = keyResults();
    sheet.formats.set(3, 4, { ...formatAt(sheet, 3, 4), numberFormat: "0%" });
    write(sheet, { B5: "Refunds" });
    expect(formatArea(table.area)).toBe("B2:E5");
    expect(formulas(sheet, "E5")).toBe("=[@Current]/[@Target]");
    expect(formatAt(sheet, 4, 4).numberFormat).toBe("0%");
  });

  test("and a conditional format and a validation rule that ended with it go on", () => {
    const { sheet } = keyResults();
    sheet.validations = [{ areas: [at("C3:C4")], rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, errorAlert: { message: "", showAlert: true, style: "Stop", title: "" }, prompt: { message: "", showPrompt: true, title: "" }, ignoreBlanks: true }]; // prettier-ignore
    sheet.conditionalFormats = [{ id: "1", kind: "Custom", areas: [at("B3:E4")], stopIfTrue: false, settings: {} }];
    write(sheet, { B5: "Refunds" });
    expect(sheet.validations[0]!.areas.map(formatArea)).toEqual(["C3:C5"]);
    expect(sheet.conditionalFormats[0]!.areas.map(formatArea)).toEqual(["B3:E5"]);
  });

  test.each([
    ["B6", "a row further down"],
    ["A5", "beside its columns"],
    ["G3", "a column further right"],
  ])("not when %s is typed: %s", (address) => {
    const { sheet, table } = keyResults();
    write(sheet, { [address]: "x" });
    expect(formatArea(table.area)).toBe("B2:E4");
  });

  test("not into cells that are taken, and not under a totals row", () => {
    const { sheet, table } = keyResults();
    write(sheet, { D5: "note" });
    expect(formatArea(table.area)).toBe("B2:E5");
    setTotalsShown(table, true);
    write(sheet, { B7: "x" });
    expect(formatArea(table.area)).toBe("B2:E6");
  });

  test("not when the entry is refused", () => {
    const { sheet, table } = keyResults();
    expect(() => write(sheet, { B5: "=SUM(" })).toThrow();
    expect(formatArea(table.area)).toBe("B2:E4");
    expect(sheet.cells.get(4, 4)).toBeUndefined();
  });
});

describe("a calculated column", () => {
  test("gives its formula to rows that are added, wherever they come", () => {
    const { sheet, table } = keyResults();
    addTableRows(table, 0, [["First", 1, 4, null]]);
    addTableRows(table, undefined, [["Last", 3, 4, ""]]);
    expect(formulas(sheet, "B3:E3")).toEqual([["First", 1, 4, "=[@Current]/[@Target]"]]);
    expect([value(sheet, "E3"), value(sheet, "E6")]).toEqual([0.25, 0.75]);
  });

  test("leaves an exception as it is and goes on in new rows", () => {
    const { sheet } = keyResults();
    write(sheet, { E3: 1 });
    write(sheet, { B5: "Refunds" });
    expect(formulas(sheet, "E3:E5")).toEqual([[1], ["=[@Current]/[@Target]"], ["=[@Current]/[@Target]"]]);
  });

  test("changes as a whole when a person changes one of its formulas", () => {
    const { sheet } = keyResults();
    writeCells(sheet, at("E4"), "=[@Current]*2", { source: "user", by: "typing" });
    expect(formulas(sheet, "E3:E4")).toEqual([["=[@Current]*2"], ["=[@Current]*2"]]);
  });

  test("may point at cells of its row by address", () => {
    const { sheet, table } = keyResults();
    addTableColumn(table, undefined, [["Twice"], ["=C3*2"], ["=C4*2"]], undefined);
    addTableRows(table, undefined, [["Refunds", 7, 10, null, null]]);
    expect(formulas(sheet, "F5")).toBe("=C5*2");
    expect(value(sheet, "F5")).toBe(14);
  });
});

describe("a calculated column that points at its row by address", () => {
  const twice = () => {
    const made = keyResults();
    addTableColumn(made.table, undefined, [["Twice"], ["=C3*2"], ["=C4*2"]], undefined);
    return made;
  };

  test.each<[string, (table: Table) => unknown, string[]]>([
    ["a row comes first", (table) => addTableRows(table, 0, undefined), ["=C3*2", "=C4*2", "=C5*2"]],
    ["a row comes between", (table) => addTableRows(table, 1, undefined), ["=C3*2", "=C4*2", "=C5*2"]],
    ["a row comes last", (table) => addTableRows(table, undefined, undefined), ["=C3*2", "=C4*2", "=C5*2"]],
    ["the first row goes", (table) => deleteTableRows(table, 0, 1), ["=C3*2"]],
    ["rows come above the table", (table) => insertCells(table.sheet, at("1:2"), "Down"), ["=C5*2", "=C6*2"]],
    ["a column comes before", (table) => addTableColumn(table, 1, undefined, "Owner"), ["=D3*2", "=D4*2"]],
  ])("stays right when %s, and in the row after that", (_what, change, shown) => {
    const { sheet, table } = twice();
    change(table);
    const column = () => formulas(sheet, formatArea(columnBody(table, table.columns.at(-1)!))) as unknown;
    expect([column()].flat(3)).toEqual(shown);
    addTableRows(table, undefined, undefined);
    const [last] = shown.slice(-1);
    const next = last!.replace(/[0-9]+(?=\*)/, (row) => String(Number(row) + 1));
    expect([column()].flat(3)).toEqual([...shown, next]);
  });
});

describe("structured references follow", () => {
  test.each([
    // typed                              kept
    ["=tblkr[[#This Row],[current]]",     "=[@Current]"],
    ["=tblKR[@Current]",                  "=[@Current]"],
    ["=SUM(tblKR[current])",              "=SUM([Current])"],
    ["=SUM(tblKR[[#This Row],[Current]:[Target]])", "=SUM([@[Current]:[Target]])"],
    ["=tblKR[[#Headers],[Current]]",      "=tblKR[[#Headers],[Current]]"],
  ])("%s typed in the table is kept as %s", (typed, kept) => {
    const { sheet } = keyResults();
    write(sheet, { E3: typed });
    expect(formulas(sheet, "E3")).toBe(kept);
  }); // prettier-ignore

  test("a table and a column that are renamed, in every formula", () => {
    const { sheet, table } = keyResults();
    write(sheet, { H1: "=SUM(tblKR[Current])+ROWS(tblKR)" });
    renameTable(table, "tblGoals");
    renameTableColumn(table, table.columns[1]!, "Now [x]");
    expect(formulas(sheet, "H1")).toBe("=SUM(tblGoals[Now '[x']])+ROWS(tblGoals)");
    expect(formulas(sheet, "E3")).toBe("=[@[Now '[x']]]/[@Target]");
    expect(formulas(sheet, "C2")).toBe("Now [x]");
    expect(value(sheet, "H1")).toBe(62);
  });

  test("a header that is typed over", () => {
    const { sheet, table } = keyResults();
    write(sheet, { C2: "Now", D2: "" });
    expect(names(table)).toEqual(["Name", "Now", "Column1", "Share"]);
    expect(formulas(sheet, "E3")).toBe("=[@Now]/[@Column1]");
  });

  test("a column that is deleted leaves #REF!, one that moves does not", () => {
    const { sheet, table } = keyResults();
    deleteTableColumn(table, table.columns[0]!);
    expect(formatArea(table.area)).toBe("B2:D4");
    expect(formulas(sheet, "D3")).toBe("=[@Current]/[@Target]");
    deleteTableColumn(table, table.columns[1]!);
    expect(formulas(sheet, "C3")).toBe("=[@Current]/#REF!");
  });

  test("a table that is converted to a range leaves addresses", () => {
    const { sheet, table } = keyResults();
    write(sheet, { H1: "=SUM(tblKR[Current])" });
    convertToRange(table);
    expect(formulas(sheet, "H1")).toBe("=SUM(Sheet1!$C$3:$C$4)".replace("Sheet1!", ""));
    expect(formulas(sheet, "E3")).toBe("=$C3/$D3");
    expect(value(sheet, "E3")).toBe(0.4);
  });
});

describe("rows", () => {
  test("the last one stays and is emptied, with its formulas", () => {
    const { sheet, table } = keyResults();
    deleteTableRows(table, 0, 2);
    expect(formatArea(table.area)).toBe("B2:E3");
    expect(formulas(sheet, "B3:E3")).toEqual([["", "", "", "=[@Current]/[@Target]"]]);
  });

  test("push down what lies below the table when it is in the way", () => {
    const { sheet, table } = keyResults();
    sheet.cells.set(4, 1, { value: "note" });
    addTableRows(table, undefined, [["Refunds", 1, 2, null]]);
    expect(formatArea(table.area)).toBe("B2:E5");
    expect(value(sheet, "B6")).toBe("note");
  });

  test("go in above the totals row", () => {
    const { sheet, table } = keyResults();
    setTotalsShown(table, true);
    addTableRows(table, undefined, [["Refunds", 1, 2, null]]);
    expect(formulas(sheet, "B5:B6")).toEqual([["Refunds"], ["Total"]]);
    expect(formulas(sheet, "E6")).toBe("=SUBTOTAL(109,[Share])");
    expect(value(sheet, "E6")).toBeCloseTo(1.3);
  });

  test("of the wrong width are refused and the table stays", () => {
    const { table } = keyResults();
    expect(() => addTableRows(table, undefined, [["too", "short"]])).toThrow(/doesn't match the size/);
    expect(formatArea(table.area)).toBe("B2:E4");
  });
});

describe("resizing", () => {
  test("takes in columns and rows, with headers and formulas", () => {
    const { sheet, table } = keyResults();
    resizeTable(table, at("B2:F6"));
    expect(names(table)).toEqual(["Name", "Current", "Target", "Share", "Column1"]);
    expect(formulas(sheet, "E6")).toBe("=[@Current]/[@Target]");
  });

  test("leaves columns out and their names become #REF!", () => {
    const { sheet, table } = keyResults();
    resizeTable(table, at("C2:E4"));
    expect(names(table)).toEqual(["Current", "Target", "Share"]);
    expect(formulas(sheet, "B2:B4")).toEqual([["Name"], ["Leads"], ["Deals"]]);
  });

  test.each(["B3:E4", "H2:J4", "B2:E2"])("to %s is refused", (address) => {
    const { table } = keyResults();
    expect(() => resizeTable(table, at(address))).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  test("hiding the header row and showing it again gives the headers back", () => {
    const { sheet, table } = keyResults();
    setHeadersShown(table, false);
    expect(formatArea(table.area)).toBe("B3:E4");
    expect(value(sheet, "B2")).toBeNull();
    setHeadersShown(table, true);
    expect(formulas(sheet, "B2:E2")).toEqual([["Name", "Current", "Target", "Share"]]);
  });
});

describe("a filter hides the rows that do not meet it", () => {
  const rows = [["Leads", 40], ["Deals", 20], ["Refunds", 5], ["", 60]]; // prettier-ignore
  test.each<[string, number, Partial<Excel.FilterCriteria>, number[]]>([
    ["values",            0, { filterOn: "Values", values: ["leads", "Refunds"] },                          [2, 4]],
    ["blank",             0, { filterOn: "Values", values: [""] },                                          [5]],
    ["more than",         1, { filterOn: "Custom", criterion1: ">20" },                                     [2, 5]],
    ["between",           1, { filterOn: "Custom", criterion1: ">=20", criterion2: "<=40", operator: "And" }, [2, 3]],
    ["either",            1, { filterOn: "Custom", criterion1: "<10", criterion2: ">50", operator: "Or" },  [4, 5]],
    ["contains",          0, { filterOn: "Custom", criterion1: "=*ea*" },                                   [2, 3]],
    ["not",               0, { filterOn: "Custom", criterion1: "<>Deals" },                                 [2, 4, 5]],
    ["top items",         1, { filterOn: "TopItems", criterion1: "2" },                                     [2, 5]],
    ["bottom percent",    1, { filterOn: "BottomPercent", criterion1: "50" },                               [3, 4]],
    ["above the average", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },                      [2, 5]],
  ])("%s", (_what, column, criteria, visible) => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B5": [["Name", "Current"], ...rows] });
    const table = addTable(sheet, at("A1:B5"), true);
    filterColumn(table, table.columns[column]!, criteria as Excel.FilterCriteria);
    expect([2, 3, 4, 5].filter((row) => !sheet.hiddenRows.has(row - 1))).toEqual(visible);
    clearTableFilters(table);
    expect(sheet.hiddenRows.size).toBe(0);
  }); // prettier-ignore
});
