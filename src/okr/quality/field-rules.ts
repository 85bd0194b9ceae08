import { SETTERS, TEAM_LEVELS, type KeyResult, type Objective, type Work } from "../book";
import { isMissing, type Cell } from "../cell";
import { isProblem } from "../problem";
import { score } from "../score";
import { words } from "../words";
import type { At, Checks, Found, NoScore, Wanted } from "./finding";
import { at, dayIn, isDone, nameOf, numberIn, typeOf, type Lines } from "./lines";

const LEVELS = words(TEAM_LEVELS);
const SET_BY = words(SETTERS);
const ANSWERS = words(["yes", "no", "not sure"]);

/** Every line at work with the cells of one of its columns. */
function everywhere<F extends keyof Objective & keyof KeyResult & keyof Work & string>(
  lines: Lines,
  field: Exclude<F, "row">,
) {
  return [
    ...lines.objectives.map((line) => ({ line, cell: line[field], at: at.objective(line, field) })),
    ...lines.keyResults.map((line) => ({ line, cell: line[field], at: at.keyResult(line, field) })),
    ...lines.work.map((line) => ({ line, cell: line[field], at: at.work(line, field) })),
  ];
}

/** What the rules ask of single cells. */
export const FIELD_CHECKS = {
  /** A row with an owner or numbers, and no words that say what it is. Seed 004.3. */
  NO_TEXT: (lines) => [
    ...lines.objectives
      .filter(({ objective }) => objective === "")
      .map((line) => ({ at: at.objective(line, "objective"), facts: { id: line.id } })),
    ...lines.keyResults
      .filter(({ keyResult }) => keyResult === "")
      .map((line) => ({ at: at.keyResult(line, "keyResult"), facts: { id: line.id } })),
    ...lines.work
      .filter(({ work }) => work === "")
      .map((line) => ({ at: at.work(line, "work"), facts: { id: line.id } })),
  ],

  /** Nothing can name a row without an id. Formulas find rows by it. */
  NO_ID: (lines) =>
    everywhere(lines, "id")
      .filter(({ cell }) => cell === "")
      .map(({ line, at }) => ({ at, facts: { text: nameOf(line) } })),

  /** An objective that stands on no team's page. A book without teams has but one page. */
  NO_TEAM: (lines) =>
    lines.all.teams.length === 0
      ? []
      : lines.objectives
          .filter(({ team }) => team === "")
          .map((line) => ({ at: at.objective(line, "team"), facts: { text: nameOf(line) } })),

  /** Somebody has to answer for it. Seeds 003.55, 004.1, 004.16. */
  NO_OWNER: (lines) =>
    everywhere(lines, "owner")
      .filter(({ cell }) => cell === "")
      .map(({ line, at }) => ({ at, facts: { text: nameOf(line) } })),

  /** No day of its own, and the period has no last day that could take its place. Seeds 003.18, 004.3. */
  NO_DEADLINE: (lines) => {
    if (dayIn(lines.book.period.end) !== undefined) return [];
    return [
      ...lines.keyResults.map((line) => ({ line, at: at.keyResult(line, "due") })),
      ...lines.work.filter((line) => !isDone(line)).map((line) => ({ line, at: at.work(line, "due") })),
    ].flatMap(({ line, at }) => (isMissing(line.due) ? [{ at, facts: { text: nameOf(line) } }] : []));
  },

  /** A day that lies before or after the period. Seeds 003.52, 004.3. */
  DATES_OUT_OF_PERIOD: (lines) => {
    const [start, end] = [dayIn(lines.book.period.start), dayIn(lines.book.period.end)];
    const outside = (cell: Cell, at: At): Found<"DATES_OUT_OF_PERIOD">[] => {
      const day = dayIn(cell);
      if (day === undefined) return [];
      if (start !== undefined && day < start) return [{ at, facts: { days: start - day, side: "before" } }];
      if (end !== undefined && day > end) return [{ at, facts: { days: day - end, side: "after" } }];
      return [];
    };
    return [
      ...(start !== undefined && end !== undefined && end < start ? outside(end, at.period("end")) : []),
      ...lines.keyResults.flatMap((line) => [
        ...outside(line.due, at.keyResult(line, "due")),
        ...(typeOf(line) === "date" ? outside(line.target, at.keyResult(line, "target")) : []),
      ]),
      ...lines.work.flatMap((line) => outside(line.due, at.work(line, "due"))),
    ];
  },

  /** Text for a number, a number for a day, a word that no list has, an error. Formulas cannot read it either. */
  UNREADABLE: (lines) => [
    ...(["start", "end", "asOf"] as const).flatMap((field) =>
      unreadable(lines.book.period[field], "day", at.period(field)),
    ),
    ...unreadable(lines.book.period.ambition, "fraction", at.period("ambition")),
    ...lines.all.teams.flatMap((line) => unlisted(line.level, LEVELS, at.team(line, "level"))),
    ...lines.objectives.flatMap((line) => [
      ...unreadable(line.weight, "not below 0", at.objective(line, "weight")),
      ...unlisted(line.setBy, SET_BY, at.objective(line, "setBy")),
      ...unlisted(line.enough, ANSWERS, at.objective(line, "enough")),
    ]),
    ...lines.keyResults.flatMap(unreadableIn),
    ...lines.work.flatMap((line) => [
      ...unreadable(line.due, "day", at.work(line, "due")),
      ...unreadable(line.quota, "number", at.work(line, "quota")),
      ...unlisted(line.setBy, SET_BY, at.work(line, "setBy")),
    ]),
    ...lines.all.commitments.flatMap((line) => [
      ...unreadable(line.day, "day", at.commitment(line, "day")),
      ...unreadable(line.weight, "not below 0", at.commitment(line, "weight")),
    ]),
  ],

  /** Every cell can be read, and still they make no score: start equals target, swapped, a limit on the wrong side. */
  NO_SCORE: (lines) =>
    lines.keyResults.flatMap((line) => {
      if (unreadableIn(line).length > 0) return [];
      // Whether the measures fit together shows before there is a value: the start stands in for it.
      const current = line.current ?? (typeOf(line) === "between" ? line.target : (line.start ?? line.target ?? 0));
      const problem = score(line.start, line.target, current, line.type || null, line.limit);
      if (!isProblem(problem)) return [];
      const found = NO_SCORES.find(({ why }) => why === problem.problem);
      return found ? [{ at: at.keyResult(line, found.field), facts: { why: found.why, type: line.type } }] : [];
    }),
} satisfies Partial<Checks>;

