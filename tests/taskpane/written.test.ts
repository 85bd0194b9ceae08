/** @jest-environment jsdom */
import { differences } from "../../src/okr/commitments";
import { agreedPlan, agreeOn, goBack } from "../../src/taskpane/agreed-plan";
import { partIds, splitEdit } from "../../src/taskpane/split-edit";
import { divide, existingParts } from "../../src/taskpane/split-plan";
import { excelWorkbook } from "../../src/workbook/excel";
import { openBook, type OpenBook } from "../../src/workbook/open-book";
import { isProblem, type Edit, type Edited } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, example, openPane } from "../workbook/excel-here";

/** What the pages write, in sheets that were drawn: the host answers as Excel does. */

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  const why = await workbook.render(example(), () => undefined);
  if (why) throw new Error(why.problem);
  await host.settled();
});

async function read(): Promise<OpenBook> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const open = await openBook(workbook, books[0]!);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

async function write(edit: Edit | undefined): Promise<Edited> {
  host.log.reset();
  const edited = await workbook.edit(edit ?? {});
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  expect(host.log.roundTrips).toBe(2);
  await host.settled();
  return edited;
}

const AGREEMENT = { reason: "Agreed at the start", day: "2026-11-21" };

describe("what was agreed", () => {
  test("is in the sheet in two round trips, and nothing differs from it", async () => {
    const open = await read();
    await write(agreeOn(open, agreedPlan(open, "2026-11-21").ready, { ...AGREEMENT, by: "Head of Sales" }));
    expect(cells(host, "Commitments Q4 2026", "B5:G7")).toEqual([
      ["KR1", 40, 100, 1, "Agreed at the start", "Head of Sales"],
      ["KR2", 38_000, 50_000, 1, "Agreed at the start", "Head of Sales"],
      ["KR3", 0.005, 0.002, 1, "Agreed at the start", "Head of Sales"],
    ]);
    expect(differences((await read()).book)).toEqual({ changed: [], notAgreed: [] });
  });

  test("a target that is typed in the grid is seen, and recorded or put back", async () => {
    const before = await read();
    await write(agreeOn(before, before.book.keyResults, AGREEMENT));
    await enter(host, "Key Results Q4 2026", "E5", [[80]]);
    await enter(host, "Key Results Q4 2026", "D6", [[""]]);
    const changed = await read();
    const [one, other] = agreedPlan(changed, "2026-11-21").changed;
    expect(one?.changes).toEqual([{ measure: "target", old: 100, now: 80 }]);
    expect(other?.changes).toEqual([{ measure: "start", old: 38_000, now: null }]);
    await write(agreeOn(changed, [one!.keyResult], { reason: "Fewer leads", day: "2026-11-22" }));
    await write(goBack(changed, other!));
    expect(cells(host, "Commitments Q4 2026", "B8:F8")).toEqual([["KR1", 40, 80, 1, "Fewer leads"]]);
    expect(cells(host, "Key Results Q4 2026", "D6")).toEqual([[38_000]]);
    expect(agreedPlan(await read(), "2026-11-21").changed).toEqual([]);
  });
});

describe("a target that is split", () => {
  test("is there in two round trips: teams, objectives and key results that name each other by their new ids", async () => {
    const open = await read();
    const [whole] = open.book.keyResults;
    const parts = divide(whole!, [], { by: "shares", shares: [2, 1] });
    if ("problem" in parts) throw new Error(parts.problem);
    const [north, south] = parts;
    const edited = await write(
      splitEdit(open, whole!, [
        { team: "=North", level: "team", words: "Active leads of the north", measure: north! },
        { team: "South Lead", level: "person", words: "Active leads of the south", measure: south! },
      ]),
    );
    expect(partIds(edited)).toEqual(["KR4", "KR5"]);
    const { book } = await read();
    expect(book.teams.slice(1)).toMatchObject([
      { team: "=North", level: "team", partOf: "Sales" },
      { team: "South Lead", level: "person", partOf: "Sales" },
    ]);
    expect(book.objectives.slice(1)).toMatchObject([
      { id: "O2", team: "=North", supports: "KR1", objective: whole!.keyResult, setBy: "manager" },
      { id: "O3", team: "South Lead", supports: "KR1" },
    ]);
    expect(book.keyResults.slice(3)).toMatchObject([
      { id: "KR4", objective: "O2", start: 27, target: 67, unit: "leads", partOf: "KR1", owner: "", status: "No data" },
      { id: "KR5", objective: "O3", start: 13, target: 33, metric: "Active leads", type: "increase" },
    ]);
    expect(existingParts(book, book.keyResults[0]!).map(({ team }) => team)).toEqual(["=North", "South Lead"]);
  });

  test("takes the objective that a team has for it", async () => {
    const open = await read();
    const [whole] = open.book.keyResults;
    const measure = { start: 10, target: 20, limit: null };
    await write(splitEdit(open, whole!, [{ team: "North", level: "team", words: "Leads", measure }]));
    await enter(host, "Key Results Q4 2026", "U8", [[""]]);
    const again = await read();
    await write(splitEdit(again, again.book.keyResults[0]!, [{ team: "North", words: "Leads", measure }]));
    const { book } = await read();
    expect(book.objectives).toHaveLength(2);
    expect(book.keyResults.slice(3).map(({ objective }) => objective)).toEqual(["O2", "O2"]);
  });
});
