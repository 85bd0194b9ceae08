import { FORMULAS } from "../../src/functions/catalogue";
import { isProblem } from "../../src/okr/problem";
import { readCall } from "../../tools/formulas/example";
import { work } from "../../tools/formulas/worked";
import { cells } from "../functions/calls";

/** What the wrong cells of an answer say, the shortest first: the cell that is wrong itself before those that need it. */
function said(formula: string): string[] {
  return work(formula)
    .flat()
    .flatMap((cell) => (typeof cell === "object" ? [`${cell.error} ${cell.sentence}`] : []))
    .sort((a, b) => a.length - b.length);
}

/** A call of each formula in which every argument is given and right. */
const RIGHT = [
  '=OKR.SCORE(0.4,0.9,0.6,"auto","",TRUE)',
  '=OKR.KEPT({5;6},"between",4,9)',
  '=OKR.ROLLUP({0.7;0.2},{1;1},{"";""},"average","zero",TRUE)',
  '=OKR.CASCADE({"a";"b"},{"";"a"},{"";0.5},{1;1},{"";""})',
  '=OKR.EXPECTED(45000,45100,45050,"linear",1)',
  '=OKR.STATUS(0.5,0.5,"gap","",45000,45001,45100,7)',
  '=OKR.FORECAST({45000;45010},{1;2},45100,"linear")',
  '=OKR.ATTRIBUTE("sum",{1;2},{3;4},"auto")',
  '=OKR.DRIVERS({"a";"b"},{"";"a"},{"sum";""},{"";1},{"";2})',
  '=OKR.SENSITIVITY("sum",{1;2},0.1)',
  "=OKR.RICE(1,1,1,1,TRUE)",
  '=OKR.LINT("a","key result",1,2,"o",45000)',
  '=OKR.BELIEF("o",{"a"},{"b"})',
];

const PLACES = RIGHT.flatMap((formula) => {
  const { id, raw } = readCall(formula);
  const { arguments: parameters } = FORMULAS.find((each) => each.id === id)!;
  return parameters.map(({ name }, place) => ({ id, name, place, raw }));
});

function withFirst(block: readonly unknown[][], cell: unknown): unknown[][] {
  return block.map((row, r) => (r === 0 ? [cell, ...row.slice(1)] : row));
}

/** The same call with something else in the first cell of one argument. */
function spoilt({ id, raw, place }: (typeof PLACES)[number], cell: unknown): string[] {
  const spoiltRaw = raw.map((block, i) => (i === place ? withFirst(block as unknown[][], cell) : block));
  return cells(id, ...spoiltRaw)
    .flat()
    .filter((value): value is string => typeof value === "string" && value.startsWith("#"));
}

test("there is a right call of every formula with all its arguments", () => {
  expect(RIGHT.flatMap((formula) => said(formula))).toEqual([]);
  expect(PLACES.length).toBe(FORMULAS.flatMap((formula) => formula.arguments).length);
  expect(PLACES.every(({ place, raw }) => raw[place] !== undefined)).toBe(true);
});

/** LINT looks only whether these are filled, and a limit is refused by the type auto whatever it holds. */
const TAKES_ANYTHING = new Set([
  ...["start", "target", "owner", "due"].map((name) => `OKR.LINT ${name}`),
  "OKR.SCORE limit",
]);

describe("the sentence names the argument", () => {
  test.each(PLACES.map((each) => [`OKR.${each.id}`, each.name, each] as const))(
    "%s: an error in %s",
    (_formula, name, place) => {
      const error = { type: "Error", basicType: "Error", basicValue: "#REF!" };
      const words = new RegExp(`(^#VALUE!|:) ${name}( \\(row 1\\))? holds the error #REF!\\. Mend that cell first\\.$`);
      expect(spoilt(place, error).filter((sentence) => words.test(sentence))).not.toEqual([]);
    },
  );

  test.each(PLACES.map((each) => [`OKR.${each.id}`, each.name, each] as const))(
    "%s: a data type in %s",
    (formula, name, place) => {
      const stock = { type: "LinkedEntity", basicType: "Error", basicValue: "#VALUE!" };
      const words = new RegExp(`(^#VALUE!|:) ${name}( \\(row 1\\))? holds a data type`);
      const sentences = spoilt(place, stock).filter((sentence) => words.test(sentence));
      if (TAKES_ANYTHING.has(`${formula} ${name}`)) expect(sentences).toEqual([]);
      else expect(sentences).not.toEqual([]);
    },
  );
});

