/** The frame of the help pages and of docs/functions.md; what they say about each formula is in `formulas`. */
export const helpPage = {
  title: "OKR formulas",
  intro:
    "Formulas that score, roll up and judge objectives and key results in any workbook. What is wrong with their input they say in a sentence: point at the cell, or choose it and look at the sign beside it.",
  required: "required",
  optional: "may be left out",
  headings: {
    arguments: "Arguments",
    result: "Result",
    examples: "Examples",
    refusals: "What it refuses",
    differences: "How other products differ",
    twin: "The same in plain Excel",
  },
  columns: {
    arguments: ["Argument", "Needed", "What it is"],
    examples: ["Formula", "Shows", "Because"],
    refusals: ["When", "For instance", "The cell says"],
  },
} as const;
