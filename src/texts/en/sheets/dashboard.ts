/** The sheet that shows how the period stands. Pieces in a list are put around a number or a word by a formula. */
export const dashboard = {
  asOf: "As of",
  score: "Score",
  /** Points of 100, with what was expected today: ahead, level, behind. Nothing yet where no objective has a score. */
  ahead: ["", " points ahead of today"] as const,
  level: "as expected today",
  behind: ["", " points behind today"] as const,
  noScore: "nothing measured yet",
  expected: "Expected today",
  expectedNote: "where the objectives should be",
  fine: "On track or done",
  ofKeyResults: ["of ", " key results"] as const,
  help: "Need help",
  helpNote: "listed below, worst first",
  noHelp: "none today",
  byCrew: "Set by the crew",
  byCrewNote: "the target is 50 %",
  daysLeft: "Days left",
  ofDays: ["of ", " days"] as const,
  byStatus: "Key results by status",
  counted: ["", " count"] as const,
  check: "Check score",
  notCounted: "Not counted",
  /** How the score of the period is worked out, in a sentence below the figures. */
  method:
    "Score: mean of the objectives on top, by weight; on top is what supports no key result of another objective. " +
    "Not counted: key results that are postponed, cancelled or not filled in.",
  signals: "What the numbers say",
  together: "Teams missing together",
  /** The number of teams stands in the middle. */
  missTogether: [
    "",
    " teams are at risk or have missed at once. That is a sign about the strategy, not about people: look at what they " +
      "have in common before you look at any one of them.",
  ] as const,
  missOne: "One team is at risk or has missed. That is a matter for this team and those who can help it.",
  missNone: "No team is at risk or has missed.",
  half: "Half from the crew",
  /** Shares of the key results, of the work, and of both stand between the pieces. */
  shares: ["Key results ", ", Work ", ", together ", ". "] as const,
  none: "none",
  enoughByCrew: "At least half was set by the people who do it.",
  tooFewByCrew:
    "The target is 50 %: ask the crew what they would measure and try, and let it replace something from above.",
  byObjective: "Score and expected by objective",
  byObjectiveFor:
    "Chart: for each objective, how far it is and how far it should be by now. Numbers: sheet Objectives.",
  byStatusFor: "Chart: how many key results have which status. Numbers: the line of words above.",
  byKeyResult: "Actual against expected by key result",
  byKeyResultFor:
    "Chart: for each key result, how far it is and how far it should be by now. Numbers: sheet Key Results.",
  actual: "Actual",
  who: "Who needs help",
  owner: "Owner",
  team: "Team",
  status: "Status",
  nobody: "No key result needs help today.",
  more: (sheet: string) => ["and ", ` more on the sheet ${sheet}`] as const,
  teams: "Teams",
  teamLevel: "Level",
  objectives: "Objectives",
  crewShare: "By crew",
  foot:
    "Nothing is typed here: change the tables, and this sheet follows. Help and teams stand in an order of need and of " +
    "the sheet Teams; people are not ranked.",
  helper: "Behind the figures",
  helperNote: "Grey cells are worked out for this sheet. Leave them as they are.",
} as const;
