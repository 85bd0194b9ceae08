import type { FormulaText } from "../../formula-text";

export const sensitivityText: FormulaText<"op" | "values" | "bump"> = {
  summary: "How much the result moves when each driver alone grows by one percent, spilled beside the drivers.",
  purpose: [
    "Use it to find the driver that is worth working on: the one that moves the result most for the same relative effort.",
  ],
  arguments: {
    op: "How the drivers make the result: sum, difference (the first minus the rest), product or ratio (first over second).",
    values: "The drivers, one cell each.",
    bump: "By how much each driver grows, 1 % if left out. Above -100 % and not 0.",
  },
  result: "One fraction for each driver, in the shape of values: 0.01 means the result grows by 1 %.",
  examples: [
    {
      formula: '=OKR.SENSITIVITY("sum",{75;25})',
      answer: [[0.0075], [0.0025]],
      note: "Three quarters of the leads come from one source: one percent more of it is 0.75 % more leads.",
    },
    {
      formula: '=OKR.SENSITIVITY("product",{100;50000})',
      answer: [[0.01], [0.01]],
      note: "Leads and deal size multiply: one percent more of either is one percent more.",
    },
    {
      formula: '=OKR.SENSITIVITY("difference",{100;20},10%)',
      answer: [[0.125], [-0.025]],
      note: "Won minus lost, ten percent more of each.",
    },
    { formula: '=OKR.SENSITIVITY("ratio",{30,100},25%)', answer: [[0.25, -0.2]], note: "A row spills as a row." },
  ],
  refusals: [
    { formula: "=OKR.SENSITIVITY(,{1;2})", note: "No operation." },
    { formula: '=OKR.SENSITIVITY("power",{1;2})', note: "An operation that does not exist." },
    { formula: '=OKR.SENSITIVITY("sum",{1;""})', note: "A driver without a value." },
    { formula: '=OKR.SENSITIVITY("sum",{1;TRUE})', note: "TRUE for a number." },
    { formula: '=OKR.SENSITIVITY("sum",{1;#N/A})', note: "An error in a cell; #N/A stays #N/A." },
    { formula: '=OKR.SENSITIVITY("sum",{5;-5})', note: "A result of 0 has no relative change." },
    { formula: '=OKR.SENSITIVITY("ratio",{1;0})', note: "A denominator of 0." },
    { formula: '=OKR.SENSITIVITY("ratio",{1;2;3})', note: "A ratio of three." },
    { formula: '=OKR.SENSITIVITY("sum",{1;2},0)', note: "A growth of 0." },
    { formula: '=OKR.SENSITIVITY("product",{1E200;1E200})', note: "Numbers too large to calculate with." },
    { formula: '=OKR.SENSITIVITY("sum",{1;2},"1%")', note: "A bump stored as text." },
  ],
  differences: ["DoubleLoop shows the effect of one percent on a metric tree; OKR products have none."],
};
