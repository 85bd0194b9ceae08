import type { DraftProblem } from "../../../blueprint/period";
import { count, day, inUnit, month, number, quote, share } from "../grammar";

/** How often people look at their key results. */
function everyDays(days: number): string {
  if (days === 7) return "every week";
  return days === 30 ? "every month" : `every ${count(days, { one: "day", other: "days" })}`;
}

/** Start and target are missing where nothing is measured yet, or where only the target matters. */
interface Measured {
  readonly start?: number;
  readonly target?: number;
  readonly unit: string;
  readonly owner: string;
}

export const newWorkbook = {
  title: "New OKR(W) workbook",
  team: "Team",
  teamHint: "Shown on top of the page.",
  period: "Period",
  periodHint: "Names the sheets, for instance Q4 2026.",
  start: "Start",
  end: "End",
  level: "Level",
  templateField: "Template",
  mission: "Mission",
  missionHint: "Why the team exists, in one sentence. It stands on top of the page.",
  missionOfTemplate: "Why the team exists, in one sentence. Left blank, it is the template's.",
  quarter: "Quarter",
  otherPeriod: "Another period, as below",
  more: (ambition: number, checkInDays: number, firstMonth: number): string =>
    `Ambition ${share(ambition)}, check-in ${everyDays(checkInDays)}, fiscal year from ${month(firstMonth)}`,
  ambition: "Ambition",
  ambitions: (ambition: number): string =>
    ambition === 1
      ? `Commitment: ${share(ambition)} is expected on the last day`
      : `Stretch: ${share(ambition)} is expected on the last day`,
  checkIns: "Check-ins",
  everyDays,
  keyResultRuleHint: "What the quality check holds for the right number.",
  fiscalYear: "Fiscal year begins in",
  fiscalYearHint: "Kept on this machine. A fiscal year is named after the year in which it ends.",
  month,
  preview: "What will be written",
  previewPending: "Fill in the fields above to see the sheets.",
  previewIntro: (sheets: number): string =>
    `${count(sheets, { one: "new sheet", other: "new sheets" })} behind the ones you have`,
  rows: {
    objectives: (n: number): string => count(n, { one: "objective", other: "objectives" }),
    keyResults: (n: number): string => count(n, { one: "key result", other: "key results" }),
    work: (n: number): string => count(n, { one: "piece of work", other: "pieces of work" }),
  },
  contents: "The words and numbers of the example",
  row: (id: string, words: string): string => `${id}  ${words}`,
  keyResult: ({ start, target, unit, owner }: Measured): string => {
    if (target === undefined) return owner;
    const goal = inUnit(target, unit);
    return start === undefined ? `Target ${goal}, ${owner}` : `From ${inUnit(start, unit)} to ${goal}, ${owner}`;
  },
  work: ({ moves, owner }: { readonly moves: string; readonly owner: string }): string =>
    `Believed to move ${moves}, ${owner}`,
  names: (names: readonly string[]): string => `Names for formulas: ${names.join(", ")}.`,
  table: (rows: number, columns: number): string =>
    `A table of ${count(columns, { one: "column", other: "columns" })} with ${count(rows, { one: "row", other: "rows" })}.`,
  charts: (n: number): string => `${count(n, { one: "chart", other: "charts" })}.`,
  untouched: "Nothing that is in the workbook now is changed.",
  create: "Create the sheets",
  useLabel: (label: string): string => `Use ${quote(label)}`,
  takenLabel: (label: string): string => `Sheets for ${quote(label)} are already in this workbook.`,
} as const;

const characters = (n: number): string => count(n, { one: "character", other: "characters" });

/** A wrong field, in the words of the form. */
export function explainDraft(found: DraftProblem): string {
  switch (found.problem) {
    case "team-missing":
      return "Type the team's name.";
    case "team-too-long":
      return `The name has ${characters(found.length)}; ${number(found.limit)} fit on the page. Shorten it.`;
    case "period-missing":
      return "Type a label for the period, for instance Q4 2026.";
    case "period-is-cell":
      return `${quote(found.period)} is also the address of a cell, so Excel would mix the two up. Try ${quote(found.instead)}.`;
    case "period-too-long":
      return `The label has ${characters(found.length)}; sheet names leave room for ${number(found.limit)}. Shorten it.`;
    case "period-has-sign":
      return `Excel does not allow ${found.sign.trim() === "" ? "this sign" : found.sign} in the name of a sheet. Leave it out.`;
    case "no-date":
      return "Choose a date.";
    case "date-out-of-range":
      return "Choose a date from 1904 on: Excel's calendar begins there.";
    case "end-before-start":
      return `The end (${day(found.end)}) is before the start (${day(found.start)}). Choose a later end.`;
  }
}
