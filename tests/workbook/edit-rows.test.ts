/** @jest-environment jsdom */
import fc from "fast-check";
import { editRows } from "../../src/workbook/edit";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Edit, type Edited, type NewRow, type WorkbookProblem } from "../../src/workbook/port";
import type { Fault } from "../../workbench/host";
import { newHost } from "../../workbench/host/jest/office";
import { clear, deleteRows, filter, insertColumns, insertRows, sort, type } from "../../workbench/host/user";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { aPeriod, FRESH, KEY_RESULTS, THREE, WORK } from "./a-period";
import { cells, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));

async function attempt(what: Edit): Promise<Edited | WorkbookProblem> {
  const edited = await workbook.edit(what);
  await host.settled();
  return edited;
}

async function edit(what: Edit): Promise<Edited> {
  const edited = await attempt(what);
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  return edited;
}

/** Edits while somebody else does something between the look and the write. */
async function editWhile(what: Edit, other: () => void, times = 1): Promise<Edited | WorkbookProblem> {
  let left = times;
  const edited = await Excel.run((context) =>
    editRows(context, what, () => {
      if (left-- > 0) other();
    }),
  );
  await host.settled();
  return edited;
}

const KEY = { table: KEY_RESULTS, header: "Id" };
const IDS = { header: "Id", prefix: "KR" };
const CHURN: NewRow = { "Key result": { text: "Churn" }, Start: { number: 10 }, Target: { number: 5 } };
const addition = (...rows: [NewRow, ...NewRow[]]) => ({ table: KEY_RESULTS, rows, ids: IDS });
const setCurrent = (key: string, from: number | null, to: number): Edit => ({
  changes: [{ row: { ...KEY, key }, cells: { Current: { from, to: { number: to } } } }],
});

const keyResults = (): Worksheet => host.workbook.sheets.find(({ name }) => name === "Key Results")!;
const ids = (rows: number) => cells(host, "Key Results", `A5:A${4 + rows}`).flat();
const everything = () => JSON.stringify([cells(host, "Key Results", "A1:H20"), cells(host, "Work", "A1:D20")]);

