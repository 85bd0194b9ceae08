import fc from "fast-check";
import type { Book } from "../../../src/okr/book";
import type { Cell } from "../../../src/okr/cell";
import { goodness } from "../../../src/okr/quality/goodness";
import { proof } from "../../../src/okr/quality/proof";
import { bottomUp } from "../../../src/okr/bottom-up";
import { differences } from "../../../src/okr/commitments";
import { needsHelp, teamsMissingTogether } from "../../../src/okr/team-signals";
import { quality as de } from "../../../src/texts/de/quality";
import { quality as en } from "../../../src/texts/en/quality";
import { sentenceOf } from "../../../src/okr/quality/sentence";
import { COMMITMENT, findings, FIRST, KEY_RESULT, LAST, OBJECTIVE, TEAM, WORK, bookOf } from "./a-book";

const word = fc.constantFrom(
  "", "O1", "O2", "KR1", "KR2", "KR3", "Sales", "Support", "crew", "manager", "yes", "no", "company", "Active", "Done",
  "Postponed", "increase", "decrease", "binary", "date", "between", "at most", "%", "At risk", "constructor", "__proto__",
  "Launch 3 portals by 31 March", "New accounts grow from 5 to 9", "Churn falls to 2 %", "Logins", "ÄÖÜ einführen",
); // prettier-ignore
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>(null, 0, 1, 0.5, 40, 100, FIRST, LAST, LAST + 9) },
  fc.double(),
  word,
  fc.string(),
  fc.boolean(),
  fc.constantFrom<Cell>(undefined, { fault: "#N/A" }, { foreign: "Entity" }),
);

/** Rows like one that is given: text where it has text, anything where it has a value. */
function rowsLike<R extends { readonly row: number }>(whole: R): fc.Arbitrary<R[]> {
  const shape = Object.fromEntries(
    Object.entries(whole)
      .filter(([field]) => field !== "row")
      .map(([field, value]) => {
        const usual = fc.constant(value as Cell);
        const other: fc.Arbitrary<Cell> = typeof value === "string" ? fc.oneof(word, fc.string()) : cell;
        return [field, fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: other })];
      }),
  );
  return fc
    .array(fc.record(shape), { maxLength: 5 })
    .map((rows) => rows.map((fields, row) => ({ ...whole, ...fields, row })));
}

const book: fc.Arbitrary<Book> = fc.record({
  period: fc.record({
    label: word,
    start: fc.oneof(fc.constant<Cell>(FIRST), cell),
    end: fc.oneof(fc.constant<Cell>(LAST), cell),
    asOf: fc.oneof(fc.constant<Cell>(FIRST + 45), cell),
    ambition: cell,
  }),
  teams: rowsLike(TEAM),
  objectives: rowsLike(OBJECTIVE),
  keyResults: rowsLike(KEY_RESULT),
  work: rowsLike(WORK),
  commitments: rowsLike(COMMITMENT),
});

const RUNS = { seed: 4, numRuns: 300 };

test("whatever stands in the cells, the check answers, and every finding has its sentence in both languages", () => {
  fc.assert(
    fc.property(book, fc.constantFrom("en" as const, "de" as const), (some, language) => {
      const found = findings(some, language);
      const said = found.flatMap((finding) => [en, de].map((texts) => sentenceOf(finding, texts)));
      expect(said.filter((sentence) => !/^\S[^]*[.?]$/.test(sentence))).toEqual([]);
      for (const { share } of goodness(some, found)) expect(share >= 0 && share <= 1).toBe(true);
    }),
    RUNS,
  );
});

test("whatever stands in the cells, shares, signals, agreements and the proof answer too", () => {
  fc.assert(
    fc.property(book, (some) => {
      const { overall, teams } = bottomUp(some);
      expect(overall.crew <= overall.lines).toBe(true);
      expect(teams.reduce((lines, { share }) => lines + share.lines, 0)).toBeLessThanOrEqual(overall.lines);
      expect(differences(some).changed.every(({ changes }) => changes.length > 0)).toBe(true);
      expect(needsHelp(some).every(({ keyResults }) => keyResults.length > 0)).toBe(true);
      expect(teamsMissingTogether(some).isSignal).toBe(teamsMissingTogether(some).teams.length > 1);
      for (const { id } of some.objectives) if (id !== "") expect(proof(some, id)).not.toBeNull();
    }),
    RUNS,
  );
});

