/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { changed, MRR, node, SHEETS } from "./a-tree";
import { cells, emptyWorkbook, enter, example, offered, openPane, shown } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const [, DRIVERS = ""] = SHEETS;

/** Where the page has what, with room for 15 drivers. */
const [FIRST, ROOM] = [33, 15];
const TOTAL = FIRST + ROOM;
const SCENARIOS = TOTAL + 5;

/** A result that goes below 0, and one with more drivers than find room. */
const OTHERS = [
  node("Profit", undefined, { keyResult: "KR2", operator: "sum" }),
  node("Margin", "Profit", { baseline: 5, current: -4 }),
  node("Fees", "Profit", { baseline: -2, current: 1 }),
  node("Tickets", undefined, { keyResult: "KR3", operator: "sum" }),
  ...Array.from({ length: 20 }, (_, i) => node(`Team ${i + 1}`, "Tickets", { baseline: 10, current: 11 + i })),
];

beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await changed(workbook, { adds: [...MRR, ...OTHERS] });
  await host.settled();
});

const choose = (id: string) => enter(host, DRIVERS, "B4", [[id]]);
const rounded = (rows: unknown[][]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1000) / 1000 : cell)));

test("the drop-down offers the key results that have a tree; the first one is shown", () => {
  expect(offered(host, DRIVERS, "B4")?.filter((id) => id !== "")).toEqual(["KR1", "KR2", "KR3"]);
  expect(cells(host, DRIVERS, "B4")).toEqual([["KR1"]]);
  expect(rounded(cells(host, DRIVERS, "A7:E7"))).toEqual([[1980, 2711.5, 731.5, 4007.52, "Far off"]]);
  expect(shown(host, DRIVERS, "A7")).toBe("€1,980");
});

test("the drivers stand with the largest contribution first, each in its own unit, and add up to the change", () => {
  const rows = rounded(cells(host, DRIVERS, `A${FIRST}:F${FIRST + 6}`));
  expect(rows.map(([name, , , , part]) => [name, part])).toEqual([
    ["Mid proposals", 413.68],
    ["Mid conversion", 320.875],
    ["List price", 221.75],
    ["Paid share", -132.986],
    ["SMB proposals", -91.819],
    ["SMB conversion", 0],
    ["", ""],
  ]);
  expect(shown(host, DRIVERS, `D${FIRST + 1}`)).toBe("25.0%");
  expect(shown(host, DRIVERS, `F${FIRST + 3}`)).toBe("-18%");
  expect(rounded(cells(host, DRIVERS, `E${TOTAL}`))).toEqual([[731.5]]);
});

test("a driver that crosses zero is drawn in two parts, above and below it, and no base hides it", async () => {
  await choose("KR2");
  // Name, start, end; base, total, up and down, each above and below 0.
  expect(cells(host, DRIVERS, "R5:AB8")).toEqual([
    ["3  Baseline", 0, 3, 0, 0, 3, 0, 0, 0, 0, 0],
    ["-9  Margin", 3, -6, 0, 0, 0, 0, 0, 0, 3, -6],
    ["+3  Fees", -6, -3, 0, -3, 0, 0, 0, -3, 0, 0],
    ["-3  Current", 0, -3, 0, 0, 0, -3, 0, 0, 0, 0],
  ]);
});

test("of more drivers than find room the rest stands together, and the sum is still the change", async () => {
  await choose("KR3");
  const rows = cells(host, DRIVERS, `A${FIRST}:E${TOTAL}`);
  expect(rows[0]?.[0]).toBe("Team 20");
  expect(rows[ROOM - 1]).toEqual(["6 others", "", "", "", 1 + 2 + 3 + 4 + 5 + 6]);
  expect(rows[ROOM]?.[4]).toBe((20 * 21) / 2);
  expect(cells(host, DRIVERS, `R${5 + ROOM + 1}`)).toEqual([["410  Current"]]);
});

test("the scenarios stand side by side: the root, the score of its key result, the gap to the target", async () => {
  await choose("KR1");
  const rows = rounded(cells(host, DRIVERS, `A${SCENARIOS}:D${SCENARIOS + 3}`));
  expect(rows.map(([name, root, , gap]) => [name, root, gap])).toEqual([
    ["Now", 2711.5, 0.478],
    ["Base", "", ""],
    ["Plan", 4007.52, 0],
    ["Stretch", "", ""],
  ]);
  expect(rows[2]?.[2]).toBe(1);
});

test.each([
  ["KR99", "No tree breaks this key result down. Choose one that has a root."],
  ["", "No tree breaks this key result down. Choose one that has a root."],
])("for %j it says what to do, and shows no number", async (id, sentence) => {
  await choose(id);
  expect(cells(host, DRIVERS, "C4")).toEqual([[sentence]]);
  expect(cells(host, DRIVERS, "A7:D7")).toEqual([["", "", "", ""]]);
  expect(cells(host, DRIVERS, "R5:T5")).toEqual([["", 0, 0]]);
});