describe("rows that are added", () => {
  test("stand right below the table, which grows with its formulas, in two round trips", async () => {
    const { additions } = await edit({
      additions: [addition({ ...CHURN, Current: { number: 6 }, Due: { date: "2026-12-15" } })],
    });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Key Results", "A8:G8")).toEqual([["KR4", "Churn", 10, 5, 6, 46371, 0.8]]);
    expect(host.workbook.tables[0]!.body.rows).toBe(4);
    const held = { Id: "KR4", "Key result": "Churn", Start: 10, Target: 5, Current: 6, Due: 46371 };
    expect(additions).toEqual([
      { table: KEY_RESULTS, sheet: "Key Results", rows: [{ id: "KR4", row: 3, cells: held }] },
    ]);
  });

  test("fifty of them take two round trips", async () => {
    const rows = Array.from({ length: 50 }, (_, i): NewRow => ({ Work: { text: `=Work ${i}` } }));
    await edit({ additions: [{ table: WORK, rows: rows as [NewRow], ids: { header: "Id", prefix: "W" } }] });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Work", "A54:B55")).toEqual([
      ["W50", "=Work 48"],
      ["W51", "=Work 49"],
    ]);
  });

  test("fill the blank row of a fresh table first", async () => {
    await aPeriod(host, FRESH);
    await edit({ additions: [addition({ "Key result": { text: "One" } }, { "Key result": { text: "Two" } })] });
    expect(cells(host, "Key Results", "A5:B7")).toEqual([["KR1", "One"], ["KR2", "Two"], [null, null]]); // prettier-ignore
    expect(host.log.roundTrips).toBe(2);
  });

  test("get the next free id, never one of a row that is gone as long as something names it", async () => {
    await enter(host, "Work", "C5", [["KR7"]]);
    await edit({
      additions: [{ ...addition(CHURN), ids: { ...IDS, usedIn: [{ table: WORK, header: "Believed to move" }] } }],
    });
    expect(ids(4)).toEqual(["KR1", "KR2", "KR3", "KR8"]);
  });

  test("can name a row that comes in with them, in one go with changes to others", async () => {
    await edit({
      additions: [
        addition(CHURN, { ...CHURN, "Key result": { text: "Refunds" } }),
        { table: WORK, rows: [{ Work: { text: "Ask why" }, "Believed to move": { idOf: [0, 1] } }] },
      ],
      ...setCurrent("KR1", 70, 80),
    });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Work", "A6:C6")).toEqual([[null, "Ask why", "KR5"]]);
    expect(cells(host, "Key Results", "E5")).toEqual([[80]]);
  });

  test("get ids in the manner of their own table, whatever the edit adds to others", async () => {
    await edit({
      additions: [
        { table: WORK, rows: [{ Work: { text: "Ask why" } }], ids: { header: "Id", prefix: "W" } },
        addition(CHURN),
        addition({ ...CHURN, "Key result": { text: "Refunds" } }),
      ],
    });
    expect(String(cells(host, "Work", "A6")[0]?.[0])).toMatch(/^W\d+$/);
    expect(ids(5)).toEqual(["KR1", "KR2", "KR3", "KR4", "KR5"]);
  });

  test("are found by header: a column that was put in, or spelled in capitals, does no harm", async () => {
    type(keyResults(), "A4", "ID");
    insertColumns(keyResults(), 1, 2);
    await edit({ additions: [addition(CHURN)] });
    expect(cells(host, "Key Results", "A8:F8")).toEqual([["KR4", null, null, "Churn", 10, 5]]);
  });

  test("go above a row of totals, which stays", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(KEY_RESULTS).showTotals = true;
      await context.sync();
    });
    const totals = cells(host, "Key Results", "A8:G8");
    await edit({ additions: [addition(CHURN, CHURN)] });
    expect(ids(5)).toEqual(["KR1", "KR2", "KR3", "KR4", "KR5"]);
    expect(cells(host, "Key Results", "A10:F10")).toEqual([totals[0]!.slice(0, 6)]);
  });

  test("move down what stands below the table, and write over nothing", async () => {
    await enter(host, "Key Results", "A10:B10", [["My note", 42]]);
    await edit({ additions: [addition(CHURN, CHURN, CHURN)] });
    expect(ids(6)).toEqual(["KR1", "KR2", "KR3", "KR4", "KR5", "KR6"]);
    expect(cells(host, "Key Results", "A13:B13")).toEqual([["My note", 42]]);
    expect(cells(host, "Key Results", "G10:H10")).toEqual([["", null]]);
  });

  test("come in behind the last row of a filtered table, and no row is lost", async () => {
    filter(keyResults(), "A4", ["KR2"]);
    await edit({ additions: [addition(CHURN)], ...setCurrent("KR1", 70, 71) });
    expect(ids(4)).toEqual(["KR1", "KR2", "KR3", "KR4"]);
    expect(cells(host, "Key Results", "E5")).toEqual([[71]]);
  });
});

describe("a row that is changed", () => {
  test("is found by its key, and only the cell that changes is written", async () => {
    const { changes } = await edit(setCurrent("kr2", null, 20));
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Key Results", "A6:G6")).toEqual([["KR2", "Pipeline", 0, 50, 20, null, 0.4]]);
    expect(changes).toEqual([{ row: { ...KEY, key: "kr2" }, before: { Current: null }, now: { Current: 20 } }]);
    const writes = host.log.entries.flatMap(({ actions }) => actions.filter((action) => / = /.test(action)));
    expect(writes).toHaveLength(1);
  });

  test("is found although the table was sorted, and rows were put in, since it was read", async () => {
    sort(keyResults(), "A4", false);
    insertRows(keyResults(), 2, 3);
    await edit(setCurrent("KR1", 70, 90));
    expect(cells(host, "Key Results", "A8:E10").map((row) => [row[0], row[4]])).toEqual([
      ["KR3", 0.2],
      ["KR2", null],
      ["KR1", 90],
    ]);
  });

  test("can be emptied, and told true from false", async () => {
    const cellsOf = { Current: { from: 70, to: null }, Due: { from: 46371, to: { truth: false } } } as const;
    await edit({ changes: [{ row: { ...KEY, key: "KR1" }, cells: cellsOf }] });
    expect(cells(host, "Key Results", "E5:F5")).toEqual([[null, false]]);
  });

  test("far down a long table takes one round trip more", async () => {
    const rows = Array.from({ length: 300 }, (_, i): NewRow => ({ Work: { text: `Work ${i}` } }));
    await edit({ additions: [{ table: WORK, rows: rows as [NewRow], ids: { header: "Id", prefix: "W" } }] });
    host.log.reset();
    const work = { from: "Work 298", to: { text: "Other" } };
    await edit({ changes: [{ row: { table: WORK, header: "Id", key: "W300" }, cells: { Work: work } }] });
    expect(host.log.roundTrips).toBe(3);
    expect(cells(host, "Work", "A304:B304")).toEqual([["W300", "Other"]]);
  });
});

