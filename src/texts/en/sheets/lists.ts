/**
 * The drop-downs. Keys are the words that formulas know; the values are what the sheets of this language show for them.
 */
export const lists = {
  types: "Key result types",
  states: "States",
  workStates: "Work states",
  units: "Units",
  levels: "Levels",
  setters: "Set by",
  cadences: "Cadence",
  answers: "Answers",
  sources: "Source",
  bands: "Bands",
  kinds: "Kind",
  choices: "Decisions",
  outcomes: "Outcomes",
  operators: "Operators",
  hypothesisStates: "Hypotheses",
  status: "Status",
  meaning: "What it means",
  /** Above the words that formulas know, where they are not the words of the sheet. */
  inFormulas: "in formulas",
} as const;

export const words = {
  types: {
    auto: "auto",
    increase: "increase",
    decrease: "decrease",
    "at least": "at least",
    "at most": "at most",
    above: "above",
    below: "below",
    between: "between",
    percent: "percent",
    binary: "binary",
    date: "date",
  },
  states: { Active: "Active", Postponed: "Postponed", Cancelled: "Cancelled", Closed: "Closed" },
  workStates: {
    Planned: "Planned",
    Doing: "Doing",
    Done: "Done",
    Dropped: "Dropped",
    "Standard process": "Standard process",
    "Back to the tree": "Back to the tree",
  },
  units: {
    "%": "%",
    $: "$",
    "€": "€",
    "£": "£",
    points: "points",
    days: "days",
    hours: "hours",
    customers: "customers",
    leads: "leads",
    deals: "deals",
    sales: "sales",
    tickets: "tickets",
  },
  levels: { company: "Company", team: "Team", person: "Person" },
  setters: { manager: "Manager", crew: "Crew" },
  cadences: {
    once: "Once",
    daily: "Daily",
    weekly: "Weekly",
    "every two weeks": "Every two weeks",
    monthly: "Monthly",
    quarterly: "Quarterly",
    yearly: "Yearly",
  },
  answers: { yes: "Yes", no: "No", "not sure": "Not sure" },
  statuses: {
    Done: "Done",
    "On track": "On track",
    Behind: "Behind",
    "At risk": "At risk",
    Missed: "Missed",
    Stale: "Stale",
    "No data": "No data",
    "Not started": "Not started",
  },
  sources: { hand: "by hand", pane: "pane", import: "import" },
  bands: { Missed: "Missed", Met: "Met", Exceeded: "Exceeded" },
  kinds: { objective: "Objective", keyResult: "Key result", work: "Work" },
  choices: { keep: "Keep", modify: "Modify", abandon: "Abandon" },
  outcomes: { "Standard process": "Standard process", "Back to the tree": "Back to the tree" },
  operators: { sum: "sum", difference: "difference", product: "product", ratio: "ratio" },
  hypothesisStates: {
    Open: "Open",
    Kept: "Kept",
    "Standard process": "Standard process",
    "Back to the tree": "Back to the tree",
  },
} as const;

/** How far a node of a KPI tree is from its target. */
export const kpiStates = { "On target": "On target", Close: "Close", Behind: "Behind", "Far off": "Far off" } as const;

export const meanings = {
  Done: "The score has reached 1, or what was expected on the due date.",
  "On track": "The score is at or above what is expected today.",
  Behind: "Up to 25 points below what is expected today.",
  "At risk": "More than 25 points below what is expected today.",
  Missed: "The due date has passed without reaching it.",
  Stale: "No check-in for longer than agreed.",
  "No data": "Progress is expected by now, and no value was entered.",
  "Not started": "No value was entered, and none is expected yet.",
} as const;

/** The settings of the period, on top of the sheet with the lists: label, and what it does. */
export const settings = {
  title: "Settings",
  ambition: "Ambition",
  ambitionMeaning: "The score expected on the last day: 100 % for a commitment, 70 % for a stretch goal.",
  checkInDays: "Days between check-ins",
  checkInDaysMeaning: "A key result without a check-in for longer than this and three days is stale.",
  keyResultRule: "Key results per objective",
  keyResultRuleMeaning: "What the quality check holds for the right number.",
  keyResultRules: { "3 to 5": "3 to 5", "up to 3": "up to 3" },
} as const;

/**
 * In place of a status where the score is an error. A key result names its score, an objective the key result: its id
 * follows, or, where none has such a score, `unknown`.
 */
export const check = { score: "Check score", before: "Check ", unknown: "key results" } as const;

/** What the column Agreed says of a value that is not what was agreed on; the agreed value follows. */
export const agreed = { start: "Start was ", target: "Target was ", weight: "Weight was ", none: "" } as const;
