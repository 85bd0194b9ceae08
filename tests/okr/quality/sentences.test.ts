import type { FactsOf, Finding, Rule } from "../../../src/okr/quality/finding";
import { RULE_IDS } from "../../../src/okr/quality/rules";
import { quality as de } from "../../../src/texts/de/quality";
import { quality as en } from "../../../src/texts/en/quality";
import { sentenceOf, splitSentenceOf } from "../../../src/okr/quality/sentence";

/** Every kind of fact that a rule can bring, so that no sentence is left unread. */
const FACTS: { readonly [R in Rule]: readonly FactsOf[R][] } = {
  DOUBLED_ID: [{ id: "KR1", rows: 2 }],
  NO_ID: [{ text: "Leads" }, { text: "" }],
  NO_TEXT: [{ id: "KR1" }, { id: "" }],
  UNREADABLE: [
    { found: "forty", wanted: "number" },
    { found: 31, wanted: "day" },
    { found: 80, wanted: "fraction" },
    { found: -1, wanted: "not below 0" },
    { found: "grow", wanted: "listed word" },
    { found: { fault: "#N/A" }, wanted: "number" },
    { found: { foreign: "Entity" }, wanted: "number" },
    { found: true, wanted: "number" },
  ],
  UNKNOWN_REFERENCE: [
    { to: "team", found: "Marketing" },
    { to: "objective", found: "" },
    { to: "key result", found: "KR9" },
  ],
  LOOP: [{ ids: ["O1"] }, { ids: ["O1", "O2"] }],
  NO_SCORE: (
    [
      "no-distance",
      "swapped",
      "same-chances",
      "percent-too-large",
      "limit-not-used",
      "high-end-missing",
      "high-below-low",
      "limit-on-wrong-side",
      "limit-not-after-due-date",
    ] as const
  ).map((why) => ({ why, type: "increase" })),
  NO_TARGET: [{ text: "Leads" }, { text: "" }],
  NO_NUMBER: [{ text: "Leads" }],
  NO_BASELINE: [{ text: "Leads" }, { text: "" }],
  NO_TEAM: [{ text: "Better leads" }],
  NO_OWNER: [{ text: "Leads" }, { text: "" }],
  NO_DEADLINE: [{ text: "Leads" }, { text: "" }],
  DATES_OUT_OF_PERIOD: [
    { days: 1, side: "before" },
    { days: 12, side: "after" },
  ],
  ORPHAN_WORK: [{ moves: "KR9" }, { moves: "" }],
  WORK_AS_KR: [
    { text: "Launch", declared: false },
    { text: "Launch", declared: true },
  ],
  VANITY_TOTAL: [{ text: "Logins" }],
  BINARY: [
    { text: "Win", declared: false },
    { text: "Win", declared: true },
  ],
  DATE_BASED: [{ text: "By May" }],
  DUPLICATE_METRIC: [
    { metric: "Leads", ids: ["KR2", "KR3"] },
    { metric: "Leads", ids: [""] },
  ],
  CONFLICT: [
    { by: "metric", about: "Leads", ids: ["KR2"], teams: ["Support"] },
    { by: "words", about: "Leads", ids: ["KR2"], teams: [] },
  ],
  CHANGED_WITHOUT_RECORD: [
    { agreed: 0.005, now: 0.0015, unit: "%" },
    { agreed: null, now: "x", unit: "" },
  ],
  PARTS_MISS_WHOLE: [
    { ids: ["A", "B", "C", "D", "E", "F", "G"], whole: 1000, parts: 900.5, rate: false, unit: "leads" },
    { ids: ["A"], whole: 0.34, parts: 0.32, rate: true, unit: "%" },
  ],
  TOO_FEW: [
    { count: 0, least: 3 },
    { count: 1, least: 3 },
    { count: 2, least: 3 },
  ],
  TOO_MANY: [{ count: 6, most: 5 }],
  MORE_THAN_ONE_OBJECTIVE: [
    { team: "Sales", ids: ["O1", "O2"] },
    { team: "", ids: ["O1", "O2"] },
  ],
  SOLUTION_IN_OBJECTIVE: [{ text: "Build" }],
  RIVAL_CHASING: [{ text: "Match" }],
  NOT_IN_A_QUARTER: [
    { by: "words", words: "five years" },
    { by: "dates", keyResults: 2 },
  ],
  OBJECTIVE_HAS_NUMBER: [{ text: "100" }],
  OBJECTIVE_LENGTH: [{ words: 1 }, { words: 19 }],
  SERVES_NOTHING: [{ text: "Better leads" }],
  MECE_GAP: [{ answer: "no" }, { answer: "not sure" }, { answer: "none" }],
  TOO_EASY: [
    { by: "chance", share: 0.95 },
    { by: "trend", share: 1.234 },
  ],
  TOO_HARD: [
    { by: "chance", share: 0.2 },
    { by: "trend", share: 0.4 },
  ],
  NO_METRIC: [{ text: "Leads" }, { text: "" }],
  KR_WITHOUT_WORK: [{ id: "KR1" }],
  NOT_AGREED: [{ id: "KR1" }],
  NO_REASON: [
    { of: "state", state: "Postponed" },
    { of: "change", state: "" },
  ],
  NO_EVIDENCE: [{ text: "Leads" }],
  NOT_HALF_BOTTOM_UP: [
    { crew: 3, lines: 10, unsaid: 4 },
    { crew: 3, lines: 10, unsaid: 0 },
  ],
};

