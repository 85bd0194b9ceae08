export const home = {
  title: "OKR(W)",
  intro: "Objectives, key results and the work you bet on, as living sheets in this workbook.",
  ways: "What would you like to do?",
  newWorkbook: {
    title: "New OKR(W) workbook",
    text: "Sheets for one team and one quarter, with scores that keep themselves up to date.",
  },
  formulas: { title: "Formulas", text: "What each OKR formula does, with an example to copy." },
  about: { title: "Help and about", text: "Help pages, version, language, and what this add-in promises." },
} as const;
