/** @jest-environment jsdom */
import { agenda } from "../../src/okr/review/agenda";
import { howFar } from "../../src/workbook/edit-check";
import { excelWorkbook } from "../../src/workbook/excel";
import { openLog } from "../../src/workbook/open-log";
import { isProblem, type Added, type Edit } from "../../src/workbook/port";
import { saveReviews, unsaveReviews, type ReviewDraft } from "../../src/taskpane/review-edit";
import { textsOf } from "../../src/texts/languages";
import { newHost } from "../../workbench/host/jest/office";
import { addRow, cells, emptyWorkbook, enter, example, openPane, shown } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();
const REVIEWS = "Reviews Q4 2026";
const { review: texts } = textsOf("en");

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, "OKR(W) Q4 2026", "K5", [["2026-11-15"]]);
  for (const [id, words] of [["O2", "Customers who stay"], ["O3", "A team that learns"]]) await addRow(host, "tblObjectives_Q4_2026", { Id: id!, Objective: words! }); // prettier-ignore
  // KR1 from 40 to 100: 90 is 83 % of the way; the others were never measured and count as 0.
  await enter(host, "Check-ins Q4 2026", "A5:K5", [
    ["C1", "2026-11-10", "KR1", 90, 0.8, "", "No access to the data", "", "", "", ""],
  ]);
});

async function read() {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const open = await openLog(workbook, books[0]!);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

async function write(edit: Edit): Promise<readonly Added[]> {
  const edited = await workbook.edit(edit);
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  await host.settled();
  return edited.additions;
}

/** Reviews all objectives with the same words. */
async function save(draft: ReviewDraft): Promise<readonly Added[]> {
  const open = await read();
  const items = agenda(open.book, open.counted, open.reviews, open.book.period.asOf);
  const reviews = items.map((item) => ({ item, draft }));
  return write(saveReviews(open, reviews, "2026-11-15", "Sales team", texts));
}

const undo = async (added: readonly Added[]) => write(unsaveReviews(await read(), added));
const bodyRows = () => host.workbook.tables.find(({ name }) => name === "tblReviews_Q4_2026")!.body.rows;

test("the first reviews fill the blank row and those behind it", async () => {
  const objectives = (await read()).book.objectives.length;
  expect(objectives).toBe(3);
  const added = await save({ accomplishments: "=Leads", answers: { differently: "Call earlier", within: "Focus" } });
  expect(bodyRows()).toBe(objectives);
  expect(added[0]!.rows.map(({ row }) => row)).toEqual(Array.from({ length: objectives }, (_, i) => i));
  expect(cells(host, REVIEWS, "B5:K5")).toEqual([
    [
      1,
      "O1",
      expect.any(Number),
      "Missed",
      "=Leads",
      expect.stringContaining('"KR1" is blocked: "No access to the data"'),
      "Call earlier",
      "Focus",
      null,
      "Sales team",
    ],
  ]);
  expect(shown(host, REVIEWS, "A5")).toBe("11/15/2026");
  expect(cells(host, REVIEWS, "L5")[0]![0]).toBe(
    `1. ${texts.questions.differently} 2. ${texts.questions.within} 3. ${texts.questions.outside} `,
  );
});

test("writing takes two round trips", async () => {
  const open = await read();
  const [item] = agenda(open.book, open.counted, open.reviews, open.book.period.asOf);
  host.log.reset();
  await write(saveReviews(open, [{ item: item!, draft: {} }], "2026-11-15", "", texts));
  expect(host.log.roundTrips).toBe(2);
});

test("the next review is the second of its objective, and what was read before comes back", async () => {
  await save({ answers: { differently: "First" } });
  await enter(host, "OKR(W) Q4 2026", "K5", [["2026-12-15"]]);
  const open = await read();
  expect(open.reviews[0]).toMatchObject({ objective: "O1", band: "Missed", firstAnswer: "First", by: "Sales team" });
  expect(agenda(open.book, open.counted, open.reviews, open.book.period.asOf)[0]!.iteration).toBe(2);
});

describe("undo", () => {
  test("takes out every row of a table that held nothing before, and leaves the blank row with its formula", async () => {
    const before = cells(host, REVIEWS, "A4:L9");
    const added = await save({ accomplishments: "Leads" });
    await undo(added);
    expect(cells(host, REVIEWS, "A4:L9")).toEqual(before);
    expect(bodyRows()).toBe(1);
    expect((await read()).reviews).toEqual([]);
    await save({ accomplishments: "Again" });
    expect((await read()).reviews[0]).toMatchObject({ row: 0, accomplishments: "Again" });
  });

  test("of several reviews of an objective takes the last", async () => {
    await save({ accomplishments: "First" });
    await undo(await save({ accomplishments: "Second" }));
    expect((await read()).reviews.map(({ accomplishments }) => accomplishments)).toEqual(
      (await read()).book.objectives.map(() => "First"),
    );
  });

  test("takes out nothing where somebody changed a row or wrote another one since", async () => {
    const added = await save({ accomplishments: "First" });
    await enter(host, REVIEWS, "F5", [["Reworded"]]);
    const open = await read();
    expect(await workbook.edit(unsaveReviews(open, added))).toMatchObject({
      problem: "row-changed",
      holds: "Reworded",
    });
    await enter(host, REVIEWS, "F5", [["First"]]);
    await save({ accomplishments: "Second" });
    expect(await workbook.edit(unsaveReviews(open, added))).toMatchObject({ problem: "row-changed", holds: "Second" });
    expect((await read()).reviews).toHaveLength(2 * open.book.objectives.length);
  });
});

test("an undo that broke off is told by the row that was to go, not by others of the same objective", () => {
  const row = { table: "tblReviews", header: "Objective", key: "O1", which: "last" } as const;
  const removal = { removals: [{ row, cells: { Objective: "O1", By: "Second" } }] };
  const holding = (...by: string[]) => {
    const rows = by.map((one, i) => ({ row: i, cells: { Objective: "O1", By: one } }));
    const table = { table: "tblReviews", sheet: REVIEWS, at: "A5", headers: ["Objective", "By"], missing: [], rows };
    return howFar(removal, { additions: [] }, { tables: [table], missingTables: [], cells: {} }, { problem: "elsewhere", code: "X" }); // prettier-ignore
  };
  expect(holding("First", "Second")).toEqual({ problem: "elsewhere", code: "X" });
  expect(holding("First")).toMatchObject({ problem: "partly-written", there: ["O1"], open: [] });
});