describe("refused before anything is written, although other parts of the edit could be", () => {
  const good: Edit = { additions: [addition(CHURN)], ...setCurrent("KR3", 0.2, 0.25) };
  const at = { sheet: "Key Results", key: "KR1", header: "Current", cell: "E5" };

  test.each<[string, () => unknown, Edit, WorkbookProblem]>([
    ["the row is gone", () => deleteRows(keyResults(), 4), setCurrent("KR1", 70, 80), { problem: "row-gone", sheet: "Key Results", key: "KR1" }],
    ["its key is there twice", () => type(keyResults(), "A6", "kr1"), setCurrent("KR1", 70, 80), { problem: "key-doubled", sheet: "Key Results", key: "KR1" }],
    ["somebody changed the cell", () => type(keyResults(), "E5", "75"), setCurrent("KR1", 70, 80), { problem: "row-changed", ...at, holds: 75, shows: "75" }],
    ["somebody emptied the cell", () => clear(keyResults(), "E5"), setCurrent("KR1", 70, 80), { problem: "row-changed", ...at, holds: null, shows: "" }],
    ["the cell holds a formula", () => type(keyResults(), "E5", "=60+10"), setCurrent("KR1", 70, 80), { problem: "cell-is-formula", ...at, formula: "=60+10" }],
    ["the column is gone", () => type(keyResults(), "E4", "Now"), setCurrent("KR1", 70, 80), { problem: "column-missing", sheet: "Key Results", header: "Current" }],
    ["the table is gone", () => (host.workbook.tables[1]!.name = "Other"), { additions: [{ table: WORK, rows: [{}] }] }, { problem: "table-missing", table: WORK }],
    ["a text is too long", () => undefined, { additions: [addition({ "Key result": { text: "x".repeat(32_768) } })] }, { problem: "text-not-for-a-cell", header: "Key result", length: 32_768, limit: 32_767 }],
  ])("%s", async (_what, meanwhile, wanted, why) => {
    meanwhile();
    await host.settled();
    const before = everything();
    expect(await attempt({ ...good, ...wanted, changes: [...(wanted.changes ?? []), ...(good.changes ?? [])] })).toEqual(why);
    expect(everything()).toBe(before);
  }); // prettier-ignore

  test("a protected sheet; but an unlocked cell of it may be changed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Key Results");
      sheet.getRange("E5:E7").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const refused = { problem: "sheet-protected", sheet: "Key Results" };
    const before = everything();
    expect(await attempt({ additions: [addition(CHURN)] })).toEqual(refused);
    const target = { Target: { from: 100, to: { number: 90 } } };
    expect(await attempt({ changes: [{ row: { ...KEY, key: "KR1" }, cells: target }] })).toEqual(refused);
    expect(everything()).toBe(before);
    await edit(setCurrent("KR1", 70, 80));
    expect(cells(host, "Key Results", "E5")).toEqual([[80]]);
  });

  test("a cell is being edited, or the file is open for reading", async () => {
    const before = everything();
    host.switches.cellEditMode = true;
    expect(await attempt(good)).toEqual({ problem: "cell-in-edit-mode" });
    host.switches.cellEditMode = false;
    host.switches.readOnly = true;
    expect(await attempt(good)).toEqual({ problem: "access-denied" });
    host.switches.readOnly = false;
    expect(everything()).toBe(before);
  });
});

