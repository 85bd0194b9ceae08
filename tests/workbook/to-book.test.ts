/** @jest-environment jsdom */
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { dayOfSerial, serialOf } from "../../src/blueprint/serial";
import { USUAL } from "../../src/blueprint/period";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import type { Cell } from "../../src/okr/cell";
import type { SheetTexts } from "../../src/texts/texts";
import { textsOf, type Language } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type FoundBook, type Reading } from "../../src/workbook/port";
import { aboutOf, dateSystemOf, entriesFor, headerOf, spotOf, toBook, wantedOf } from "../../src/workbook/to-book";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const DRAFT = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

async function draw(language: Language) {
  const template = salesPipeline(templateTextsOf(language));
  const why = await workbook.render(okrwBlueprint(DRAFT, template, textsOf(language).sheets), () => undefined);
  if (why) throw new Error(why.problem);
  await host.settled();
  host.log.reset();
}

async function read(language: Language) {
  const texts = textsOf(language).sheets;
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const found = books[0]!;
  const reading = await workbook.readTables(wantedOf(found, texts));
  if (isProblem(reading)) throw new Error(reading.problem);
  return { texts, found, reading, book: toBook(found, reading, texts) };
}

test.each(["en", "de"] as const)(
  "a period drawn in %s is read back as plain values, in the words of formulas",
  async (language) => {
    await draw(language);
    const { book, found, reading } = await read(language);
    expect(host.log.roundTrips).toBe(2);
    expect(found).toMatchObject({ label: "Q4 2026", language, start: "2026-10-01", end: "2026-12-31" });
    expect(reading.missingTables).toEqual([]);
    expect(reading.tables.flatMap(({ missing }) => missing)).toEqual([]);
    expect(book.period).toMatchObject({ label: "Q4 2026", start: 46296, end: 46387, ambition: 1 });
    expect(book.teams).toMatchObject([{ row: 0, team: "Sales", level: "team" }]);
    expect(book.objectives).toMatchObject([{ row: 0, id: "O1", team: "Sales", state: "Active", setBy: "manager" }]);
    expect(book.keyResults.map(({ id, objective, state, setBy }) => [id, objective, state, setBy])).toEqual([
      ["KR1", "O1", "Active", "crew"],
      ["KR2", "O1", "Active", "crew"],
      ["KR3", "O1", "Active", "crew"],
    ]);
    expect(book.keyResults[0]).toMatchObject({ start: 40, target: 100, current: null, type: "increase", score: null });
    expect(book.work.map(({ id }) => id)).toEqual(["W1", "W2", "W3"]);
    expect(book.work[0]).toMatchObject({ state: "Planned" });
    // A blank row of a table that has none yet is none.
    expect(book.commitments).toEqual([]);
  },
);

/** The tables of a period with the headers of a language, and nothing of the add-in's own. */
async function plainTables(language: Language): Promise<void> {
  const { objectiveColumns, keyResultColumns, workColumns, words } = textsOf(language).sheets;
  await Excel.run(async (context) => {
    const add = (name: string, table: string, headers: Readonly<Record<string, string>>, rows: object[]) => {
      const sheet = context.workbook.worksheets.add(name);
      const cells = rows.map((row) => Object.keys(headers).map((key) => (row as Record<string, unknown>)[key] ?? ""));
      const range = sheet.getRangeByIndexes(3, 0, rows.length + 1, Object.keys(headers).length);
      range.values = [Object.values(headers), ...cells];
      sheet.tables.add(range, true).name = `${table}_Q4_2026`;
    };
    add("Objectives", "tblObjectives", objectiveColumns, [{ id: "O1", state: words.states.Active, weight: 1 }]);
    add("Key Results", "tblKeyResults", keyResultColumns, [
      { id: "KR1", objective: "O1", state: words.states.Active, type: words.types.auto, weight: 1 },
    ]);
    add("Work", "tblWork", workColumns, [{ id: "W1", work: "Call", moves: "KR1", state: words.workStates.Doing }]);
    await context.sync();
  });
  host.log.reset();
}