/** The problems of OKR.SCORE that lie between cells, and the cell to look at first. */
const NO_SCORES: readonly { readonly why: NoScore; readonly field: "target" | "limit" | "current" }[] = [
  { why: "no-distance", field: "target" },
  { why: "swapped", field: "target" },
  { why: "same-chances", field: "target" },
  { why: "percent-too-large", field: "current" },
  { why: "limit-not-used", field: "limit" },
  { why: "high-end-missing", field: "limit" },
  { why: "high-below-low", field: "limit" },
  { why: "limit-on-wrong-side", field: "limit" },
  { why: "limit-not-after-due-date", field: "limit" },
];

/** The measures of a key result, each read as its type takes it. */
function unreadableIn(line: KeyResult): Found<"UNREADABLE">[] {
  const type = typeOf(line);
  const measure: Wanted = type === "date" ? "day" : type === "binary" ? "fraction" : "number";
  const isYesOrNo = type === "binary" && (typeof line.current === "boolean" || isAnswer(line.current));
  return [
    ...(type === undefined
      ? [{ at: at.keyResult(line, "type"), facts: { found: line.type, wanted: "listed word" } } as const]
      : []),
    ...unreadable(line.start, type === "date" ? "day" : measure, at.keyResult(line, "start")),
    ...unreadable(line.target, measure, at.keyResult(line, "target")),
    ...unreadable(line.limit, measure, at.keyResult(line, "limit")),
    ...(isYesOrNo ? [] : unreadable(line.current, measure, at.keyResult(line, "current"))),
    ...unreadable(line.due, "day", at.keyResult(line, "due")),
    ...unreadable(line.weight, "not below 0", at.keyResult(line, "weight")),
    ...unreadable(line.ambition, "fraction", at.keyResult(line, "ambition")),
    ...unreadable(line.chance, "fraction", at.keyResult(line, "chance")),
    ...unlisted(line.setBy, SET_BY, at.keyResult(line, "setBy")),
  ];
}

function isAnswer(cell: Cell): boolean {
  return typeof cell === "string" && ["yes", "no"].includes(cell.toLowerCase());
}

function unreadable(cell: Cell, wanted: Wanted, at: At): Found<"UNREADABLE">[] {
  if (isMissing(cell) || isReadable(cell, wanted)) return [];
  return [{ at, facts: { found: cell, wanted } }];
}

function isReadable(cell: Cell, wanted: Wanted): boolean {
  const number = numberIn(cell);
  switch (wanted) {
    case "number":
      return number !== undefined;
    case "day":
      return dayIn(cell) !== undefined;
    case "fraction":
      return number !== undefined && number >= 0 && number <= 1;
    case "not below 0":
      return number !== undefined && number >= 0;
    case "listed word":
      return false;
  }
}

/** A word of a list, blank or otherwise. */
function unlisted(word: string, list: { find(text: string): unknown }, at: At): Found<"UNREADABLE">[] {
  return word === "" || list.find(word) !== undefined ? [] : [{ at, facts: { found: word, wanted: "listed word" } }];
}
