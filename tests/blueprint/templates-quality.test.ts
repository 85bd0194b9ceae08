import type { Template } from "../../src/blueprint/templates/template";
import type { Book } from "../../src/okr/book";
import { lint } from "../../src/okr/lint";
import { checkQuality } from "../../src/okr/quality/check";
import { LANGUAGES } from "../../src/texts/languages";
import { FILLED, NAMES, templateOf } from "./template-lines";

/** Findings that a worked example has on purpose: the objective of widget X is a number in the example, too. */
const ON_PURPOSE = ["widgetX O2 OBJECTIVE_HAS_NUMBER"];

test("OKR.LINT finds nothing in the English words, with start, target and owner, but what is so on purpose", () => {
  const found = FILLED.flatMap((name) => {
    const { objectives, keyResults } = templateOf(name);
    const said = [
      ...objectives.map(({ id, objective, owner }) => ({
        id,
        found: lint(objective, "objective", undefined, undefined, owner),
      })),
      ...keyResults.map(({ id, keyResult, start = null, target = null, owner }) => ({
        id,
        found: lint(keyResult, "key result", start, target, owner),
      })),
    ];
    return said.flatMap(({ id, found }) => (found === "" ? [] : [`${name} ${id} ${String(found)}`]));
  });
  expect(found).toEqual(ON_PURPOSE);
});

/** 2026-10-01 and 2026-12-31, as Excel counts days. */
const PERIOD = { label: "Q4 2026", start: 46_296, end: 46_387, ambition: 0.7 };
const TEAM = "Our team";

/** A template as the period's book that the check reads, on a day of that period. */
function bookOf(template: Template, asOf: number): Book {
  const { level = "team", mission } = template;
  const line = { state: "", cadence: "", score: null, expected: null, status: "" };
  return {
    period: { ...PERIOD, asOf },
    teams: [
      { row: 0, team: TEAM, level, partOf: "", mission },
      ...template.teams.map((one, i) => ({ row: i + 1, partOf: TEAM, ...one })),
    ],
    objectives: template.objectives.map((one, row) => ({
      ...{ row, ...line, team: TEAM, serves: "", supports: "", weight: 1, setBy: "manager", enough: "" },
      ...one,
    })),
    keyResults: template.keyResults.map((one, row) => ({
      ...{ row, ...line, start: null, target: null, limit: null, current: null, due: null, weight: 1, setBy: "crew" },
      ...{ ambition: null, chance: null, partOf: "", evidence: "", reason: "", override: "", lastCheckIn: null },
      ...one,
    })),
    work: template.work.map((one, row) => ({
      ...{
        row,
        state: "Planned",
        team: TEAM,
        due: null,
        setBy: "crew",
        cadence: "",
        quota: null,
        ...{ driver: "", hypothesis: "", reach: null, impact: null, confidence: null, effort: null },
        quotaUnit: "",
        evidence: "",
      },
      ...one,
    })),
    commitments: [],
  };
}

const findings = (name: (typeof NAMES)[number], language: (typeof LANGUAGES)[number], asOf: number) =>
  checkQuality(bookOf(templateOf(name, language), asOf), "3 to 5", language).map(
    ({ rule, at }) => `${name} ${at.id} ${rule}`,
  );

describe.each(LANGUAGES)("the quality check of the whole workbook, in %s,", (language) => {
  test("has before the period one question for every objective, which only the team can answer: is that enough?", () => {
    const found = FILLED.flatMap((name) => findings(name, language, PERIOD.start - 1));
    const questions = FILLED.flatMap((name) =>
      templateOf(name, language).objectives.map(({ id }) => `${name} ${id} MECE_GAP`),
    );
    expect(found.filter((one) => !questions.includes(one))).toEqual(ON_PURPOSE);
    expect(questions.filter((one) => !found.includes(one))).toEqual([]);
  });

  test("asks from the first day on to write down what was agreed, and nothing else", () => {
    const before = new Set(FILLED.flatMap((name) => findings(name, language, PERIOD.start - 1)));
    const since = FILLED.flatMap((name) => findings(name, language, PERIOD.start)).filter((one) => !before.has(one));
    const measured = FILLED.flatMap((name) =>
      templateOf(name, language).keyResults.map(({ id }) => `${name} ${id} NOT_AGREED`),
    );
    expect(since).toEqual(measured);
  });

  test("asks of blank what is still to be filled in", () => {
    const found = findings("blank", language, PERIOD.start - 1);
    expect(found).toEqual(expect.arrayContaining(["blank O1 NO_TEXT", "blank KR1 NO_TEXT", "blank W1 NO_TEXT"]));
  });
});
