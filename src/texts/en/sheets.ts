/** Every word that is written into a workbook, apart from what templates bring. */

/** Tabs; the period's label follows. */
export const tabs = {
  page: "OKR(W)",
  objectives: "Objectives",
  keyResults: "Key Results",
  work: "Work",
  lists: "Lists",
} as const;

/** Headers of the columns, which are also what formulas call them. No brackets, `#`, `@` or apostrophes. */
export const objectiveColumns = {
  id: "Id",
  objective: "Objective",
  score: "Score",
  expected: "Expected",
  status: "Status",
  keyResults: "Key results",
  measured: "Measured",
  owner: "Owner",
  serves: "Serves",
} as const;

export const keyResultColumns = {
  id: "Id",
  keyResult: "Key result",
  objective: "Objective",
  start: "Start",
  target: "Target",
  current: "Current",
  unit: "Unit",
  score: "Score",
  status: "Status",
  expected: "Expected",
  owner: "Owner",
  due: "Due",
  weight: "Weight",
  state: "State",
  type: "Type",
  limit: "Limit",
} as const;

export const workColumns = {
  id: "Id",
  work: "Work",
  moves: "Believed to move",
  why: "Why this work",
  owner: "Owner",
  due: "Due",
  state: "State",
} as const;

/** What each sheet is for: in the preview, and under its title. */
export const purposes = {
  page: "The quarter on one page. It reads the tables; only the team, the mission and the three dates are typed here.",
  objectives: "What we want to be true at the end of the period. The score comes from the key results.",
  keyResults: "How we know that we get there. Type the latest value into Current; grey columns are formulas.",
  work: "What we choose to do, and which key result we believe it moves. Work never counts in the score.",
  lists: "The words that the drop-downs offer, and what each status means.",
} as const;

export const page = {
  title: (period: string) => `OKR(W) ${period}`,
  mission: "Mission",
  missionHint: "Why this team exists, in one sentence. The objective below serves it.",
  start: "Start",
  end: "End",
  asOf: "As of",
  objective: "Objective",
  keyResults: "Key results",
  owner: "Owner",
  startValue: "Start",
  target: "Target",
  current: "Current",
  unit: "Unit",
  score: "Score",
  expected: "Expected",
  status: "Status",
  due: "Due",
  work: "Work",
  moves: "Believed to move",
  state: "State",
  more: (sheet: string) => ["and ", ` more on the sheet ${sheet}`] as const,
  unknownKeyResult: (sheet: string) => `not on the sheet ${sheet}`,
  foot:
    "Change numbers in the tables: this page follows. Scores come from the OKR(W) add-in; a cell that reads #NAME? " +
    "is waiting for it.",
} as const;

export const hints = {
  asOf: {
    title: "The day everything is judged on",
    text: "Holds =TODAY(). Type a date instead to freeze the workbook on that day.",
  },
  start: { title: "First day of the period", text: "Expected progress is 0 on this day." },
  end: { title: "Last day of the period", text: "Key results without a due date are due on this day." },
  mission: { title: "Mission", text: "Why this team exists, in one sentence." },
  objectiveId: { title: "Id", text: "A short id, used once. Key results name it in their column Objective." },
  serves: { title: "Serves", text: "The mission, strategy or milestone that this objective serves." },
  measured: {
    title: "Measured",
    text: "Key results that have a score. While it is 0 the objective has none either; from 1 on, the others count as 0.",
  },
  keyResultId: { title: "Id", text: "A short id, used once. Work names it in its column Believed to move." },
  keyResultObjective: { title: "Objective", text: "Id of the objective that this key result proves." },
  owner: { title: "Owner", text: "The one role that answers for it." },
  type: { title: "Type", text: "How the score is worked out. Blank means auto: the line from start to target." },
  start_: { title: "Start", text: "The value when the period opened." },
  target: {
    title: "Target",
    text: "The value that counts as reached. For between: the low end. For date: the due date.",
  },
  limit: { title: "Limit", text: "Only for between, guardrails and date. Blank otherwise." },
  current: { title: "Current", text: "The latest value. Blank while there is none; 0 is a value." },
  unit: { title: "Unit", text: "What is counted. %, $, € and £ also set how the numbers are shown." },
  due: { title: "Due", text: "The day it is to be reached. Blank means the last day of the period." },
  weight: {
    title: "Weight",
    text: "How much it counts beside the others. Blank counts as 1; 0 is shown, not counted.",
  },
  state: { title: "State", text: "Postponed and Cancelled leave the objective's score." },
  moves: { title: "Believed to move", text: "Id of the key result that this work is believed to move." },
  why: { title: "Why this work", text: "The belief behind the choice. Keep it or drop it at the review." },
} as const;

