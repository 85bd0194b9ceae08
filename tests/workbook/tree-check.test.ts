/** @jest-environment jsdom */
import { contributionsOf } from "../../src/okr/kpi/contributions";
import { forestOf } from "../../src/okr/kpi/forest";
import { problemOf } from "../../src/okr/kpi/check";
import type { KpiProblem } from "../../src/okr/kpi/problem";
import type { SheetTexts } from "../../src/texts/texts";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { bookOf } from "../blueprint/books";
import { changed, node, opened } from "./a-tree";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(300_000);

const host = newHost();
const workbook = excelWorkbook();
const ROWS = 10;

type Row = readonly [
  id: string,
  parent: string,
  keyResult: string,
  operator: string,
  baseline: number | string,
  current: number | string,
];

/** Rows as people may have typed them, ten each; blank ones fill them up. */
const TABLES: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    "a loop, an unknown parent, a doubled id and an id that is missing, beside a tree that goes on working",
    [
      ["N1", "", "KR1", "sum", 3, 7],
      ["N2", "N1", "", "", 1, 3],
      ["N3", "N1", "", "", 2, 4],
      ["N4", "N5", "", "sum", 1, 1],
      ["N5", "N4", "", "sum", 1, 1],
      ["N6", "N99", "", "", 1, 1],
      ["N7", "", "KR2", "", 1, 2],
      ["N7", "N1", "", "", 1, 2],
      ["", "N1", "", "", 1, 2],
    ],
  ],
  [
    "two roots of a key result, a root without one, one that is unknown, and operators that are missing, unknown or idle",
    [
      ["N1", "", "KR1", "", 3, 7],
      ["N2", "N1", "", "product", 1, 3],
      ["N3", "", "KR1", "mean", 2, 4],
      ["N4", "N3", "", "", 1, 1],
      ["N5", "", "", "", 1, 1],
      ["N6", "", "KR99", "", 1, 1],
      ["N7", "", "KR2", "ratio", 1, 2],
      ["N8", "N7", "", "", 1, 2],
    ],
  ],
  [
    "a text, a missing value, errors, a denominator of 0, a number that disagrees, and what waits for them",
    [
      ["N1", "", "KR1", "ratio", 5, 6],
      ["N2", "N1", "", "", 10, 12],
      ["N3", "N1", "", "", 2, 0],
      ["N4", "", "KR2", "sum", 3, ""],
      ["N5", "N4", "", "", 1, "many"],
      ["N6", "N4", "", "", "", 1],
      ["N7", "", "KR3", "product", 8, 9],
      ["N8", "N7", "", "", 2, 2],
      ["N9", "N7", "", "", 4, "=1/0"],
    ],
  ],
];

/** A problem as the column Check says it, as far as the sheet knows its facts. */
function sentence(texts: SheetTexts, problem: KpiProblem | undefined): string | RegExp {
  if (!problem) return "";
  const { treeChecks: says, treeColumns } = texts;
  const around = ([before, behind]: readonly string[], fact: string | number) => `${before}${fact}${behind}`;
  switch (problem.problem) {
    case "id-missing": return says.idMissing;
    case "id-doubled": return around(says.idDoubled, problem.id);
    case "parent-unknown": return around(says.parentUnknown, problem.parent);
    case "loop": return says.loop;
    case "too-deep": return around(says.tooDeep, problem.level);
    case "key-result-missing": return says.keyResultMissing;
    case "key-result-unknown": return around(says.keyResultUnknown, problem.keyResult);
    case "two-roots": return around(says.twoRoots, problem.keyResult);
    case "operator-missing": return around(says.operatorMissing, problem.children);
    case "operator-unknown": return around(says.operatorUnknown, problem.found);
    case "ratio-needs-two": return around(says.ratioNeedsTwo, problem.children);
    case "child-missing": return says.childMissing;
    case "zero-denominator": return treeColumns[problem.field] + says.zeroDenominator;
    case "reference-deleted":
      return treeColumns[problem.field] + says.referenceDeleted;
    case "divides-by-zero":
      return treeColumns[problem.field] + says.dividesByZero;
    case "error-value": return treeColumns[problem.field] + says.errorValue;
    case "not-a-number": return treeColumns[problem.field] + says.notANumber;
    case "value-missing": return treeColumns[problem.field] + says.valueMissing;
    case "formula-missing": return treeColumns[problem.field] + says.formulaMissing;
    case "does-not-agree": return new RegExp(`^${treeColumns[problem.field]}${says.doesNotAgree[0]}.*${says.doesNotAgree[1]}`);
    case "waits": return treeColumns[problem.field] + says.waits;
  }
} // prettier-ignore

describe("the column Check", () => {
  const { plan, texts } = bookOf("salesPipeline", "en");
  const { sheets } = texts;
  const SHEET = `${sheets.tabs.tree} Q4 2026`;

  beforeAll(async () => {
    await openPane(host);
    emptyWorkbook(host);
    expect(await workbook.render(plan, () => undefined)).toBeUndefined();
    const parent = (i: number) => (i === 0 ? undefined : "node 1");
    await changed(workbook, {
      adds: Array.from({ length: ROWS }, (_, i) => node(`node ${i + 1}`, parent(i), { keyResult: "" })),
    });
  });

  test.each(TABLES)("says of %s what the pane says, and contributions are where they can be", async (_, rows) => {
    const blank: Row = ["", "", "", "", "", ""];
    const typed = Array.from({ length: ROWS }, (_, i) => rows[i] ?? blank);
    const put = (columns: string, ...which: readonly number[]) =>
      enter(
        host,
        SHEET,
        `${columns.replaceAll(":", `5:`)}${4 + ROWS}`,
        typed.map((row) => which.map((i) => row[i]!)),
      );
    await put("A:B", 0, 1);
    await put("E:F", 2, 3);
    await put("H:I", 4, 5);
    await host.settled();
    const { nodes, book } = await opened(workbook);
    const forest = forestOf(
      nodes,
      book.keyResults.map(({ id }) => id),
    );
    const [headers = [], ...shown] = cells(host, SHEET, `A4:Y${4 + ROWS}`);
    const said = (field: "check" | "contribution", i: number) =>
      shown[nodes[i]!.row]![headers.indexOf(sheets.treeColumns[field])];
    problemOf(forest).forEach((problem, i) => {
      const wanted = sentence(sheets, problem);
      if (typeof wanted === "string") expect(`${i} ${String(said("check", i))}`).toBe(`${i} ${wanted}`);
      else expect(said("check", i)).toMatch(wanted);
    });
    contributionsOf(forest).forEach((wanted, i) => {
      if (wanted === undefined) expect(said("contribution", i)).toBe("");
      else expect(said("contribution", i)).toBeCloseTo(wanted, 9);
    });
  });
});
