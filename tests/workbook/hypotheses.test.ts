/** @jest-environment jsdom */
import { hypothesesSheet } from "../../src/blueprint/hypotheses";
import { namesOf } from "../../src/blueprint/names";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { forestOf } from "../../src/okr/kpi/forest";
import { movedShare } from "../../src/okr/kpi/hypothesis-cycle";
import { hypothesisWords } from "../../src/okr/kpi/hypothesis-words";
import { kpiTextsOf } from "../../src/texts/kpi-languages";
import { textsOf } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { openTree } from "../../src/workbook/open-tree";
import { isProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { addRow, cells, emptyWorkbook, enter, look, offered, openPane, shown } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const PERIOD = { period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

/** Id, parent, node, segment, key result, operator, unit, baseline, current. */
const NODES = [
  ["N1", "", "MRR per AE", "", "KR1", "product", "$", 10_000, 10_500],
  ["N2", "N1", "Deals per AE", "", "", "", "deals", 5, 5.25],
  ["N3", "N1", "Price per deal", "", "", "", "$", 2000, 2000],
  ["N4", "", "Conversion", "Middle market", "", "", "%", 0.15, 0.165],
  ["N5", "", "No value yet", "", "", "", "", "", ""],
] as const;

async function drawn(language: "en" | "de") {
  const texts = textsOf(language).sheets;
  const names = namesOf("Q4 2026", texts);
  emptyWorkbook(host);
  const draft = { ...USUAL, ...PERIOD, team: "Sales" };
  const plan = okrwBlueprint(draft, salesPipeline(templateTextsOf("en")), texts);
  expect(await workbook.render(plan, () => undefined)).toBeUndefined();
  await Excel.run(async (context) => {
    const { tree } = names;
    const sheet = context.workbook.worksheets.add(names.sheets.tree);
    const headers = [tree.id, tree.parent, tree.node, tree.segment, tree.keyResult, tree.operator, tree.unit, tree.baseline, tree.current]; // prettier-ignore
    const range = sheet.getRangeByIndexes(3, 0, NODES.length + 1, headers.length);
    range.values = [headers, ...NODES.map((node) => [...node])];
    sheet.tables.add(range, true).name = names.tables.tree;
    await context.sync();
  });
  const later = { ...plan, sheets: [hypothesesSheet(names)] as const, names: [] };
  expect(await workbook.render(later, () => undefined)).toBeUndefined();
  return names;
}

beforeAll(() => openPane(host));

describe.each(["en", "de"] as const)("the sheet of hypotheses in %s", (language) => {
  const { hypothesis: header, tables, sheets } = namesOf("Q4 2026", textsOf(language).sheets);
  const at = (title: string, row = 5): string => {
    const index = Object.values<string>(header).indexOf(title);
    return `${String.fromCharCode(65 + index)}${row}`;
  };
  const add = (values: Readonly<Partial<Record<keyof typeof header, string | number>>>) =>
    addRow(
      host,
      tables.hypotheses,
      Object.fromEntries(Object.entries(values).map(([field, value]) => [header[field as keyof typeof header], value])),
    );
  const held = (title: string, row: number): unknown => cells(host, sheets.hypotheses, at(title, row))[0]![0];

  beforeAll(async () => {
    await drawn(language);
    await add({
      id: "H1",
      keyResult: "KR1",
      driver: "N4",
      work: "Train the team",
      from: 0.15,
      to: 0.18,
      reaches: 12_000,
    });
    await add({ id: "H2", keyResult: " kr1 ", driver: "n2 ", work: "Call more", from: 5, to: 6.5, reaches: 0.125 });
    await add({ id: "H3", keyResult: "KR1", driver: "N3", work: "Fewer rebates", from: 2000, to: 2100.5 });
    await add({ id: "H4", keyResult: "KR1", driver: "N9", work: "Nobody knows", from: 1, to: 2, reaches: 3 });
    await add({ id: "H5", keyResult: "KR1", driver: "N5", work: "Measure it", from: 1, to: 1, reaches: 3 });
    await add({ id: "H6", keyResult: "KR1", driver: "N2", work: "Gone back", from: 5.5, to: 6, reaches: 1 });
  });

  test("opens with a blank row of formulas that show nothing", () => {
    const row = cells(host, sheets.hypotheses, `A5:${at(header.resultUnit)}`)[0]!;
    expect(row.filter((cell) => cell !== null && cell !== "")).toEqual([]);
  });

  test("says in its own words what is believed, values in their units", () => {
    const said = [6, 7, 8, 9].map((row) => held(header.sentence, row));
    const key = String(cells(host, sheets.keyResults, "B5")[0]![0]);
    expect(said).toEqual(
      language === "en"
        ? [
            `If we do this: "Train the team", then "Conversion" (Middle market) moves from 15 % to 18 %, so "${key}" reaches 12,000 leads.`,
            `If we do this: "Call more", then "Deals per AE" moves from 5 deals to 6.5 deals, so "${key}" reaches 0.125 leads.`,
            `If we do this: "Fewer rebates", then "Price per deal" moves from $2,000 to $2,100.50, so "${key}" moves too.`,
            "",
          ]
        : [
            `Wenn wir das tun: „Train the team“, dann bewegt sich „Conversion“ (Middle market) von 15 % auf 18 %, und „${key}“ erreicht 12,000 Leads.`,
            `Wenn wir das tun: „Call more“, dann bewegt sich „Deals per AE“ von 5 deals auf 6.5 deals, und „${key}“ erreicht 0.125 Leads.`,
            `Wenn wir das tun: „Fewer rebates“, dann bewegt sich „Price per deal“ von $2,000 auf $2,100.50, und „${key}“ bewegt sich auch.`,
            "",
          ],
    );
  });

  test("says it as the pane does, but for how numbers are written", async () => {
    const books = await workbook.findBooks();
    if (isProblem(books)) throw new Error(books.problem);
    const open = await openTree(workbook, books[0]!);
    if (isProblem(open)) throw new Error(open.problem);
    const forest = forestOf(open.nodes, open.book.keyResults.map(({ id }) => id)); // prettier-ignore
    const bare = (text: string): string => text.replace(/[$\d.,\u00a0 ]+%?|\u00a0?\$/g, " ").replace(/\s+/g, " ");
    const [sheet, pane] = [0, 1, 2]
      .map((i) => [
        String(held(header.sentence, 6 + i)),
        kpiTextsOf(language).hypothesis(hypothesisWords(open.hypotheses[i]!, forest, open.book.keyResults)),
      ])
      .reduce<[string[], string[]]>(
        ([a, b], [one, other]) => [
          [...a, bare(one!)],
          [...b, bare(other!)],
        ],
        [[], []],
      );
    expect(sheet).toEqual(pane);
    for (const [i, one] of open.hypotheses.entries()) {
      const node = open.nodes.find(({ id }) => id === one.driver.toUpperCase().trim());
      const now = typeof node?.current === "number" ? node.current : undefined;
      const share = movedShare(one, now);
      expect([one.id, held(header.moved, 6 + i)]).toEqual([
        one.id,
        share === undefined ? "" : expect.closeTo(share, 9),
      ]);
    }
  });

  test("shows what the driver stands at, and how much of the way it has come", () => {
    expect([6, 7, 8, 9, 10, 11].map((row) => held(header.now, row))).toEqual([0.165, 5.25, 2000, "", "", 5.25]);
    const expected = [0.5, 0.25 / 1.5, 0, "", "", -0.5].map((share) =>
      typeof share === "number" ? expect.closeTo(share, 9) : share,
    );
    expect([6, 7, 8, 9, 10, 11].map((row) => held(header.moved, row))).toEqual(expected);
    expect(shown(host, sheets.hypotheses, at(header.moved, 6))).toBe("50%");
  });

  test("shows values by the unit of the driver and of the key result", () => {
    const texts = [header.from, header.to, header.reaches, header.now].map((title) =>
      shown(host, sheets.hypotheses, at(title, 6)),
    );
    expect(texts).toEqual(["15.0%", "18.0%", "12000", "16.5%"]);
    expect(shown(host, sheets.hypotheses, at(header.to, 8))).toBe("$2,101");
  });

  test("offers the ids of nodes and key results, and the words for its state", () => {
    expect(offered(host, sheets.hypotheses, at(header.driver))?.filter((id) => id !== "")).toEqual([
      "N1",
      "N2",
      "N3",
      "N4",
      "N5",
    ]);
    expect(offered(host, sheets.hypotheses, at(header.keyResult))).toContain("KR1");
    const { words } = textsOf(language).sheets;
    expect(offered(host, sheets.hypotheses, at(header.state))).toEqual(Object.values(words.hypothesisStates));
    expect(look(host, sheets.hypotheses, at(header.sentence)).fill).toBeDefined();
  });

  test("follows its driver when that moves", async () => {
    await enter(host, sheets.tree, "I8", [[0.18]]);
    expect(held(header.moved, 6)).toBeCloseTo(1, 9);
  });
});
