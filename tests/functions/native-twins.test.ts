import { isFunction, tokenize } from "@borgar/fx";
import fc from "fast-check";
import { openWorkbook, saveWorkbook } from "../../workbench/files";
import { isError } from "../../workbench/host/model/values";
import type { Workbook } from "../../workbench/host/model/workbook";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { testWithLibreOffice, throughLibreOffice } from "../libreoffice";
import { newWorkbook } from "../workbench/files/sample";
import { addTable, define, fill } from "../workbench/host/calculation/sheet";
import { cell, down, formulaCalled } from "./calls";

type Input = number | string | null;

/** Cases of a formula that stands in each row of a table: the columns are its first arguments, by position. */
interface Rows {
  readonly id: string;
  readonly columns: readonly string[];
  readonly cases: readonly (readonly Input[])[];
}

const random = <T>(values: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(values, { seed: 20261121, numRuns: count });
const measured = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
);
const day = fc.integer({ min: 45_000, max: 45_400 });
/** Steps of 5 % meet the limits of the scheme exactly; others fall anywhere. */
const fraction = fc.oneof(
  fc.integer({ min: 0, max: 24 }).map((twentieths) => twentieths / 20),
  fc.double({ min: 0, max: 1.2, noNaN: true }),
);

const ROWS: readonly Rows[] = [
  {
    id: "SCORE",
    columns: ["Start", "Target", "Current"],
    cases: [
      [40, 100, 82],
      [38_000, 50_000, 41_000],
      [0.005, 0.002, 0.0035], // falls
      [40, 100, 112], // past the target
      [40, 100, 12], // behind the start
      [-20, 20, 0],
      [null, 10, 4], // a blank start is 0
      [40, 100, null], // no value yet
      [40, 100, ""],
      [40, 40, 40], // no way to go: both show an error
      ["forty", 100, 82], // so they do for words
      [40, 100, "none"],
      ...random(fc.tuple(measured, measured, measured), 200),
    ],
  },
  {
    id: "EXPECTED",
    columns: ["Start", "End", "AsOf"],
    cases: [
      [46_023, 46_112, 46_067],
      [45_000, 45_100, 44_990], // before the first day
      [45_000, 45_100, 45_000],
      [45_000, 45_100, 45_100],
      [45_000, 45_100, 45_110], // after the last
      [45_000, 45_000, 44_999], // a period of one day
      [45_000, 45_000, 45_000],
      [45_000, 45_100, "soon"],
      ...random(
        fc.tuple(day, day, day).map(([a, b, asOf]) => [Math.min(a, b), Math.max(a, b), asOf]),
        200,
      ),
    ],
  },
  {
    id: "STATUS",
    columns: ["Score", "Expected"],
    cases: [
      [null, null],
      [null, 0],
      ["", 0.5],
      [0.5, null],
      [0.5, 0.5],
      [0.1 + 0.2 + 0.4, 0.7],
      [0.45, 0.7], // a gap of 25 points: still Behind
      [0.4499, 0.7],
      [0, 0],
      [1, 1],
      [0.7 + 0.1 + 0.1 + 0.1, 1], // 0.9999999999999999 is Done
      [1.2, 1],
      ...random(fc.tuple(fraction, fraction), 200),
    ],
  },
];

/** Cases of ROLLUP: scores, each with its weight. */
const LISTS: readonly (readonly (readonly [Input, number])[])[] = [
  [
    [0.7, 1],
    [0.25, 1],
    [0.4, 1],
  ],
  [
    [0.7, 2],
    [0.25, 1],
    [0.4, 0],
  ],
  [
    [0.8, 1],
    [null, 1],
    ["", 2],
  ],
  [
    [null, 1],
    [null, 1],
  ],
  [
    [0.7, 0],
    [0.4, 0],
  ],
  [[1, 3]],
  ...random(
    fc.array(fc.tuple(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(null)), fc.nat(20)), {
      minLength: 1,
      maxLength: 12,
    }),
    40,
  ),
];

/** Where a twin stands, and what our formula says for the same cells. */
interface Asked {
  readonly what: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ours: unknown;
}

const twinOf = (id: string): string => formulaCalled(id).text.twin!.formula;

