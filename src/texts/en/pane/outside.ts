export const outside = {
  title: "This pane belongs to Excel",
  text: "You opened it in a browser, where there is no workbook beside it.",
  how: "To use it: open a workbook in Excel on Windows, Mac or the web, choose Home, then Add-ins, find OKR(W), and open the tab OKR on the ribbon.",
  help: "Read about the formulas",
} as const;
