import { applyAutoFilter } from "../../../../workbench/host/model/auto-filter";
import { filterChoices, filteredColumn, kindOfColumn } from "../../../../workbench/host/model/filtered-column";
import { addTable } from "../../../../workbench/host/model/tables";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";
import * as user from "../../../../workbench/host/user";
import { at, newWorkbook, value, write } from "./workbook";

/** Team, state and score of five key results; the last has no state. */
function keyResults(): Worksheet {
  const { sheet } = newWorkbook();
  write(sheet, {
    "A1:C6": [
      ["Team", "State", "Score"],
      ["Sales", "On track", 0.7],
      ["Sales", "Behind", 0.2],
      ["Support", "on track", 0.5],
      ["Marketing", "At risk", 0.4],
      ["Support", "", 0.9],
    ],
  });
  return sheet;
}

function asTable(): Worksheet {
  const sheet = keyResults();
  addTable(sheet, at("A1:C6"), true);
  return sheet;
}

function asFilteredArea(): Worksheet {
  const sheet = keyResults();
  applyAutoFilter(sheet, at("A1:C6"), undefined, undefined);
  return sheet;
}

const button = (sheet: Worksheet, address: string) => filteredColumn(sheet, at(address).row, at(address).column)!;
const texts = (sheet: Worksheet, address: string) => filterChoices(button(sheet, address)).map(({ text }) => text);
const hidden = (sheet: Worksheet) => [...sheet.hiddenRows].map((row) => row + 1).sort();
const column = (sheet: Worksheet, name: string) => [2, 3, 4, 5, 6].map((row) => value(sheet, `${name}${row}`));

describe.each([
  ["a table", asTable],
  ["a filtered area of the sheet", asFilteredArea],
])("the filter button of %s", (_what, made) => {
  test("stands in the cells of the header and nowhere else", () => {
    const sheet = made();
    expect(["A1", "C1", "D1", "A2"].map((address) => button(sheet, address) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("offers each text of its column once, in sorting order, blank cells last", () => {
    const sheet = made();
    expect(texts(sheet, "A1")).toEqual(["Marketing", "Sales", "Support"]);
    expect(texts(sheet, "B1")).toEqual(["At risk", "Behind", "On track", ""]);
    expect(texts(sheet, "C1")).toEqual(["0.2", "0.4", "0.5", "0.7", "0.9"]);
  });

  test("hides the rows with other texts and says which it shows", () => {
    const sheet = made();
    expect(user.filter(sheet, "B1", ["On track", ""])).toBeUndefined();
    expect(hidden(sheet)).toEqual([3, 5]);
    expect(filterChoices(button(sheet, "B1")).map(({ chosen }) => chosen)).toEqual([false, false, true, true]);
    expect(button(sheet, "B1").criteria).toBeDefined();
    expect(button(sheet, "A1").criteria).toBeUndefined();
  });

  test("does not offer what another column's filter hides", () => {
    const sheet = made();
    user.filter(sheet, "A1", ["Support"]);
    expect(texts(sheet, "B1")).toEqual(["on track", ""]);
    expect(texts(sheet, "A1")).toEqual(["Marketing", "Sales", "Support"]);
  });

  test("shows every row again once its filter is taken off", () => {
    const sheet = made();
    user.filter(sheet, "A1", ["Sales"]);
    user.filter(sheet, "A1");
    expect(hidden(sheet)).toEqual([]);
    expect(button(sheet, "A1").criteria).toBeUndefined();
  });

  test("sorts whole rows, and the filters hold for the rows in their new places", () => {
    const sheet = made();
    user.filter(sheet, "A1", ["Sales"]);
    user.sort(sheet, "C1", false);
    expect(column(sheet, "C")).toEqual([0.9, 0.7, 0.5, 0.4, 0.2]);
    expect(column(sheet, "A")).toEqual(["Support", "Sales", "Support", "Marketing", "Sales"]);
    expect(hidden(sheet)).toEqual([2, 4, 5]);
  });

  test("words its sorting by what the column holds", () => {
    const sheet = made();
    expect(kindOfColumn(button(sheet, "A1"))).toBe("text");
    expect(kindOfColumn(button(sheet, "C1"))).toBe("number");
    for (const row of [2, 3, 4, 5, 6]) user.type(sheet, `C${row}`, `2026-10-0${row}`);
    expect(kindOfColumn(button(sheet, "C1"))).toBe("date");
  });
});

test("a table remembers by which column it was sorted", () => {
  const sheet = asTable();
  user.sort(sheet, "C1", false);
  expect([button(sheet, "C1").sorted, button(sheet, "A1").sorted]).toEqual(["descending", undefined]);
});

test("a protected sheet that allows no filters answers with a sentence", () => {
  const sheet = asTable();
  sheet.protection = { options: {} };
  expect(user.filter(sheet, "A1", ["Sales"])?.message).toMatch(/protected/);
  expect(hidden(sheet)).toEqual([]);
});
