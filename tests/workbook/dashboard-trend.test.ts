/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

const CHECK_INS = "Check-ins Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const DASHBOARD = "Dashboard Q4 2026";
const PAGE = "OKR(W) Q4 2026";

const OCTOBER = (day: number) => 46_295 + day;
const DECEMBER_31 = 46_387;

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, PAGE, "K5", [["2026-10-20"]]);
});

/** Rows of the log: day, key result, value. */
async function log(...rows: readonly (readonly [date: string, keyResult: string, value: unknown])[]): Promise<void> {
  await enter(
    host,
    CHECK_INS,
    `B5:D${4 + rows.length}`,
    rows.map((row) => [...row]),
  );
}

/** Current, expected, target, at this pace, reached on, confidence. */
const figures = () => {
  const [row = []] = cells(host, DASHBOARD, "A57:K57");
  return [0, 2, 4, 6, 8, 10].map((column) => row[column]);
};
const actual = () => cells(host, DASHBOARD, "Q55:R68");
const lines = () => [55, 58, 61].map((row) => cells(host, DASHBOARD, `S${row}:T${row + 1}`));

describe("the trend of the key result that is chosen", () => {
  test("has nothing but what is expected and the target while there is no check-in", () => {
    expect(figures()).toEqual(["", 52.53, 100, "", "", ""]);
    expect(new Set(actual().map(String))).toEqual(new Set([`${OCTOBER(1)},40`]));
    expect(lines()).toEqual([
      [[OCTOBER(1), 40], [DECEMBER_31, 100]],
      [[OCTOBER(1), 100], [DECEMBER_31, 100]],
      [[OCTOBER(1), 40], [OCTOBER(1), 40]],
    ]); // prettier-ignore
    expect(cells(host, DASHBOARD, "D55")[0]?.[0]).toMatch(/^No check-in counts yet\. /);
  });

  test("goes on at the pace from the first check-in to the latest, with the day on which the target is reached", async () => {
    await log(["2026-10-05", "KR1", 45], ["2026-10-15", "KR1", 55]);
    expect(figures()).toEqual([55, expect.any(Number), 100, 55 + 77, OCTOBER(15) + 45, ""]);
    const points = actual();
    expect(points.slice(0, 4)).toEqual([
      [OCTOBER(1), 40],
      [OCTOBER(5), 45],
      [OCTOBER(15), 55],
      [OCTOBER(15), 55],
    ]);
    expect(points.at(-1)).toEqual([OCTOBER(15), 55]);
    expect(lines()[2]).toEqual([[OCTOBER(15), 55], [DECEMBER_31, 132]]); // prettier-ignore
  });

  test("says that the target is reached, and no day where it goes the wrong way", async () => {
    await log(["2026-10-05", "KR1", 45], ["2026-10-15", "KR1", 100]);
    expect(figures()[4]).toBe("reached");
    await log(["2026-10-05", "KR1", 45], ["2026-10-15", "KR1", 44]);
    expect(figures()[4]).toBe("");
  });

  test("has no pace from a single day", async () => {
    await log(["2026-10-05", "KR1", 45]);
    expect(figures().slice(3)).toEqual(["", "", ""]);
    expect(lines()[2]).toEqual([[OCTOBER(5), 45], [OCTOBER(5), 45]]); // prettier-ignore
  });

  test("is of another key result as soon as another one is chosen, in its unit", async () => {
    await log(["2026-10-05", "KR3", 0.005], ["2026-10-15", "KR3", 0.004]);
    await enter(host, DASHBOARD, "C55", [["KR3"]]);
    expect(figures()[0]).toBe(0.004);
    expect(String(cells(host, DASHBOARD, "D55")[0]?.[0])).toMatch(/refund/i);
    await enter(host, DASHBOARD, "C55", [["KR9"]]);
    expect(cells(host, DASHBOARD, "D55")).toEqual([["No key result has this id. Choose one from the list."]]);
    expect(figures()).toEqual(["", "", "", "", "", ""]);
  });

  test("stays on the target for a value that is to be kept, and between 0 and 1 for a chance", async () => {
    await enter(host, KEY_RESULTS, "O5", [["at least"]]);
    await log(["2026-10-05", "KR1", 98], ["2026-10-15", "KR1", 101]);
    expect(figures().slice(0, 3)).toEqual([101, 100, 100]);
    expect(actual()[0]).toEqual([OCTOBER(1), 98]);
    await enter(host, KEY_RESULTS, "D5:E5", [["", ""]]);
    await enter(host, KEY_RESULTS, "O5", [["binary"]]);
    await log(["2026-10-05", "KR1", 0.2], ["2026-10-15", "KR1", true]);
    expect(figures()).toEqual([1, 0.21, 1, 1, "reached", ""]);
  });
});