const LANGUAGES = { en, de };

describe.each(Object.entries(LANGUAGES))("the sentences of the quality check (%s)", (_language, texts) => {
  const sentences = RULE_IDS.flatMap((rule) =>
    FACTS[rule].map((facts) => sentenceOf({ rule, facts } as unknown as Finding, texts)),
  );

  test("each says something of its own, begins with a capital or a value and ends", () => {
    expect(new Set(sentences).size).toBeGreaterThan(75);
    expect(sentences.filter((sentence) => !/^[\p{Lu}\d"„#-].*[.?]$/u.test(sentence))).toEqual([]);
  });

  test("none leaves a hole where a fact should be, or doubles a space", () =>
    expect(sentences.filter((text) => /undefined|null|NaN|\[object| {2}|""|„“/.test(text))).toEqual([]));

  test("none is longer than a person reads beside a cell", () =>
    expect(sentences.filter(({ length }) => length > 250)).toEqual([]));

  test("each rule has a short name of its own", () => {
    const names = Object.values(texts.names);
    expect(new Set(names).size).toBe(RULE_IDS.length);
    expect(names.filter((name) => name.length > 36)).toEqual([]);
  });
});

describe("numbers, shares and texts as the language writes them", () => {
  const say = <R extends Rule>(rule: R, n: number) =>
    Object.values(LANGUAGES).map((texts) => sentenceOf({ rule, facts: FACTS[rule][n] } as unknown as Finding, texts));
  test.each<[Rule, number, RegExp, RegExp]>([
    ["CHANGED_WITHOUT_RECORD", 0, /^Agreed was 0\.5%, and here stands 0\.15%/, /^Vereinbart war 0,5\s%, hier steht 0,15\s%/],
    ["CHANGED_WITHOUT_RECORD", 1, /^Agreed was blank, and here stands "x"/, /^Vereinbart war leer, hier steht „x“/],
    ["PARTS_MISS_WHOLE", 0, /A, B, C, D, E, and 2 more make 900\.5 leads, .* 1,000 leads/, /A, B, C, D, E und 2 weitere ergeben 900,5 leads, .* 1\.000 leads/],
    ["DUPLICATE_METRIC", 1, /another row/, /einer anderen Zeile/],
    ["TOO_EASY", 1, /123\.4%/, /123,4\s%/],
    ["DATES_OUT_OF_PERIOD", 0, /1 day before/, /1 Tag vor/],
    ["UNREADABLE", 7, /^TRUE is/, /^WAHR ist/],
    ["UNREADABLE", 5, /^#N\/A is/, /^#N\/A ist/],
    ["TOO_FEW", 1, /^1 key result can/, /^1 Key Result kann/],
  ])("%s %i", (rule, n, english, german) => {
    const [first, second] = say(rule, n);
    expect(first).toMatch(english);
    expect(second).toMatch(german);
  }); // prettier-ignore

  test("a long text is shortened in quotation marks", () => {
    const [first] = Object.values(LANGUAGES).map((texts) =>
      sentenceOf({ rule: "NO_EVIDENCE", facts: { text: "x".repeat(99) } } as unknown as Finding, texts),
    );
    expect(first).toMatch(/^"x{60}…" is done/);
  });
});

test("a change of what was agreed names measure, old and new, in the unit of the key result", () => {
  expect(en.change({ measure: "target", old: 0.005, now: 0.002 }, "%")).toBe("Target: 0.5% → 0.2%");
  expect(de.change({ measure: "weight", old: null, now: 2 }, "%")).toBe("Gewicht: leer → 2");
});

test.each(Object.entries(LANGUAGES))("a target that cannot be divided says why (%s)", (_language, texts) => {
  const said = [
    splitSentenceOf({ problem: "whole-not-a-number", measure: "start", found: "x" }, texts),
    splitSentenceOf({ problem: "parts-unusable", found: 0 }, texts),
    splitSentenceOf({ problem: "share-unusable", part: 2, found: -1 }, texts),
    splitSentenceOf({ problem: "amount-unusable", part: 2, found: Number.NaN }, texts),
    splitSentenceOf({ problem: "shares-all-zero" }, texts),
  ];
  expect(said.filter((sentence) => !/\.$/.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(5);
});
