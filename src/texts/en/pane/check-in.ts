import { count, list } from "../grammar";

/** The page with the weekly check-in. Numbers and days come as Excel writes them. */
export const checkIn = {
  title: "Check in",
  asked: (period: string, stale: number, due: number): string => {
    if (stale + due === 0) return `${period}: no key result waits for a check-in.`;
    const parts = [...(stale === 0 ? [] : [`${stale} overdue`]), ...(due === 0 ? [] : [`${due} due`])];
    return `${period}: ${list(parts)}.`;
  },
  nobody: "There is no key result at work with an id yet, so there is nothing to check in.",
  noTable: "This period was drawn before check-ins had a table of their own. Repair adds it.",
  noTableTitle: "There is no check-in log yet",
  closedTitle: "This quarter is closed",
  closed:
    "Its sheets hold values, so a check-in would change nothing. Open it again first, or check in to another quarter.",
  day: "Day",
  dayHint: "On which the values were true.",
  dayMissing: "Type the day on which these values were true.",
  afterAsOf: (asOf: string): string =>
    `Scores are judged on ${asOf}. A check-in after that day would not count: type that day or an earlier one.`,
  by: "By",
  byHint: "A role, kept on this machine.",
  keys: "Enter: next value. Ctrl+Enter: save. Arrow up or down in Confidence: 10 %. What stays blank is not written.",
  group: (turn: string, keyResults: number): string => `${turn} (${keyResults})`,
  before: (value: string, day: string): string => `${value} on ${day}`,
  never: "No check-in yet",
  moved: (movement: string): string => `, ${movement}`,
  same: "Same again",
  sameFor: (id: string): string => `${id}: same value again`,
  /** The value of the key result's KPI tree, as a button that fills it in. */
  tree: (value: string): string => `KPI tree: ${value}`,
  treeFor: (id: string, value: string): string => `${id}: take ${value} from its KPI tree`,
  fields: {
    value: (unit: string): string => (unit === "" ? "New value" : `New value (${unit})`),
    chance: "Reached, or %",
    day: "Day it was done",
    confidence: "Confidence",
    note: "Note",
    blocker: "Blocker",
    help: "Help needed",
    next: "Next step",
  },
  /** What a field is called where others of its kind stand on the page. */
  fieldOf: (id: string, field: string): string => `${id}: ${field}`,
  /** What says that a result is reached or not; the first one is what the pane itself says. */
  truths: { yes: ["Reached", "TRUE", "yes"], no: ["Not reached", "FALSE", "no"] },
  more: "More",
  moreFor: (id: string): string => `${id}: more fields`,
  history: "Earlier",
  historyOf: (id: string): string => `${id}: earlier check-ins`,
  valueMissing: "Type the value, too: without one a check-in does not count.",
  notAChance: (typed: string): string => `${typed} is neither reached, not reached nor a chance from 0 % to 100 %.`,
  notAShare: (typed: string): string => `${typed} is no confidence. Type one from 0 % to 100 %.`,
  save: (rows: number): string =>
    rows === 0 ? "Save" : `Save ${count(rows, { one: "check-in", other: "check-ins" })}`,
  nothing: "Nothing is typed yet. Type a value for at least one key result.",
  writing: {
    looking: "Looking where each row stands …",
    writing: (rows: number): string => `Writing ${count(rows, { one: "check-in", other: "check-ins" })} …`,
    reading: "Reading the sheets again …",
  },
  written: (ids: readonly string[], day: string): string =>
    `${count(ids.length, { one: "check-in", other: "check-ins" })} of ${day} written: ${list(ids)}.`,
  undo: "Undo",
  undone: (rows: number): string =>
    `${count(rows, { one: "check-in is", other: "check-ins are" })} taken back; the log is as it was before.`,
  goneTitle: "Not written: not at work any more",
  gone: (id: string, typed: string): string =>
    `${id} was removed or set aside in the sheet meanwhile. Typed for it: ${typed}.`,
  forget: "Forget it",
  past: {
    none: "No row of the log is about it yet.",
    shown: (rows: number, all: number): string => `The latest ${rows} of ${all} rows; all are on the sheet.`,
    confidence: (share: string): string => `confidence ${share}`,
    by: (by: string): string => `by ${by}`,
    noDay: "no day",
    correct: "Correct",
    correctOf: (id: string): string => `Correct ${id}`,
    noId: "It has no id, so no correction could name it. Type one into its row, or change the row itself.",
    stays: "A new row takes its place. The old one stays in the log.",
    save: "Save the correction",
    cancel: "Cancel",
    saved: (old: string, row: string): string => `${row} stands in the place of ${old}, which stays in the log.`,
    same: "That is what the row says already; nothing was written.",
  },
  problems: (rows: number): string => `Rows that need a look (${rows})`,
  problemsHint: "They stay in the log; what does not count is not read by any formula.",
  moreProblems: (rows: number): string => `${count(rows, { one: "more row", other: "more rows" })} on the sheet.`,
} as const;
