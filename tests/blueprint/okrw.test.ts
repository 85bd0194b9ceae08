import { HEADERS, isSheetName, namesOf } from "../../src/blueprint/names";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { TEMPLATES } from "../../src/blueprint/templates/catalogue";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { checkName } from "../../workbench/host/model/name-rules";
import { BOOKS, bookOf, columnOf, DRAFT, formulasOf, SALES, sheetOf, tablesOf, type Book } from "./books";

describe("the workbook of a period as a plan", () => {
  test("has a page to read and a table sheet each for plan, check-ins, reviews, teams and commitments", () => {
    const { plan, names } = bookOf("salesPipeline", "en");
    const tables = plan.sheets.flatMap(({ name, table }) => (table ? [[name, table.name]] : []));
    expect(plan.sheets[0].name).toBe("OKR(W) Q4 2026");
    expect(tables).toEqual([
      ["Objectives Q4 2026", "tblObjectives_Q4_2026"],
      ["Key Results Q4 2026", "tblKeyResults_Q4_2026"],
      ["Work Q4 2026", "tblWork_Q4_2026"],
      ["Check-ins Q4 2026", "tblCheckIns_Q4_2026"],
      ["Reviews Q4 2026", "tblReviews_Q4_2026"],
      ["Teams Q4 2026", "tblTeams_Q4_2026"],
      ["Commitments Q4 2026", "tblCommitments_Q4_2026"],
    ]);
    expect(plan.sheets.at(-1)?.name).toBe("Lists Q4 2026");
    expect(plan.sheets.map(({ name }) => name)).toEqual(
      Object.values(names.sheets).filter((name) => plan.sheets.some((sheet) => sheet.name === name)),
    );
  });

  test("says in which language it is, and of which period", () => {
    const { plan } = bookOf("salesPipeline", "de");
    expect(plan).toMatchObject({
      language: "de",
      period: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
    });
  });

  test("gives its cells names of their own where OKR_AsOf is taken", () => {
    const { cells } = namesOf("Q1 2027", textsOf("en").sheets, ["okr_asof"]);
    expect(cells).toMatchObject({ asOf: "OKR_AsOf_Q1_2027", start: "OKR_Start_Q1_2027", end: "OKR_End_Q1_2027" });
  });

  test("keeps what a person typed as text, whatever it begins with", () => {
    const { template, texts } = bookOf("salesPipeline", "en");
    const plan = okrwBlueprint({ ...DRAFT, team: "=HYPERLINK(1)" }, template, texts.sheets);
    expect(plan.sheets[0].blocks[0]).toEqual({ at: "A1", rows: [[{ text: "=HYPERLINK(1)" }]] });
  });
});

describe.each(BOOKS)("$title", (book) => {
  const { plan } = book;
  const tables = tablesOf(plan);

  test("has only names that Excel takes, each once", () => {
    const sheets = plan.sheets.map(({ name }) => name);
    const names = [...tables.map(({ name }) => name), ...plan.names.map(({ name }) => name)];
    expect(sheets.filter((name) => !isSheetName(name))).toEqual([]);
    for (const name of names) checkName(name);
    expect(new Set([...sheets, ...names].map((name) => name.toLowerCase())).size).toBe(sheets.length + names.length);
  });

  test("fills each row of a table, and leaves calculated columns to their formula", () => {
    for (const { columns, rows } of tables) {
      for (const { contents } of rows) {
        expect(contents).toHaveLength(columns.length);
        columns.forEach(({ filledBy }, i) => filledBy === "formula" && expect(contents[i]).toBeNull());
      }
      for (const { filledBy, formula } of columns) expect(formula !== undefined).toBe(filledBy === "formula");
    }
  });

  test("has one table a sheet, and nothing below it, so that it can grow", () => {
    for (const { table, blocks, hints, rules, charts = [] } of plan.sheets) {
      if (!table) continue;
      const firstRow = Number(table.at.slice(1));
      const places = [...blocks, ...hints, ...rules].map(({ at }) => at);
      for (const at of [...places, ...charts.map(({ over }) => over)]) {
        expect(Number(/\d+$/.exec(at)?.[0])).toBeLessThan(firstRow);
      }
    }
  });

  test("ties each key result to an objective and each piece of work to a key result that is there", () => {
    const { objectives, keyResults, work } = book.template;
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(keyResults.filter(({ objective }) => !ids(objectives).includes(objective))).toEqual([]);
    expect(work.filter(({ moves }) => moves !== "" && !ids(keyResults).includes(moves))).toEqual([]);
    const all = [...ids(objectives), ...ids(keyResults), ...ids(work)];
    expect(new Set(all).size).toBe(all.length);
  });

  test("has Current blank in each key result, and a commitment nowhere: nothing was measured or agreed yet", () => {
    const blankIn = (which: "keyResults" | "commitments", headers: readonly string[]) => {
      const { table } = sheetOf(book, which);
      const at = headers.map((wanted) => table!.columns.findIndex(({ header }) => header === wanted));
      return table!.rows.every(({ contents }) => at.every((i) => contents[i] === null));
    };
    const { keyResult, commitment } = book.names;
    expect(blankIn("keyResults", [keyResult.current])).toBe(true);
    expect(blankIn("commitments", Object.values(commitment))).toBe(true);
  });
});

