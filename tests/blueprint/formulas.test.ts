import { parse, parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import type { Blueprint } from "../../src/blueprint/plan";
import { BOOKS, bookOf, columnOf, formulasOf, SALES, sheetOf, tablesOf } from "./books";

/** What Excel 2019 has, of what we use; and the add-in's own. */
const KNOWN =
  `AGGREGATE AND CHAR COLUMN COUNT COUNTA COUNTIF COUNTIFS ERROR.TYPE IF IFERROR INDEX INT ISERROR ISLOGICAL ISNUMBER LEFT LEN
  LOOKUP LOWER MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD N NA NOT OR REPT ROUND ROUNDUP ROW ROWS SMALL SUM SUBSTITUTE SUMPRODUCT TEXT TEXTJOIN TODAY TRIM VALUE`.split(
    /\s+/,
  );
const OWN = ["OKR.SCORE", "OKR.ROLLUP", "OKR.EXPECTED", "OKR.STATUS", "OKR.BELIEF", "OKR.RICE"];

const calls = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ type }) => type === tokenTypes.FUNCTION)
    .map(({ value }) => value);

describe.each(BOOKS)("$title", ({ plan }) => {
  const formulas = formulasOf(plan.sheets);

  test("its formulas are complete in an English grammar, and shorter than Excel's limit", () => {
    for (const { formula } of formulas) expect(() => parse(tokenize(formula))).not.toThrow();
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8192);
  });

  test("they call only functions of Excel 2019 and the add-in's own", () => {
    const called = new Set(formulas.flatMap(({ formula }) => calls(formula)));
    expect([...called].filter((name) => !KNOWN.includes(name) && !OWN.includes(name))).toEqual([]);
  });

  test("they name only tables, columns, cells and sheets of the plan", () => {
    const headers = new Map(tablesOf(plan).map(({ name, columns }) => [name, columns.map(({ header }) => header)]));
    const cells = plan.names.map(({ name }) => name);
    const sheets = plan.sheets.map(({ name }) => `'${name}'`);
    for (const { formula, sheet } of formulas) {
      for (const { type, value } of tokenize(formula)) {
        if (type === tokenTypes.REF_NAMED) expect(cells).toContain(value);
        if (type === tokenTypes.REF_RANGE && value.includes("!")) expect(sheets).toContain(value.split("!")[0]);
        if (type !== tokenTypes.REF_STRUCT) continue;
        const reference = parseStructRef(value) as { table?: string; columns: string[] };
        const table = reference.table || sheet.table?.name || "";
        expect(headers.get(table)).toEqual(expect.arrayContaining(reference.columns));
      }
    }
  });

  test("they are volatile in one cell only: the one that says which day it is", () => {
    const volatile = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;
    const found = formulas.filter(({ formula }) => volatile.test(formula));
    expect(found.map(({ formula }) => formula)).toEqual(["=TODAY()"]);
    expect(plan.names).toContainEqual(
      expect.objectContaining({ name: "OKR_AsOf", sheet: plan.sheets[0].name, cell: "K5" }),
    );
  });

  test("they do not run in a circle, column by column and cell by cell", () => {
    expect(circleIn(edgesOf(plan))).toEqual([]);
  });
});

describe.each(SALES)("in the words of $language", (book) => {
  const { plan, names } = book;

  test("each formula of the add-in that the sheets need is there", () => {
    const called = new Set(formulasOf(plan.sheets).flatMap(({ formula }) => calls(formula)));
    const wanted = OWN.filter((name) => name !== "OKR.BELIEF" || book.language === "en");
    expect(wanted.filter((name) => !called.has(name))).toEqual([]);
  });

  test("every cell of their own row and every named day goes to the add-in as blank when it is blank", () => {
    for (const table of tablesOf(plan)) {
      for (const { formula = "" } of table.columns) {
        if (!/OKR\.(SCORE|EXPECTED|STATUS)/.test(formula)) continue;
        for (const argument of argumentsOf(formula)) expect(blankIsBlank(argument)).toBe(true);
      }
    }
  });

  test("work never counts: no formula of a score, an expected score or a status reads the table of the work", () => {
    const judged = ["score", "expected", "status"] as const;
    const formulas = (["objectives", "keyResults", "teams"] as const).flatMap((which) => {
      const headers = { objectives: names.objective, keyResults: names.keyResult, teams: names.team }[which];
      return judged.map((key) => columnOf(sheetOf(book, which), headers[key]).formula ?? "");
    });
    expect(formulas.filter((formula) => formula.includes(names.tables.work))).toEqual([]);
  });
});

