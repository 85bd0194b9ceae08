/** @jest-environment jsdom */
import type { TEMPLATES } from "../../src/blueprint/templates/catalogue";
import type { Language } from "../../src/texts/languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { bookOf, columnOf, sheetOf, type Book } from "../blueprint/books";
import { addRow, cells, checkIn, checkIns, emptyWorkbook, enter, openPane, shown } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();

beforeAll(() => openPane(host));

/** How far each key result of the company with its teams has come, as a share of its way; undefined is not measured. */
const SHARES = [0.55, 0.1, 0.9, 0.3, undefined, 0.62, 1.1, 0.48, 0.05, 0.5, 0.7, 0.33, 0.2, 0.6, undefined, 0.45, 0.52, 0.8]; // prettier-ignore

async function draw(template: keyof typeof TEMPLATES, language: Language = "en"): Promise<Book> {
  emptyWorkbook(host);
  const book = bookOf(template, language);
  expect(await excelWorkbook().render(book.plan, () => undefined)).toBeUndefined();
  expect(host.log.roundTrips).toBe(2);
  await host.settled();
  // 46 of 91 days.
  await enter(host, book.names.sheets.page, "K5", [["2026-11-16"]]);
  return book;
}

async function put(
  book: Book,
  sheet: "keyResults" | "work",
  header: string,
  values: readonly (string | number)[],
  from = 1,
): Promise<void> {
  const plan = sheetOf(book, sheet);
  const letter = String.fromCharCode(65 + plan.table!.columns.indexOf(columnOf(plan, header)));
  const first = 4 + from;
  const at = `${letter}${first}:${letter}${first + values.length - 1}`;
  await enter(host, plan.name, at, values.map((value) => [value])); // prettier-ignore
}

async function measured(book: Book): Promise<void> {
  const rows = book.template.keyResults.flatMap(({ id, start = 0, target = 0 }, i) => {
    const share = SHARES[i];
    return share === undefined ? [] : [[id, start + (target - start) * share] as const];
  });
  await checkIns(host, rows);
}

const on = (book: Book, address: string): unknown[][] => cells(host, book.names.sheets.dashboard, address);
const text = (book: Book, address: string): string => shown(host, book.names.sheets.dashboard, address);
const errors = (book: Book): unknown[] =>
  [...on(book, "A1:T78"), ...cells(host, book.names.sheets.alignment, "A1:AD80")]
    .flat()
    .filter((value) => typeof value === "object" && value !== null);

/** Rows of a list as far as they hold something, without the cells that are merged away. */
const list = (book: Book, first: number, room: number): unknown[][] =>
  on(book, `A${first}:L${first + room - 1}`)
    .map((row) => row.filter((cell) => cell !== null && cell !== undefined))
    .filter((row) => row[0] !== "");