describe("somebody else writes between the look and the write", () => {
  const other = (row: number, id: string) => () => {
    type(keyResults(), `A${row}`, id);
    type(keyResults(), `B${row}`, "Theirs");
  };

  test("a row at the end: both are there, each with its own id", async () => {
    const edited = await editWhile({ additions: [addition(CHURN)] }, other(8, "KR4"));
    expect(cells(host, "Key Results", "A8:B9")).toEqual([["KR4", "Theirs"], ["KR5", "Churn"]]); // prettier-ignore
    expect(edited).toMatchObject({ additions: [{ rows: [{ id: "KR5", row: 4 }] }] });
  });

  test("the same id: rows of the edit that name the row follow it", async () => {
    const work = { table: WORK, rows: [{ Work: { text: "Ask" }, "Believed to move": { idOf: [0, 0] } }] as [NewRow] };
    await editWhile({ additions: [addition(CHURN), work] }, other(8, "KR4"));
    expect(cells(host, "Work", "B6:C6")).toEqual([["Ask", "KR5"]]);
  });

  test("the blank row of a fresh table: what they wrote is put back, and ours comes behind it", async () => {
    await aPeriod(host, FRESH);
    const edited = await editWhile({ additions: [addition(CHURN)] }, () => {
      type(keyResults(), "A5", "KR1");
      type(keyResults(), "B5", "'=Theirs");
    });
    expect(isProblem(edited as object)).toBe(false);
    expect(cells(host, "Key Results", "A5:C6")).toEqual([["KR1", "=Theirs", null], ["KR2", "Churn", 10]]); // prettier-ignore
  });

  test("sorted: the value goes to its row, and the row that was hit has its own again", async () => {
    const edited = await editWhile(setCurrent("KR1", 70, 90), () => sort(keyResults(), "A4", false));
    expect(isProblem(edited as object)).toBe(false);
    expect(cells(host, "Key Results", "A5:E7").map((row) => [row[0], row[4]])).toEqual([["KR3", 0.2], ["KR2", null], ["KR1", 90]]); // prettier-ignore
  });

  test("the same cell: theirs stays, and the edit says so", async () => {
    const edited = await editWhile(setCurrent("KR1", 70, 90), () => type(keyResults(), "E5", "77"));
    expect(edited).toMatchObject({ problem: "row-changed", holds: 77 });
    expect(cells(host, "Key Results", "E5")).toEqual([[77]]);
  });

  test("again and again: nothing of the edit stays", async () => {
    const before = everything();
    let down = false;
    const edited = await editWhile(
      { additions: [addition(CHURN)], ...setCurrent("KR1", 70, 90) },
      () => sort(keyResults(), "A4", (down = !down) ? false : true),
      9,
    );
    expect(edited).toEqual({ problem: "changed-meanwhile" });
    sort(keyResults(), "A4", true);
    await host.settled();
    expect(everything()).toBe(before);
  });
});

describe("a row that was just added", () => {
  const removal = ({ additions }: Edited) => ({
    removals: additions[0]!.rows.map(({ id, cells: held }) => ({ row: { ...KEY, key: id! }, cells: held })),
  });

  test("goes again, wherever it stands by now", async () => {
    const before = everything();
    const added = await edit({ additions: [addition(CHURN, CHURN)] });
    sort(keyResults(), "A4", false);
    host.log.reset();
    await edit(removal(added));
    expect(host.log.roundTrips).toBe(2);
    sort(keyResults(), "A4", true);
    await host.settled();
    expect(everything()).toBe(before);
    expect(host.workbook.tables[0]!.body.rows).toBe(3);
  });

  test("stays when somebody has worked in it", async () => {
    const added = await edit({ additions: [addition(CHURN)] });
    type(keyResults(), "E8", "7");
    expect(await attempt(removal(added))).toMatchObject({ problem: "row-changed", header: "Current", holds: 7 });
    expect(ids(4)).toContain("KR4");
  });

  test("is emptied where it is the only one, and its formulas stay", async () => {
    await aPeriod(host, FRESH);
    const added = await edit({ additions: [addition(CHURN)] });
    await edit(removal(added));
    expect(cells(host, "Key Results", "A5:F5")).toEqual([Array(6).fill(null)]);
    await edit({ additions: [addition({ ...CHURN, Current: { number: 5 } })] });
    expect(cells(host, "Key Results", "A5:G6")).toEqual([["KR1", "Churn", 10, 5, 5, null, 1], Array(7).fill(null)]);
  });

  test("another row that was moved to its place meanwhile comes back", async () => {
    const added = await edit({ additions: [addition(CHURN)] });
    await editWhile(removal(added), () => sort(keyResults(), "A4", false));
    expect(ids(4)).toEqual(["KR3", "KR2", "KR1", null]);
    expect(cells(host, "Key Results", "G7")).toEqual([[0.5]]);
  });
});

