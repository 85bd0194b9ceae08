/** @jest-environment jsdom */
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { serialOf } from "../../src/blueprint/serial";
import { TEMPLATES, type TemplateName } from "../../src/blueprint/templates/catalogue";
import { additionOf, breaksAgreement, changeOf, rowOf, type Agreement } from "../../src/taskpane/line-edit";
import { readFields, typedOf, type LineTable, type Typed, type Writing } from "../../src/taskpane/line-fields";
import { textsOf, type Language } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { openBook, type OpenBook } from "../../src/workbook/open-book";
import { isProblem, type Edit, type Edited, type WorkbookProblem } from "../../src/workbook/port";
import { dateSystemOf } from "../../src/workbook/to-book";
import { newHost } from "../../workbench/host/jest/office";
import { cells, checkIn, emptyWorkbook, enter, openPane } from "../workbook/excel-here";

/** What a form saves, and what stands in the cells afterwards: with Microsoft's own client on the strict host. */

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const DRAFT = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
const KR1 = { table: "keyResults", id: "KR1" } as const;

beforeAll(() => openPane(host));

async function draw(language: Language, template: TemplateName): Promise<void> {
  emptyWorkbook(host);
  const { sheets } = textsOf(language);
  const why = await workbook.render(
    okrwBlueprint(DRAFT, TEMPLATES[template](templateTextsOf(language)), sheets),
    () => undefined,
  );
  if (why) throw new Error(why.problem);
  await host.settled();
}

async function read(): Promise<OpenBook> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const open = await openBook(workbook, books[0]!);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

