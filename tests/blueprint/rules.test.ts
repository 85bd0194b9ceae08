import { CHECK_LOOK, STATUS_LOOKS } from "../../src/blueprint/palette";
import type { HintText, SheetPlan, Validation } from "../../src/blueprint/plan";
import { BOOKS, SALES, sheetOf, tablesOf } from "./books";

function validationsOf({ table, hints, rules }: SheetPlan): Validation[] {
  return [...(table?.columns ?? []), ...hints, ...rules].flatMap(({ validation }) => (validation ? [validation] : []));
}

function looksOf({ table, conditionalFormats }: SheetPlan) {
  const columns = table?.columns ?? [];
  return [
    ...columns.flatMap(({ conditionalFormats: looks = [] }) => looks),
    ...conditionalFormats.map(({ look }) => look),
  ];
}

describe.each(BOOKS)("$title", ({ plan }) => {
  const validations = plan.sheets.flatMap(validationsOf);
  const rules = [...validations, ...plan.sheets.flatMap(looksOf)];
  const sources = validations.flatMap((rule) => (rule.allow === "list" ? [rule.source] : []));

  test("no rule calls the add-in: Excel does not calculate its formulas in validation and conditional formats", () => {
    expect(rules.length).toBeGreaterThan(60);
    expect(JSON.stringify(rules)).not.toContain("OKR.");
  });

  test("drop-downs take their words from ranges, and rows from names for the column of a table, which grows", () => {
    const names = plan.names.flatMap((name) => ("table" in name ? [`=${name.name}`] : []));
    expect(names).toHaveLength(3);
    const named = sources.filter((source) => !/^='[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(source));
    expect([...new Set(named)].sort()).toEqual(names.sort());
  });

  test("drop-downs name no column of a table: Excel takes that in a name, but not in a drop-down", () => {
    expect(sources.filter((source) => source.includes("["))).toEqual([]);
  });

  test("titles keep within 32, hints within 255 and answers to an entry within 225 characters", () => {
    const columns = tablesOf(plan).flatMap((table) => table.columns);
    const hints: HintText[] = [
      ...plan.sheets.flatMap((sheet) => sheet.hints),
      ...columns.flatMap(({ hint }) => hint ?? []),
    ];
    const answers = validations.map(({ otherwise }) => otherwise);
    const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
    expect(longest([...hints, ...answers].map(({ title }) => title))).toBeLessThanOrEqual(32);
    expect(longest(hints.map(({ text }) => text))).toBeLessThanOrEqual(255);
    expect(longest(answers.map(({ text }) => text))).toBeLessThanOrEqual(225);
  });
});

describe.each(SALES)("in the words of $language", (book) => {
  const { plan, names, texts } = book;

  test("a person is asked before a formula is typed over, in every column of a table", () => {
    for (const { columns } of tablesOf(plan)) {
      for (const { filledBy, validation } of columns)
        expect(validation?.allow === "formula").toBe(filledBy === "formula");
    }
  });

  test("and on the page, in every cell of its lists", () => {
    expect(sheetOf(book, "page").rules.map(({ at, validation }) => [at, validation.allow])).toEqual([
      ["A8:L8", "formula"],
      ["A11:L15", "formula"],
      ["A18:L23", "formula"],
    ]);
  });

  test("ids and names of teams stand once; every other entry may be kept, or is refused with the way out", () => {
    const strict = tablesOf(plan).flatMap(({ columns }) =>
      columns.flatMap(({ header, validation }) => (validation?.allow === "list" && validation.strict ? [header] : [])),
    );
    expect(strict).toEqual([names.keyResult.type]);
    const once = tablesOf(plan).flatMap(({ name, columns }) =>
      columns.flatMap(({ header, validation }) =>
        validation?.allow === "when" && validation.formula.includes("COUNTIF") ? [`${name}[${header}]`] : [],
      ),
    );
    expect(once).toEqual([
      `${names.tables.objectives}[${names.objective.id}]`,
      `${names.tables.keyResults}[${names.keyResult.id}]`,
      `${names.tables.work}[${names.work.id}]`,
      `${names.tables.teams}[${names.team.team}]`,
    ]);
  });

  test("a status is told by its word and its fill, never by the fill alone", () => {
    const known = [...Object.values<string>(texts.sheets.words.statuses), texts.sheets.check.before];
    const colors = [...STATUS_LOOKS, CHECK_LOOK].map(({ fill }) => fill);
    const fills = plan.sheets
      .flatMap(looksOf)
      .flatMap((look) => (look.kind === "when" && look.fill && colors.includes(look.fill) ? [look] : []));
    expect(fills.length).toBeGreaterThan(20);
    for (const { formula } of fills) expect(known.some((word) => formula.includes(`"${word}"`))).toBe(true);
  });
});
