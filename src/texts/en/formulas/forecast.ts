import type { FormulaText } from "../../formula-text";

export const forecastText: FormulaText<"dates" | "values" | "end_date" | "method"> = {
  summary: "The value to expect on the end date, judging by the check-ins so far.",
  purpose: [
    "Use it on the check-in log of a key result: does the trend reach the target in time?",
    "linear fits a straight line through all check-ins, as FORECAST.LINEAR does; one odd value bends it. pace looks at the first and the latest only. last assumes that nothing changes any more.",
    "Rows may stand in any order. Of two check-ins on the same day the lower row is the latest.",
  ],
  arguments: {
    dates: "Dates of the check-ins.",
    values: "Values of the check-ins, in a range of the same size. Rows without a value are not read.",
    end_date: "The day in question, usually the last day of the quarter.",
    method: "linear (if left out), pace or last.",
  },
  result: "A value in the unit of the key result. #N/A while there are too few check-ins.",
  examples: [
    {
      formula: "=OKR.FORECAST({46027;46034;46041},{40;46;52},46112)",
      answer: 40 + (6 / 7) * 85,
      note: "Six more active leads a week: about 113 at the end of the quarter, past the target of 100.",
    },
    {
      formula: '=OKR.FORECAST({46027;46034;46041},{40;52;46},46112,"pace")',
      answer: 40 + (6 / 14) * 85,
      note: "From the first to the latest check-in only: three leads a week.",
    },
    { formula: '=OKR.FORECAST({46027;46034;46041},{40;52;46},46112,"last")', answer: 46, note: "If nothing changes." },
    {
      formula: '=OKR.FORECAST({46027;46034;46041},{40;"";52},46041)',
      answer: 52,
      note: "A row without a value is not read.",
    },
  ],
  refusals: [
    {
      formula: '=OKR.FORECAST({46027;46034},{40;""},46112)',
      note: "One check-in makes no line: #N/A until there are two.",
    },
    { formula: '=OKR.FORECAST({46027},{""},46112,"last")', note: "No check-in yet." },
    { formula: "=OKR.FORECAST({46027;46034},{40;46})", note: "No end date." },
    { formula: "=OKR.FORECAST({46027;46034},{40;46;52},46112)", note: "Ranges of different length." },
    { formula: '=OKR.FORECAST({46027;""},{40;46},46112)', note: "A value without a date." },
    { formula: '=OKR.FORECAST({46027;"12 Jan"},{40;46},46112)', note: "A date as text." },
    { formula: '=OKR.FORECAST({46027;46034},{40;"46"},46112)', note: "A number stored as text." },
    { formula: "=OKR.FORECAST({46027;46034},{40;#REF!},46112)", note: "An error in a cell." },
    { formula: '=OKR.FORECAST({46027;46034},{40;46},46112,"spline")', note: "A method that does not exist." },
    { formula: "=OKR.FORECAST({46027;46034},{-1E308;1E308},46112)", note: "Numbers too large to calculate with." },
    { formula: '=OKR.FORECAST({46027;46034},{40;46},"31 March")', note: "An end date as text." },
  ],
  differences: [
    "Excel's FORECAST.LINEAR gives the same value, but fails on blank rows with a date and says nothing about why.",
    "Profit.co and Mooncamp extrapolate from start to today, which is pace.",
  ],
  twin: {
    formula: "=FORECAST.LINEAR(EndDate,Values,Dates)",
    note: "For the method linear, where every row has a date and a value.",
  },
};
