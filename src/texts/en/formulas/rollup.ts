import type { FormulaText } from "../../formula-text";

type Argument = "scores" | "weights" | "states" | "method" | "missing" | "cap";

export const rollupText: FormulaText<Argument> = {
  summary: "One score for an objective from the scores of its key results.",
  purpose: [
    "Use it where several scores become one: the key results of an objective, the objectives of a team. Work never goes in: a training program that is finished is no result.",
    "Without weights every row counts alike. Weights are relative: 2, 1, 1 says the same as 50 %, 25 %, 25 %. A weight of 0 shows a row without counting it.",
    "A key result that nobody has reported counts as 0 %: silence is never green. Choose ignore to leave it out.",
  ],
  arguments: {
    scores: "The scores, one cell each: fractions, or TRUE and FALSE for milestones. Blank is a missing score.",
    weights: "How much each row counts, in a range of the same size: 0 or more, never blank. All alike if left out.",
    states: "The state of each row, in a range of the same size. Postponed and Cancelled leave the roll-up.",
    method: "average (if left out) or min, the lowest score that counts.",
    missing: "What a missing score does: zero (if left out) counts it as 0 %, ignore leaves it out.",
    cap: "TRUE (if left out) holds each score to 0 % to 100 % before it counts, FALSE takes it as it is.",
  },
  result: "A fraction: 0.7 is 70 %. Blank when no row is left to count.",
  examples: [
    {
      formula: "=OKR.ROLLUP({0.7;0.25;0.4})",
      answer: 0.45,
      note: "The sales pipeline: 70 % of the leads, 25 % of the deal size and 40 % of the refund rate make 45 %.",
    },
    {
      formula: "=OKR.ROLLUP({0.7;0.25;0.4},{2;1;1})",
      answer: 0.5125,
      note: "Leads count twice as much.",
    },
    {
      formula: "=OKR.ROLLUP({0.7;0.25;0.4},{1;1;0})",
      answer: 0.475,
      note: "The refund rate is shown, but not counted.",
    },
    {
      formula: '=OKR.ROLLUP({0.7;0.25;0.4},,{"";"";"Postponed"})',
      answer: 0.475,
      note: "A postponed key result leaves the roll-up.",
    },
    { formula: '=OKR.ROLLUP({0.8;"";""})', answer: 0.8 / 3, note: "Two key results without a value count as 0 %, …" },
    { formula: '=OKR.ROLLUP({0.8;"";""},,,,"ignore")', answer: 0.8, note: "… or are left out." },
    { formula: '=OKR.ROLLUP({0.7;0.25;0.4},,,"min")', answer: 0.25, note: "The weakest key result." },
    {
      formula: "=OKR.ROLLUP({1.5;0.5})",
      answer: 0.75,
      note: "A key result at 150 % does not hide one at 50 %, …",
    },
    { formula: "=OKR.ROLLUP({1.5;0.5},,,,,FALSE)", answer: 1, note: "… unless cap is FALSE." },
    { formula: "=OKR.ROLLUP({TRUE;TRUE;FALSE;FALSE})", answer: 0.5, note: "Two of four milestones." },
    {
      formula: '=OKR.ROLLUP({0.7;0.4},,{"Postponed";"Cancelled"})',
      answer: "",
      note: "Nothing left to count: blank, not 0 %.",
    },
  ],
  refusals: [
    { formula: "=OKR.ROLLUP()", note: "No scores." },
    { formula: '=OKR.ROLLUP({0.7;"70 %";0.4})', note: "A score stored as text." },
    { formula: "=OKR.ROLLUP({0.7;#N/A;0.4})", note: "An error among the scores; #N/A stays #N/A." },
    { formula: "=OKR.ROLLUP({0.7;0.25;0.4},{2;1})", note: "Ranges of different length." },
    { formula: '=OKR.ROLLUP({0.7;0.25},{2;""})', note: "A blank weight." },
    { formula: "=OKR.ROLLUP({0.7;0.25},{2;-1})", note: "A weight below 0." },
    { formula: '=OKR.ROLLUP({0.7;0.25},{2;"1"})', note: "A weight stored as text." },
    { formula: "=OKR.ROLLUP({0.7;0.25},{0;0})", note: "No weight above 0." },
    { formula: '=OKR.ROLLUP({0.7;0.25},,,"median")', note: "A method that does not exist." },
    { formula: '=OKR.ROLLUP({0.7;0.25},,,,"skip")', note: "A way with missing scores that does not exist." },
    { formula: "=OKR.ROLLUP({0.7;0.25},,,,,2)", note: "A cap that is neither TRUE nor FALSE." },
    { formula: '=OKR.ROLLUP({0.7;0.25},,,{"average";"min"})', note: "Two methods at once." },
    { formula: "=OKR.ROLLUP({1E308;1E308},,,,,FALSE)", note: "Numbers too large to calculate with." },
  ],
  differences: [
    "Products that leave missing scores out show 80 % for three key results of which one is at 80 % and two were never reported; OKR.ROLLUP shows 26.7 %.",
    "Quantive averages scores above 100 %; Google, Viva Goals and 15Five hold them. cap FALSE gives Quantive's numbers.",
    "Asana lets tasks drive a goal. Here Work has no place in the roll-up.",
    "Rhythms sets the weight of a postponed key result to 0; writing Postponed in states says the same.",
    "Products show 0 % when there is nothing to roll up; OKR.ROLLUP shows nothing.",
  ],
  twin: {
    formula: "=SUMPRODUCT(Weights,Scores)/SUM(Weights)",
    note: "For the method average without states, where Scores and Weights name two ranges of the same size and no score is below 0 or above 1. A blank score counts as 0; where all weights are 0 it shows #DIV/0!.",
  },
};
