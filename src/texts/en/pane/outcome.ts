import { count, form, list, quotedList } from "../grammar";

export const progress = {
  looking: "Looking at what is there …",
  writing: "Writing the sheets …",
  repairing: "Entering the formulas once more …",
  removing: "Removing what was written …",
} as const;

export const done = {
  title: "Your workbook is ready",
  text: (team: string, period: string, sheets: number): string =>
    `${team}, ${period}: ${count(sheets, { one: "sheet was", other: "sheets were" })} added.`,
  show: (sheet: string): string => `Go to ${sheet}`,
  others: (sheets: number): string => `The other ${count(sheets, { one: "sheet", other: "sheets" })}`,
  notShown: "The sheet could not be shown",
  next: "How it goes on",
  plan: {
    title: "Put in your own words",
    text: "Objectives, key results and work, one by one, here or straight in the sheets.",
  },
  quality: {
    title: "Run the quality check",
    text: "What an experienced coach would ask before the quarter begins.",
  },
  values: "Then check in: the latest value of each key result, once a week. Scores and status follow.",
  again: "Create another",
} as const;

export const half = {
  title: "The sheets were not written completely",
  written: (names: readonly string[]): string =>
    `In the workbook now: ${quotedList(names)}. ${form(names.length, { one: "It is", other: "They are" })} not finished.`,
  onlyNames: (names: readonly string[]): string => `No sheet was added. Left behind: ${list(names)}.`,
  none: "As far as Excel shows, no sheet was added.",
  unsure: (names: readonly string[]): string =>
    form(names.length, {
      one: `${quotedList(names)} is there too, but may be somebody else's: it stays. Look at it before you try again.`,
      other: `${quotedList(names)} are there too, but may be somebody else's: they stay. Look at them before you try again.`,
    }),
  nothing: "As far as Excel shows, nothing was written. It may still be at work: look again in a moment.",
  unknown: (names: readonly string[]): string =>
    `Excel does not say what was written. Look for ${quotedList(names)} among the sheets, or ask again here.`,
  untouched: "Sheets that were there before are as they were.",
  remove: "Remove what was written",
  keep: "Keep it as it is",
  again: "Look again",
  removed: (removed: readonly string[], kept: readonly string[]): string => {
    const gone = removed.length > 0 ? `Removed: ${quotedList(removed)}.` : "No sheet was removed.";
    return kept.length === 0 ? gone : `${gone} Kept, because somebody changed it meanwhile: ${quotedList(kept)}.`;
  },
  kept: (names: readonly string[]): string => `Kept as it is: ${quotedList(names)}.`,
  noUndo: "Excel cannot undo the removal.",
} as const;

export const unready = {
  title: "The formulas are not ready yet",
  again: "Try again",
} as const;

export const failure = {
  title: "Nothing was written",
  brokenTitle: "Something went wrong in the pane",
  broken: "This is a mistake of the add-in, not of yours. Look at the sheets before you try again.",
  tryAgain: "Try again",
  awayTitle: "This page could not be fetched",
  away: "There is no connection to where the add-in comes from, or it was renewed a moment ago. Nothing in your workbook has changed.",
  openAnew: "Open the pane anew",
} as const;
