/** @jest-environment jsdom */
import fc from "fast-check";
import { contributionsOf } from "../../src/okr/kpi/contributions";
import { effectsOf } from "../../src/okr/kpi/effects";
import { forestOf, treeOf, type Forest } from "../../src/okr/kpi/forest";
import { problemOf } from "../../src/okr/kpi/check";
import { MEASURES } from "../../src/okr/kpi/node";
import type { KpiProblem } from "../../src/okr/kpi/problem";
import { promising } from "../../src/okr/kpi/promising";
import { stateOf } from "../../src/okr/kpi/state";
import { valuesOf } from "../../src/okr/kpi/values";
import { OPERATIONS } from "../../src/okr/operation";
import type { SheetTexts } from "../../src/texts/texts";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { bookOf } from "../blueprint/books";
import { changed, NOTHING, node, opened } from "./a-tree";
import { cells, emptyWorkbook, openPane } from "./excel-here";

jest.setTimeout(300_000);

const host = newHost();
const workbook = excelWorkbook();
const ROWS = 14;

/** Anything that people may have in the rows: mostly a tree, and everything that is wrong with one. */
const idAt = (i: number) => `N${i + 1}`;
const value = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 400 }).map((whole) => whole / 8) },
  { weight: 1, arbitrary: fc.constantFrom(0, -3.5, "", "many", "=NA()", "=1/0") },
);
const row = (i: number) =>
  fc.record({
    id: fc.oneof(
      { weight: 30, arbitrary: fc.constant(idAt(i)) },
      { weight: 1, arbitrary: fc.constantFrom("", "N1", " n2 ", "a*") },
    ),
    parent:
      i === 0
        ? fc.oneof({ weight: 12, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom("N3", "N9") })
        : fc.oneof(
            { weight: 20, arbitrary: fc.nat({ max: i - 1 }).map(idAt) },
            { weight: 1, arbitrary: fc.constantFrom("", "N99", idAt(i), idAt(ROWS - 1), "a*") },
          ),
    keyResult: i === 0 ? fc.constantFrom("KR1", "KR1", "KR1", "", "KR99") : fc.constantFrom("", "", "", "KR1", "KR2"),
    operator: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom("sum", "product", "product", "difference") },
      { weight: 2, arbitrary: fc.constantFrom("ratio", "", "mean") },
    ),
    baseline: value,
    current: value,
    target: value,
    benchmark: fc.oneof(value, fc.constant("")),
    plan: fc.oneof(fc.constant(""), value),
  });
const table = fc.tuple(...Array.from({ length: ROWS }, (_, i) => row(i)));

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

/** Whether formulas stand in every inner node of its tree: where none can be, a cell keeps what was typed there. */
function isWorkedOut(forest: Forest, i: number): boolean {
  return treeOf(forest, forest.rootOf(i)).every((one) => {
    const count = forest.children(one).length;
    const operation = OPERATIONS.find(forest.nodes[one]!.operator);
    return count === 0 || (operation !== undefined && (operation !== "ratio" || count === 2));
  });
}

beforeAll(() => openPane(host));

describe.each(["en", "de"] as const)("in the sheets of %s", (language) => {
  const { plan, texts } = bookOf("salesPipeline", language);
  const { sheets } = texts;
  const SHEET = `${sheets.tabs.tree} Q4 2026`;

  beforeAll(async () => {
    emptyWorkbook(host);
    expect(await workbook.render(plan, () => undefined)).toBeUndefined();
    await changed(workbook, {
      adds: Array.from({ length: ROWS }, (_, i) =>
        node(`node ${i + 1}`, i === 0 ? undefined : "node 1", { keyResult: "" }),
      ),
    });
  });

  test("the sheet says of any rows what the pane says: mistakes, values, state, contributions, effects, potential", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, mended) => {
        const words: Readonly<Record<string, string>> = sheets.words.operators;
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(SHEET);
          const put = (columns: string, cells: readonly (readonly unknown[])[]) => {
            const [first, last] = columns.split(":");
            sheet.getRange(`${first}5:${last}${4 + ROWS}`).formulas = cells as unknown[][];
          };
          context.application.suspendApiCalculationUntilNextSync();
          put(
            "A:B",
            rows.map(({ id, parent }) => [id, parent]),
          );
          put(
            "E:F",
            rows.map(({ keyResult, operator }) => [keyResult, words[operator] ?? operator]),
          );
          put(
            "H:K",
            rows.map(({ baseline, current, target, benchmark }) => [baseline, current, target, benchmark]),
          );
          put(
            "U:U",
            rows.map(({ plan: planned }) => [planned]),
          );
          await context.sync();
        });
        if (mended) await changed(workbook, { ...NOTHING, mend: true });
        await host.settled();
        const { nodes, book } = await opened(workbook);
        const forest = forestOf(
          nodes,
          book.keyResults.map(({ id }) => id),
        );
        const [headers = [], ...shown] = cells(host, SHEET, `A4:Y${4 + ROWS}`);
        const said = (field: keyof typeof sheets.treeColumns, i: number) =>
          shown[nodes[i]!.row]![headers.indexOf(sheets.treeColumns[field])];
        const close = (found: unknown, wanted: number | undefined, what: string) => {
          const number = typeof found === "number" ? found : undefined;
          const same =
            wanted === undefined || number === undefined
              ? wanted === number
              : Math.abs(number - wanted) <= 1e-6 * Math.max(1e-3, Math.abs(wanted));
          if (!same) throw new Error(`${what}: ${String(found)}, not ${String(wanted)}`);
        };

        problemOf(forest).forEach((problem, i) => {
          const wanted = sentence(sheets, problem);
          if (typeof wanted === "string") expect(`${i} ${String(said("check", i))}`).toBe(`${i} ${wanted}`);
          else expect(said("check", i)).toMatch(wanted);
        });
        contributionsOf(forest).forEach((wanted, i) => close(said("contribution", i), wanted, `contribution ${i}`));
        nodes.forEach((one, i) => {
          const number = (cell: unknown) => (typeof cell === "number" ? cell : undefined);
          expect(said("state", i)).toBe(
            sheets.kpiStates[stateOf(number(one.current), number(one.target), number(one.baseline))!] ?? "",
          );
        });
        if (!mended) return;
        // What the formulas of inner nodes work out, and all that comes of it, is theirs only once they stand there.
        for (const measure of MEASURES) {
          valuesOf(forest, measure).forEach((worked, i) => {
            if (forest.rootOf(i) >= 0 && forest.children(i).length > 0 && isWorkedOut(forest, i)) {
              const typed = nodes[i]![measure];
              const keeps = measure !== "baseline" && measure !== "current" && worked.value === undefined;
              if (!keeps) close(typed, worked.value, `${measure} ${i}`);
            }
          });
        }
        const isTold = (i: number) => forest.rootOf(i) >= 0 && forest.level(i) <= 16 && isWorkedOut(forest, i);
        effectsOf(forest).forEach((wanted, i) => {
          if (isTold(i)) close(said("effect", i), wanted, `effect ${i}`);
        });
        for (const { node: i, potential } of forest.roots.filter(isTold).flatMap((root) => promising(forest, root))) {
          close(said("potential", i), potential, `potential ${i}`);
          compared += Number(potential !== undefined);
        }
      }),
      { numRuns: 12, seed: 6, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(3);
  });
});
