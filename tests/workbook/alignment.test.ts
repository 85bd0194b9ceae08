/** @jest-environment jsdom */
import fc from "fast-check";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { bookOf, columnOf, sheetOf } from "../blueprint/books";
import { addRow, cells, enter, openPane } from "./excel-here";

jest.setTimeout(600_000);

/** Six objectives of a company, its teams and a person, and 18 key results. */
const book = bookOf("widgetX", "en");
const { names, template } = book;
const host = newHost();

const OBJECTIVES = template.objectives.map(({ id }) => id);
const KEY_RESULTS = template.keyResults.map(({ id }) => id);
const SPACES = 6;

beforeAll(async () => {
  await openPane(host);
  expect(await excelWorkbook().render(book.plan, () => undefined)).toBeUndefined();
  await host.settled();
});

interface Line {
  readonly depth: number;
  readonly id: string;
  readonly note: unknown;
}

/** The list as the sheet shows it, from the first line to the last that holds something. */
function tree(): Line[] {
  const rows = cells(host, names.sheets.alignment, `A5:F${4 + OBJECTIVES.length + KEY_RESULTS.length + 30}`);
  return rows.flatMap(([goal, , , , , note]) => {
    const text = String(goal);
    if (text === "") return [];
    const bare = text.trimStart();
    return [{ depth: (text.length - bare.length) / SPACES, id: bare.split(" ")[0] ?? "", note }];
  });
}

async function put(sheet: "objectives" | "keyResults", header: string, values: readonly string[]): Promise<void> {
  const plan = sheetOf(book, sheet);
  const index = plan.table!.columns.indexOf(columnOf(plan, header));
  const letter = String.fromCharCode(65 + index);
  await enter(
    host,
    plan.name,
    `${letter}5:${letter}${4 + values.length}`,
    values.map((value) => [value]),
  );
}

const supports = (values: readonly string[]) => put("objectives", names.objective.supports, values);
const belongsTo = (values: readonly string[]) => put("keyResults", names.keyResult.objective, values);
const asMade = async () => {
  await supports(template.objectives.map((one) => one.supports ?? ""));
  await belongsTo(template.keyResults.map(({ objective }) => objective));
};

test("the tree runs from the company over its key results to teams and persons, each below what it supports", async () => {
  await asMade();
  expect(tree().map(({ depth, id }) => `${"  ".repeat(depth)}${id}`)).toEqual([
    "O1",
    ...["  KR1", "  KR2", "  KR3"],
    "O2",
    "  KR4",
    "    O3",
    "      KR7",
    "        O6",
    ...["          KR16", "          KR17", "          KR18"],
    ...["      KR8", "      KR9"],
    "  KR5",
    "    O4",
    ...["      KR10", "      KR11", "      KR12"],
    "  KR6",
    "    O5",
    ...["      KR13", "      KR14", "      KR15"],
  ]);
  expect(tree().map(({ note }) => note)).toEqual(Array(24).fill(""));
});

/** What stands above each row by the columns as they are typed; nothing above a row whose chain runs in a circle. */
function expected(supported: readonly string[], objectives: readonly string[]) {
  const named = new Map([
    ...OBJECTIVES.map((id, i) => [id, supported[i] ?? ""] as const),
    ...KEY_RESULTS.map((id, i) => [id, objectives[i] ?? ""] as const),
  ]);
  const above = (id: string): string | undefined => {
    const parent = named.get(id) ?? "";
    return named.has(parent) ? parent : undefined;
  };
  const inCircle = (id: string): boolean => {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 16; steps++) at = above(at);
    return at !== undefined;
  };
  const parent = (id: string) => (OBJECTIVES.includes(id) && inCircle(id) ? undefined : above(id));
  const depth = (id: string): number => {
    const at = parent(id);
    return at === undefined ? 0 : depth(at) + 1;
  };
  const isOdd = (id: string) => {
    if (parent(id) !== undefined) return false;
    return KEY_RESULTS.includes(id) || (named.get(id) ?? "") !== "";
  };
  return { parent, depth, isOdd };
}

test("whatever is typed, each row is there once, below what it names, as far in as it is deep; what is odd says so", async () => {
  const support = fc.array(fc.constantFrom(...KEY_RESULTS, "", "KR99", "KR1*"), { minLength: 6, maxLength: 6 });
  const objective = fc.array(fc.constantFrom(...OBJECTIVES, ...OBJECTIVES, "", "O99"), {
    minLength: 18,
    maxLength: 18,
  });
  const law = fc.asyncProperty(support, objective, async (supported, objectives) => {
    await supports(supported);
    await belongsTo(objectives);
    const lines = tree();
    const { parent, depth, isOdd } = expected(supported, objectives);
    const at = new Map(lines.map(({ id }, i) => [id, i]));
    expect(lines.map(({ id }) => id).sort()).toEqual([...OBJECTIVES, ...KEY_RESULTS].sort());
    for (const [i, line] of lines.entries()) {
      const above = parent(line.id);
      expect([line.id, line.depth, line.note !== ""]).toEqual([line.id, depth(line.id), isOdd(line.id)]);
      // Directly above are its parent, or rows that hang below the same parent.
      if (above !== undefined) {
        const between = lines.slice((at.get(above) ?? i) + 1, i);
        expect(at.get(above)).toBeLessThan(i);
        expect(between.every((other) => other.depth >= line.depth)).toBe(true);
      }
    }
  });
  await fc.assert(law, { numRuns: 8, seed: 20261001 });
});

test.each([
  ["an id that is nowhere", "KR99", "Supports KR99, which is not in this list."],
  ["its own key result", "KR1", "What it supports runs in a circle, or is deeper than eight objectives."],
])("an objective that supports %s stands on top, with a note", async (_what, id, note) => {
  await asMade();
  await supports([id, ...template.objectives.slice(1).map((one) => one.supports ?? "")]);
  expect(tree().find((line) => line.id === "O1")).toEqual({ id: "O1", depth: 0, note });
  expect(tree()).toHaveLength(24);
});

test("rows typed below the tables appear, with what was typed", async () => {
  await asMade();
  await addRow(host, names.tables.objectives, { Id: "O7", Objective: "Service partners like us", Supports: "KR14" });
  await addRow(host, names.tables.keyResults, { Id: "KR19", "Key result": "Partners reply", Objective: "O7" });
  const lines = tree();
  const at = lines.findIndex(({ id }) => id === "KR14");
  expect(lines.slice(at, at + 3)).toEqual([
    { id: "KR14", depth: 3, note: "" },
    { id: "O7", depth: 4, note: "" },
    { id: "KR19", depth: 5, note: "" },
  ]);
});

test("what finds no room is counted above the list", async () => {
  expect(cells(host, names.sheets.alignment, "A3")).toEqual([[""]]);
  await Excel.run(async (context) => {
    const rows = Array.from({ length: 40 }, (_, i) => [`KX${i}`, `More ${i}`, "O1"]);
    const table = context.workbook.tables.getItem(names.tables.keyResults);
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(names.sheets.keyResults);
    table.resize(`A4:AA${4 + body.rowCount + 40}`);
    sheet.getRange(`A${5 + body.rowCount}:C${4 + body.rowCount + 40}`).values = rows;
    await context.sync();
  });
  await host.settled();
  // 24 rows to begin with and 30 of room; now there are 66.
  expect(cells(host, names.sheets.alignment, "A3")).toEqual([
    [`12 more find no room here: see the sheets ${names.sheets.objectives} and ${names.sheets.keyResults}.`],
  ]);
});
