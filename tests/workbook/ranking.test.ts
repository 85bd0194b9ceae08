/** @jest-environment jsdom */
import { sheets as german } from "../../src/texts/de/sheets";
import { sheets as english } from "../../src/texts/en";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { letterOf } from "../../src/blueprint/table-sheet";
import { excelWorkbook } from "../../src/workbook/excel";
import { templateTextsOf } from "../../src/texts/template-languages";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

/** Objectives: id, state. Key results: id, objective, state. */
const OBJECTIVES = [["O1", "Active"], ["O2", "Postponed"], ["O3", ""], [4, "Closed"]] as const; // prettier-ignore
const KEY_RESULTS = [
  ["KR1", "O1", "Active"],
  ["KR2", "O2", "Active"],
  ["KR3", "O1", "Cancelled"],
  ["KR4", "", ""],
  ["KR5", "O9", "Active"],
  ["KR6", "O3", ""],
  [7, "o1", "Refocused"],
  ["KR8", 4, "Active"],
] as const;

type Row = readonly [
  rule: string,
  moves: unknown,
  factors: readonly unknown[],
  rice: unknown,
  rank: unknown,
  why: string,
];

const ROWS: readonly Row[] = [
  ["is reach times impact times confidence by effort", "KR1", [100, 2, 0.8, 4], 40, 3, ""],
  ["the highest number is first", "kr6", [100, 3, 1, 1], 300, 1, ""],
  ["the same number has the same rank", " KR1 ", [50, 1, 0.8, 1], 40, 3, ""],
  ["one that is made in another order too", 7, [0.1, 3, 1, 0.0075], 40, 3, ""],
  ["the next one is counted on behind them", "KR1", [1, 1, 1, 1], 1, 6, ""],
  ["an id may be a number", "7", [100, 1, 1, 1], 100, 2, ""],
  ["no key result", "", [100, 2, 0.8, 4], 0, null, "It names no key result: not aligned, so its impact is 0."],
  ["a key result that is not there", "KR9", [100, 2, 0.8, 4], 0, null, "Key result KR9 is not in this quarter: its impact is 0."],
  ["a key result at rest", "KR3", [100, 2, 0.8, 4], 0, null, "Its key result KR3 is cancelled: its impact is 0."],
  ["a key result without an objective", "KR4", [100, 2, 0.8, 4], 0, null, "Its key result KR4 names no objective of this quarter: its impact is 0."],
  ["a key result with an objective that is not there", "KR5", [100, 2, 0.8, 4], 0, null, "Its key result KR5 names no objective of this quarter: its impact is 0."],
  ["an objective that was put off", "KR2", [100, 2, 0.8, 4], 0, null, "Its objective O2 is postponed: its impact is 0."],
  ["an objective that is closed", "KR8", [100, 2, 0.8, 4], 0, null, "Its objective 4 is closed: its impact is 0."],
  ["what is not aligned goes before what is missing", "KR2", ["", "", "", ""], null, null, "Its objective O2 is postponed: its impact is 0."],
  ["nothing typed yet", "KR1", ["", "", "", ""], null, null, "Not ranked yet: reach, impact, confidence and effort are blank."],
  ["a missing factor", "KR1", [1, 2, 0.8, " "], null, null, "Effort is missing: type it, and the work is ranked."],
  ["the first missing one is named", "KR1", ["", 2, "", 1], null, null, "Reach is missing: type it, and the work is ranked."],
  ["a text for a number", "KR1", ["many", 2, 0.8, 1], "#VALUE!", null, "Reach is not a number from 0 on."],
  ["80 typed for 80 %", "KR1", [1, 2, 80, 1], "#VALUE!", null, "Confidence is not a share from 0 % to 100 %."],
  ["no effort at all", "KR1", [1, 2, 0.8, 0], "#VALUE!", null, "Effort is not a number above 0."],
  ["an impact below 0", "KR1", [1, -2, 0.8, 1], "#VALUE!", null, "Impact is not a number from 0 on."],
  ["an error in a factor", "KR1", [1, 2, 0.8, "=1/0"], "#VALUE!", null, "Effort is not a number above 0."],
  ["a reach of 0", "KR1", [0, 2, 0.8, 1], 0, null, "Reach is 0."],
  ["a confidence of 0", "KR1", [1, 2, 0, 1], 0, null, "Confidence is 0."],
]; // prettier-ignore

