import { count, list } from "../grammar";

/** The page that draws the period behind one that was closed. */
export const nextQuarter = {
  title: "Next quarter",
  intro:
    "What was kept goes on under its old ids, from where it stands now. Log and history stay with the old quarter; commitments are agreed anew.",
  head: (period: string, goesOn: number, stays: number): string =>
    `${period}: ${count(goesOn, { one: "line goes", other: "lines go" })} on, ${count(stays, { one: "stays", other: "stay" })}.`,
  notClosedTitle: "Decide first",
  notClosed: "Nothing carries over unasked. Close the quarter: there you say which lines go on.",
  close: "Close the quarter",
  nothingTitle: "Nothing goes on",
  nothing:
    "No objective of this quarter was kept. Decide otherwise on the sheet of the closing, or begin with a new workbook.",
  goesOn: "What goes on",
  stays: (n: number): string => `What stays (${n})`,
  stay: (id: string, words: string, why: string): string => `${id === "" ? words : `${id}  ${words}`}: ${why}`,
  open: "To be looked at",
  way: (start: string, target: string): string => `From ${start} to ${target}`,
  modified: "to be modified",
  newWords: (id: string): string => `New words of ${id}`,
  newTarget: (id: string): string => `New target of ${id}`,
  targetHint: (target: string): string => `Until now: ${target}. Blank keeps it.`,
  standards: (n: number): string =>
    `Standard processes from now on: ${count(n, { one: "piece of work", other: "pieces of work" })}`,
  backToTheTree: "Back to the KPI tree",
  ids: (objective: string, keyResult: string, work: string): string =>
    `New lines begin at ${objective}, ${keyResult} and ${work}: no id is given out twice.`,
  hypotheses: (ids: readonly string[]): string =>
    `Nobody has said what became of ${list(ids)}. Hypotheses and KPI trees stay with the old quarter; set new ones in the next.`,
  team: "Team of the first page",
  create: "Create the next quarter",
} as const;
