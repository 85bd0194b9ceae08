import type { FormulaText } from "../../formula-text";

export const attributeText: FormulaText<"op" | "before" | "after" | "method"> = {
  summary: "How much each driver contributed to the change of a result, spilled beside the drivers.",
  purpose: [
    "Use it when a number moved and the team asks why: revenue is leads times conversion times deal size; which of the three made the difference? The parts add up to the change exactly.",
    "Methods differ in how they share what several drivers did together, so name the method in your sheet. lmdi does not depend on any order and gives the same answer for one formula or the same formula drawn in two levels. chain replaces one driver after the other and depends on their order.",
  ],
  arguments: {
    op: "How the drivers make the result: sum, difference (the first minus the rest), product or ratio (first over second).",
    before: "The drivers before, one cell each.",
    after: "The drivers after, in a range of the same size and order.",
    method: "auto (if left out: lmdi, or shapley where a driver is 0 or changes its sign), lmdi, shapley or chain.",
  },
  result: "One part for each driver, in the unit of the result, in the shape of before.",
  examples: [
    {
      formula: '=OKR.ATTRIBUTE("product",{40;38000},{100;50000},"shapley")',
      answer: [[2_640_000], [840_000]],
      note: "A pipeline of 40 leads at $38,000 became 100 at $50,000: $2,640,000 of the $3,480,000 came from more leads.",
    },
    {
      formula: '=OKR.ATTRIBUTE("product",{40;38000},{100;50000},"chain")',
      answer: [[2_280_000], [1_200_000]],
      note: "The same, leads replaced first.",
    },
    {
      formula: '=OKR.ATTRIBUTE("product",{2;5},{2;5})',
      answer: [[0], [0]],
      note: "Nothing changed.",
    },
    { formula: '=OKR.ATTRIBUTE("sum",{10;20},{15;18})', answer: [[5], [-2]], note: "A sum has one answer only." },
    {
      formula: '=OKR.ATTRIBUTE("difference",{100,30},{120,45})',
      answer: [[20, -15]],
      note: "Won minus lost; a row spills as a row.",
    },
    {
      formula: '=OKR.ATTRIBUTE("ratio",{30;100},{36;90},"chain")',
      answer: [[0.06], [0.04]],
      note: "A conversion of 30 % became 40 %.",
    },
    {
      formula: '=OKR.ATTRIBUTE("product",{0;5},{2;7})',
      answer: [[12], [2]],
      note: "lmdi cannot take 0, so auto takes shapley.",
    },
  ],
  refusals: [
    { formula: "=OKR.ATTRIBUTE(,{1;2},{2;3})", note: "No operation." },
    { formula: '=OKR.ATTRIBUTE("power",{1;2},{2;3})', note: "An operation that does not exist." },
    { formula: '=OKR.ATTRIBUTE("sum",{1;2},{2;3},"waterfall")', note: "A method that does not exist." },
    { formula: '=OKR.ATTRIBUTE("sum",{1;2},{2;3;4})', note: "Ranges of different length." },
    { formula: '=OKR.ATTRIBUTE("sum",{1;""},{2;3})', note: "A driver without a value." },
    { formula: '=OKR.ATTRIBUTE("sum",{1;2},{2;"3"})', note: "A number stored as text." },
    { formula: '=OKR.ATTRIBUTE("sum",{1;2},{2;#N/A})', note: "An error in a cell; #N/A stays #N/A." },
    { formula: '=OKR.ATTRIBUTE("ratio",{1;2;3},{2;3;4})', note: "A ratio of three." },
    { formula: '=OKR.ATTRIBUTE("ratio",{1;0},{2;3})', note: "A denominator of 0." },
    { formula: '=OKR.ATTRIBUTE("product",{0;5},{2;7},"lmdi")', note: "lmdi with a driver of 0." },
    {
      formula: '=OKR.ATTRIBUTE("product",{1;1;1;1;1;1;1;1;1},{2;2;2;2;2;2;2;2;2},"shapley")',
      note: "More than eight drivers for shapley.",
    },
    { formula: '=OKR.ATTRIBUTE("product",{1E200;1E200},{2;3})', note: "Numbers too large to calculate with." },
    { formula: '=OKR.ATTRIBUTE({"sum";"sum"},{1;2},{2;3})', note: "Two operations at once." },
  ],
  differences: [
    "On published data where a result rose by 49,500, the first driver gets 24,500 by chain, 36,750 by shapley and 42,050 by lmdi. All are right; they answer different questions.",
    "No OKR product attributes changes. Spreadsheets mostly change one driver at a time and leave a rest that nobody explains.",
  ],
};
