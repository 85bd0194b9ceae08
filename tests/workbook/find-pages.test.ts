/** @jest-environment jsdom */
import { namesOf } from "../../src/blueprint/names";
import { teamPageBlueprint } from "../../src/blueprint/team-page-blueprint";
import { sheets } from "../../src/texts/en";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type FoundBook } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const DAYS = { start: "2026-10-01", end: "2026-12-31" };
const ROOM = { objectives: 1, keyResults: 5, work: 6 };

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

async function draw(plan = example()): Promise<void> {
  const why = await workbook.render(plan, () => undefined);
  if (why) throw new Error(why.problem);
  await host.settled();
}

const page = (team: string, period = "Q4 2026") =>
  teamPageBlueprint(namesOf(period, sheets), team, ROOM, DAYS, [`OKR(W) ${period}`]);

async function book(): Promise<FoundBook> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  expect(books).toHaveLength(1);
  return books[0]!;
}

test("the pages of a period are found in two round trips, with the team that each shows now", async () => {
  await draw();
  await draw(page("North"));
  const found = await book();
  host.log.reset();
  expect(await workbook.findPages(found)).toEqual([
    { sheet: "OKR(W) Q4 2026", team: "Sales" },
    { sheet: "North Q4 2026", team: "North" },
  ]);
  expect(host.log.roundTrips).toBe(2);
});

test("a page is found when its tab was renamed and another team chosen, other sheets are none", async () => {
  await draw();
  await draw(page("North"));
  await enter(host, "North Q4 2026", "A1", [["Service"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("North Q4 2026").name = "Ours";
    context.workbook.worksheets.add("Notes").getRange("L7").values = [["tblObjectives_Q4_2026"]];
    await context.sync();
  });
  expect(await workbook.findPages(await book())).toEqual([
    { sheet: "OKR(W) Q4 2026", team: "Sales" },
    { sheet: "Ours", team: "Service" },
  ]);
});

test("a page that was drawn is noted beside its period, which stays what it was", async () => {
  await draw();
  const before = await book();
  await draw(page("North"));
  expect(await book()).toEqual(before);
  const stamp = JSON.parse(String(host.workbook.settings.get("OKRW")));
  expect(stamp.books.map(({ plan }: { plan: string }) => plan)).toEqual(["okrw/sales-pipeline", "okrw/team-page"]);
});
