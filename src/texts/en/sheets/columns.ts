/** The tag of the language, kept with a workbook so that it can be read later in the same words. */
export const language = "en";

/** Before the year of a fiscal year that is not the calendar's, as in `Q1 FY2027`. */
export const fiscalYear = "FY";

/** Tabs; the period's label follows. */
export const tabs = {
  page: "OKR(W)",
  dashboard: "Dashboard",
  alignment: "Alignment",
  objectives: "Objectives",
  keyResults: "Key Results",
  work: "Work",
  checkIns: "Check-ins",
  reviews: "Reviews",
  teams: "Teams",
  commitments: "Commitments",
  lists: "Lists",
  closing: "Closing",
  kept: "Formulas",
  tree: "KPI tree",
  drivers: "Drivers",
  hypotheses: "Hypotheses",
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
  team: "Team",
  supports: "Supports",
  weight: "Weight",
  state: "State",
  setBy: "Set by",
  cadence: "Cadence",
  enough: "Enough",
  place: "Place",
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
  metric: "Metric",
  setBy: "Set by",
  ambition: "Ambition",
  chance: "Chance",
  partOf: "Part of",
  cadence: "Cadence",
  evidence: "Evidence",
  reason: "Reason",
  agreed: "Agreed",
  team: "Team",
  place: "Place",
  override: "Override",
  lastCheckIn: "Last check-in",
  confidence: "Confidence",
  entry: "Entry",
} as const;

export const workColumns = {
  id: "Id",
  work: "Work",
  moves: "Believed to move",
  why: "Why this work",
  owner: "Owner",
  due: "Due",
  state: "State",
  team: "Team",
  setBy: "Set by",
  cadence: "Cadence",
  quota: "Quota",
  quotaUnit: "Quota unit",
  evidence: "Evidence",
  place: "Place",
  driver: "Driver",
  hypothesis: "Hypothesis",
  reach: "Reach",
  impact: "Impact",
  confidence: "Confidence",
  effort: "Effort",
  rice: "RICE",
  rank: "Rank",
  why0: "Why 0",
  line: "Line",
  objectiveLine: "Objective line",
} as const;

export const teamColumns = {
  team: "Team",
  level: "Level",
  partOf: "Part of",
  mission: "Mission",
  objectives: "Objectives",
  score: "Score",
  expected: "Expected",
  status: "Status",
  byCrew: "Set by crew",
} as const;

export const commitmentColumns = {
  day: "Day",
  keyResult: "Key result",
  start: "Start",
  target: "Target",
  weight: "Weight",
  reason: "Reason",
  by: "By",
} as const;

/** The check-in log. Of an old row only `replacedBy` is ever filled later. */
export const checkInColumns = {
  id: "Id",
  date: "Date",
  keyResult: "Key result",
  value: "Value",
  confidence: "Confidence",
  note: "Note",
  blocker: "Blocker",
  help: "Help needed",
  next: "Next step",
  by: "By",
  source: "Source",
  replacedBy: "Replaced by",
  check: "Check",
  unit: "Unit",
  line: "Line",
  order: "Order",
} as const;

export const reviewColumns = {
  day: "Day",
  iteration: "Iteration",
  objective: "Objective",
  score: "Score",
  band: "Band",
  accomplishments: "Accomplishments",
  challenges: "Challenges",
  firstAnswer: "Answer 1",
  secondAnswer: "Answer 2",
  thirdAnswer: "Answer 3",
  by: "By",
  questions: "Questions",
} as const;

/** What was decided when the period was closed. */
export const closingColumns = {
  day: "Day",
  kind: "Kind",
  id: "Id",
  words: "Words",
  computed: "Computed",
  override: "Override",
  final: "Final",
  decision: "Decision",
  outcome: "Outcome",
  reason: "Reason",
  by: "By",
} as const;

/** The formulas that a closed period had, as text. */
export const keptColumns = {
  sheet: "Sheet",
  range: "Range",
  formula: "Formula",
  cells: "Cells",
} as const;

/** The nodes of every KPI tree. From `check` on a formula fills the column, but for `segment`, `keyResult` and the scenarios. */
export const treeColumns = {
  id: "Id",
  parent: "Parent",
  node: "Node",
  segment: "Segment",
  keyResult: "Key result",
  operator: "Operator",
  unit: "Unit",
  baseline: "Baseline",
  current: "Current",
  target: "Target",
  benchmark: "Benchmark",
  check: "Check",
  state: "State",
  toTarget: "Gap to target",
  toBenchmark: "Gap to benchmark",
  change: "Change",
  contribution: "Contribution",
  effect: "Root per 1 %",
  potential: "Potential",
  base: "Base",
  plan: "Plan",
  stretch: "Stretch",
  scoreBase: "Score base",
  scorePlan: "Score plan",
  scoreStretch: "Score stretch",
} as const;

/** If we do this Work, this driver moves, and so the key result. */
export const hypothesisColumns = {
  id: "Id",
  iteration: "Iteration",
  follows: "Follows",
  keyResult: "Key result",
  driver: "Driver",
  work: "We do",
  from: "From",
  to: "To",
  reaches: "Key result reaches",
  review: "Review on",
  state: "State",
  learned: "Learned",
  by: "By",
  sentence: "Hypothesis",
  now: "Driver now",
  moved: "Moved",
  driverLine: "Driver line",
  unit: "Unit",
  keyResultLine: "Key result line",
  resultUnit: "Unit of the key result",
} as const;

/** What each sheet is for: in the preview, and under its title. */
export const purposes = {
  page: "The quarter on one page. It reads the tables; choose the team on top to see another one.",
  dashboard:
    "How the quarter stands today: scores, status, and who needs help. Everything here is read from the tables.",
  alignment: "From the company to the person: a key result above becomes an objective below.",
  objectives: "What we want to be true at the end of the period. The score comes from the key results.",
  keyResults: "How we know that we get there. Current is the latest check-in; grey columns are formulas.",
  work: "What we choose to do, and which key result we believe it moves. Work never counts in the score.",
  checkIns: "What each key result stood at, and when. Rows are only ever added.",
  reviews: "What was said about each objective, and when. Rows are only ever added.",
  teams: "Who takes part, to whom each team belongs, and why it exists.",
  commitments: "What each key result was measured by, from which day on. Rows are only ever added.",
  lists: "The settings of this period, the words that the drop-downs offer, and what each status means.",
  closing: "How the period ended: final scores, and what becomes of each line.",
  kept: "Every formula that this period had before it was closed, and where. Values have taken their place.",
  tree: "From a key result to the drivers that move it. Inner nodes are formulas over their children; grey columns too.",
  drivers: "What each driver contributed to the change of the number at the top of its tree.",
  hypotheses: "What we believe: this Work moves this driver, and so the key result. And what came of it.",
} as const;
