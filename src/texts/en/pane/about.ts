export const about = {
  title: "Help and about",
  version: (version: string): string => `Version ${version}`,
  help: "Help pages of all formulas",
  language: "Language",
  languageHint:
    "Of this pane and of the sheets it writes from now on. Descriptions of formulas, help pages and what cells say about a mistake are in English.",
  languageOfExcel: (language: string): string => `As in Excel (${language})`,
  languageNotKept:
    "The choice holds until the pane is closed: it could not be stored here, because the browser or Excel does not allow it.",
  promisesTitle: "What this add-in promises",
  promises: [
    "It adds sheets; it does not change, rename, move or protect yours.",
    "Everything stays in your workbook. Nothing is sent anywhere, and nobody is counted.",
    "Scores are formulas that you can read and check, cell by cell.",
    "Work never counts in a score.",
  ],
  sharingTitle: "When others open the workbook",
  sharing:
    "People without the add-in see the last values until Excel recalculates, and #NAME? after that. Cells that were " +
    "written while the add-in was away keep #NAME? until they are entered again.",
} as const;
