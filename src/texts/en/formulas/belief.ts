import type { FormulaText } from "../../formula-text";

export const beliefText: FormulaText<"objective" | "key_results" | "work"> = {
  summary:
    "The reverse-order proof of an OKR as one text: this Work results in these Key Results, which meet the Objective.",
  purpose: [
    "Use it before the quarter begins: read the text aloud. If somebody does not believe it, the Work or the Key Results are not the right ones yet.",
    "Blank cells are left out, so the ranges may be longer than the list. Switch on Wrap Text for the cell.",
  ],
  arguments: {
    objective: "The Objective.",
    key_results: "The Key Results, one cell each.",
    work: "The Work, one cell each.",
  },
  result: "A text of several lines. #N/A while one of the three is empty.",
  examples: [
    {
      formula:
        '=OKR.BELIEF("Improve the health and depth of our sales pipeline",{"Pipeline increases to 100 active leads";"Average deal size increases to $50,000"},{"Implement a training program for all salespeople.";"Increase the number of salespeople to 5."})',
      answer: `I believe that choosing this Work:
1. Implement a training program for all salespeople AND
2. Increase the number of salespeople to 5
Will result in these Key Results:
1. Pipeline increases to 100 active leads
2. Average deal size increases to $50,000
Which will mean that we’ve met this Objective:
Improve the health and depth of our sales pipeline`,
      note: "The sales example.",
    },
  ],
  refusals: [
    { formula: '=OKR.BELIEF("",{"A result"},{"A task"})', note: "No Objective yet." },
    { formula: '=OKR.BELIEF("A goal",{""},{"A task"})', note: "No Key Result yet." },
    { formula: '=OKR.BELIEF("A goal",{"A result"})', note: "No Work yet." },
    { formula: '=OKR.BELIEF("A goal",{"A result";#REF!},{"A task"})', note: "An error in a cell; #N/A stays #N/A." },
  ],
  differences: ["No product found writes this test. OKR products track work and results side by side without asking."],
};
