/** The sheet with the tree from the company to the person. Where a text has two pieces, an id or a number goes between. */
export const alignment = {
  goal: "Objectives and key results",
  team: "Team",
  owner: "Owner",
  score: "Score",
  status: "Status",
  note: "Note",
  more: (objectives: string, keyResults: string) =>
    ["", ` more find no room here: see the sheets ${objectives} and ${keyResults}.`] as const,
  notAbove: ["Supports ", ", which is not in this list."] as const,
  notIn: ["Its objective ", " is not in this list."] as const,
  noObjective: "Names no objective.",
  circle: "What it supports runs in a circle, or is deeper than eight objectives.",
  helper: "Order of the tree",
  helperNote:
    "Grey cells find the line of each row: first all objectives, then all key results. Above is the row that it names, " +
    "Up 2 the one two steps up, Below the same without circles, Path its rows from the top down, Place its line. " +
    "Leave them as they are.",
  counts: "Count",
  row: "Row",
  id: "Id",
  words: "Words",
  level: "Level",
  self: "Is",
  named: "Names",
  above: "Above",
  up: (steps: number) => `Up ${steps}`,
  below: "Below",
  step: "Step",
  path: (steps: number) => `Path ${steps}`,
  place: "Place",
  shown: "Shows",
} as const;