describe("the sentence says what is wrong and the way out", () => {
  test.each([
    // SCORE
    ['=OKR.SCORE("forty",100,82)', '#VALUE! start is "forty", which is not a number. Type a number.'],
    ['=OKR.SCORE(40,"hundred",82)', '#VALUE! target is "hundred", which is not a number. Type a number.'],
    ['=OKR.SCORE(40,100,"many")', '#VALUE! current is "many", which is not a number. Type a number.'],
    [
      "=OKR.SCORE(40,100,82,7)",
      "#VALUE! type is 7. Use one of: auto, increase, decrease, at least, at most, above, below, between, percent, binary, date.",
    ],
    [
      '=OKR.SCORE(40,100,82,"auto",120)',
      "#VALUE! limit means nothing for the type auto. Leave it out, or choose another type.",
    ],
    [
      '=OKR.SCORE(40,100,82,,,"yes")',
      '#VALUE! cap is "yes". Use TRUE (0 to 1), FALSE (as computed) or a number above 0 as the highest score.',
    ],
    ['=OKR.SCORE(,"x",82,"at most")', '#VALUE! target is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(,90,"x","at most")', '#VALUE! current is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(,90,82,"at most","x")', '#VALUE! limit is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(,90,82,"between","x")', '#VALUE! limit is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(,90,82,"between")', "#VALUE! limit is missing. For between it is the high end of the range."],
    ['=OKR.SCORE(,90,82,"between",80)', "#VALUE! limit is the high end, but 80 is below the low end 90. Swap them."],
    [
      '=OKR.SCORE(,90,82,"at most",80)',
      "#VALUE! limit is 80, but for at most it must be above the target 90: it is the value where the score has fallen to 0.",
    ],
    ['=OKR.SCORE(,,"x","percent")', '#VALUE! current is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(,,45,"percent")', "#VALUE! current: 45 is 4,500 %. Type 45% or 0.45."],
    ['=OKR.SCORE(,,1.4,"binary")', "#VALUE! current is 1.4, but must be from 0 to 1 (0 % to 100 %)."],
    [
      '=OKR.SCORE(,,"maybe","binary")',
      '#VALUE! current is "maybe". For binary write TRUE, FALSE, yes, no or the chance of success from 0 to 1.',
    ],
    ['=OKR.SCORE(1.4,0.9,0.5,"binary")', "#VALUE! start is 1.4, but must be from 0 to 1 (0 % to 100 %)."],
    ['=OKR.SCORE("x",0.9,0.5,"binary")', '#VALUE! start is "x", which is not a number. Type a number.'],
    ['=OKR.SCORE(0.5,"x",0.5,"binary")', '#VALUE! target is "x", which is not a number. Type a number.'],
    [
      '=OKR.SCORE(,"x",46112,"date")',
      '#VALUE! target is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.SCORE(,46112,"x","date")',
      '#VALUE! current is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.SCORE(,46112,46117,"date","x")',
      '#VALUE! limit is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.SCORE(,46112,46117,"date",46112)',
      "#VALUE! limit (2026-03-31, day 46112) must be after the due date (2026-03-31, day 46112): it is the day when a late date earns 0.",
    ],
    // KEPT
    ["=OKR.KEPT({1;2},7,5)", "#VALUE! type is 7. Use one of: at least, at most, above, below, between."],
    ["=OKR.KEPT({1;2},,5)", "#VALUE! type is missing. Type a value or point to the cell that holds it."],
    ['=OKR.KEPT({1;2},"auto",5)', '#VALUE! type is "auto". Use one of: at least, at most, above, below, between.'],
    ['=OKR.KEPT({1;2},"at most","x")', '#VALUE! target is "x", which is not a number. Type a number.'],
    ['=OKR.KEPT({1;2},"between",5,"x")', '#VALUE! high is "x", which is not a number. Type a number.'],
    ['=OKR.KEPT({1;2},"between",5)', "#VALUE! high is missing. For between it is the high end of the range."],
    ['=OKR.KEPT({1;2},"between",5,4)', "#VALUE! high is the high end, but 4 is below the low end 5. Swap them."],
    [
      '=OKR.KEPT({1;2},"at most",5,9)',
      "#VALUE! high means nothing for the type at most. Leave it out, or choose another type.",
    ],
    ['=OKR.KEPT({1;"x"},"at most",5)', '#VALUE! values (row 2) is "x", which is not a number. Type a number.'],
    // ROLLUP
    [
      '=OKR.ROLLUP({0.7;"x"})',
      '#VALUE! scores (row 2) is "x", which is not a score. Type a number such as 70%, TRUE, FALSE, or leave it blank.',
    ],
    ['=OKR.ROLLUP({0.7;0.2},{1;"x"})', '#VALUE! weights (row 2) is "x", which is not a number. Type a number.'],
    [
      '=OKR.ROLLUP({0.7;0.2},{1;""})',
      "#VALUE! weights (row 2) is missing. Write 1, or 0 for a row that does not count.",
    ],
    ["=OKR.ROLLUP({0.7;0.2},{1;-1})", "#VALUE! weights (row 2) is -1, but must be 0 or more."],
    [
      "=OKR.ROLLUP({0.7;0.2},{1})",
      "#VALUE! scores is 2 x 1, but weights is 1 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.ROLLUP({0.7;0.2},,{"";"";""})',
      "#VALUE! scores is 2 x 1, but states is 3 x 1. Use ranges with the same number of cells.",
    ],
    ['=OKR.ROLLUP({0.7;0.2},,,"max")', '#VALUE! method is "max". Use one of: average, min.'],
    ['=OKR.ROLLUP({0.7;0.2},,,,"keep")', '#VALUE! missing is "keep". Use one of: zero, ignore.'],
    ['=OKR.ROLLUP({0.7;0.2},,,,,"yes")', '#VALUE! cap is "yes". Write TRUE or FALSE.'],
    // CASCADE
    [
      '=OKR.CASCADE({"a"},{"";""},{1})',
      "#VALUE! ids is 1 x 1, but parents is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.CASCADE({"a"},{""},{1;2})',
      "#VALUE! ids is 1 x 1, but scores is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.CASCADE({"a"},{""},{1},{1;2})',
      "#VALUE! ids is 1 x 1, but weights is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.CASCADE({"a"},{""},{1},{1},{"";""})',
      "#VALUE! ids is 1 x 1, but states is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.CASCADE({"a";"b"},{"";"a"},{"";"x"})',
      '#VALUE! scores (row 2) is "x", which is not a score. Type a number such as 70%, TRUE, FALSE, or leave it blank.',
    ],
    [
      '=OKR.CASCADE({"a";"b"},{"";"a"},{"";1},{1;"x"})',
      '#VALUE! weights (row 2) is "x", which is not a number. Type a number.',
    ],
    ['=OKR.CASCADE({"a";""},{"";"a"},{"";1})', "#VALUE! ids (row 2) is missing. Give every row an id of its own."],
    ['=OKR.CASCADE({"a";TRUE},{"";"a"},{"";1})', "#VALUE! ids (row 2) is TRUE. Use a text or a number as id."],
    ['=OKR.CASCADE({"a";"b"},{"";TRUE},{"";1})', "#VALUE! parents (row 2) is TRUE. Use a text or a number as id."],
    [
      '=OKR.CASCADE({"a";"b"},{"";"c"},{"";1})',
      '#VALUE! parents (row 2): no row has the id "c". Correct it, or leave it blank for a row at the top.',
    ],
    [
      '=OKR.CASCADE({"a";"A"},{"";""},{1;1})',
      '#VALUE! ids (row 1): the id "a" stands in row 2 too. Give every row an id of its own.',
    ],
    [
      '=OKR.CASCADE({"a";"b"},{"b";"a"},{"";1})',
      '#VALUE! The parents run in a loop: "a" > "b" > "a". Give one of these rows another parent.',
    ],
    // EXPECTED
    [
      '=OKR.EXPECTED("x",45100,45050)',
      '#VALUE! start_date is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.EXPECTED(45000,"x",45050)',
      '#VALUE! end_date is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.EXPECTED(45000,45100,"x")',
      '#VALUE! as_of is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.EXPECTED(45000,45100,45050,"steep")',
      '#VALUE! curve is "steep". Use one of: linear, business, s, back, front, or a range of two columns, dates and fractions.',
    ],
    ['=OKR.EXPECTED(45000,45100,45050,,"x")', '#VALUE! ambition is "x", which is not a number. Type a number.'],
    ["=OKR.EXPECTED(45000,45100,45050,,0)", "#VALUE! ambition is 0, but must be above 0 and at most 1 (100 %)."],
    ["=OKR.EXPECTED(45000,45100,45050,,1.1)", "#VALUE! ambition is 1.1, but must be above 0 and at most 1 (100 %)."],
    [
      "=OKR.EXPECTED(45000,45100,45050,{45000,0})",
      "#VALUE! curve has only one row with values. Give two rows or more.",
    ],
    [
      '=OKR.EXPECTED(45000,45100,45050,{"x",0;45100,1})',
      '#VALUE! curve (row 1, column 1) is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.EXPECTED(45000,45100,45050,{45000,"x";45100,1})',
      '#VALUE! curve (row 1, column 2) is "x", which is not a number. Type a number.',
    ],
    [
      "=OKR.EXPECTED(45000,45100,45050,{45000,0;45100,1.2})",
      "#VALUE! curve (row 2, column 2) is 1.2, but must be from 0 to 1 (0 % to 100 %).",
    ],
    [
      "=OKR.EXPECTED(45000,45100,45050,{45000,0;45000,1})",
      "#VALUE! curve (row 2): its date (2023-03-15, day 45000) does not come after the one above it (2023-03-15, day 45000). Sort the dates.",
    ],
    [
      "=OKR.EXPECTED(45000,45100,45050,{45000,0.5;45100,0.4})",
      "#VALUE! curve (row 2): 0.4 is below 0.5 above it. Expected progress may stay or rise, never fall.",
    ],
    [
      "=OKR.EXPECTED(45000,45100,45050,{-1E308,0;1E308,1})",
      "#VALUE! The numbers are too large or too small to calculate with. Use a larger or smaller unit.",
    ],
    // STATUS
    ['=OKR.STATUS("x",0.5)', '#VALUE! score is "x", which is not a number. Type a number.'],
    ['=OKR.STATUS(0.5,"x")', '#VALUE! expected is "x", which is not a number. Type a number.'],
    ["=OKR.STATUS(0.5,-0.5)", "#VALUE! expected is -0.5, but must be 0 or more."],
    [
      '=OKR.STATUS(0.5,0.5,"steep")',
      '#VALUE! scheme is "steep". Use one of: gap, engagedly, ratio, strict, plan, google, review.',
    ],
    [
      '=OKR.STATUS(0.5,,"gap")',
      "#VALUE! The scheme gap compares with expected, which is left out. Add expected, or use google or review.",
    ],
    [
      "=OKR.STATUS(0.5,,{0,0.2})",
      "#VALUE! The scheme of your own limits compares with expected, which is left out. Add expected, or use google or review.",
    ],
    [
      "=OKR.STATUS(0.5,0.5,{0.2,0})",
      "#VALUE! scheme: the limit for On track (0.2) is above the limit for Behind (0). Write the smaller one first.",
    ],
    ['=OKR.STATUS(0.5,0.5,{"x",0.2})', '#VALUE! scheme (column 1) is "x", which is not a number. Type a number.'],
    ['=OKR.STATUS(0.5,0.5,{0.2,"x"})', '#VALUE! scheme (column 2) is "x", which is not a number. Type a number.'],
    [
      '=OKR.STATUS(0.5,0.5,,,"x")',
      '#VALUE! last_check_in is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.STATUS(0.5,0.5,,,,"x")',
      '#VALUE! as_of is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.STATUS(0.5,0.5,,,,,"x")',
      '#VALUE! due is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    ['=OKR.STATUS(0.5,0.5,,,,,,"x")', '#VALUE! cadence is "x", which is not a number. Type a number.'],
    ["=OKR.STATUS(0.5,0.5,,,,,,-1)", "#VALUE! cadence is -1, but must be 0 or more."],
    [
      "=OKR.STATUS(0.5,0.5,{0;0.2})",
      "#VALUE! scheme (row 1) is 0. Use one of: gap, engagedly, ratio, strict, plan, google, review.",
    ],
    [
      "=OKR.STATUS(0.5,0.5,{0,0.2,0.4})",
      "#VALUE! scheme (column 1) is 0. Use one of: gap, engagedly, ratio, strict, plan, google, review.",
    ],
    // FORECAST
    [
      '=OKR.FORECAST({"x";45010},{1;2},45100)',
      '#VALUE! dates (row 1) is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      '=OKR.FORECAST({"";45010},{1;2},45100)',
      "#VALUE! dates (row 1) is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.FORECAST({45000;45010},{1;"x"},45100)',
      '#VALUE! values (row 2) is "x", which is not a number. Type a number.',
    ],
    [
      "=OKR.FORECAST({45000;45010},{1},45100)",
      "#VALUE! dates is 2 x 1, but values is 1 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.FORECAST({45000;45010},{1;2},"x")',
      '#VALUE! end_date is "x", which is not a date for Excel. Type a date, or use DATE(year, month, day).',
    ],
    [
      "=OKR.FORECAST({45000;45010},{1;2})",
      "#VALUE! end_date is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.FORECAST({45000;45010},{1;2},45100,"curved")',
      '#VALUE! method is "curved". Use one of: linear, pace, last.',
    ],
    [
      "=OKR.FORECAST({45000;45000},{1;2},45100)",
      "#N/A There is a value on one day so far. The forecast needs two days with values.",
    ],
    ['=OKR.FORECAST({45000;45010},{"";""},45100,"last")', "#N/A There are no values so far. The forecast needs one."],
    // ATTRIBUTE
    ['=OKR.ATTRIBUTE("mean",{1;2},{3;4})', '#VALUE! op is "mean". Use one of: sum, difference, product, ratio.'],
    ["=OKR.ATTRIBUTE(,{1;2},{3;4})", "#VALUE! op is missing. Type a value or point to the cell that holds it."],
    ['=OKR.ATTRIBUTE("sum",{1;"x"},{3;4})', '#VALUE! before (row 2) is "x", which is not a number. Type a number.'],
    ['=OKR.ATTRIBUTE("sum",{1;2},{3;"x"})', '#VALUE! after (row 2) is "x", which is not a number. Type a number.'],
    [
      '=OKR.ATTRIBUTE("sum",{1;2},{3;""})',
      "#VALUE! after (row 2) is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.ATTRIBUTE("sum",{1;2},{3})',
      "#VALUE! before is 2 x 1, but after is 1 x 1. Use ranges with the same number of cells.",
    ],
    ['=OKR.ATTRIBUTE("sum",{1;2},{3;4},"magic")', '#VALUE! method is "magic". Use one of: auto, lmdi, shapley, chain.'],
    [
      '=OKR.ATTRIBUTE("ratio",{1;2;3},{3;4;5})',
      "#VALUE! A ratio has two drivers, the numerator and the denominator, but 3 are given.",
    ],
    ['=OKR.ATTRIBUTE("ratio",{1;0},{3;4})', "#VALUE! before (row 2) is 0, and nothing can be divided by 0."],
    ['=OKR.ATTRIBUTE("ratio",{1;2},{3;0})', "#VALUE! after (row 2) is 0, and nothing can be divided by 0."],
    [
      '=OKR.ATTRIBUTE("product",{1;-2},{3;4},"lmdi")',
      "#VALUE! after (row 2) goes from -2 to 4, and lmdi cannot take 0 or a change of sign. Choose auto or shapley.",
    ],
    [
      '=OKR.ATTRIBUTE("product",{1;2;3;4;5;6;7;8;9},{1;2;3;4;5;6;7;8;9},"shapley")',
      "#VALUE! The shapley method takes at most 8 drivers of a product, but 9 are given. Group some of them first.",
    ],
    // SENSITIVITY
    ['=OKR.SENSITIVITY("mean",{1;2})', '#VALUE! op is "mean". Use one of: sum, difference, product, ratio.'],
    ['=OKR.SENSITIVITY("sum",{1;"x"})', '#VALUE! values (row 2) is "x", which is not a number. Type a number.'],
    ['=OKR.SENSITIVITY("sum",{1;2},"x")', '#VALUE! bump is "x", which is not a number. Type a number.'],
    ['=OKR.SENSITIVITY("sum",{1;2},0)', "#VALUE! bump is 0, but must be above -1 (-100 %) and not 0."],
    ['=OKR.SENSITIVITY("sum",{1;2},-1)', "#VALUE! bump is -1, but must be above -1 (-100 %) and not 0."],
    ['=OKR.SENSITIVITY("sum",{1;-1})', "#VALUE! The result is 0, so there is no relative change of it."],
    ['=OKR.SENSITIVITY("ratio",{1;0})', "#VALUE! values (row 2) is 0, and nothing can be divided by 0."],
    [
      '=OKR.SENSITIVITY("ratio",{1;2;3})',
      "#VALUE! A ratio has two drivers, the numerator and the denominator, but 3 are given.",
    ],
    // RICE
    ['=OKR.RICE("x",1,1,1)', '#VALUE! reach is "x", which is not a number. Type a number.'],
    ['=OKR.RICE(1,"x",1,1)', '#VALUE! impact is "x", which is not a number. Type a number.'],
    ['=OKR.RICE(1,1,"x",1)', '#VALUE! confidence is "x", which is not a number. Type a number.'],
    ['=OKR.RICE(1,1,1,"x")', '#VALUE! effort is "x", which is not a number. Type a number.'],
    ['=OKR.RICE(1,1,1,1,"maybe")', '#VALUE! aligned is "maybe". Write TRUE or FALSE, yes or no.'],
    ["=OKR.RICE(-1,1,1,1)", "#VALUE! reach is -1, but must be 0 or more."],
    ["=OKR.RICE(1,-1,1,1)", "#VALUE! impact is -1, but must be 0 or more."],
    ["=OKR.RICE(1,1,1.1,1)", "#VALUE! confidence is 1.1, but must be from 0 to 1 (0 % to 100 %)."],
    ["=OKR.RICE(1,1,-0.1,1)", "#VALUE! confidence is -0.1, but must be from 0 to 1 (0 % to 100 %)."],
    ["=OKR.RICE(1,1,1,0)", "#VALUE! effort is 0, but must be above 0."],
    // LINT
    ["=OKR.LINT(7)", "#VALUE! text is 7, which is not a text. Point to the cell with the words."],
    ['=OKR.LINT("a","steep")', '#VALUE! level is "steep". Use one of: objective, key result, work.'],
    // BELIEF
    ['=OKR.BELIEF("",{"a"},{"b"})', "#N/A There is no Objective yet. Type one into objective."],
    ['=OKR.BELIEF("o",{""},{"b"})', "#N/A There is no Key Result yet. Type one into key_results."],
    ['=OKR.BELIEF("o",{"a"},{""})', "#N/A There is no Work yet. Type one into work."],
    // DRIVERS
    [
      '=OKR.DRIVERS({"a"},{""},{""},{1;2},{1})',
      "#VALUE! ids is 1 x 1, but before is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{"x"},{1})',
      '#VALUE! Something is wrong in row 1 of this tree: before is "x", which is not a number. Type a number.',
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{1},{"x"})',
      '#VALUE! Something is wrong in row 1 of this tree: after is "x", which is not a number. Type a number.',
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{""},{1})',
      "#VALUE! Something is wrong in row 1 of this tree: before is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{1},{""})',
      "#VALUE! Something is wrong in row 1 of this tree: after is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.DRIVERS({"a";"b"},{"";"a"},{"mean";""},{"";1},{"";2})',
      '#VALUE! Something is wrong in row 1 of this tree: ops (row 1) is "mean". Use one of: sum, difference, product, ratio.',
    ],
    [
      '=OKR.DRIVERS({"a";"b"},{"";"a"},{"";""},{"";1},{"";2})',
      "#VALUE! Something is wrong in row 1 of this tree: ops (row 1) is missing. Type a value or point to the cell that holds it.",
    ],
    [
      '=OKR.DRIVERS({"a";"b"},{"";"a"},{"sum";""},{5;1},{"";2})',
      "#VALUE! Something is wrong in row 1 of this tree: before (row 1) is 5, but its children make 1. Correct it or leave it blank.",
    ],
    [
      '=OKR.DRIVERS({"a";"b"},{"";"a"},{"sum";""},{"";1},{5;2})',
      "#VALUE! Something is wrong in row 1 of this tree: after (row 1) is 5, but its children make 2. Correct it or leave it blank.",
    ],
    [
      '=OKR.DRIVERS({"a";"b"},{"";"a"},{"ratio";""},{"";1},{"";2})',
      "#VALUE! Something is wrong in row 1 of this tree: A ratio has two drivers, the numerator and the denominator, but one is given.",
    ],
    [
      '=OKR.DRIVERS({"a";"b";"c"},{"";"a";"a"},{"ratio";"";""},{"";1;0},{"";2;1})',
      "#VALUE! Something is wrong in row 1 of this tree: before (row 3) is 0, and nothing can be divided by 0.",
    ],
    [
      '=OKR.DRIVERS({"a";"b";"c"},{"";"a";"a"},{"ratio";"";""},{"";1;1},{"";2;0})',
      "#VALUE! Something is wrong in row 1 of this tree: after (row 3) is 0, and nothing can be divided by 0.",
    ],
    [
      '=OKR.DRIVERS({"a"},{"";""},{""},{1},{1})',
      "#VALUE! ids is 1 x 1, but parents is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{"";""},{1},{1})',
      "#VALUE! ids is 1 x 1, but ops is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{1},{1;2})',
      "#VALUE! ids is 1 x 1, but after is 2 x 1. Use ranges with the same number of cells.",
    ],
    [
      '=OKR.DRIVERS({"a";"b";"c"},{"";"a";"a"},{"product";"";""},{"";1E200;1E200},{"";1;1})',
      "#VALUE! Something is wrong in row 1 of this tree: The numbers are too large or too small to calculate with. Use a larger or smaller unit.",
    ],
    [
      '=OKR.DRIVERS({"a";"b";"c"},{"";"a";"a"},{"product";"";""},{"";1E-200;1E-200},{"";1;1})',
      "#VALUE! Something is wrong in row 1 of this tree: The numbers are too large or too small to calculate with. Use a larger or smaller unit.",
    ],
    [
      '=OKR.DRIVERS({"a"},{""},{""},{-1E308},{1E308})',
      "#VALUE! Something is wrong in row 1 of this tree: The numbers are too large or too small to calculate with. Use a larger or smaller unit.",
    ],
  ])("%s: %s", (formula, sentence) => expect(said(formula)[0]).toBe(sentence));
});

/** What is wrong in a cell, and what that comes from where it stands in another row. */
function kinds(cell: unknown): string[] {
  return isProblem(cell) ? [cell.problem, ...("why" in cell ? kinds(cell.why) : [])] : [];
}

describe("the page of a formula has every kind of refusal that one wrong cell of a right call leads to", () => {
  test.each(FORMULAS.map((formula) => [formula.name, formula] as const))("%s", (_name, { id, text, evaluate }) => {
    const kindsOf = (raw: readonly unknown[]) => [evaluate(raw)].flat(2).flatMap(kinds);
    const met = PLACES.filter((place) => place.id === id).flatMap(({ raw, place }) =>
      ["a word", "", true, -1, 0, 1e308, { code: "#REF!" }].flatMap((cell) =>
        kindsOf(raw.map((block, i) => (i === place ? withFirst(block as unknown[][], cell) : block))),
      ),
    );
    const shown = text.refusals.flatMap(({ formula }) => kindsOf(readCall(formula).raw));
    expect([...new Set(met)].filter((kind) => !shown.includes(kind))).toEqual([]);
  });
});
