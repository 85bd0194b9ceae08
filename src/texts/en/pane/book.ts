/** Pages about the period that is in the workbook. */
export const book = {
  looking: "Reading the sheets …",
  noneTitle: "There is no OKR(W) in this workbook yet",
  none: "Create the sheets of a quarter first: they are what this page is about.",
  failedTitle: "The sheets could not be read",
  /** While formulas have not shown their outcome yet. */
  calculating: "Calculating …",
  noDayTitle: "The day that scores are judged on is missing",
  noDay: "Without it there is nothing to judge. Type a day into its cell.",
  period: "Period",
  reload: "Read the sheets again",
} as const;