describe("a company with three teams and a person in the middle of the quarter", () => {
  let book: Book;
  const half = expect.closeTo(46 / 91, 9) as number;
  const about = (value: number) => expect.closeTo(value, 4) as number;

  beforeAll(async () => {
    book = await draw("widgetX");
    await measured(book);
  });

  test.each([
    // figure              cell  shows   held against
    ["score", "A5", "41%", "A6", "9 pts behind today"],
    ["expected today", "C5", "51%", "C6", "where it should be by now"],
    ["on track or done", "E5", "8", "E6", "key results, of 18"],
    ["need help", "G5", "10", "G6", "listed below, worst first"],
    ["set by the crew", "I5", "83%", "I6", "the target is 50 %"],
    ["days left", "K5", "45", "K6", "of 91"],
  ])("%s", (_figure, cell, value, noteAt, note) => {
    expect([text(book, cell), text(book, noteAt)]).toEqual([value, note]);
  });

  test("its score is the mean of the two objectives of the company: teams and persons support them", () => {
    const ofO1 = (0.55 + 0.1 + 0.9) / 3;
    const ofO2 = (0.3 + 0 + 0.62) / 3;
    expect(on(book, "A5")).toEqual([[about((ofO1 + ofO2) / 2)]]);
  });

  test("every key result is counted once, by its status", () => {
    const [words, counts] = on(book, "C8:L9");
    expect(words?.map((word, i) => [word, counts?.[i]])).toEqual([
      ["Done", 1],
      ["On track", 7],
      ["Behind", 5],
      ["At risk", 3],
      ["Missed", 0],
      ["Stale", 0],
      ["No data", 2],
      ["Not started", 0],
      ["Check score", 0],
      ["Not counted", 0],
    ]);
  });

  test("who needs help stands there with team and score: the worst status first, then the farthest behind", () => {
    const rows = list(book, 42, 10);
    expect(rows.map((row) => [row[0], row[3], row[4], row[5]])).toEqual([
      ["KR9", "Sales North", about(0.05), "At risk"],
      ["KR2", "Sales", about(0.1), "At risk"],
      ["KR13", "Customer Care", about(0.2), "At risk"],
      ["KR4", "Sales", about(0.3), "Behind"],
      ["KR12", "Sales South", about(0.33), "Behind"],
      ["KR16", "Key Account Lead", about(0.45), "Behind"],
      ["KR8", "Sales North", about(0.48), "Behind"],
      ["KR10", "Sales South", about(0.5), "Behind"],
      ["KR5", "Sales", "", "No data"],
      ["KR15", "Customer Care", "", "No data"],
    ]);
    expect(rows[0]?.slice(1, 3)).toEqual(["Demos that lead to an offer rise from 30 % to 40 %", "Presales Lead"]);
  });

  test("the teams stand in the order of their sheet, and a person's own objectives are not among them", () => {
    expect(list(book, 72, 6).map((row) => [row[0], row[1], row[4], row[5], row[6]])).toEqual([
      ["Sales", "Team", half, about(0.41167), "Behind"],
      ["Sales North", "Team", half, about((1 + 0.48 + 0.05) / 3), "On track"],
      ["Sales South", "Team", half, about((0.5 + 0.7 + 0.33) / 3), "On track"],
      ["Customer Care", "Team", half, about((0.2 + 0.6 + 0) / 3), "Behind"],
    ]);
  });

  test("it says calmly that no team misses, and that the crew has set its half", () => {
    expect(on(book, "C12:C13")).toEqual([
      ["No team is at risk or has missed."],
      ["Key results 83%, Work 83%, together 83%. At least half was set by the people who do it."],
    ]);
  });

  test("two teams at risk at once are a sign about the strategy, not about people", async () => {
    const starts = book.template.keyResults.map(({ id, start = 0 }) => [id, start] as const);
    await checkIns(host, starts.slice(6, 9));
    expect(String(on(book, "C12")[0]?.[0])).toMatch(/^One team is at risk/);
    await checkIns(host, starts.slice(9, 12));
    expect(String(on(book, "C12")[0]?.[0])).toMatch(/^2 teams are .* a sign about the strategy, not about people/);
    await measured(book);
  });

  test("fewer than half from the crew is said, with what to do", async () => {
    const { names, texts, template } = book;
    const manager = texts.sheets.words.setters.manager;
    await put(book, "keyResults", names.keyResult.setBy, Array<string>(template.keyResults.length).fill(manager));
    await put(book, "work", names.work.setBy, Array<string>(template.work.length - 1).fill(manager));
    expect(String(on(book, "C13")[0]?.[0])).toMatch(/^Key results 0%, Work 6%, together 3%\. The target is 50 %: ask/);
    expect(text(book, "I5")).toBe("3%");
  });

  test("who set what is at rest does not count, as on the sheet with the teams", async () => {
    const { names, template } = book;
    const rest = Array<string>(template.work.length - 1).fill("Cancelled");
    await put(book, "work", names.work.state, rest);
    expect(String(on(book, "C13")[0]?.[0])).toMatch(/^Key results 0%, Work 100%, together 5%\./);
    await put(
      book,
      "work",
      names.work.state,
      rest.map(() => "Planned"),
    );
  });

  test("a postponed key result is not counted, and a closed one asks for no help", async () => {
    const { names } = book;
    await put(book, "keyResults", names.keyResult.state, ["Active", "Postponed", "Active", "Closed"]);
    expect(on(book, "L9")).toEqual([[1]]);
    expect(list(book, 42, 10).map(([id]) => id)).not.toContain("KR2");
    expect(list(book, 42, 10).map(([id]) => id)).not.toContain("KR4");
    await put(book, "keyResults", names.keyResult.state, Array<string>(4).fill("Active"));
  });

  test("a score that is an error is named, and shows as an error nowhere but in the tables", async () => {
    const { names } = book;
    await put(book, "keyResults", names.keyResult.start, ["soon"]);
    expect([text(book, "A5"), text(book, "A6")]).toEqual(["Check score", ""]);
    expect(list(book, 42, 10)[0]?.slice(-1)).toEqual(["Check score"]);
    expect(on(book, "K9")).toEqual([[1]]);
    await put(book, "keyResults", names.keyResult.start, [book.template.keyResults[0].start ?? 0]);
  });

  test("rows typed below the tables are counted, listed and drawn", async () => {
    const { names } = book;
    await addRow(host, names.tables.keyResults, {
      Id: "KR19",
      "Key result": "Partners reply within a day",
      Objective: "O5",
      Start: 0,
      Target: 100,
    });
    await checkIn(host, "KR19", 1);
    expect(on(book, "A9")).toEqual([[19]]);
    expect(list(book, 42, 10)[0]?.slice(0, 2)).toEqual(["KR19", "Partners reply within a day"]);
    expect(on(book, "A52")).toEqual([[`and 1 more on the sheet ${names.sheets.keyResults}`]]);
    const values = host.workbook
      .sheet(names.sheets.dashboard)
      ?.charts[2]?.series.map((series) => series.values.address);
    expect(values).toEqual([`'${names.sheets.keyResults}'!H5:H23`, `'${names.sheets.keyResults}'!J5:J23`]);
  });
});

