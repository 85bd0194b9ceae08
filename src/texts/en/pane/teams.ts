import { quote } from "../grammar";

/** The page with the teams of the period, and the sheets that are theirs. Its title is that of the way to it. */
export const teams = {
  intro: (sheet: string): string =>
    `The sheet ${quote(sheet)} shows any team: choose it in the cell A1. A page of its own stays with its team.`,
  introWithoutPage: "A page of its own shows the quarter of one team, and stays with it.",
  list: "Teams",
  none: "No team is in the sheet yet.",
  partOf: (team: string): string => `Part of ${team}`,
  noMission: "No mission yet.",
  page: (sheet: string): string => `Go to ${sheet}`,
  makePage: "Make a page",
  makePageFor: (team: string): string => `Make a page for ${team}`,
  drawing: "Drawing the page …",
  drawn: (team: string, sheet: string): string => `${team} has the sheet ${quote(sheet)} now.`,
  notShown: "The sheet could not be shown",
  notDrawn: "No page was drawn",
  add: "Add a team or person",
  name: "Name",
  level: "Level",
  above: "Part of",
  aboveHint: "The team that this one belongs to. Blank at the very top.",
  mission: "Mission",
  missionHint: "Why the team exists, in a sentence.",
  addIt: "Add to the sheet",
  added: (team: string): string => `${team} is in the sheet.`,
  nameMissing: "Type a name.",
  nameTaken: (team: string): string => `${team} is there already.`,
  nameTooLong: (length: number, limit: number): string => `The name has ${length} characters; ${limit} fit.`,
} as const;
