import type { FormulaText } from "../../formula-text";

export const riceText: FormulaText<"reach" | "impact" | "confidence" | "effort" | "aligned"> = {
  summary: "A number to rank ideas for Work by: reach times impact times confidence, divided by effort.",
  purpose: [
    "Use it to choose Work for the quarter. The number has no meaning of its own; sort by it.",
    "Work that serves no objective of the quarter has no impact here, however good it is: set aligned to FALSE and it ranks last.",
  ],
  arguments: {
    reach: "How many people or events it touches in a quarter, 0 or more.",
    impact: "How much it does for each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.",
    confidence: "How sure you are, from 0 % to 100 %.",
    effort: "What it takes, above 0, in the same unit for all ideas: person-months, for instance.",
    aligned: "TRUE (if left out) when it serves an objective of this quarter, FALSE or no when it does not.",
  },
  result: "A number, 0 or more. Blank while one of the first four is missing.",
  examples: [
    {
      formula: "=OKR.RICE(5,2,80%,2)",
      answer: 4,
      note: "A training program for five salespeople, high impact, 80 % sure, two person-months.",
    },
    { formula: "=OKR.RICE(2000,2,80%,3,FALSE)", answer: 0, note: "It serves no objective of this quarter." },
    { formula: '=OKR.RICE(2000,2,80%,"")', answer: "", note: "The effort is not estimated yet." },
    { formula: "=OKR.RICE({5;100},{2;1},80%,{2;4})", answer: [[4], [20]], note: "Ranges are answered row by row." },
  ],
  refusals: [
    { formula: "=OKR.RICE(-5,2,80%,2)", note: "A reach below 0." },
    { formula: "=OKR.RICE(5,-2,80%,2)", note: "An impact below 0." },
    { formula: "=OKR.RICE(5,2,80,2)", note: "80 typed for 80 %." },
    { formula: "=OKR.RICE(5,2,80%,0)", note: "No effort at all." },
    { formula: '=OKR.RICE("many",2,80%,2)', note: "A text for a number." },
    { formula: '=OKR.RICE(5,2,80%,2,"maybe")', note: "A word that is neither yes nor no." },
    { formula: "=OKR.RICE(5,2,80%,#DIV/0!)", note: "An error in a cell; #N/A stays #N/A." },
    { formula: "=OKR.RICE(1E308,1E308,1,1)", note: "Numbers too large to calculate with." },
    { formula: "=OKR.RICE({5;6},{1;2;3},80%,2)", note: "Ranges that do not fit together." },
  ],
  differences: [
    "Intercom's RICE has no question about objectives. aligned TRUE, or left out, gives its numbers.",
    "Templates on a scale of 1 to 5 for confidence rank differently: write it as a percentage.",
  ],
};