/** A table with a case in every row and the twin in its last column. */
function layTable(sheet: Worksheet, { id, columns, cases }: Rows): Asked[] {
  addTable(sheet, id, `A1:${letter(columns.length)}${cases.length + 1}`, [...columns, "Twin"]);
  cases.forEach((inputs, i) => {
    inputs.forEach((value, c) => value !== null && fill(sheet, { [`${letter(c)}${i + 2}`]: value }));
    fill(sheet, { [`${letter(columns.length)}${i + 2}`]: twinOf(id) });
  });
  return cases.map((inputs, i) => ({
    what: `${id}(${inputs.map((value) => JSON.stringify(value)).join(", ")})`,
    sheet: sheet.name,
    row: i + 1,
    column: columns.length,
    ours: cell(id, ...inputs.map((value) => [[value]])),
  }));
}

const letter = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);

/** A sheet of its own for each list, where Scores and Weights name its two columns. */
function layList(sheet: Worksheet, list: (typeof LISTS)[number]): Asked {
  list.forEach(([score, weight], i) =>
    fill(sheet, { ...(score !== null && { [`A${i + 1}`]: score }), [`B${i + 1}`]: weight }),
  );
  define(sheet.workbook, "Scores", `='${sheet.name}'!$A$1:$A$${list.length}`, sheet);
  define(sheet.workbook, "Weights", `='${sheet.name}'!$B$1:$B$${list.length}`, sheet);
  fill(sheet, { D1: twinOf("ROLLUP") });
  const [scores, weights] = [down(...list.map(([score]) => score)), down(...list.map(([, weight]) => weight))];
  return {
    what: `ROLLUP(${JSON.stringify(list)})`,
    sheet: sheet.name,
    row: 0,
    column: 3,
    ours: cell("ROLLUP", scores, weights),
  };
}

function cases(): { workbook: Workbook; asked: Asked[] } {
  const { workbook } = newWorkbook();
  const asked = [
    ...ROWS.flatMap((rows) => layTable(workbook.addSheet(rows.id), rows)),
    ...LISTS.map((list, i) => layList(workbook.addSheet(`List ${i + 1}`), list)),
  ];
  return { workbook, asked };
}

/** Both show an error, the same text, or numbers that agree within 1e-9. A file may keep an empty text as no value. */
function disagreements(workbook: Workbook, asked: readonly Asked[]): string[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return asked.flatMap(({ what, sheet, row, column, ours }) => {
    const theirs = sheets.get(sheet)!.value(row, column) ?? "";
    const agree =
      typeof ours === "number"
        ? typeof theirs === "number" && Math.abs(ours - theirs) <= 1e-9
        : String(ours).startsWith("#")
          ? isError(theirs)
          : theirs === ours;
    return agree ? [] : [`${what} is ${ours}, its twin ${JSON.stringify(theirs)}`];
  });
}

describe("the plain Excel formulas that say the same", () => {
  const TWINS = ["SCORE", "ROLLUP", "EXPECTED", "STATUS"];

  test("are given for SCORE, ROLLUP, EXPECTED and STATUS", () => {
    expect(TWINS.filter((id) => !formulaCalled(id).text.twin)).toEqual([]);
  });

  test.each(TWINS)("use for %s only functions that every Excel has since 2007", (id) => {
    const used = tokenize(twinOf(id)).filter(isFunction);
    expect(used.length).toBeGreaterThan(0);
    const known = ["IF", "MAX", "MIN", "N", "SUM", "SUMPRODUCT"];
    expect(used.map(({ value }) => value).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("answer as ours do in the workbench's calculation", () => {
    const { workbook, asked } = cases();
    expect(asked.length).toBeGreaterThan(600);
    expect(disagreements(workbook, asked)).toEqual([]);
  });

  testWithLibreOffice("answer as ours do in LibreOffice", async () => {
    const { workbook, asked } = cases();
    const { workbook: theirs } = newWorkbook();
    const file = throughLibreOffice(await saveWorkbook(workbook));
    // What LibreOffice worked out is to be seen, not what the workbench makes of it.
    theirs.calculationMode = "Manual";
    await openWorkbook(file, theirs);
    theirs.calculationMode = "Manual";
    expect(disagreements(theirs, asked)).toEqual([]);
  });
});
