import { count, list } from "../grammar";

/** The page on which a target is divided over teams and people. Its title is that of the way to it. */
export const split = {
  intro:
    "A key result above becomes an objective below: each part gets an objective that supports it, and a key result with its share of the target.",
  none: "There is no key result to split yet.",
  which: "Key result to split",
  whole: (start: string, target: string): string => `From ${start} to ${target}`,
  wholeToReach: (target: string): string => `Target: ${target}`,
  ofTeam: (team: string): string => `Team: ${team}`,
  repeated: "Each part gets the same values: a rate, a chance or a day is as high for each part as for the whole.",
  existing: "Parts that are there",
  existingHint: "What they come to is changed in the form of each line. New parts share what is left.",
  usedUp: "The parts that are there have all of the target. To add one, first lower another, or give amounts.",
  who: "Who carries a part?",
  below: (team: string): string => `${team} (belongs to the team)`,
  nobody: "No other team is free. Add one, or a person, below.",
  newName: "New team or person",
  level: "Level",
  add: "Add",
  remove: (team: string): string => `Remove ${team}`,
  isNew: (team: string, level: string): string => `${team} (new: ${level})`,
  nameMissing: "Type a name.",
  nameTaken: (team: string): string => `${team} is there already: tick it above.`,
  nameHasPart: (team: string): string => `${team} has a part already, or is the team of the whole.`,
  nameTooLong: (length: number, limit: number): string => `The name has ${length} characters; ${limit} fit.`,
  how: "How?",
  by: { evenly: "Evenly", shares: "By shares", amounts: "By amounts" },
  shareOf: (team: string): string => `Share of ${team}`,
  sharesHint: "Relative: 2 and 1 are two thirds and one third.",
  amountOf: (team: string): string => `Target of ${team}`,
  amountMissing: "Type what this part is to reach.",
  shareMissing: "Type a share; 0 takes nothing.",
  preview: "What will be written",
  part: "Part",
  start: "Start",
  target: "Target",
  limit: "Limit",
  makes: (parts: string, whole: string): string => `The parts make the whole: ${parts} of ${whole}.`,
  makesLess: (parts: string, whole: string, by: string): string =>
    `The parts make ${parts} of ${whole}: ${by} are missing.`,
  makesMore: (parts: string, whole: string, by: string): string =>
    `The parts make ${parts} of ${whole}: ${by} too many.`,
  rateHolds: (whole: string): string => `The whole of ${whole} lies between the parts.`,
  rateMisses: (nearest: string, whole: string): string =>
    `The parts come no nearer to ${whole} than ${nearest}: a rate lies between those of its parts.`,
  writable: "They can be written like this, too.",
  noPart: "Tick at least one team, or add one.",
  tooMany: (parts: number, most: number): string => `${parts} parts are too many; ${most} can be written at once.`,
  wrongPart: (teams: readonly string[]): string => `Not a value yet: ${list(teams)}.`,
  /** Written into the sheet, in the language of the sheet. */
  words: (metric: string, start: string, target: string): string => `${metric}: from ${start} to ${target}`,
  wordsWithoutStart: (metric: string, target: string): string => `${metric}: ${target}`,
  write: "Write the parts",
  written: (ids: readonly string[]): string =>
    `${count(ids.length, { one: "part is", other: "parts are" })} in the sheet: ${list(ids)}.`,
} as const;
