import fc from "fast-check";
import type { Book, KeyResult } from "../../../src/okr/book";
import type { Cell } from "../../../src/okr/cell";
import { doubtsAbout, keyResultsById, whyNotCounted, type CheckIn } from "../../../src/okr/log/check-in";
import { counted } from "../../../src/okr/log/counted";
import { dueFor } from "../../../src/okr/log/due-for";
import { objectiveTrend } from "../../../src/okr/log/objective-trend";
import { doubtSentence, notCountedSentence, signalSentence, withPlace } from "../../../src/okr/log/sentence";
import { signals } from "../../../src/okr/log/signals";
import { trend, type Trend } from "../../../src/okr/log/trend";
import { agenda } from "../../../src/okr/review/agenda";
import { carryOver } from "../../../src/okr/review/carry-over";
import type { Decision } from "../../../src/okr/review/decision";
import { historyOf } from "../../../src/okr/review/history";
import type { Review } from "../../../src/okr/review/review";
import {
  accomplishmentSentence,
  cadenceSentence,
  challengeSentence,
  openSentence,
} from "../../../src/okr/review/sentence";
import { log as deLog } from "../../../src/texts/de/log";
import { review as deReview } from "../../../src/texts/de/review";
import { log as enLog } from "../../../src/texts/en/log";
import { review as enReview } from "../../../src/texts/en/review";
import { KEY_RESULT, OBJECTIVE, WORK, bookOf } from "../quality/a-book";
import { bookWith, CHECK_IN, FIRST, LAST, logOf, TODAY } from "./a-log";

const RUNS = { seed: 5, numRuns: 300 };

const word = fc.constantFrom(
  "", "O1", "KR1", "KR2", " kr2 ", "KR9", "C1", "weekly", "every two weeks", "monthly", "Active", "Done", "Closed",
  "Postponed", "Standard process", "Back to the tree", "increase", "decrease", "auto", "binary", "percent", "date", "between",
  "at most", "above", "%", "$", "On track", "At risk", "Stale", "constructor", "__proto__", "=1+1", "Größe",
); // prettier-ignore
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>(null, 0, 1, 0.5, 40, 70, 100, FIRST, TODAY, TODAY - 7.5, LAST) },
  fc.double(),
  word,
  fc.string(),
  fc.boolean(),
  fc.constantFrom<Cell>(undefined, { fault: "#N/A" }, { foreign: "Entity" }),
);

/** Rows like one that is given: text where it has text, anything where it has a value. */
function rowsLike<R extends { readonly row: number }>(whole: R, maxLength = 5): fc.Arbitrary<R[]> {
  const shape = Object.fromEntries(
    Object.entries(whole)
      .filter(([field]) => field !== "row")
      .map(([field, value]) => {
        const other: fc.Arbitrary<Cell> = typeof value === "string" ? fc.oneof(word, fc.string()) : cell;
        return [field, fc.oneof({ weight: 2, arbitrary: fc.constant(value as Cell) }, { weight: 1, arbitrary: other })];
      }),
  );
  return fc
    .array(fc.record(shape), { maxLength })
    .map((rows) => rows.map((fields, row) => ({ ...whole, ...fields, row })));
}

const book: fc.Arbitrary<Book> = fc
  .record({
    period: fc.record({
      label: word,
      start: fc.oneof(fc.constant<Cell>(FIRST), cell),
      end: fc.oneof(fc.constant<Cell>(LAST), cell),
      asOf: fc.oneof(fc.constant<Cell>(TODAY), cell),
      ambition: fc.oneof(fc.constant<Cell>(0.7), cell),
    }),
    objectives: rowsLike(OBJECTIVE),
    keyResults: rowsLike(KEY_RESULT),
    work: rowsLike(WORK),
  })
  .map((some) => ({ ...bookOf(), ...some }));

const rows = rowsLike(CHECK_IN, 12);

const REVIEW: Review = {
  row: 0, day: TODAY - 30, iteration: 1, objective: "O1", score: 0.5, band: "Missed", accomplishments: "", challenges: "",
  firstAnswer: "", secondAnswer: "", thirdAnswer: "", by: "",
}; // prettier-ignore

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    of: fc.constantFrom("objective" as const, "keyResult" as const),
    id: fc.oneof(fc.constantFrom("O1", "KR1"), word),
    choice: fc.constantFrom("keep" as const, "modify" as const, "abandon" as const),
    reason: word,
    override: cell,
    changes: fc.oneof(fc.constant({}), fc.record({ target: cell }), fc.record({ start: cell, due: cell, owner: word })),
  }),
  fc.record({
    of: fc.constant("work" as const),
    id: fc.oneof(fc.constant("W1"), word),
    choice: fc.constantFrom("keep" as const, "modify" as const, "abandon" as const),
    reason: word,
    outcome: fc.constantFrom("" as const, "Standard process" as const, "Back to the tree" as const),
  }),
) as fc.Arbitrary<Decision>;