test("every finding points to a row that is there", () => {
  fc.assert(
    fc.property(book, (some) => {
      const lost = findings(some).filter(({ at }) => {
        const row: object | undefined = at.table === "period" ? some.period : some[at.table][at.row];
        return row === undefined || !(at.field in row);
      });
      expect(lost).toEqual([]);
    }),
    RUNS,
  );
});

/** Ids of their own: with doubled ones the first row is found, so their order does matter. */
function withOwnIds(some: Book): Book {
  const own = <R extends { readonly id: string; readonly row: number }>(rows: readonly R[], letters: string) =>
    rows.map((line) => ({ ...line, id: `${letters}${line.row + 1}` }));
  const teams = some.teams.map((line) => ({ ...line, team: ["Sales", "Support", "A", "B", "C"][line.row]! }));
  return {
    ...some,
    teams,
    objectives: own(some.objectives, "O"),
    keyResults: own(some.keyResults, "KR"),
    work: own(some.work, "W"),
  };
}

test("sorting a table another way changes no finding but its row", () => {
  const turned = <R extends { readonly row: number }>(rows: readonly R[]) =>
    rows.toReversed().map((line, row) => ({ ...line, row }));
  const asSet = (some: Book) =>
    findings(some)
      .map(({ at: { row: _row, ...at }, ...finding }) => JSON.stringify({ ...finding, at }))
      .sort();
  fc.assert(
    fc.property(book, (typed) => {
      const some = withOwnIds(typed);
      const other = {
        ...some,
        teams: turned(some.teams),
        objectives: turned(some.objectives),
        keyResults: turned(some.keyResults),
        work: turned(some.work),
      };
      expect(asSet(other)).toEqual(asSet(some));
    }),
    RUNS,
  );
});

test("blank rows give no findings and change none", () => {
  const blank = <R extends { readonly row: number }>(whole: R, row: number): R =>
    Object.fromEntries(
      Object.entries(whole).map(([field, value]) => [
        field,
        field === "row" ? row : ["state", "setBy", "type", "unit"].includes(field) ? value : typeof value === "string" ? "" : null,
      ]),
    ) as R; // prettier-ignore
  fc.assert(
    fc.property(book, (some) => {
      const more: Book = {
        ...some,
        teams: [...some.teams, blank(TEAM, some.teams.length)],
        objectives: [...some.objectives, blank(OBJECTIVE, some.objectives.length)],
        keyResults: [...some.keyResults, blank(KEY_RESULT, some.keyResults.length)],
        work: [...some.work, blank(WORK, some.work.length)],
        commitments: [...some.commitments, blank(COMMITMENT, some.commitments.length)],
      };
      expect(findings(more)).toEqual(findings(some));
    }),
    RUNS,
  );
});

describe("rows at rest give no findings", () => {
  const messy = {
    owner: "",
    metric: "",
    target: "x",
    due: 5,
    weight: -1,
    keyResult: "Launch 3 portals",
    partOf: "KR9",
  };
  test.each(["Postponed", "cancelled", "Canceled", "Closed"])("a key result that is %s", (state) => {
    const book = bookOf({
      keyResults: [{}, { id: "KR2" }, { id: "KR3" }, { id: "KR4", state, reason: "No data", ...messy }],
    });
    expect(findings(book).filter(({ at }) => at.id === "KR4")).toEqual([]);
  });

  test("what hangs below a postponed objective rests with it", () => {
    const resting = bookOf({
      objectives: [{ state: "Postponed", owner: "", objective: "Build" }],
      keyResults: [messy],
      work: [{ owner: "", due: 5 }],
    });
    expect(findings(resting)).toEqual([]);
  });

  test("dropped work", () => {
    const work = ["1", "2", "3"].map((n) => ({ id: `W${n}`, moves: `KR${n}` }));
    const dropped = { id: "W4", state: "Dropped", owner: "", moves: "KR9" };
    expect(findings(bookOf({ work: [...work, dropped] }))).toEqual([]);
  });
});

test("a large book is checked while a person blinks: 200 key results, 400 pieces of work", () => {
  const large = bookOf({
    objectives: Array.from({ length: 50 }, (_, i) => ({ id: `O${i}` })),
    keyResults: Array.from({ length: 200 }, (_, i) => ({ id: `KR${i}`, objective: `O${i % 50}`, metric: `M${i % 7}` })),
    work: Array.from({ length: 400 }, (_, i) => ({ id: `W${i}`, moves: `KR${i % 200}` })),
  });
  const began = performance.now();
  findings(large);
  expect(performance.now() - began).toBeLessThan(500);
});