describe("the charts as they are drawn", () => {
  test("have their name, title, kind and place, and each series its cells", async () => {
    const book = await draw("salesPipeline");
    const charts = host.workbook.sheet(book.names.sheets.dashboard)?.charts ?? [];
    const { dashboard, objectives, keyResults } = book.names.sheets;
    expect(
      charts.map(({ name, type, settings, series }) => ({
        name,
        type,
        title: settings.get("title.text"),
        series: series.map(({ name: title, values, categories }) => [title, values.address, categories?.address]),
      })),
    ).toEqual([
      {
        name: "objectives",
        type: "BarClustered",
        title: "Score and expected by objective",
        series: [
          ["Score", `'${objectives}'!C5`, `'${objectives}'!B5`],
          ["Expected", `'${objectives}'!D5`, `'${objectives}'!B5`],
        ],
      },
      {
        name: "statuses",
        type: "BarClustered",
        title: "Key results by status",
        series: [["Key results by status", `'${dashboard}'!C9:K9`, `'${dashboard}'!C8:K8`]],
      },
      {
        name: "key results",
        type: "ColumnClustered",
        title: "Actual against expected by key result",
        series: [
          ["Actual", `'${keyResults}'!H5:H7`, `'${keyResults}'!A5:A7`],
          ["Expected", `'${keyResults}'!J5:J7`, `'${keyResults}'!A5:A7`],
        ],
      },
      {
        name: "trend",
        type: "XYScatterLines",
        title: "Trend of one key result",
        series: [
          ["Actual", `'${dashboard}'!R55:R68`, `'${dashboard}'!Q55:Q68`],
          ["Expected", `'${dashboard}'!T55:T56`, `'${dashboard}'!S55:S56`],
          ["Target", `'${dashboard}'!T58:T59`, `'${dashboard}'!S58:S59`],
          ["At this pace", `'${dashboard}'!T61:T62`, `'${dashboard}'!S61:S62`],
        ],
      },
    ]);
  });
});

describe.each(["en", "de"] as const)("with nothing filled in yet, in the words of %s", (language) => {
  test("both sheets are calm: no error, no score, no status, and charts with their titles", async () => {
    const book = await draw("blank", language);
    const { dashboard } = book.texts.sheets;
    expect(errors(book)).toEqual([]);
    expect([text(book, "A5"), text(book, "A6")]).toEqual(["", dashboard.noScore]);
    expect(on(book, "C9:K9")).toEqual([Array(9).fill(0)]);
    expect(list(book, 42, 10)).toEqual([]);
    expect(on(book, "B42")).toEqual([[dashboard.nobody]]);
    expect(on(book, "C12")).toEqual([[dashboard.missNone]]);
    expect(host.workbook.sheet(book.names.sheets.dashboard)?.charts).toHaveLength(4);
  });
});

test("a German workbook counts and lists by its own words", async () => {
  const book = await draw("widgetX", "de");
  await measured(book);
  expect(on(book, "C9:L9")).toEqual([[1, 7, 5, 3, 0, 0, 2, 0, 0, 0]]);
  expect(list(book, 42, 10).map(([id]) => id)).toEqual(
    ["KR9", "KR2", "KR13", "KR4", "KR12", "KR16", "KR8", "KR10", "KR5", "KR15"], // prettier-ignore
  );
  expect(list(book, 72, 6)).toHaveLength(4);
  expect(errors(book)).toEqual([]);
});
