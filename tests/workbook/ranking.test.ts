/** @jest-environment jsdom */
import fc from "fast-check";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { letterOf } from "../../src/blueprint/table-sheet";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { ranked, RICE_FIELDS, type RankReason } from "../../src/okr/kpi/ranking";
import { textsOf } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import type { SheetTexts } from "../../src/texts/texts";
import { excelWorkbook } from "../../src/workbook/excel";
import { openBook } from "../../src/workbook/open-book";
import { isProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const [english, german] = [textsOf("en").sheets, textsOf("de").sheets];

/** Id, state. */
const OBJECTIVES = [
  ["O1", "Active"],
  ["O2", "Postponed"],
  ["O3", ""],
  [4, "Closed"],
] as const;
/** Id, objective, state. */
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

interface Row {
  readonly work?: string;
  readonly moves: unknown;
  readonly state?: string;
  /** Reach, impact, confidence, effort. */
  readonly factors: readonly unknown[];
}

type Found = readonly [rice: unknown, rank: unknown, why: string];

/** What the sheet makes of rows of Work. */
async function drawn(texts: SheetTexts, rows: readonly Row[]): Promise<readonly Found[]> {
  const draft = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
  emptyWorkbook(host);
  const plan = okrwBlueprint(draft, salesPipeline(templateTextsOf("en")), texts);
  expect(await workbook.render(plan, () => undefined)).toBeUndefined();
  const put = async (sheet: string, headers: object, columns: readonly (readonly [string, readonly unknown[]])[]) => {
    for (const [header, column] of columns) {
      const at = letterOf(headers as Record<string, string>, header);
      await enter(host, `${sheet} Q4 2026`, `${at}5:${at}${4 + column.length}`, column.map((cell) => [cell])); // prettier-ignore
    }
  };
  const word = (state: string): string => {
    const words: Readonly<Record<string, string>> = { ...texts.words.states, ...texts.words.workStates };
    return words[state] ?? state;
  };
  const { objectiveColumns: objective, keyResultColumns: keyResult, workColumns: work } = texts;
  await put(texts.tabs.objectives, objective, [
    [objective.id, OBJECTIVES.map(([id]) => id)],
    [objective.objective, OBJECTIVES.map(() => "Customers who stay")],
    [objective.state, OBJECTIVES.map(([, state]) => word(state))],
  ]);
  await put(texts.tabs.keyResults, keyResult, [
    [keyResult.id, KEY_RESULTS.map(([id]) => id)],
    [keyResult.keyResult, KEY_RESULTS.map(() => "More of it")],
    [keyResult.objective, KEY_RESULTS.map(([, above]) => above)],
    [keyResult.state, KEY_RESULTS.map(([, , state]) => word(state))],
  ]);
  await put(texts.tabs.work, work, [
    [work.id, rows.map((_, i) => `W${i + 1}`)],
    [work.work, rows.map((row, i) => row.work ?? `Work ${i + 1}`)],
    [work.moves, rows.map(({ moves }) => moves)],
    [work.state, rows.map(({ state }) => word(state ?? "Planned"))],
    ...RICE_FIELDS.map((field, i) => [work[field], rows.map(({ factors }) => factors[i])] as const),
  ]);
  await host.settled();
  const [from, to] = [letterOf(work, work.rice), letterOf(work, work.why0)];
  return cells(host, `${texts.tabs.work} Q4 2026`, `${from}5:${to}${4 + rows.length}`).map(
    ([rice, rank, why]): Found => [plain(rice), plain(rank), String(why)],
  );
}

function plain(cell: unknown): unknown {
  if (typeof cell === "object" && cell !== null) return Object.values(cell)[0];
  return cell === "" ? null : cell;
}

beforeAll(() => openPane(host));

describe("Work with its four factors on the sheet", () => {
  const LOST = ", so its impact is 0.";
  const RULES: readonly (readonly [rule: string, moves: unknown, factors: readonly unknown[], ...found: Found])[] = [
    ["is reach times impact times confidence by effort", "KR1", [100, 2, 0.8, 4], 40, 3, ""],
    ["the highest number is first", "kr6", [100, 3, 1, 1], 300, 1, ""],
    ["the same number has the same rank", " KR1 ", [50, 1, 0.8, 1], 40, 3, ""],
    ["one that is made in another order too", 7, [0.1, 3, 1, 0.0075], 40, 3, ""],
    ["the next one is counted on behind them", "KR1", [1, 1, 1, 1], 1, 6, ""],
    ["an id may be a number", "7", [100, 1, 1, 1], 100, 2, ""],
    ["no key result", "", [100, 2, 0.8, 4], 0, null, `It names no key result${LOST} Choose the one that it moves.`],
    ["a key result that is not there", "KR9", [1, 2, 0.8, 4], 0, null, `Its key result KR9 is not in this quarter${LOST}`],
    ["a key result at rest", "KR3", [100, 2, 0.8, 4], 0, null, `Its key result KR3 is cancelled${LOST}`],
    ["no objective", "KR4", [1, 2, 0.8, 4], 0, null, `Its key result KR4 has no objective of this quarter${LOST}`],
    ["an objective that is gone", "KR5", [1, 1, 1, 4], 0, null, `Its key result KR5 has no objective of this quarter${LOST}`],
    ["an objective that was put off", "KR2", [100, 2, 0.8, 4], 0, null, `Its objective O2 is postponed${LOST}`],
    ["an objective that is closed", "KR8", [100, 2, 0.8, 4], 0, null, `Its objective 4 is closed${LOST}`],
    ["nothing typed yet", "KR1", ["", "", "", ""], null, null, "Missing: Reach, Impact, Confidence, Effort. Type them, and the work is ranked."],
    ["what is missing goes before what is not aligned", "KR2", [1, 2, "", 3], null, null, "Missing: Confidence. Type them, and the work is ranked."],
    ["a factor of nothing but spaces", "KR1", [1, 2, 0.8, " "], null, null, "Missing: Effort. Type them, and the work is ranked."],
    ["a text for a number", "KR1", ["many", 2, 0.8, 1], "#VALUE!", null, "Reach is not a number from 0 on."],
    ["80 typed for 80 %", "KR1", [1, 2, 80, 1], "#VALUE!", null, "Confidence is not a share from 0 % to 100 %."],
    ["no effort at all", "KR1", [1, 2, 0.8, 0], "#VALUE!", null, "Effort is not a number above 0."],
    ["an impact below 0", "KR1", [1, -2, 0.8, 1], "#VALUE!", null, "Impact is not a number from 0 on."],
    ["an error in a factor", "KR1", [1, 2, 0.8, "=1/0"], "#VALUE!", null, "Effort is not a number above 0."],
    ["a reach of 0", "KR1", [0, 2, 0.8, 1], 0, null, "0 because of: Reach."],
    ["two factors of 0", "KR1", [1, 0, 0, 1], 0, null, "0 because of: Impact, Confidence."],
    ["more than a number can be", "KR1", [1e300, 1e300, 1, 1], "#VALUE!", null, "The numbers are too large to be multiplied."],
  ]; // prettier-ignore

  let found: readonly Found[];
  beforeAll(async () => {
    found = await drawn(
      english,
      RULES.map(([, moves, factors]) => ({ moves, factors })),
    );
  });

  test.each(RULES.map(([rule], i) => [rule, i] as const))("%s", (_rule, i) => {
    const [, , , rice, ...others] = RULES[i]!;
    expect(found[i]).toEqual([typeof rice === "number" ? expect.closeTo(rice, 9) : rice, ...others]);
  });
});

test("Work that is done or dropped, or that was looked at, keeps its number and has no rank", async () => {
  const states = ["Doing", "Done", "Dropped", "Standard process", "Back to the tree", "Postponed", "Somehow"];
  const found = await drawn(
    english,
    states.map((state, i) => ({ moves: "KR1", state, factors: [10 * (i + 1), 1, 1, 1] })),
  );
  expect(found.map(([rice]) => rice)).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(found.map(([, rank]) => rank)).toEqual([2, null, null, null, null, null, 1]);
  expect(found[4]![2]).toBe("Not ranked: its state is Back to the tree.");
});

test("a row that says nothing has no sentence", async () => {
  const [blank] = await drawn(english, [{ work: "", moves: "", factors: ["", "", "", ""] }]);
  expect(blank).toEqual([null, null, ""]);
});

/** What the sheet says for a reason that the pane has found. */
function sentenceOf(why: RankReason | undefined, texts: SheetTexts): string {
  const says = texts.notRanked;
  const around = (parts: readonly string[], ...found: string[]) =>
    parts.map((part, i) => part + (found[i] ?? "")).join("");
  const headers = (fields: readonly (typeof RICE_FIELDS)[number][]) =>
    fields.map((field) => texts.workColumns[field]).join(", ");
  const state = (key: string) => {
    const words: Readonly<Record<string, string>> = { ...texts.words.states, ...texts.words.workStates };
    return words[key] ?? key;
  };
  switch (why?.reason) {
    case undefined:
      return "";
    case "wrong":
      return says.wrong[why.field];
    case "missing":
      return around(says.missing, headers(why.fields));
    case "zero":
      return around(says.zero, headers(why.fields));
    case "too-large":
      return says.tooLarge;
    case "at-rest":
      return around(says.decided, state(why.state));
    case "not-aligned":
      switch (why.because) {
        case "no-key-result":
          return says.noKeyResult;
        case "key-result-unknown":
          return around(says.unknownKeyResult, why.keyResult);
        case "key-result-at-rest":
          return around(says.keyResultAtRest, why.keyResult, state(why.state).toLowerCase());
        case "objective-unknown":
          return around(says.noObjective, why.keyResult);
        case "objective-at-rest":
          return around(says.objectiveAtRest, why.objective, state(why.state).toLowerCase());
      }
  }
}

describe.each(["en", "de"] as const)("Work in %s into which anything was typed", (language) => {
  const texts = language === "en" ? english : german;
  const usual = (...values: readonly number[]) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, odd);
  const odd = fc.constantFrom<unknown>("", "", 0, -1, "many", " ", true, "=1/0", 1e300, 1 + 1e-12);
  const row = fc.record({
    moves: fc.constantFrom<unknown>("KR1", "KR1", "KR6", "KR2", "KR3", "KR4", "KR5", "KR8", "", "KR99", 7),
    state: fc.constantFrom("Planned", "Planned", "Doing", "Done", "Dropped", "Standard process", "Back to the tree"),
    factors: fc.tuple(usual(1, 10, 30), usual(3, 1, 0.5), usual(1, 0.8, 0.5), usual(1, 2, 3)),
  });
  const ROWS = fc.sample(row, { numRuns: 250, seed: 6 });

  test("has the same number, the same rank and the same reason on the sheet as in the pane", async () => {
    const found = await drawn(texts, ROWS);
    const books = await workbook.findBooks();
    if (isProblem(books)) throw new Error(books.problem);
    const open = await openBook(workbook, books[0]!);
    if (isProblem(open)) throw new Error(open.problem);
    const judged = ranked(open.book);
    expect(judged).toHaveLength(ROWS.length);
    const wanted = judged.map(({ rice, rank, why }) => {
      const isWrong = why?.reason === "wrong" || why?.reason === "too-large";
      return [isWrong ? "#VALUE!" : rice === "" ? null : rice, rank ?? null, sentenceOf(why, texts)];
    });
    const named = (rows: readonly (readonly unknown[])[]) => rows.map((cell, i) => [ROWS[i], ...cell]);
    expect(named(found)).toEqual(named(wanted));
    // Every reason but the one of numbers too large to multiply, which is among the rules above.
    expect(new Set(judged.map(({ why }) => why && ("because" in why ? why.because : why.reason))).size).toBe(10);
  });
});
