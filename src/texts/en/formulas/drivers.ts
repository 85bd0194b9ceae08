import type { FormulaText } from "../../formula-text";

export const driversText: FormulaText<"ids" | "parents" | "ops" | "before" | "after"> = {
  summary: "What every row of a KPI tree contributed to the change of the number at its top, spilled beside the rows.",
  purpose: [
    "Use it when a number at the top of a tree moved: revenue is leads times deal size, leads are the sum of two sources. Each row shows its part, an inner row the sum of its leaves, and the leaves add up to the change at the top.",
    "It shares by logarithmic means (lmdi), so drawing the same formula in one level or in two gives each leaf the same part. Where a value is 0 or changes its sign, that node alone is shared by Shapley's rule.",
    "It spills, so it cannot stand inside a table: put it beside one.",
  ],
  arguments: {
    ids: "A text or number for each row, each only once.",
    parents: "The id of the row above. Blank for the row at the top.",
    ops: "For rows with rows below: sum, difference (the first minus the rest), product or ratio (first over second).",
    before: "The values before. May be blank for rows with rows below: they are computed, or compared when given.",
    after: "The values after, in the same way.",
  },
  result: "One number for each row, in the unit of the row at the top, in one column.",
  examples: [
    {
      formula: '=OKR.DRIVERS({"Won";"New";"Lost"},{"";"Won";"Won"},{"difference";"";""},{"";40;10},{"";100;25})',
      answer: [[45], [60], [-15]],
      note: "Leads won are new minus lost: 60 more came in and 15 more went.",
    },
    {
      formula:
        '=OKR.DRIVERS({"Pipeline";"Leads";"Deal size"},{"";"Pipeline";"Pipeline"},{"product";"";""},{"";50;38000},{"";50;50000})',
      answer: [[600_000], [0], [600_000]],
      note: "Only the deal size changed, so it made all of the change.",
    },
    {
      formula: '=OKR.DRIVERS({1;2;3},{"";1;1},{"product";"";""},{"";0;5},{"";2;7})',
      answer: [[14], [12], [2]],
      note: "A value that was 0: shared by Shapley's rule.",
    },
  ],
  refusals: [
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"";""},{"";1},{"";2})',
      note: "A row with rows below, but no operation.",
    },
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"power";""},{"";1},{"";2})',
      note: "An operation that does not exist.",
    },
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"sum";""},{"";""},{"";2})',
      note: "A row at the bottom without a value.",
    },
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"sum";""},{3;1},{"";2})',
      note: "A value that is not what the rows below make.",
    },
    { formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"ratio";""},{"";1},{"";2})', note: "A ratio of one row." },
    {
      formula: '=OKR.DRIVERS({"A";"B";"C"},{"";"A";"A"},{"ratio";"";""},{"";1;0},{"";2;1})',
      note: "A denominator of 0.",
    },
    { formula: '=OKR.DRIVERS({"A";"B"},{"";"X"},{"";""},{1;1},{1;2})', note: "A parent that does not exist." },
    { formula: '=OKR.DRIVERS({"A";"A"},{"";""},{"";""},{1;1},{1;2})', note: "The same id twice." },
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"B";"A"},{"sum";"sum"},{1;1},{1;2})',
      note: "Two rows that are each other's parent.",
    },
    {
      formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"sum";""},{"";#N/A},{"";2})',
      note: "An error in a cell of the tree.",
    },
    {
      formula:
        '=OKR.DRIVERS({0;1;2;3;4;5;6;7;8;9},{"";0;0;0;0;0;0;0;0;0},{"product";"";"";"";"";"";"";"";"";""},{"";0;1;1;1;1;1;1;1;1},{"";1;1;1;1;1;1;1;1;1})',
      note: "More than eight factors with a 0 among them.",
    },
    { formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"sum"},{"";1},{"";2})', note: "Ranges of different length." },
    { formula: '=OKR.DRIVERS({"A";""},{"";"A"},{"sum";""},{"";1},{"";2})', note: "A row without an id." },
    {
      formula: '=OKR.DRIVERS({"A";TRUE},{"";"A"},{"sum";""},{"";1},{"";2})',
      note: "An id that is neither text nor number.",
    },
    { formula: '=OKR.DRIVERS({"A";"B"},{"";"A"},{"sum";""},{"";"1"},{"";2})', note: "A value stored as text." },
    {
      formula: '=OKR.DRIVERS({"A";"B";"C"},{"";"A";"A"},{"product";"";""},{"";1E200;1E200},{"";1;2})',
      note: "Numbers too large to calculate with.",
    },
  ],
  differences: [
    "Shapley's rule applied node by node gives other parts when the same formula is drawn in two levels; logarithmic means do not.",
    "No OKR product attributes the change of a KPI to its drivers.",
  ],
};
