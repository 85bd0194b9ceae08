import { parse, parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { isSheetName, namesOf } from "../../src/blueprint/names";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import type { Content, SheetPlan } from "../../src/blueprint/plan";
import { USUAL } from "../../src/blueprint/period";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { sheets, templates } from "../../src/texts/en";
import { checkName } from "../../workbench/host/model/name-rules";

const draft = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
const blueprint = okrwBlueprint(draft, SALES, sheets);
const [page, objectives, keyResults, work, lists] = blueprint.sheets as readonly SheetPlan[];
const tables = blueprint.sheets.flatMap(({ table }) => (table ? [table] : []));

/** Every formula of the plan, with where it stands. */
function formulas(sheets: readonly SheetPlan[] = blueprint.sheets): { at: string; formula: string }[] {
  return sheets.flatMap(({ name, blocks, table }) => [
    ...blocks.flatMap(({ at, rows }) => rows.flat().flatMap((cell) => formulaIn(cell, `${name} ${at}`))),
    ...(table?.columns ?? []).flatMap(({ header, formula }) => (formula ? [{ at: `${name} ${header}`, formula }] : [])),
  ]);
}

const formulaIn = (cell: Content, at: string) => (cell && "formula" in cell ? [{ at, formula: cell.formula }] : []);

const columnOf = (sheet: SheetPlan | undefined, header: string) => {
  const found = sheet?.table?.columns.find((column) => column.header === header);
  if (!found) throw new Error(`No column ${header}.`);
  return found;
};

describe("the quarter's workbook as a plan", () => {
  test("tells objectives, key results and work apart, a table and a sheet each, behind a page that reads them", () => {
    expect(blueprint.sheets.map(({ name, table }) => [name, table?.name])).toEqual([
      ["OKR(W) Q4 2026", undefined],
      ["Objectives Q4 2026", "tblObjectives_Q4_2026"],
      ["Key Results Q4 2026", "tblKeyResults_Q4_2026"],
      ["Work Q4 2026", "tblWork_Q4_2026"],
      ["Lists Q4 2026", undefined],
    ]);
  });

  test("has only names that Excel takes, each once", () => {
    const sheets = blueprint.sheets.map(({ name }) => name);
    const names = [...tables.map(({ name }) => name), ...blueprint.names.map(({ name }) => name)];
    expect(sheets.filter((name) => !isSheetName(name))).toEqual([]);
    for (const name of names) checkName(name);
    expect(new Set([...sheets, ...names].map((name) => name.toLowerCase())).size).toBe(sheets.length + names.length);
  });

  test("has headers that are unique in their table and need no escape in a formula", () => {
    for (const { name, columns } of tables) {
      const headers = columns.map(({ header }) => header);
      expect({ name, unique: new Set(headers.map((header) => header.toLowerCase())).size }).toEqual({
        name,
        unique: headers.length,
      });
      expect(headers.filter((header) => /[[\]#'@\n]/.test(header) || header.trim() !== header)).toEqual([]);
    }
  });

  test("has columns wide enough for their header and the button beside it", () => {
    const narrow = tables.flatMap(({ columns }) => columns.filter(({ header, width }) => width < header.length + 4));
    expect(narrow.map(({ header }) => header)).toEqual([]);
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

  test("has nothing below a table, so that it can grow", () => {
    for (const { table, blocks, hints } of [objectives, keyResults, work] as SheetPlan[]) {
      const firstRow = Number(table?.at.slice(1));
      for (const { at } of [...blocks, ...hints]) expect(Number(/\d+/.exec(at)?.[0])).toBeLessThan(firstRow);
    }
  });
});

describe("its formulas", () => {
  /** What Excel 2019 has, of what we use; and the add-in's own. */
  const KNOWN = ["IF", "IFERROR", "ISERROR", "ERROR.TYPE", "INDEX", "MATCH", "ROWS", "COUNTIF", "COUNTIFS", "TODAY"];
  const OWN = ["OKR.SCORE", "OKR.ROLLUP", "OKR.EXPECTED", "OKR.STATUS"];

  const calls = (formula: string): string[] =>
    tokenize(formula)
      .filter(({ type }) => type === tokenTypes.FUNCTION)
      .map(({ value }) => value);

  test("are complete in an English grammar", () => {
    for (const { formula } of formulas()) expect(() => parse(tokenize(formula))).not.toThrow();
  });

  test("call only functions of Excel 2019 and the add-in's own", () => {
    const called = new Set(formulas().flatMap(({ formula }) => calls(formula)));
    expect([...called].filter((name) => !KNOWN.includes(name) && !OWN.includes(name))).toEqual([]);
    expect(OWN.filter((name) => !called.has(name))).toEqual([]);
  });

  test("are volatile in one cell only: the one that says which day it is", () => {
    const volatile = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;
    expect(
      formulas()
        .filter(({ formula }) => volatile.test(formula))
        .map(({ formula }) => formula),
    ).toEqual(["=TODAY()"]);
    expect(blueprint.names).toContainEqual(
      expect.objectContaining({ name: "OKR_AsOf", sheet: "OKR(W) Q4 2026", cell: "K5" }),
    );
  });

  test("name only tables, columns and cells of the plan", () => {
    const headers = new Map(tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)]));
    const cells = blueprint.names.map(({ name }) => name);
    for (const sheet of blueprint.sheets) {
      for (const { formula } of formulas([sheet])) {
        for (const { type, value } of tokenize(formula)) {
          if (type === tokenTypes.REF_NAMED) expect(cells).toContain(value);
          if (type !== tokenTypes.REF_STRUCT) continue;
          const reference = parseStructRef(value) as { table?: string; columns: string[] };
          const table = reference.table || sheet.table?.name || "";
          expect(headers.get(table)).toEqual(expect.arrayContaining(reference.columns));
        }
      }
    }
  });

  test("pass every cell of their own row and every named day to the add-in as blank when it is blank", () => {
    for (const { formula } of formulas()) {
      if (!calls(formula).some((name) => OWN.includes(name))) continue;
      // Without the wrapped forms, nothing of this row and no named cell is left.
      let rest = formula;
      let before;
      do {
        before = rest;
        rest = rest.replace(/IF\((\[@[^\]]+\]|\[@\[[^\]]+\]\]|OKR_\w+)="",(?:""|0),\1\)/g, "0");
      } while (rest !== before);
      // Native functions take the cell as it is: those that compare, and those that look at an error.
      const conditions = rest
        .replace(/(?:ISERROR|ERROR\.TYPE)\(\[@Score\]\)=?5?,(?:\[@Score\],)?/g, "")
        .replace(/=\[@Id\]/g, "")
        .replace(/IF\((\[@\[Key results\]\]|\[@Measured\])=0,/g, "IF(0,");
      expect(conditions).not.toMatch(/\[@|OKR_/);
    }
  });

  test("do not run in a circle: the page reads tables, objectives read key results, key results read no table", () => {
    const read = (sheet: SheetPlan | undefined) =>
      new Set(formulas(sheet ? [sheet] : []).flatMap(({ formula }) => formula.match(/tbl\w+/g) ?? []));
    expect([...read(keyResults)]).toEqual([]);
    expect([...read(work)]).toEqual([]);
    expect([...read(objectives)]).toEqual(["tblKeyResults_Q4_2026"]);
    expect(read(page).size).toBe(3);
  });

  test("let work never count: no formula of a score reads the table of the work", () => {
    expect(formulas([objectives, keyResults] as SheetPlan[]).some(({ formula }) => formula.includes("tblWork"))).toBe(
      false,
    );
  });

  test("score a key result from its five cells", () => {
    expect(columnOf(keyResults, "Score").formula).toBe(
      '=OKR.SCORE(IF([@Start]="","",[@Start]),IF([@Target]="","",[@Target]),IF([@Current]="","",[@Current]),' +
        'IF([@Type]="","",[@Type]),IF([@Limit]="","",[@Limit]))',
    );
  });
});

describe("its rules", () => {
  const rules = blueprint.sheets.flatMap(({ table, hints, rules, conditionalFormats }) => [
    ...(table?.columns ?? []).flatMap(({ conditionalFormats: looks = [] }) => looks),
    ...conditionalFormats.map(({ look }) => look),
    ...(table?.columns ?? []).flatMap(({ validation }) => (validation ? [validation] : [])),
    ...[...hints, ...rules].flatMap(({ validation }) => (validation ? [validation] : [])),
  ]);

  test("never call the add-in: Excel does not calculate its formulas in validation and conditional formats", () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(JSON.stringify(rules)).not.toContain("OKR.");
  });

  const sources = rules.flatMap((rule) => ("allow" in rule && rule.allow === "list" ? [rule.source] : []));

  test("take their words from ranges, and ids from names for the column of a table, which grows", () => {
    const columns = blueprint.names.flatMap((plan) => ("table" in plan ? [plan] : []));
    expect(columns.map(({ name, table, column }) => [name, table, column])).toEqual([
      ["OKR_ObjectiveIds_Q4_2026", "tblObjectives_Q4_2026", "Id"],
      ["OKR_KeyResultIds_Q4_2026", "tblKeyResults_Q4_2026", "Id"],
    ]);
    const named = sources.filter((source) => !/^='[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(source));
    expect(named).toEqual(columns.map(({ name }) => `=${name}`));
  });

  test("name no column of a table: Excel takes that in a name, but not in a drop-down", () => {
    expect(sources.filter((source) => source.includes("["))).toEqual([]);
  });

  test("ask before a formula is typed over, in every column and on the page", () => {
    for (const { columns } of tables) {
      for (const { filledBy, validation } of columns) {
        expect(validation?.allow === "formula").toBe(filledBy === "formula");
      }
    }
    expect(page?.rules.map(({ at, validation }) => [at, validation.allow])).toEqual([
      ["A8:K8", "formula"],
      ["A11:K15", "formula"],
      ["A18:K23", "formula"],
    ]);
  });

  test("keep titles within 32, hints within 255 and answers to an entry within 225 characters", () => {
    const columns = blueprint.sheets.flatMap(({ table }) => table?.columns ?? []);
    const hints = [...blueprint.sheets.flatMap((sheet) => sheet.hints), ...columns.flatMap(({ hint }) => hint ?? [])];
    const answers = [...blueprint.sheets.flatMap(({ hints, rules }) => [...hints, ...rules]), ...columns].flatMap(
      ({ validation }) => validation?.otherwise ?? [],
    );
    const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
    expect(longest([...hints, ...answers].map(({ title }) => title))).toBeLessThanOrEqual(32);
    expect(longest(hints.map(({ text }) => text))).toBeLessThanOrEqual(255);
    expect(longest(answers.map(({ text }) => text))).toBeLessThanOrEqual(225);
  });

  test("have a look for every word of the status, and the lists explain each", () => {
    const words = ["Done", "On track", "Behind", "At risk", "Missed", "Stale", "No data", "Not started"];
    const looks = columnOf(keyResults, "Status").conditionalFormats ?? [];
    expect(looks.map((look) => look.kind === "when" && look.formula)).toEqual([
      ...words.map((word) => `=$I{row}="${word}"`),
      '=LEFT($I{row},6)="Check "',
    ]);
    expect(JSON.stringify(lists?.blocks)).toContain("More than 25 points below");
  });
});

describe("the worked example", () => {
  test("has Current blank in each key result, and 0 nowhere", () => {
    const at = keyResults?.table?.columns.findIndex(({ header }) => header === "Current") ?? -1;
    expect(keyResults?.table?.rows.map(({ contents }) => contents[at])).toEqual([null, null, null]);
  });

  test("ties each piece of work to a key result that is there", () => {
    const ids = SALES.keyResults.map(({ id }) => id);
    expect(SALES.work.map(({ moves }) => moves).every((id) => ids.includes(id))).toBe(true);
    expect(SALES.keyResults.every(({ objective }) => objective === SALES.objectives[0].id)).toBe(
      true,
    );
  });

  test("keeps what a person typed as text, whatever it begins with", () => {
    const plan = okrwBlueprint({ ...draft, team: "=HYPERLINK(1)" }, SALES);
    expect(plan.sheets[0].blocks[0]).toEqual({ at: "A1", rows: [[{ text: "=HYPERLINK(1)" }]] });
  });

  test("shows numbers in the unit of their row, on the page as in the table", () => {
    const formats = (unit: string) => page?.looks.filter(({ numberFormat }) => numberFormat?.includes(unit));
    expect(formats("$")?.map(({ at }) => at)).toEqual(["D12:F12"]);
    expect(formats("0.0#%")?.map(({ at }) => at)).toEqual(["D13:F13"]);
  });

  test("gives each objective of a template its line across the page, and all of them one page", () => {
    const [first] = SALES.objectives;
    const plan = okrwBlueprint(draft, {
      ...SALES,
      objectives: [
        first,
        { id: "O2", objective: "Customers stay with us and tell others why", owner: "Head of Success" },
      ],
    }).sheets[0];
    const merged = plan.looks.filter((look) => look.merged).map(({ at }) => at);
    expect(merged).toEqual(["B8:E9", "F8:G9", "D19:I24"]);
    // What is merged holds something in its first cell alone: Excel would drop the rest.
    for (const { at, rows } of plan.blocks.filter((block) => ["A8", "A19"].includes(block.at))) {
      const beside = at === "A8" ? [2, 3, 4, 6] : [4, 5, 6, 7, 8];
      for (const row of rows) expect(beside.map((column) => row[column])).toEqual(beside.map(() => null));
    }
    expect(plan.page.area).toBe("A1:K27");
  });

  /** A screen 1366 pixels wide leaves so much beside the pane, without the row numbers. */
  const BESIDE_THE_PANE = 930;
  const pixels = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width * 7 + 5, 0);

  test("shows the whole page on a small screen beside the pane", () => {
    expect(pixels(page?.columnWidths ?? [])).toBeLessThanOrEqual(BESIDE_THE_PANE);
  });

  test.each([
    ["key results", keyResults, ["Current", "Score", "Status"]],
    ["objectives", objectives, ["Score", "Expected", "Status"]],
  ])("shows of %s what is typed and what comes of it there, too", (_sheet, sheet, headers) => {
    const columns = sheet?.table?.columns ?? [];
    const upTo = columns.slice(0, Math.max(...headers.map((one) => columns.findIndex((c) => c.header === one))) + 1);
    expect(pixels(upTo.map(({ width }) => width))).toBeLessThanOrEqual(BESIDE_THE_PANE);
    expect(sheet?.freeze?.columns).toBe(2);
  });

  test("prints the page on one page", () => {
    expect(page?.page).toMatchObject({ orientation: "Landscape", onePage: true });
  });

  test("gives the three cells names of their own where OKR_AsOf is taken", () => {
    expect(namesOf("Q1 2027", ["okr_asof"]).cells).toEqual({
      asOf: "OKR_AsOf_Q1_2027",
      start: "OKR_Start_Q1_2027",
      end: "OKR_End_Q1_2027",
    });
  });
});
