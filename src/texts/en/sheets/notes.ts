/** Notes beside selected cells: a title of at most 32 characters, a text of at most 255. */
export const hints = {
  asOf: {
    title: "The day everything is judged on",
    text: "Holds =TODAY(). Type a date instead to freeze the workbook on that day.",
  },
  start: { title: "First day of the period", text: "Expected progress is 0 on this day." },
  end: { title: "Last day of the period", text: "Key results without a due date are due on this day." },
  page: { title: "Team", text: "The team that this page shows. Choose another one from the sheet with the teams." },
  objectiveId: { title: "Id", text: "A short id, used once. Key results name it in their column Objective." },
  serves: { title: "Serves", text: "The mission, strategy or milestone that this objective serves." },
  supports: { title: "Supports", text: "Id of the key result above that this objective takes up. Blank on top." },
  enough: {
    title: "Enough",
    text: "If we hit all key results, will we hit the objective? Where the answer is not yes, a key result is missing.",
  },
  objectiveWeight: {
    title: "Weight",
    text: "How much it counts in the team's score beside other objectives. Blank counts as 1.",
  },
  measured: {
    title: "Measured",
    text: "Key results that have a score. While it is 0 the objective has none either; from 1 on, the others count as 0.",
  },
  keyResultId: { title: "Id", text: "A short id, used once. Work names it in its column Believed to move." },
  keyResultObjective: { title: "Objective", text: "Id of the objective that this key result proves." },
  owner: { title: "Owner", text: "The one role that answers for it." },
  type: { title: "Type", text: "How the score is worked out. Blank means auto: the line from start to target." },
  startValue: { title: "Start", text: "The value when the period opened." },
  target: {
    title: "Target",
    text: "The value that counts as reached. For between: the low end. For date: the due date.",
  },
  limit: { title: "Limit", text: "Only for between, guardrails and date. Blank otherwise." },
  current: {
    title: "Current",
    text: "The value of the latest check-in. Blank while there is none; 0 is a value. Add a row to the check-ins to change it.",
  },
  unit: { title: "Unit", text: "What is counted. %, $, € and £ also set how the numbers are shown." },
  due: { title: "Due", text: "The day it is to be reached. Blank means the last day of the period." },
  weight: {
    title: "Weight",
    text: "How much it counts beside the others. Blank counts as 1; 0 is shown, not counted.",
  },
  state: { title: "State", text: "Postponed and Cancelled leave the objective's score." },
  metric: {
    title: "Metric",
    text: "What is measured, in the same words wherever it is measured. The quality check finds doubles and conflicts by it.",
  },
  setBy: { title: "Set by", text: "Who set it. Half of the key results and work should come from the crew." },
  ambition: {
    title: "Ambition",
    text: "The score expected on the due day: 100 % for a commitment, 70 % for a stretch goal. Blank takes the period's.",
  },
  chance: { title: "Chance", text: "The estimated chance of success, for a result that is reached or not." },
  partOf: { title: "Part of", text: "Id of the key result whose target this one carries a part of." },
  cadence: { title: "Cadence", text: "How often it is looked at or done." },
  evidence: { title: "Evidence", text: "Where anyone can check it: a report, a dashboard, a file." },
  reason: { title: "Reason", text: "Why it was postponed, cancelled or refocused." },
  moves: { title: "Believed to move", text: "Id of the key result that this work is believed to move." },
  why: { title: "Why this work", text: "The belief behind the choice. Keep it or drop it at the review." },
  quota: { title: "Quota", text: "How much of it is to be done each time. It never counts in a score." },
  quotaUnit: { title: "Quota unit", text: "What the quota counts, for instance calls per team." },
  driver: { title: "Driver", text: "Id of the node of the KPI tree that this work is to move." },
  workHypothesis: { title: "Hypothesis", text: "Id of the hypothesis that this work is part of. The pane fills it." },
  hypothesisId: { title: "Id", text: "A short id, used once. Work names it in its column Hypothesis." },
  hypothesisIteration: { title: "Iteration", text: "1 for the first hypothesis about a driver, 2 for the next one." },
  follows: { title: "Follows", text: "Id of the hypothesis before, which went back to the tree." },
  hypothesisWork: { title: "We do", text: "What is done, in a few words. The rows of Work name this hypothesis." },
  hypothesisFrom: { title: "From", text: "What the driver stood at when the hypothesis was set." },
  hypothesisTo: { title: "To", text: "What the driver is to reach." },
  reaches: { title: "Key result reaches", text: "What the key result would reach then." },
  hypothesisReview: { title: "Review on", text: "The day on which it is looked at again." },
  hypothesisState: {
    title: "State",
    text: "Open until it was looked at. Kept goes on; a standard process stays; what did not hold goes back to the tree.",
  },
  reach: { title: "Reach", text: "How many people or events it touches in a quarter, 0 or more." },
  impact: {
    title: "Impact",
    text: "How much it does for each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.",
  },
  workConfidence: { title: "Confidence", text: "How sure you are of that: 100 % high, 80 % medium, 50 % low." },
  effort: {
    title: "Effort",
    text: "What it takes, above 0, in the same unit in every row: person-months, for instance.",
  },
  teamPartOf: { title: "Part of", text: "The team above. Blank on top." },
  mission: { title: "Mission", text: "Why this team exists, in one sentence." },
  trend: { title: "Key result", text: "Id of the key result whose trend is shown. Choose another one from the list." },
  override: {
    title: "Override",
    text: "A status in place of the computed one, for what numbers do not know. Say why in Reason. Blank takes the computed one.",
  },
  lastCheckIn: { title: "Last check-in", text: "The day of the check-in that Current comes from." },
  confidence: { title: "Confidence", text: "How sure the owner is that the target will be reached, as last said." },
  entry: { title: "Entry", text: "Which row of the check-ins Current comes from: 1 for the first row of data." },
  checkInDate: { title: "Date", text: "The day on which the value was true. It may be long before today." },
  checkInKeyResult: { title: "Key result", text: "Id of the key result that was measured." },
  checkInValue: {
    title: "Value",
    text: "What it stood at on that day, in the key result's unit. TRUE, FALSE or a chance, or a day, where the type asks for it.",
  },
  checkInConfidence: { title: "Confidence", text: "How sure you are that the target will be reached: 0 % to 100 %." },
  replacedBy: {
    title: "Replaced by",
    text: "Id of the row that corrects this one. The pane fills it; the row stays, and does not count any more.",
  },
  keptCells: {
    title: "Cells",
    text: "How many cells had this formula. It points at them and goes with them: moved or deleted cells show here. In braces: one formula for all of them.",
  },
  treeId: { title: "Id", text: "A short id, used once. The rows below name it in their column Parent." },
  treeParent: { title: "Parent", text: "Id of the node above. Blank for the root of a tree." },
  treeNode: {
    title: "Node",
    text: "What is measured, in the same words wherever it is measured: deals per AE. Names are shown indented by their level.",
  },
  treeSegment: { title: "Segment", text: "Where it is measured, if not everywhere: middle market, midwest." },
  treeKeyResult: { title: "Key result", text: "Roots only: id of the key result that the tree breaks down." },
  treeOperator: {
    title: "Operator",
    text: "How the nodes below make this one, in their order: sum, difference (the first minus the rest), product, ratio (the first by the second). Blank where there are none.",
  },
  treeValue: {
    title: "Value",
    text: "Nodes with nothing below: a number, or a reference to a cell of your own model. The others hold a formula over the nodes below; the pane writes it.",
  },
  treeBenchmark: {
    title: "Benchmark",
    text: "What others reach, or another segment does: the best that can be hoped for. A number or a reference. Blank where nobody knows.",
  },
  treeChoice: {
    title: "Key result",
    text: "The key result whose drivers are shown. Choose one that has a KPI tree.",
  },
  reviews: { title: "Reviews", text: "The pane adds these rows. Rows that are there stay as they are." },
  commitments: {
    title: "What was agreed",
    text: "The pane adds these rows when metrics are fixed or changed. Rows that are there stay as they are.",
  },
} as const;

