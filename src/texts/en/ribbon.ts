/** The ribbon tab and what Excel's store and first run say about the add-in: they go into the manifest. */
export const ribbon = {
  description:
    "Objectives, key results and work in Excel: one click draws the workbook, formulas score, roll up and judge it. " +
    "Everything stays in your workbook.",
  getStarted: {
    title: "OKR(W) is ready",
    text: "Open the OKR tab and choose New workbook to draw the sheets for a team and a quarter. The pane shows every formula with an example.",
  },
  tab: "OKR",
  groups: { workbook: "Workbook", learn: "Learn" },
  buttons: {
    showPane: {
      label: "Show pane",
      tip: "Opens the OKR pane beside the sheet. Nothing in the workbook changes.",
    },
    newWorkbook: {
      label: "New workbook",
      tip: "Opens the pane where you name a team and a quarter, and then adds new sheets with objectives, key results and work. Sheets that are there stay as they are.",
    },
    checkIn: {
      label: "Check in",
      tip: "Opens the pane with the key results that wait for their check-in, each with its latest value beside the field for the new one. Saving adds rows to the check-in log.",
    },
    formulas: {
      label: "Formulas",
      tip: "Lists the OKR formulas with their arguments and an example of each. Nothing in the workbook changes.",
    },
    help: {
      label: "Help",
      tip: "Opens the help of the add-in. Nothing in the workbook changes.",
    },
  },
} as const;