const ENDS_WELL = /^\S[^]*[.?]["“]?$/;

describe("whatever stands in the cells", () => {
  test("every row counts or has a sentence that says why not, in both languages", () => {
    fc.assert(
      fc.property(book, rows, (some, log) => {
        const { asOf } = some.period;
        const all = counted(log, some, asOf).all.map(({ checkIn }) => checkIn);
        for (const checkIn of log) {
          const why = whyNotCounted(checkIn, some, asOf);
          expect(all.includes(checkIn)).toBe(why === undefined);
          const keyResult = keyResultsById(some).get(checkIn.keyResult.trim().toLowerCase());
          for (const texts of [enLog, deLog]) {
            const said = doubtsAbout(checkIn, keyResult).map((doubt) => doubtSentence(doubt, texts));
            if (why && why.why !== "blank") said.push(notCountedSentence(why, texts));
            for (const sentence of said) expect(withPlace(checkIn, sentence, texts)).toMatch(ENDS_WELL);
          }
        }
      }),
      RUNS,
    );
  });

  test("signals, the weekly list, the review and the history answer, each in words", () => {
    fc.assert(
      fc.property(book, rows, rowsLike(REVIEW), cell, (some, log, reviews, asOf) => {
        const read = counted(log, some, asOf);
        const said = signals(some, read, asOf, 7).flatMap((signal) =>
          [enLog, deLog].map((texts) => signalSentence(signal, texts)),
        );
        for (const item of agenda(some, read, reviews, asOf)) {
          expect(item.iteration).toBeGreaterThan(0);
          for (const texts of [enReview, deReview]) {
            said.push(
              ...item.accomplishments.map((one) => accomplishmentSentence(one, texts)),
              ...item.challenges.filter(({ kind }) => kind === "behind").map((one) => challengeSentence(one, texts)),
              ...(item.cadence ? [cadenceSentence(item.cadence, texts)] : []),
            );
          }
        }
        expect(said.filter((sentence) => !ENDS_WELL.test(sentence))).toEqual([]);
        expect(dueFor(some, read, asOf, 7).every(({ keyResult }) => keyResult.id !== "")).toBe(true);
        expect(historyOf("KR1", [{ book: some, log }]).length).toBeLessThan(2);
      }),
      RUNS,
    );
  });

  test("trends answer with finite numbers, scores from 0 to 1, and days in their order", () => {
    const check = ({ actual, expected, forecast, goal }: Trend) => {
      const lines = [actual, expected, forecast.linear?.line ?? [], forecast.pace?.line ?? []];
      for (const { value, score } of lines.flat()) {
        expect(value === undefined || Number.isFinite(value)).toBe(true);
        expect(score === undefined || (score >= 0 && score <= 1)).toBe(true);
      }
      for (const line of lines) expect(line.every(({ day }, i) => i === 0 || day >= line[i - 1]!.day)).toBe(true);
      expect(goal === undefined || Number.isFinite(goal)).toBe(true);
    };
    fc.assert(
      fc.property(book, rows, (some, log) => {
        const { asOf } = some.period;
        const read = counted(log, some, asOf);
        for (const keyResult of some.keyResults) check(trend(keyResult, read, some.period, asOf));
        for (const objective of some.objectives) check(objectiveTrend(objective, read, some, asOf));
      }),
      RUNS,
    );
  });

  test("the next period holds what somebody decided on and nothing else, each id once, each link to a row that is there", () => {
    const next = { label: "Q1 2027", start: LAST + 1, end: LAST + 90, asOf: LAST + 1, ambition: 0.7 };
    const lower = (text: string) => text.trim().toLowerCase();
    fc.assert(
      fc.property(book, rows, fc.array(decision, { maxLength: 6 }), (some, log, decisions) => {
        const before = JSON.stringify(some);
        const over = carryOver(some, log, decisions, next);
        expect(JSON.stringify(some)).toBe(before);
        const { objectives, keyResults, work } = over.next;
        for (const lines of [objectives, keyResults, work]) {
          const ids = lines.map(({ id }) => lower(id));
          expect(new Set(ids).size).toBe(ids.length);
          expect(lines.map(({ row }) => row)).toEqual(lines.map((_line, i) => i));
        }
        const asked = new Set(decisions.filter(({ choice }) => choice !== "abandon").map(({ id }) => lower(id)));
        expect([...objectives, ...keyResults, ...work].filter(({ id }) => !asked.has(lower(id)))).toEqual([]);
        const there = new Set(keyResults.map(({ id }) => lower(id)));
        const links = [
          ...objectives.map(({ supports }) => supports),
          ...keyResults.map(({ partOf }) => partOf),
          ...work.map(({ moves }) => moves),
        ];
        expect(links.filter((to) => to !== "" && !there.has(lower(to)))).toEqual([]);
        const free = over.nextIds;
        expect(over.used.keyResults.map(lower)).not.toContain(lower(free.keyResults));
        for (const texts of [enReview, deReview]) {
          for (const open of over.open) expect(openSentence(open, texts)).toMatch(ENDS_WELL);
        }
      }),
      RUNS,
    );
  });

  test("without decisions nothing carries over", () => {
    const next = { label: "Q1 2027", start: LAST + 1, end: LAST + 90, asOf: LAST + 1, ambition: 0.7 };
    fc.assert(
      fc.property(book, rows, (some, log) => {
        const { objectives, keyResults, work, teams, commitments } = carryOver(some, log, [], next).next;
        expect([objectives, keyResults, work, teams, commitments]).toEqual([[], [], [], [], []]);
      }),
      RUNS,
    );
  });
});

/** What the sheet shows as Current of each key result. */
const currentOf = (log: readonly CheckIn[], some: Book) => {
  const read = counted(log, some, TODAY);
  return some.keyResults.map(({ id }) => read.latest(id)?.checkIn.value ?? null);
};
const TWO = bookWith({}, { id: "KR2", start: 0, target: 10 });
const goodRows = fc
  .array(
    fc.record({
      keyResult: fc.constantFrom("KR1", "KR2"),
      date: fc.integer({ min: FIRST, max: TODAY }),
      value: fc.integer({ min: 0, max: 120 }),
    }),
    { maxLength: 15 },
  )
  .map((lines) => logOf(...lines));
const withoutTies = goodRows.map((log) =>
  log.filter((one, i) => log.findIndex((other) => other.keyResult === one.keyResult && other.date === one.date) === i),
);

test("the order of the rows makes no difference, but for ties", () => {
  fc.assert(
    fc.property(withoutTies, fc.infiniteStream(fc.nat()), (log, order) => {
      const keys = log.map(() => order.next().value);
      const shuffled = log
        .map((line, i) => ({ line, by: keys[i]! }))
        .sort((a, b) => a.by - b.by)
        .map(({ line }, row) => ({ ...line, row }));
      expect(currentOf(shuffled, TWO)).toEqual(currentOf(log, TWO));
      const facts = (some: readonly CheckIn[]) => signals(TWO, counted(some, TWO, TODAY), TODAY, 7);
      expect(facts(shuffled).map(({ signal, at }) => [signal, at])).toEqual(
        facts(log).map(({ signal, at }) => [signal, at]),
      );
    }),
    RUNS,
  );
});

test("a bad row, wherever it stands, changes nothing", () => {
  const bad = fc.constantFrom<Partial<CheckIn>>(
    { keyResult: "KR9" },
    { date: null },
    { date: "2026-11-01" },
    { date: TODAY + 1 },
    { value: "70" },
    { value: null },
    { value: { fault: "#REF!" } },
    { replacedBy: "C1" },
  );
  fc.assert(
    fc.property(goodRows, bad, fc.nat(), (log, wrong, place) => {
      const at = place % (log.length + 1);
      const more = logOf(...log.slice(0, at), { value: 999, ...wrong }, ...log.slice(at));
      expect(currentOf(more, TWO)).toEqual(currentOf(log, TWO));
    }),
    RUNS,
  );
});

test("a replaced row never counts: with it or without it everything is the same", () => {
  fc.assert(
    fc.property(goodRows, fc.nat(), (log, pick) => {
      const replaced = log.map((line, i) => (i === pick % log.length ? { ...line, replacedBy: "C99" } : line));
      const without = log.filter((_line, i) => i !== pick % log.length);
      expect(currentOf(replaced, TWO)).toEqual(currentOf(without, TWO));
    }),
    RUNS,
  );
});

test("the forecast of a straight line hits it, on every day, and reaches the target where the line does", () => {
  const line = fc.record({
    slope: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 2, maxLength: 8 }),
    down: fc.boolean(),
  });
  fc.assert(
    fc.property(line, ({ slope, days, down }) => {
      const at = (day: number) => (down ? 100 - slope * (day - FIRST) : 40 + slope * (day - FIRST));
      const keyResult: Partial<KeyResult> = down ? { type: "decrease", start: 100, target: 40 } : {};
      const some = bookWith(keyResult);
      const log = logOf(...days.map((n) => ({ date: FIRST + n, value: at(FIRST + n) })));
      const { forecast } = trend(some.keyResults[0]!, counted(log, some, TODAY), some.period, TODAY);
      const reached = FIRST + Math.ceil(60 / slope - 1e-6);
      const latest = FIRST + Math.max(...days);
      for (const projection of [forecast.linear, forecast.pace]) {
        expect(projection?.atDue?.value).toBeCloseTo(at(LAST), 6);
        expect(projection?.reaches).toBe(reached > LAST + 365 ? undefined : Math.max(latest, reached));
      }
    }),
    RUNS,
  );
});