const idsOf = (texts: SheetTexts) => ({ header: headerOf(texts, "keyResults", "id"), prefix: "KR" });

test("values of the model are written in the words of the sheets, and found again at their cells", async () => {
  await plainTables("de");
  const { texts, found } = await read("de");
  const row = entriesFor(texts, "keyResults", {
    keyResult: "=Abwanderung",
    objective: "O1",
    type: "decrease",
    start: 0.05,
    due: { date: "2026-12-15" },
    setBy: "manager",
    owner: "",
  });
  const edited = await workbook.edit({
    additions: [{ table: found.tables.keyResults!.table, rows: [row], ids: idsOf(texts) }],
  });
  expect(isProblem(edited)).toBe(false);
  const after = await read("de");
  expect(after.book.keyResults).toMatchObject([
    {
      id: "KR2",
      keyResult: "=Abwanderung",
      type: "decrease",
      setBy: "manager",
      due: serialOf("2026-12-15", 1900),
      row: 1,
    },
  ]);
  const spot = spotOf(after.found, after.reading, texts, { table: "keyResults", row: 1, field: "type" })!;
  expect(cells(host, spot.sheet, spot.cell)).toEqual([["senken"]]);
});

test("a row that says nothing yet is none, and the first key result takes it with the id that is there", async () => {
  await plainTables("en");
  const { texts, found, book } = await read("en");
  expect([book.objectives, book.keyResults, book.teams]).toEqual([[], [], []]);
  expect(book.work).toMatchObject([{ id: "W1", state: "Doing" }]);
  const edited = await workbook.edit({
    additions: [
      {
        table: found.tables.keyResults!.table,
        rows: [
          entriesFor(texts, "keyResults", { keyResult: "One" }),
          entriesFor(texts, "keyResults", { keyResult: "Two" }),
        ],
        ids: idsOf(texts),
        about: aboutOf(texts, "keyResults"),
      },
    ],
  });
  const rows = [
    { id: "KR1", row: 0 },
    { id: "KR2", row: 1 },
  ];
  expect(edited).toMatchObject({ additions: [{ rows }] });
  expect((await read("en")).book.keyResults).toMatchObject([
    { id: "KR1", keyResult: "One", objective: "O1", state: "Active" },
    { id: "KR2", keyResult: "Two" },
  ]);
});

test("what people type instead of a value or a word stays what it is; a column that is gone is blank", async () => {
  await plainTables("en");
  await enter(host, "Key Results", "A5:D5", [[7, "Deals", "O1", "many"]]);
  await enter(host, "Key Results", "N5", [["Sleeping"]]);
  await enter(host, "Key Results", "F4", [["Now"]]);
  const { book, reading, found, texts } = await read("en");
  expect(book.keyResults).toMatchObject([{ id: "7", start: "many", state: "Sleeping", current: null }]);
  expect(reading.tables.find(({ table }) => table === "tblKeyResults_Q4_2026")!.missing).toEqual(["Current"]);
  expect(spotOf(found, reading, texts, { table: "keyResults", row: 0, field: "current" })).toBeUndefined();
});

test("a workbook that counts its days from 1904 is known by its first day", () => {
  const found = { start: "2026-10-01", cells: { start: "OKR_Start" } } as unknown as FoundBook;
  const reading = (holds: Cell): Reading => ({
    tables: [],
    missingTables: [],
    cells: { OKR_Start: { holds, at: { sheet: "Page", cell: "I5" } } },
  });
  expect(
    [serialOf("2026-10-01", 1904), serialOf("2026-10-01", 1900), "soon"].map((n) => dateSystemOf(found, reading(n))),
  ).toEqual([1904, 1900, 1900]);
});

test("a serial number and its day belong together", () => {
  expect([serialOf("2026-12-31", 1900), dayOfSerial(46387.75, 1900)]).toEqual([46387, "2026-12-31"]);
  expect([dayOfSerial(-1, 1900), dayOfSerial(3e6, 1900), dayOfSerial(NaN, 1904)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