/** What Excel answers to a wrong entry: a title of at most 32 characters, a text of at most 225. */
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
  doubledTeam: {
    title: "This team is there twice",
    text: "Another row of this table has the same name. Give each team its own: rows are found by it.",
  },
  scoreIsFormula: {
    title: "Typed over a formula",
    text: "This cell is a formula. Add a check-in with the new value: Current, Score and Status follow.",
  },
  currentIsFormula: (checkIns: string) => ({
    title: "Typed over a formula",
    text: `Current is the latest check-in. Add a row with date, key result and value to the sheet ${checkIns}, or use the pane.`,
  }),
  rollUpIsFormula: (checkIns: string) => ({
    title: "Typed over a formula",
    text: `This cell is a formula. Add a check-in to the sheet ${checkIns}. The key result and its objective follow.`,
  }),
  pageIsFormula: (sheet: string) => ({
    title: "Typed over a formula",
    text: `This cell is a formula. Type it into the table on the sheet ${sheet}. This page follows.`,
  }),
  columnIsFormula: { title: "Typed over a formula", text: "This cell is a formula that reads the other columns." },
  weight: { title: "Not a weight", text: "Type a number that is 0 or more, or leave the cell blank for 1." },
  share: {
    title: "Not a share",
    text: "Type a number from 0 to 1, for instance 0.7 or 70 %, or leave the cell blank.",
  },
  notBelow0: { title: "Not a number from 0 on", text: "Type a number that is 0 or more, or leave the cell blank." },
  above0: { title: "Not a number above 0", text: "Type a number that is more than 0, or leave the cell blank." },
  days: { title: "Not a number of days", text: "Type how many days, for instance 7." },
  types: { title: "Not a type", text: "Choose one of the types from the list, or leave the cell blank for auto." },
  states: {
    title: "Not in the list",
    text: "Any other word counts as Active: only Postponed and Cancelled leave the score.",
  },
  workStates: { title: "Not in the list", text: "Keep your own word if you like: no formula reads it." },
  ownWord: { title: "Not in the list", text: "Keep your own word if you like; the quality check may not know it." },
  units: {
    title: "Not in the list",
    text: "Keep your own word if you like. Only %, $, € and £ change how numbers are shown.",
  },
  unknownId: {
    title: "Id not found",
    text: "No row with this id is there yet. Keep it if you are about to add the row.",
  },
  unknownTeam: {
    title: "Team not found",
    text: "No team of this name is there yet. Keep it if you are about to add the team.",
  },
} as const;

/** Comments of the defined names. */
export const comments = {
  asOf: "The day that scores are judged on. Feeds every formula that needs a date.",
  start: "First day of the period.",
  end: "Last day of the period.",
  ambition: "The score expected on the last day where a key result says nothing else.",
  checkInDays: "Days from one check-in to the next.",
  keyResultRule: "How many key results an objective should have.",
  objectiveIds: "Ids of the objectives, for drop-downs. Grows with the table.",
  keyResultIds: "Ids of the key results, for drop-downs. Grows with the table.",
  teams: "The teams, for drop-downs. Grows with the table.",
} as const;
