/** The sheet with the tree from the company to the person. */
export const alignment = {
  goal: "Objectives and key results",
  team: "Team",
  owner: "Owner",
  score: "Score",
  status: "Status",
  note: "Note",
  /** The number of rows without room stands between the pieces. */
  more: (sheets: string) => ["", ` more find no room here. They are on the sheets ${sheets}.`] as const,
  /** In front of the id that was named, and behind it. */
  unknownSupport: (sheet: string) => ["Supports ", `, which is not on the sheet ${sheet}.`] as const,
  noRoomAbove: ["Belongs to ", ", which finds no room here."] as const,
  unknownObjective: (sheet: string) => ["Objective ", ` is not on the sheet ${sheet}.`] as const,
  noObjective: "Names no objective.",
  circle: "Its chain of Supports runs in a circle, or is deeper than eight objectives.",
  doubled: "This id is there twice.",
  foot: "An objective stands below the key result that it supports. Change the tables, and this sheet follows.",
  helper: "Order of the tree",
  helperNote:
    "Grey cells find the place of each row: first all objectives, then all key results. Above: the row above it; Up 2, " +
    "Up 4 …: as many steps up; Path: its rows from the top down; Place: its line in the list. Leave them as they are.",
  row: "Row",
  id: "Id",
  named: "Names",
  found: "Above",
  up: (steps: number) => `Up ${steps}`,
  circleAt: "Circle",
  cut: "Below",
  part: "Part",
  path: (steps: number) => `Path ${steps}`,
  key: "Path",
  place: "Place",
} as const;