const english = (open: OpenBook): Writing => ({
  culture: { decimal: ".", group: ",", shortDate: "M/d/yyyy" },
  dates: dateSystemOf(open.found, open.reading),
});
const german = (open: OpenBook): Writing => ({
  ...english(open),
  culture: { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" },
});

async function write(edit: Edit): Promise<Edited | WorkbookProblem> {
  const edited = await workbook.edit(edit);
  await host.settled();
  return edited;
}

/** Adds a line as its form does; its id. */
async function add(table: LineTable, typed: Typed, writing = english): Promise<string> {
  const open = await read();
  const { values, problems } = readFields(table, typed, writing(open));
  expect(problems).toEqual({});
  const edited = await write(additionOf(open, table, values));
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  return edited.additions[0]?.rows[0]?.id ?? "";
}

/** What the form of a line would save, as it was when the form was opened. */
function changed(open: OpenBook, line: { table: LineTable; id: string }, typed: Typed, agreement?: Agreement) {
  const before = typedOf(line.table, rowOf(open, line)!, english(open));
  const { values, problems } = readFields(line.table, { ...before, ...typed }, english(open), before);
  expect(problems).toEqual({});
  return { values, edit: changeOf(open, line, values, agreement) };
}

/** Cells of a row by header, in the language of the sheets. */
function held(language: Language, table: LineTable, row: number): Record<string, unknown> {
  const { tabs, objectiveColumns, keyResultColumns, workColumns } = textsOf(language).sheets;
  const headers = Object.keys({ objectives: objectiveColumns, keyResults: keyResultColumns, work: workColumns }[table]);
  const sheet = `${tabs[table]} Q4 2026`;
  const values = cells(host, sheet, `A${4 + row}:AE${4 + row}`)[0] ?? [];
  return Object.fromEntries(headers.map((key, i) => [key, values[i] ?? ""]));
}

describe("a new key result", () => {
  beforeAll(() => draw("en", "salesPipeline"));

  const day = serialOf("2026-12-15", 1900);
  test.each([
    // type         what is typed beside it                   what is checked in    how it stands in the sheet
    ["",           { start: "40", target: "100" },           70,    { type: "", start: 40, target: 100, current: 70, score: 0.5 }],
    ["auto",       { start: "1,000", target: "2,000" },      1500,  { start: 1000, target: 2000, score: 0.5 }],
    ["increase",   { start: "0", target: "10" },             undefined, { start: 0, target: 10, current: "", score: "" }],
    ["decrease",   { unit: "%", start: "0.5%", target: "0.2%" }, 0.0035, { start: 0.005, target: 0.002, score: 0.5 }],
    ["at least",   { unit: "%", target: "90" },              0.95,  { target: 0.9, current: 0.95, score: 1 }],
    ["at most",    { target: "10", limit: "20" },            15,    { target: 10, limit: 20, score: 0.5 }],
    ["above",      { target: "10" },                         10,    { target: 10, score: 0 }],
    ["below",      { target: "10" },                         9,     { target: 10, score: 1 }],
    ["between",    { target: "10", limit: "20" },            15,    { target: 10, limit: 20, score: 1 }],
    ["percent",    { unit: "%" },                            0.4,   { current: 0.4, score: 0.4 }],
    ["binary",     { chance: "60" },                         0.6,   { chance: 0.6, current: 0.6, score: 0.6 }],
    ["date",       { target: "12/15/2026" },                 day,   { target: day, current: day, score: 1 }],
  ])("of the type %j stands in the sheet as it was meant, and is scored", async (type, typed, value, expected) => {
    const id = await add("keyResults", { keyResult: `A result of the type ${type}`, objective: "O1", type, ...typed });
    if (value !== undefined) await checkIn(host, id, value);
    const row = host.workbook.tables.find(({ name }) => name === "tblKeyResults_Q4_2026")!.body.rows;
    const found = held("en", "keyResults", row);
    expect(found).toMatchObject({ id, objective: "O1", ...expected, ...(type === "" ? {} : { type }) });
  }); // prettier-ignore

  test("keeps a text that begins with = as a text, and blank what was left blank", async () => {
    const id = await add("keyResults", { keyResult: "=1+1", objective: "O1", owner: "+Sales", evidence: "@report" });
    const row = host.workbook.tables.find(({ name }) => name === "tblKeyResults_Q4_2026")!.body.rows;
    expect(held("en", "keyResults", row)).toMatchObject({
      id,
      keyResult: "=1+1",
      owner: "+Sales",
      evidence: "@report",
      metric: "",
      due: "",
      target: "",
    });
  });
});

describe("the sheets' words", () => {
  test.each([
    ["a German sheet beside an English pane", "de", english, { start: "0.5%" }],
    ["an English sheet beside a German pane", "en", german, { start: "0,5 %" }],
  ] as const)("%s: every word of a list stands in the words of the sheet", async (_what, language, writing, typed) => {
    await draw(language, "blank");
    const { words } = textsOf(language).sheets;
    await add("objectives", { objective: "Customers stay", team: "Sales", setBy: "manager", state: "Active", cadence: "monthly" }); // prettier-ignore
    await add("keyResults", { keyResult: "Refunds fall", objective: "O1", type: "decrease", unit: "%", setBy: "crew", cadence: "every two weeks", state: "Postponed", ...typed }, writing); // prettier-ignore
    await add("work", { work: "Call", moves: "KR1", team: "Sales", state: "Doing", setBy: "crew", cadence: "daily" });
    expect(held(language, "objectives", 1)).toMatchObject({ cadence: words.cadences.monthly, setBy: words.setters.manager, state: words.states.Active }); // prettier-ignore
    expect(held(language, "keyResults", 1)).toMatchObject({ type: words.types.decrease, start: 0.005, cadence: words.cadences["every two weeks"], state: words.states.Postponed }); // prettier-ignore
    expect(held(language, "work", 1)).toMatchObject({ state: words.workStates.Doing, cadence: words.cadences.daily });

    const { book } = await read();
    expect(book.keyResults).toMatchObject([{ type: "decrease", state: "Postponed", setBy: "crew", cadence: "every two weeks" }]); // prettier-ignore
    expect(book.work).toMatchObject([{ state: "Doing", cadence: "daily" }]);
  });
});

describe("the blank template", () => {
  test("takes the first lines into its blank rows, with their ids, and the next ones below", async () => {
    await draw("en", "blank");
    const objective = (words: string) => add("objectives", { objective: words, team: "Sales" });
    expect([await objective("First"), await objective("Second")]).toEqual(["O1", "O2"]);
    const result = (words: string) => add("keyResults", { keyResult: words, objective: "O2", target: "5" });
    expect([await result("First"), await result("Second")]).toEqual(["KR1", "KR2"]);
    expect(await add("work", { work: "Call", moves: "KR2", team: "Sales" })).toBe("W1");
    expect(held("en", "objectives", 1)).toMatchObject({ id: "O1", objective: "First", state: "Active", weight: 1 });
    expect(held("en", "objectives", 2)).toMatchObject({ id: "O2", objective: "Second", team: "Sales" });
    expect(held("en", "keyResults", 1)).toMatchObject({ id: "KR1", objective: "O2", target: 5 });
    expect(held("en", "keyResults", 2)).toMatchObject({ id: "KR2", keyResult: "Second" });
    expect(held("en", "work", 1)).toMatchObject({ id: "W1", state: "Planned", moves: "KR2" });
  });
});

describe("a line that is changed", () => {
  beforeEach(() => draw("en", "salesPipeline"));

  test("is written cell by cell: what nobody touched stays, whatever it is", async () => {
    await enter(host, "Key Results Q4 2026", "E5", [["=[@Start]+30"]]);
    await enter(host, "Key Results Q4 2026", "L5", [["soon"]]);
    const open = await read();
    const { edit } = changed(open, KR1, { owner: "Head of Sales", evidence: "" });
    expect(await write(edit!)).not.toHaveProperty("problem");
    expect(held("en", "keyResults", 1)).toMatchObject({ owner: "Head of Sales", due: "soon", target: 70, start: 40 });
    await enter(host, "Key Results Q4 2026", "D5", [[10]]);
    expect(held("en", "keyResults", 1)).toMatchObject({ target: 40, start: 10 });
  });

  test("takes a status set by hand, which stands in place of the computed one, and gives it back", async () => {
    const { edit } = changed(await read(), KR1, { override: "At risk", reason: "The vendor closes" });
    expect(await write(edit!)).not.toHaveProperty("problem");
    expect(held("en", "keyResults", 1)).toMatchObject({ override: "At risk", status: "At risk" });
    const { edit: back } = changed(await read(), KR1, { override: "" });
    expect(await write(back!)).not.toHaveProperty("problem");
    expect(held("en", "keyResults", 1)).toMatchObject({ override: "", reason: "The vendor closes" });
    expect(held("en", "keyResults", 1)["status"]).not.toBe("At risk");
  });

  test("that holds everything already is not written at all", async () => {
    expect(changed(await read(), KR1, { start: "40", target: "100.0" }).edit).toBeUndefined();
  });

  test("whose cell somebody else changed meanwhile is refused, with what it holds now", async () => {
    const open = await read();
    await enter(host, "Key Results Q4 2026", "E5", [[120]]);
    const { edit } = changed(open, KR1, { target: "110", owner: "Somebody" });
    expect(await write(edit!)).toMatchObject({
      problem: "row-changed",
      key: "KR1",
      header: "Target",
      cell: "E5",
      holds: 120,
      shows: "120",
    });
    expect(held("en", "keyResults", 1)).toMatchObject({ target: 120, owner: "Sales Development Lead" });
    const { edit: again } = changed(await read(), KR1, { target: "110" });
    expect(await write(again!)).not.toHaveProperty("problem");
    expect(held("en", "keyResults", 1)).toMatchObject({ target: 110 });
  });

  test("that is gone changes nothing", async () => {
    const open = await read();
    expect(changeOf(open, { table: "keyResults", id: "KR9" }, { owner: "Sales" }, undefined)).toBeUndefined();
    expect(changeOf(open, { table: "keyResults", id: undefined }, { owner: "Sales" }, undefined)).toBeUndefined();
  });
});

describe("what was agreed", () => {
  const HEADERS = ["day", "keyResult", "start", "target", "weight", "reason"] as const;
  const commitments = (rows: number) =>
    cells(host, "Commitments Q4 2026", `A5:F${4 + rows}`).map((row) =>
      Object.fromEntries(HEADERS.map((key, i) => [key, row[i] ?? ""])),
    );
  const agree = (...row: unknown[]) => enter(host, "Commitments Q4 2026", "A5:E5", [row]);

  beforeEach(() => draw("en", "salesPipeline"));

  test.each([
    // what is typed                                what was agreed (start, target, weight)  needs a reason
    ["another target",                              { target: "90" },   [40, 100, 1],  true],
    ["another start",                               { start: "0" },     [40, 100, 1],  true],
    ["another weight",                              { weight: "2" },    [40, 100, 1],  true],
    ["another owner",                               { owner: "Sales" }, [40, 100, 1],  false],
    ["another owner, the target changed in the grid", { owner: "Sales" }, [40, 90, 1], false],
    ["the target that was agreed",                  { target: "90" },   [40, 90, 1],   false],
    ["a blank weight, which counts as 1",           { weight: "" },     [40, 100, 1],  false],
  ])("%s: %j where %j was agreed", async (_what, typed, [start, target, weight], expected) => {
    await agree(46296, "KR1", start, target, weight);
    const open = await read();
    expect(breaksAgreement(open, KR1, changed(open, KR1, typed).values)).toBe(expected);
  }); // prettier-ignore

  test("is nothing before it was agreed, for other tables and for new lines", async () => {
    const open = await read();
    expect(breaksAgreement(open, KR1, { target: 90 })).toBe(false);
    await agree(46296, "KR1", 40, 100, 1);
    const later = await read();
    expect(breaksAgreement(later, { table: "keyResults", id: undefined }, { target: 90 })).toBe(false);
    expect(breaksAgreement(later, { table: "objectives", id: "O1" }, { weight: 5 })).toBe(false);
  });

  test("a change of it stands in the sheet, and among the commitments with its day and its reason", async () => {
    await agree(46296, "KR1", 40, 100, 1);
    const { edit } = changed(await read(), KR1, { target: "90" }, { reason: "=fewer leads", day: "2026-11-21" });
    expect(await write(edit!)).not.toHaveProperty("problem");
    expect(held("en", "keyResults", 1)).toMatchObject({ target: 90, agreed: "" });
    expect(commitments(2)).toEqual([
      { day: 46296, keyResult: "KR1", start: 40, target: 100, weight: 1, reason: "" },
      { day: 46347, keyResult: "KR1", start: 40, target: 90, weight: 1, reason: "=fewer leads" },
    ]);
  });
});

test("an id that another period of the workbook has given out is not given out again", async () => {
  await draw("en", "blank");
  const open = await read();
  const elsewhere = [
    { of: "keyResults", table: "tblKeyResults_Q3_2026" },
    { of: "work", table: "tblWork_Q3_2026" },
  ] as const;
  const { additions } = additionOf({ ...open, found: { ...open.found, elsewhere } }, "keyResults", { keyResult: "x" });
  expect(additions?.[0]?.ids?.usedIn).toEqual([
    { table: "tblKeyResults_Q3_2026", header: "Id" },
    { table: "tblWork_Q4_2026", header: "Believed to move" },
    { table: "tblCommitments_Q4_2026", header: "Key result" },
    { table: "tblCheckIns_Q4_2026", header: "Key result" },
  ]);
});
