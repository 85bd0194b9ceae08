/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Fault } from "../../workbench/host";
import { Worksheet } from "../../workbench/host/api/worksheet";
import { newHost } from "../../workbench/host/jest/office";
import { RichApiError } from "../../workbench/host/protocol/errors";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const SHEETS = example().sheets.map(({ name }) => name);

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
const ELSEWHERE: readonly Fault["code"][] = ["InactiveWorkbook", "InvalidSelection"];

describe.each(ELSEWHERE)("%s: another window was in front", (code) => {
  test.each([1, 2])("at request %i, before anything was written: it is tried once more", async (atRequest) => {
    host.switches.fault = { atRequest, code };
    expect(await workbook.render(example(), () => undefined)).toBeUndefined();
    expect(sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  });

  test("twice: said in the words for it, not as a question of what is selected", async () => {
    host.switches.fault = { atRequest: 1, code };
    const why = await workbook.render(example(), () => (host.switches.fault = { atRequest: 1, code }));
    expect(why).toEqual({ problem: "elsewhere", code });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("when a sheet is shown: it is tried once more", async () => {
    host.switches.fault = { atRequest: 1, code };
    expect(await workbook.show("Sheet1")).toBeUndefined();
  });
});

test("only where a selection is read does InvalidSelection mean that it is no single range", async () => {
  host.switches.fault = { atRequest: 1, code: "InvalidSelection" };
  expect(await workbook.selection()).toEqual({ problem: "not-one-range" });
});

test("the page could not be brought to the front after all was written: the workbook is done all the same", async () => {
  const activate = jest.spyOn(Worksheet.invoke!, "Activate").mockImplementation(() => {
    throw new RichApiError("InvalidSelection", "Another window has the focus.");
  });
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  activate.mockRestore();
  await host.settled();
  expect(sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  expect(await workbook.enterFormulas(example())).toBeUndefined();
});

describe("a sheet that somebody else added under a planned name, between the look and the write", () => {
  const PAGE = SHEETS[0]!;

  test("is not listed and never removed when it is blank, but said to be there", async () => {
    const why = await workbook.render(example(), (step) => {
      if (step === "writing") host.workbook.addSheet(SHEETS[2]!);
    });
    expect(why).toMatchObject({ problem: "half-written", cause: { problem: "already-exists" } });
    if (why?.problem !== "half-written" || !why.remains) throw new Error("It is not known what remains.");
    expect(why.remains.sheets.map(({ name }) => name)).toEqual(SHEETS.slice(0, 2));
    expect(why.remains.unsure).toEqual([SHEETS[2]]);
    await workbook.remove(why.remains);
    expect(sheetNames()).toEqual(["Sheet1", SHEETS[2]]);
  });

  test("is not listed when it holds something else in a cell that the plan writes", async () => {
    host.workbook.addSheet(PAGE);
    await enter(host, PAGE, "A1:B1", [["Mine", "Mine"]]);
    const left = await workbook.remains(example());
    expect(left).toMatchObject({ sheets: [], unsure: [PAGE] });
    expect(cells(host, PAGE, "A1:B1")).toEqual([["Mine", "Mine"]]);
  });
});

describe("an answer that comes late", () => {
  test("to the look: the pane has said that nothing was written, and nothing is", async () => {
    const hasty = excelWorkbook({ toAnswer: 30, toWrite: 60 });
    host.switches.latency = 200;
    expect(await hasty.render(example(), () => undefined)).toEqual({ problem: "no-answer", seconds: 0.06 });
    host.switches.latency = 0;
    await new Promise((resolve) => setTimeout(resolve, 600));
    await host.settled();
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("to the write: the next write waits, and the one after finds everything", async () => {
    const hasty = excelWorkbook({ toAnswer: 50, toWrite: 1500 });
    const why = await hasty.render(example(), (step) => {
      if (step === "writing") host.switches.latency = 4000;
    });
    host.switches.latency = 0;
    expect(why).toMatchObject({ problem: "half-written", cause: { problem: "no-answer" } });
    expect(await hasty.render(example({ period: "Q1 2027" }), () => undefined)).toEqual({ problem: "still-open" });
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await host.settled();
    expect(sheetNames()).toEqual(["Sheet1", ...SHEETS]);
    const left = await hasty.remains(example());
    expect(left).toMatchObject({ sheets: SHEETS.map((name) => expect.objectContaining({ name })), unsure: [] });
  });
});
