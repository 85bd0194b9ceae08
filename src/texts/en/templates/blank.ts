export const blank = {
  title: "Blank",
  text: "Empty tables with their formulas, drop-downs and notes: for teams that know what they want.",
} as const;
