import type { FormulaText } from "../../formula-text";

type Argument = "start_date" | "end_date" | "as_of" | "curve" | "ambition";

export const expectedText: FormulaText<Argument> = {
  summary: "The score to expect on a day, if progress follows the plan.",
  purpose: [
    "Use it beside a score, to see whether a key result is ahead of its time or behind it. OKR.STATUS compares the two.",
    "as_of is a cell with =TODAY(), never the clock inside the formula: type a date into that cell and the sheet shows how things stood on that day.",
    "Enterprise sales close late in a quarter. A curve says so, instead of calling every deal late in week three.",
    "The curve business reads weekdays in Excel's usual 1900 date system; in a workbook with the 1904 date system it is one day off.",
  ],
  arguments: {
    start_date: "First day of the period: 0 % is expected on it.",
    end_date: "Last day of the period: all is expected on it.",
    as_of: "The day in question, usually a cell with =TODAY().",
    curve:
      "linear (if left out), business (working days), s (slow, fast, slow), back (late), front (early), or a range of two columns: dates and fractions.",
    ambition: "The score expected on the last day: 1 (if left out) for a commitment, 0.7 for a stretch goal.",
  },
  result: "A fraction: 0.5 is 50 %.",
  examples: [
    {
      formula: "=OKR.EXPECTED(DATE(2026,1,1),DATE(2026,3,31),DATE(2026,2,14))",
      answer: 44 / 89,
      note: "Half-way through the first quarter of 2026: 44 of 89 days, 49.4 %.",
    },
    {
      formula: '=OKR.EXPECTED(DATE(2026,1,1),DATE(2026,3,31),DATE(2026,2,16),"business")',
      answer: 32 / 63,
      note: "Counted in working days, without holidays: the 33rd of 64 days.",
    },
    {
      formula: '=OKR.EXPECTED(45000,45100,45050,"back")',
      answer: 0.25,
      note: "Deals close late: a quarter of the way at half-time.",
    },
    { formula: '=OKR.EXPECTED(45000,45100,45050,"front")', answer: 0.75, note: "Most of the work comes first." },
    { formula: '=OKR.EXPECTED(45000,45100,45025,"s")', answer: 0.15625, note: "Slow, fast, slow." },
    {
      formula: "=OKR.EXPECTED(46023,46112,46068,{46023,0;46053,0.2;46081,0.5;46112,1})",
      answer: 0.2 + (15 / 28) * 0.3,
      note: "A plan by month, joined by straight lines.",
    },
    {
      formula: "=OKR.EXPECTED(45000,45100,45050,,0.7)",
      answer: 0.35,
      note: "A stretch goal is expected to end at 70 %.",
    },
    { formula: "=OKR.EXPECTED(45000,45100,44990)", answer: 0, note: "Before the first day." },
    { formula: "=OKR.EXPECTED(45000,45100,45110)", answer: 1, note: "After the last day." },
    { formula: "=OKR.EXPECTED(45000,45000,45000)", answer: 1, note: "A period of one day." },
    {
      formula: "=OKR.EXPECTED(45000,45100,{45000;45050;45100})",
      answer: [[0], [0.5], [1]],
      note: "Ranges are answered row by row.",
    },
  ],
  refusals: [
    { formula: "=OKR.EXPECTED(,45100,45050)", note: "No start date." },
    { formula: '=OKR.EXPECTED(45000,45100,"14 Feb 2026")', note: "A date as text." },
    { formula: "=OKR.EXPECTED(45000,#REF!,45050)", note: "An error in a cell." },
    { formula: "=OKR.EXPECTED(45100,45000,45050)", note: "The end is before the start." },
    { formula: '=OKR.EXPECTED(45000,45100,45050,"steep")', note: "A curve that does not exist." },
    { formula: "=OKR.EXPECTED(45000,45100,45050,,70)", note: "70 typed for 70 %." },
    { formula: '=OKR.EXPECTED(45003,45004,45003,"business")', note: "A weekend has no working day." },
    { formula: "=OKR.EXPECTED(45000,45100,45050,{45000,0})", note: "A curve of one row." },
    { formula: "=OKR.EXPECTED(45000,45100,45050,{45000,0;45000,1})", note: "Dates of a curve that do not rise." },
    { formula: "=OKR.EXPECTED(45000,45100,45050,{45000,0.5;45100,0.2})", note: "Fractions of a curve that fall." },
    { formula: "=OKR.EXPECTED(45000,45100,45050,{45000,0;45100,100})", note: "100 typed for 100 % in a curve." },
    { formula: '=OKR.EXPECTED(45000,45100,45050,{45000,0;45100,""})', note: "A row of a curve without its fraction." },
    { formula: "=OKR.EXPECTED(-1E308,1E308,0)", note: "Dates that are none." },
    { formula: "=OKR.EXPECTED({45000;45001},{45100;45101;45102},45050)", note: "Ranges that do not fit together." },
    { formula: '=OKR.EXPECTED(45000,45100,45050,,"70 %")', note: "An ambition stored as text." },
  ],
  differences: [
    "Viva Goals counts the first day as 0 % and the last as 100 %, as here. Engagedly counts both ends and is one day ahead.",
    "No product documents a curve by working days, an S-curve or a stretch goal that should end at 70 %.",
    "Viva's phased targets and ServiceNow's breakdowns are the range of dates and fractions.",
  ],
  twin: {
    formula: "=IF([@End]=[@Start],IF([@AsOf]<[@Start],0,1),MAX(0,MIN(1,([@AsOf]-[@Start])/([@End]-[@Start]))))",
    note: "In a table with the columns Start, End and AsOf that hold dates without times of day, for the curve linear and the ambition 1.",
  },
};
