import type { Doubt, NotCounted } from "../../../src/okr/log/check-in";
import { doubtSentence, notCountedSentence, signalSentence, withPlace } from "../../../src/okr/log/sentence";
import { SIGNAL_NAMES, type Signal, type SignalFactsOf, type SignalName } from "../../../src/okr/log/signal";
import { log as de } from "../../../src/texts/de/log";
import { log as en } from "../../../src/texts/en/log";
import { CHECK_IN } from "./a-log";

const WHYS: readonly NotCounted[] = [
  { why: "replaced", by: "C9" },
  { why: "unknown-key-result", found: "KR9" },
  { why: "unknown-key-result", found: "" },
  { why: "no-date" },
  { why: "text-date", found: "soon" },
  { why: "after-as-of", days: 1 },
  { why: "no-value", keyResult: "KR1" },
  { why: "not-a-number", found: "seventy" },
  { why: "not-a-number", found: true },
  { why: "out-of-range", found: 40, type: "binary" },
  { why: "out-of-range", found: 15, type: "date" },
];
const DOUBTS: readonly Doubt[] = [
  { doubt: "confidence-outside", found: 8 },
  { doubt: "percent-too-large", found: 45 },
];
const FACTS: { readonly [S in SignalName]: readonly SignalFactsOf[S][] } = {
  STALE: [
    { id: "KR1", days: 1, ever: true },
    { id: "KR1", days: 45, ever: false },
  ],
  DIVERGENCE: [{ id: "KR1", shown: "On track", computed: "At risk" }],
  TRENDING_OFF: [
    { id: "KR1", value: 61.428_571, score: 0.357_142, target: 100, ambition: 0.7, unit: "leads", points: 3 },
    { id: "KR2", value: 0.321, score: 0.5, target: 0.34, ambition: 0.7, unit: "%", points: 4 },
  ],
  CONFIDENCE_FALLING: [{ id: "KR1", from: 0.9, to: 0.6 }],
  NO_MOVEMENT: [{ id: "KR1", days: 28, value: 70, unit: "" }],
  GROWS_ONLY: [{ id: "KR1", checkIns: 7 }],
};

const whyIn = (texts: typeof en) => WHYS.map((why) => notCountedSentence(why, texts));
const doubtIn = (texts: typeof en) => DOUBTS.map((doubt) => doubtSentence(doubt, texts));
const signalIn = (texts: typeof en) =>
  SIGNAL_NAMES.flatMap((signal) => FACTS[signal].map((facts) => signalSentence({ signal, facts } as Signal, texts)));

test("a row that does not count hears what, the value found, and the way out", () => {
  expect(whyIn(en)).toEqual([
    '"C9" stands in its place, so this does not count; clear "Replaced by" to count it again.',
    'No key result has the id "KR9", so this does not count; choose one that is there.',
    "This names no key result, so it does not count; choose the one that was measured.",
    "There is no date, so this does not count; type the day on which the value was true.",
    '"soon" is not a date, so this does not count; type one such as 2026-12-31.',
    "The date lies 1 day after the day that scores are judged on, so this does not count yet; correct it, or wait.",
    'There is no value, so this does not count; type what "KR1" stood at on that day.',
    '"seventy" is not a number, so this does not count; type one, in the unit of the key result.',
    "TRUE is not a number, so this does not count; type one, in the unit of the key result.",
    "40 is neither TRUE or FALSE nor a chance from 0 % to 100 %, so this does not count; type one of them.",
    "15 is not a day, so this does not count; type the day on which it was done, such as 2026-12-31.",
  ]);
});

test("a signal says what was found in the unit of the key result, and what to do", () => {
  expect(signalIn(en)).toEqual([
    '"KR1" has had no check-in for 1 day, so nobody knows how it stands; ask its owner and check in.',
    '"KR1" has never had a check-in, and the period is 45 days old; measure it and check in.',
    '"KR1" shows "On track", but its numbers say "At risk"; say why in the row, or let the numbers speak.',
    '"KR1" is on track, but the line through 3 check-ins ends at 61.43 leads of 100 leads: a score of 35.7%, where 70% is expected. Change the work while there is time.',
    '"KR2" is on track, but the line through 4 check-ins ends at 32.1% of 34.0%: a score of 50%, where 70% is expected. Change the work while there is time.',
    'Confidence in "KR1" fell twice in a row, from 90% to 60%; ask what its owner sees coming, before the numbers show it.',
    '"KR1" is on track and has stood at 70 for 28 days; ask whether the work moves it, or whether anybody measures.',
    '"KR1" grew before the period and never fell in 7 check-ins, so it would grow whatever you do; measure a rate or a share instead.',
  ]);
});

test("a forecast says how many check-ins it is made of, where it ends, and when the target is reached", () => {
  const facts = { points: 8, value: 85.333_33, score: 0.755_55, unit: "leads", reaches: "2027-01-12" };
  const { said, reached } = en.trend;
  expect(said(facts)).toBe(
    "Forecast from 8 check-ins: on the last day 85.33 leads, a score of 75.6%; the target is reached on Jan 12, 2027.",
  );
  expect(said({ ...facts, points: 2, value: undefined, reaches: undefined })).toContain(
    "on the last day a score of 75.6%;",
  );
  expect(said({ ...facts, points: 2, value: undefined, score: undefined, reaches: undefined })).toBe(
    "Forecast from 2 check-ins: at this pace the target is not reached within a year of the last day.",
  );
  expect(reached("2026-12-01")).toBe("At the target since Dec 1, 2026.");
});

describe.each([
  ["en", en],
  ["de", de],
])("%s", (_language, texts) => {
  const all = [...whyIn(texts), ...doubtIn(texts), ...signalIn(texts)];

  test("every sentence is one, names the way out, and no two are the same", () => {
    expect(all.filter((sentence) => !/^\S[^]+[;:] [^]+\.$/.test(sentence))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("where the row is not in sight it is named", () => {
    expect(withPlace(CHECK_IN, "x", texts)).toMatch(/C1/);
    expect(withPlace({ ...CHECK_IN, id: "", row: 4 }, "x", texts)).toMatch(/5/);
  });
});

test("of a blank row there is nothing to say", () => {
  expect(notCountedSentence({ why: "blank" }, en)).toBe("");
});

test("German shows a status in the words of its sheets, and what a person typed as it is", () => {
  const said = signalSentence(
    { signal: "DIVERGENCE", facts: { id: "KR1", shown: "On track", computed: "Missed" } } as Signal,
    de,
  );
  expect(said).toContain("„Im Plan“");
  expect(said).toContain("„Verfehlt“");
  expect(de.signals.sentences.DIVERGENCE({ id: "KR1", shown: "All good", computed: "Behind" })).toContain("„All good“");
});