export const refusals = {
  date: { title: "Not a date", text: "Type a date, for instance 2026-12-31, or leave the cell blank." },
  due: {
    title: "Not a date of the period",
    text: "Type a date that is not before the period's first day, for instance 2026-12-31, or leave the cell blank.",
  },
  doubledId: {
    title: "This id is there twice",
    text: "Another row of this table has the same id. Give each row its own: rows are found by their id.",
  },
  scoreIsFormula: {
    title: "Typed over a formula",
    text: "This cell is a formula. Type the value into the column Current. Score, Expected and Status follow.",
  },
  rollUpIsFormula: (keyResults: string) => ({
    title: "Typed over a formula",
    text: `This cell is a formula. Type the value into Current on the sheet ${keyResults}. The objective follows.`,
  }),
  pageIsFormula: (sheet: string) => ({
    title: "Typed over a formula",
    text: `This cell is a formula. Type it into the table on the sheet ${sheet}. This page follows.`,
  }),
  weight: { title: "Not a weight", text: "Type a number that is 0 or more, or leave the cell blank for 1." },
  types: { title: "Not a type", text: "Choose one of the types from the list, or leave the cell blank for auto." },
  states: {
    title: "Not in the list",
    text: "Any other word counts as Active: only Postponed and Cancelled leave the score.",
  },
  workStates: { title: "Not in the list", text: "Keep your own word if you like: no formula reads it." },
  units: {
    title: "Not in the list",
    text: "Keep your own word if you like. Only %, $, € and £ change how numbers are shown.",
  },
  unknownId: {
    title: "Id not found",
    text: "No row with this id is there yet. Keep it if you are about to add the row.",
  },
} as const;

export const lists = {
  types: "Key result types",
  states: "Key result states",
  workStates: "Work states",
  units: "Units",
  status: "Status",
  meaning: "What it means",
  typeWords: [
    "auto", "increase", "decrease", "at least", "at most", "above", "below", "between", "percent", "binary", "date",
  ], // prettier-ignore
  stateWords: ["Active", "Postponed", "Cancelled", "Closed"],
  workStateWords: ["Planned", "Doing", "Done", "Dropped"],
  unitWords: ["%", "$", "€", "£", "days", "customers", "leads", "deals"],
  meanings: {
    Done: "The score has reached 1, or what was expected on the due date.",
    "On track": "The score is at or above what is expected today.",
    Behind: "Up to 25 points below what is expected today.",
    "At risk": "More than 25 points below what is expected today.",
    Missed: "The due date has passed without reaching it.",
    Stale: "No check-in for longer than agreed.",
    "No data": "Progress is expected by now, and no value was entered.",
    "Not started": "No value was entered, and none is expected yet.",
  },
} as const;

/**
 * In place of a status where the score is an error. A key result names its score, an objective the key result: its id
 * follows, or, where none has such a score, `unknown`.
 */
export const check = { score: "Check score", before: "Check ", unknown: "key results" } as const;

export const newRow = { state: "Active", workState: "Planned" } as const;

export const comments = {
  asOf: "The day that scores are judged on. Feeds every formula that needs a date.",
  start: "First day of the period.",
  end: "Last day of the period.",
  objectiveIds: "Ids of the objectives, for drop-downs. Grows with the table.",
  keyResultIds: "Ids of the key results, for drop-downs. Grows with the table.",
} as const;
