import type { FormulaText } from "../../formula-text";

export const cascadeText: FormulaText<"ids" | "parents" | "scores" | "weights" | "states"> = {
  summary: "The scores of a whole tree of objectives and key results in one formula, spilled beside the rows.",
  purpose: [
    "Use it where company, teams and key results stand in one list, each row with an id and the id of the row above it. Rows with a score keep it; the others get the weighted mean of the rows below them, as OKR.ROLLUP would give it.",
    "The ranges may reach below the data: rows that are blank show nothing. What is wrong shows in its own row and in the rows that are computed from it, nowhere else.",
    "It spills, so it cannot stand inside a table: put it beside one.",
  ],
  arguments: {
    ids: "A text or number for each row, each only once.",
    parents: "The id of the row above. Blank for a row at the top.",
    scores: "The score of a row, a fraction. Blank where the rows below decide.",
    weights: "How much each row counts in the row above: 0 or more, never blank. All alike if left out.",
    states: "The state of each row. Postponed and Cancelled leave the row above.",
  },
  result: "One fraction for each row, in one column. Blank for a row at the bottom without a score.",
  examples: [
    {
      formula:
        '=OKR.CASCADE({"Pipeline";"Leads";"Deal size";"Refunds"},{"";"Pipeline";"Pipeline";"Pipeline"},{"";0.7;0.25;0.4})',
      answer: [[0.45], [0.7], [0.25], [0.4]],
      note: "An objective with the three key results of the sales example.",
    },
    {
      formula: '=OKR.CASCADE({1;2;3;4},{"";1;1;2},{"";"";0.4;0.8},{1;3;1;1})',
      answer: [[0.7], [0.8], [0.4], [0.8]],
      note: "Two levels; the team in row 2 counts three times.",
    },
    {
      formula: '=OKR.CASCADE({"A";"B";"C"},{"";"A";"A"},{"";0.8;0.1},,{"";"";"Postponed"})',
      answer: [[0.8], [0.8], [0.1]],
      note: "A postponed row shows its score, but leaves the row above.",
    },
    {
      formula: '=OKR.CASCADE({"A";"B";""},{"";"A";""},{0.6;0.9;""})',
      answer: [[0.6], [0.9], [""]],
      note: "A row with a score of its own keeps it; a blank row shows nothing.",
    },
  ],
  refusals: [
    { formula: '=OKR.CASCADE({"A";"B"},{"";"C"},{"";0.5})', note: "A parent that does not exist." },
    { formula: '=OKR.CASCADE({"A";"A"},{"";""},{0.4;0.5})', note: "The same id twice." },
    { formula: '=OKR.CASCADE({"A";""},{"";"A"},{"";0.5})', note: "A row without an id." },
    { formula: '=OKR.CASCADE({TRUE;"B"},{"";""},{0.4;0.5})', note: "An id that is neither text nor number." },
    { formula: '=OKR.CASCADE({"A";"B"},{"B";"A"},{"";""})', note: "Two rows that are each other's parent." },
    { formula: '=OKR.CASCADE({"A";"B"},{"";"A"},{"";"70 %"})', note: "A row below with a score stored as text." },
    { formula: '=OKR.CASCADE({"A";"B"},{"";""},{"x";0.5})', note: "The row itself with such a score." },
    {
      formula: '=OKR.CASCADE({"A";"B"},{"";""},{#N/A;0.5})',
      note: "An error in a cell; #N/A stays #N/A in its own row.",
    },
    { formula: '=OKR.CASCADE({"B";"A"},{"A";""},{0.5;""},{"";1})', note: "A blank weight in a row with a parent." },
    { formula: '=OKR.CASCADE({"B";"A"},{"A";""},{0.5;""},{-1;1})', note: "A weight below 0." },
    { formula: '=OKR.CASCADE({"A";"B"},{"";"A"},{0.5})', note: "Ranges of different length." },
    { formula: '=OKR.CASCADE({"B";"A"},{"A";""},{0.5;""},{"2";1})', note: "A weight stored as text." },
    { formula: '=OKR.CASCADE({"B";"A"},{"A";""},{0.5;""},,{#REF!;""})', note: "An error in a state." },
  ],
  differences: [
    "Viva Goals, Mooncamp and ServiceNow average key results and child objectives alike, as here; Perdoo and Quantive take key results only by default: give the others a weight of 0.",
    "Other products replace a parent's own number by the average of its children. Here a number that exists is kept.",
  ],
};