test("a key result is scored from its five cells", () => {
  const book = bookOf("salesPipeline", "en");
  expect(columnOf(sheetOf(book, "keyResults"), "Score").formula).toBe(
    '=IF(AND([@Start]="",[@Target]="",[@Current]=""),"",' +
      'OKR.SCORE(IF([@Start]="","",[@Start]),IF([@Target]="","",[@Target]),IF([@Current]="","",[@Current]),' +
      'IF([@Type]="","",[@Type]),IF([@Limit]="","",[@Limit])))',
  );
});

test("in German the add-in is given its own words, and its answers are shown in those of the sheet", () => {
  const book = bookOf("salesPipeline", "de");
  const { formula = "" } = columnOf(sheetOf(book, "keyResults"), book.names.keyResult.score);
  expect(formula).toMatch(
    /INDEX\('Listen Q4 2026'!\$B\$11:\$B\$21,MATCH\(\[@Art\],'Listen Q4 2026'!\$A\$11:\$A\$21,0\)\)/,
  );
  const status = columnOf(sheetOf(book, "keyResults"), book.names.keyResult.status).formula ?? "";
  expect(status).toMatch(/INDEX\('Listen Q4 2026'![^,]+,MATCH\(OKR\.STATUS\(/);
});

/** The arguments of every call of the three formulas that take single values. */
function argumentsOf(formula: string): string[] {
  const found: string[] = [];
  for (const { index } of formula.matchAll(/OKR\.(?:SCORE|EXPECTED|STATUS)\(/g)) {
    let [depth, start] = [0, formula.indexOf("(", index) + 1];
    for (let i = start; depth >= 0; i++) {
      if (formula[i] === "(") depth++;
      if (formula[i] === ")") depth--;
      if (depth < 0 || (depth === 0 && formula[i] === ",")) {
        found.push(formula.slice(start, i));
        start = i + 1;
      }
    }
  }
  return found;
}

/** A text, a number, or a cell that is asked first whether it is blank. */
function blankIsBlank(argument: string): boolean {
  if (/^("[^"]*"|\d+)$/.test(argument)) return true;
  const [, cell] = /^IF\((\[@[^\]]+\]|\[@\[[^\]]+\]\]|OKR_\w+)="",/.exec(argument) ?? [];
  return cell !== undefined;
}

type Edges = ReadonlyMap<string, readonly string[]>;

/** What each column of a table, and each cell with a formula, reads: columns of tables and cells of sheets. */
function edgesOf({ sheets, names }: Blueprint): Edges {
  const edges = new Map<string, string[]>();
  for (const sheet of sheets) {
    for (const { header, formula } of sheet.table?.columns ?? []) {
      if (formula) edges.set(`${sheet.table!.name}[${header}]`, readBy(formula));
    }
    for (const { at, rows } of sheet.blocks) {
      const [, letters = "", first = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          if (!cell || !("formula" in cell)) return;
          edges.set(`${sheet.name}!${shifted(letters, j)}${Number(first) + i}`, readBy(cell.formula));
        }),
      );
    }

    function readBy(formula: string): string[] {
      return tokenize(formula).flatMap(({ type, value }): string[] => {
        if (type === tokenTypes.REF_STRUCT) {
          const { table, columns } = parseStructRef(value) as { table?: string; columns: string[] };
          return columns.map((column) => `${table || sheet.table!.name}[${column}]`);
        }
        if (type === tokenTypes.REF_NAMED) {
          return names.flatMap((plan) => (plan.name === value && "cell" in plan ? [`${plan.sheet}!${plan.cell}`] : []));
        }
        if (type !== tokenTypes.REF_RANGE) return [];
        const [area = "", quoted = `'${sheet.name}'`] = value.replaceAll("$", "").split("!").reverse();
        return cellsOf(area).map((cell) => `${quoted.slice(1, -1)}!${cell}`);
      });
    }
  }
  return edges;
}

function cellsOf(area: string): string[] {
  const [from = "", to = from] = area.split(":");
  const [, letters = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, last = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  const columns = [letters];
  while (columns.at(-1) !== last) columns.push(shifted(columns.at(-1)!, 1));
  const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) => Number(top) + i);
  return columns.flatMap((column) => rows.map((row) => `${column}${row}`));
}

function shifted(letters: string, by: number): string {
  let n = [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) + by;
  let made = "";
  for (; n > 0; n = Math.floor((n - 1) / 26)) made = String.fromCharCode(65 + ((n - 1) % 26)) + made;
  return made;
}

/** The way round, where there is one. */
function circleIn(edges: Edges): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  function visit(node: string): string[] {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const found = visit(next);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(node);
    return [];
  }
  for (const node of edges.keys()) {
    const found = visit(node);
    if (found.length > 0) return found;
  }
  return [];
}

test("a circle is found where there is one", () => {
  expect(circleIn(new Map([["a", ["b"]], ["b", ["c", "d"]], ["c", []], ["d", ["b"]]]))).toEqual(["b", "d", "b"]); // prettier-ignore
});