async function drawn(texts: typeof english | typeof german) {
  const draft = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
  emptyWorkbook(host);
  const plan = okrwBlueprint(draft, salesPipeline(templateTextsOf("en")), texts);
  expect(await workbook.render(plan, () => undefined)).toBeUndefined();
  const put = async (sheet: string, headers: object, rows: Readonly<Record<string, readonly unknown[]>>) => {
    for (const [header, column] of Object.entries(rows)) {
      const at = letterOf(headers as Record<string, string>, header);
      await enter(host, `${sheet} Q4 2026`, `${at}5:${at}${4 + column.length}`, column.map((cell) => [cell])); // prettier-ignore
    }
  };
  const word = (state: string) => (texts.words.states as Record<string, string>)[state] ?? state;
  await put(texts.tabs.objectives, texts.objectiveColumns, {
    [texts.objectiveColumns.id]: OBJECTIVES.map(([id]) => id),
    [texts.objectiveColumns.state]: OBJECTIVES.map(([, state]) => word(state)),
  });
  await put(texts.tabs.keyResults, texts.keyResultColumns, {
    [texts.keyResultColumns.id]: KEY_RESULTS.map(([id]) => id),
    [texts.keyResultColumns.objective]: KEY_RESULTS.map(([, objective]) => objective),
    [texts.keyResultColumns.state]: KEY_RESULTS.map(([, , state]) => word(state)),
  });
  const factors = (i: number) => ROWS.map(([, , found]) => found[i]);
  const { workColumns: header } = texts;
  await put(texts.tabs.work, header, {
    [header.id]: ROWS.map((_, i) => `W${i + 1}`),
    [header.work]: ROWS.map(([rule]) => rule),
    [header.moves]: ROWS.map(([, moves]) => moves),
    [header.reach]: factors(0),
    [header.impact]: factors(1),
    [header.confidence]: factors(2),
    [header.effort]: factors(3),
  });
  await host.settled();
  const [from, to] = [letterOf(header, header.rice), letterOf(header, header.why0)];
  return cells(host, `${texts.tabs.work} Q4 2026`, `${from}5:${to}${4 + ROWS.length}`);
}

beforeAll(() => openPane(host));

describe("Work with its four factors on the sheet", () => {
  let found: unknown[][];
  beforeAll(async () => {
    found = await drawn(english);
  });

  test.each(ROWS.map((row, i) => [row[0], i] as const))("%s", (_rule, i) => {
    const [, , , rice, rank, why] = ROWS[i]!;
    const [worth, place, sentence] = found[i]!;
    const plain = (cell: unknown) =>
      typeof cell === "object" && cell !== null ? Object.values(cell)[0] : cell === "" ? null : cell;
    expect([plain(worth), plain(place), sentence]).toEqual([
      typeof rice === "number" ? expect.closeTo(rice, 9) : rice,
      rank,
      why,
    ]);
  });
});

test("says it in the words of a German sheet", async () => {
  const found = await drawn(german);
  expect(found.map(([, , why]) => why)).toEqual(
    expect.arrayContaining([
      "Ihr Ziel O2 ist verschoben: Die Wirkung ist 0.",
      "Aufwand fehlt: Eintragen, dann bekommt die Arbeit einen Rang.",
      "Reichweite ist 0.",
    ]),
  );
  expect(found.map(([, rank]) => (rank === "" ? null : rank))).toEqual(ROWS.map(([, , , , rank]) => rank));
});