describe("a write that breaks off", () => {
  const wanted: Edit = { additions: [addition(CHURN)], ...setCurrent("KR1", 70, 80) };

  test.each<[Fault["code"], number]>([
    ["GeneralException", 1],
    ["GeneralException", 2],
    ["AccessDenied", 2],
    ["RequestPayloadSizeLimitExceeded", 2],
  ])(
    "%s at request %i, before it did anything: nothing is there, and only the cause is told",
    async (code, atRequest) => {
      const before = everything();
      host.switches.fault = { atRequest, code };
      expect(await attempt(wanted)).toMatchObject({
        problem: expect.stringMatching(/excel-error|access-denied|too-large/),
      });
      expect(everything()).toBe(before);
    },
  );

  test("in the middle: says which part is there and which is not, wherever it breaks", async () => {
    const told = new Set<string>();
    for (let afterActions = 1; afterActions < 60; afterActions += 3) {
      await aPeriod(host);
      host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions };
      const why = await attempt(wanted);
      const isThere = { KR1: cells(host, "Key Results", "E5")[0]![0] === 80, KR4: ids(4)[3] === "KR4" };
      const there = Object.entries(isThere).filter(([, is]) => is).map(([key]) => key); // prettier-ignore
      if (isProblem(why) && why.problem === "partly-written") {
        expect([...why.there].sort()).toEqual(there);
        expect(why.cause).toEqual({ problem: "excel-error", code: "GeneralException" });
      } else if (isProblem(why))
        expect([why, there]).toEqual([{ problem: "excel-error", code: "GeneralException" }, []]);
      told.add(there.join());
    }
    expect(told).toEqual(new Set(["", "KR1", "KR1,KR4"]));
  });

  test("without an answer, though it was done: says that it is there", async () => {
    const hasty = excelWorkbook({ toAnswer: 2_000, toWrite: 500 });
    host.switches.fault = { atRequest: 2, code: "no answer", afterActions: 1_000 };
    const cause = { problem: "no-answer", seconds: 0.5 };
    expect(await hasty.edit(wanted)).toEqual({ problem: "partly-written", cause, there: ["KR4", "KR1"], open: [] });
  });

  test("without an answer, and nothing is there yet: it may still come", async () => {
    const hasty = excelWorkbook({ toAnswer: 2_000, toWrite: 500 });
    host.switches.fault = { atRequest: 2, code: "no answer" };
    expect(await hasty.edit(wanted)).toMatchObject({ problem: "maybe-written", cause: { problem: "no-answer" } });
  });
});

describe("what is typed comes back exactly", () => {
  const text = fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-1",
        "@x",
        "'quoted",
        "''",
        "00123",
        "1-2",
        "3/4",
        "1E5",
        "TRUE",
        "#N/A x",
        " a ",
        "12:30",
        "5%",
        "$3",
        "März 5",
        "a\nb",
      ),
    )
    .filter((s) => !s.includes("\0") && !s.includes("\r"));

  test("texts of new rows and of changes, and numbers", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
        async (one, two, number) => {
          await aPeriod(host, THREE);
          await edit({ additions: [addition({ "Key result": { text: one }, Start: { number } })] });
          expect(cells(host, "Key Results", "B8:C8")).toEqual([[one, number + 0]]);
          await edit({
            changes: [{ row: { ...KEY, key: "KR4" }, cells: { "Key result": { from: one, to: { text: two } } } }],
          });
          expect(cells(host, "Key Results", "B8")).toEqual([[two]]);
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  });

  test("in cells that are formatted as text too", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Key Results").getRange("B5:B7").numberFormat = [["@"], ["@"], ["@"]];
      await context.sync();
    });
    await edit({
      additions: [addition({ "Key result": { text: "=1+1" } })],
      changes: [{ row: { ...KEY, key: "KR1" }, cells: { "Key result": { from: "Deals won", to: { text: "00123" } } } }],
    });
    expect(cells(host, "Key Results", "B5:B8").flat()).toEqual(["00123", "Pipeline", "Win rate", "=1+1"]);
  });
});