describe.each(SALES)("in the words of $language", (book) => {
  const { names, plan, texts } = book;
  const english = textsOf("en").sheets;
  const headers = Object.values(HEADERS);

  test("headers are unique in their table, and made of letters, digits, single spaces and hyphens: no formula escapes them", () => {
    for (const { name, columns } of tablesOf(plan)) {
      const found = columns.map(({ header }) => header);
      expect([name, new Set(found.map((header) => header.toLowerCase())).size]).toEqual([name, found.length]);
      expect(found.filter((header) => !/^[\p{L}\p{N}]+([ -][\p{L}\p{N}]+)*$/u.test(header))).toEqual([]);
    }
  });

  test("a header with a hyphen stands in brackets of its own, as Excel wants it of every sign but the space", () => {
    const formulas = formulasOf(plan.sheets).map(({ formula }) => formula);
    const hyphenated = tablesOf(plan).flatMap(({ columns }) =>
      columns.filter(({ header }) => header.includes("-")).map(({ header }) => header),
    );
    expect(hyphenated).toHaveLength(1);
    for (const header of hyphenated) {
      expect(formulas.some((formula) => formula.includes(`[${header}]]`))).toBe(true);
      expect(formulas.filter((formula) => new RegExp(`\\[@?${header}\\](?!\\])`).test(formula))).toEqual([]);
    }
  });

  test.each(headers)(
    "%s stand in the order of English, in which tables have them: formulas find letters by it",
    (key) => {
      expect(Object.keys(texts.sheets[key])).toEqual(Object.keys(english[key]));
    },
  );

  test("each table has the columns of its language, all of them, in their order", () => {
    const { objective, keyResult, work, checkIn, review, team, commitment } = names;
    const wanted = [objective, keyResult, work, checkIn, review, team, commitment];
    expect(tablesOf(plan).map(({ columns }) => columns.map(({ header }) => header))).toEqual(
      wanted.map((columns) => Object.values(columns)),
    );
  });

  test("columns are wide enough for their header and the button beside it", () => {
    const narrow = tablesOf(plan).flatMap(({ columns }) =>
      columns.filter(({ header, width }) => width < header.length + 4),
    );
    expect(narrow.map(({ header }) => header)).toEqual([]);
  });

  test("the word of every drop-down is there for each key that formulas know, and no two are the same", () => {
    for (const list of Object.keys(english.words) as (keyof typeof english.words)[]) {
      const words = Object.values<string>(texts.sheets.words[list]);
      expect(Object.keys(texts.sheets.words[list])).toEqual(Object.keys(english.words[list]));
      expect([list, new Set(words.map((word) => word.toLowerCase())).size]).toEqual([list, words.length]);
    }
  });

  test("numbers stand to the right with their header, words to the left, dates and states in the middle", () => {
    for (const { name, table, looks } of plan.sheets) {
      for (const [i, { header, horizontal, numberFormat }] of (table?.columns ?? []).entries()) {
        const isNumber = horizontal === "Right" || (horizontal === undefined && numberFormat !== undefined);
        const at = `${String.fromCharCode(65 + (i % 26))}${table!.at.slice(1)}`;
        const own = looks.filter((look) => look.at === (i < 26 ? at : `A${at}`) && look.horizontal !== undefined);
        expect([name, header, own.at(-1)?.horizontal]).toEqual([name, header, isNumber ? "Right" : horizontal]);
      }
    }
  });

  test("the status has a look for every word, and the lists explain each", () => {
    const { statuses } = texts.sheets.words;
    const looks = columnOf(sheetOf(book, "keyResults"), names.keyResult.status).conditionalFormats ?? [];
    const before = texts.sheets.check.before;
    expect(looks.map((look) => look.kind === "when" && look.formula)).toEqual([
      ...Object.values(statuses).map((word) => `=$I{row}="${word}"`),
      `=LEFT($I{row},${before.length})="${before}"`,
    ]);
    const lists = JSON.stringify(sheetOf(book, "lists").blocks);
    for (const meaning of Object.values(texts.sheets.meanings)) expect(lists).toContain(meaning);
  });
});

test("a plan is data: what it says survives being written as JSON", () => {
  for (const { plan } of BOOKS) expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("every template has its own id, and the same rows in every language", () => {
  const shape = ({ template }: Book) => [template.id, template.objectives.length, template.keyResults.length];
  const [english, ...others] = LANGUAGES.map((language) =>
    BOOKS.filter((book) => book.language === language).map(shape),
  );
  for (const other of others) expect(other).toEqual(english);
  const ids = Object.values(TEMPLATES).map((make) => make(templateTextsOf("en")).id);
  expect(new Set(ids).size).toBe(ids.length);
});
