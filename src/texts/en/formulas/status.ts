import type { FormulaText } from "../../formula-text";

type Argument = "score" | "expected" | "scheme" | "override" | "last_check_in" | "as_of" | "due" | "cadence";

export const statusText: FormulaText<Argument> = {
  summary: "A word for the state of a key result: On track, Behind, At risk, Stale, Done, Missed, No data, …",
  purpose: [
    "Use it in every row of a key-result table, with the score and what is expected by now. Filters and colours can rely on the words: they are the same in every language of Excel.",
    "The first of these that applies decides: your override; no score (Not started, or No data where something is expected by now); a score of 100 % (Done); the due date has passed (Done or Missed); no check-in for longer than cadence and three days (Stale); score against expected.",
    "At the close of a quarter choose google (Green from 70 %, Yellow from 40 %, Red) or review (Exceeded above 80 %, Met from 60 %, Missed): both look at the score alone.",
  ],
  arguments: {
    score: "The score of the key result, a fraction. Blank while there is none.",
    expected: "The score to expect by now, from OKR.EXPECTED. Leave it out only for google and review.",
    scheme:
      "gap (if left out), engagedly, ratio, strict, plan, google, review, or two cells side by side: the gap up to which it is On track, and Behind.",
    override: "A word of your own. It is shown as it is, before any rule.",
    last_check_in: "Date of the latest check-in. With as_of it shows Stale.",
    as_of: "The day in question, usually a cell with =TODAY().",
    due: "Last day for the key result. After it the status is Done or Missed.",
    cadence: "Days from one check-in to the next, 7 if left out.",
  },
  result: "A word, the same in every language of Excel.",
  examples: [
    {
      formula: "=OKR.STATUS(0.7,0.5)",
      answer: "On track",
      note: "82 of 100 active leads is 70 %, where 50 % is expected by now.",
    },
    {
      formula: "=OKR.STATUS(0.25,0.5)",
      answer: "Behind",
      note: "Deal size at 25 %: up to 25 points below what is expected is Behind, …",
    },
    { formula: "=OKR.STATUS(0.2,0.5)", answer: "At risk", note: "… more is At risk." },
    { formula: '=OKR.STATUS("",0)', answer: "Not started", note: "No value yet, and none expected." },
    { formula: '=OKR.STATUS("",0.5)', answer: "No data", note: "No value, though half is expected: never green." },
    { formula: "=OKR.STATUS(1,0.5)", answer: "Done", note: "The target is reached." },
    {
      formula: "=OKR.STATUS(0.9,1,,,,46113,46112)",
      answer: "Missed",
      note: "A day after the due date, below what was expected.",
    },
    {
      formula: "=OKR.STATUS(0.7,0.7,,,,46113,46112)",
      answer: "Done",
      note: "A stretch goal that was expected to end at 70 %.",
    },
    {
      formula: "=OKR.STATUS(0.5,0.5,,,46054,46065)",
      answer: "Stale",
      note: "No check-in for 11 days, where one a week (and three days' grace) is due.",
    },
    {
      formula: "=OKR.STATUS(0.5,0.5,,,46054,46065,,14)",
      answer: "On track",
      note: "The same with a check-in every two weeks.",
    },
    { formula: '=OKR.STATUS(0.25,0.5,,"Blocked by legal")', answer: "Blocked by legal", note: "Your own word." },
    {
      formula: '=OKR.STATUS(0.35,0.5,"engagedly")',
      answer: "On track",
      note: "Engagedly: less than 16.5 points below.",
    },
    {
      formula: '=OKR.STATUS(0.15,0.4,"ratio")',
      answer: "At risk",
      note: "37.5 % of what is expected; Behind from 40 %, On track from 70 %.",
    },
    {
      formula: '=OKR.STATUS(0.4,0.5,"strict")',
      answer: "Behind",
      note: "80 % of what is expected; On track from 95 %, Behind from 75 %.",
    },
    {
      formula: '=OKR.STATUS(0.45,0.5,"plan")',
      answer: "On track",
      note: "90 % of what is expected; Behind from 75 %.",
    },
    {
      formula: "=OKR.STATUS(0.4,0.5,{0.1,0.3})",
      answer: "On track",
      note: "Limits of your own: 10 points and 30 points.",
    },
    { formula: "=OKR.STATUS(0.65)", answer: "Yellow", note: "Without expected: the colours of Google." },
    { formula: '=OKR.STATUS(0.81,,"review")', answer: "Exceeded", note: "At the close of the quarter." },
    {
      formula: "=OKR.STATUS({0.7;0.25;0.2},0.5)",
      answer: [["On track"], ["Behind"], ["At risk"]],
      note: "Ranges are answered row by row.",
    },
  ],
  refusals: [
    { formula: '=OKR.STATUS("70 %",0.5)', note: "A score stored as text." },
    { formula: "=OKR.STATUS(#DIV/0!,0.5)", note: "An error in a cell; #N/A stays #N/A." },
    { formula: "=OKR.STATUS(0.5,-0.1)", note: "An expected score below 0." },
    { formula: '=OKR.STATUS(0.5,0.5,"traffic light")', note: "A scheme that does not exist." },
    { formula: '=OKR.STATUS(0.5,,"gap")', note: "A scheme that needs expected, without it." },
    { formula: "=OKR.STATUS(0.5,0.5,{0.3,0.1})", note: "Limits in the wrong order." },
    { formula: '=OKR.STATUS(0.5,0.5,{0.1,"a third"})', note: "A limit that is no number." },
    { formula: '=OKR.STATUS(0.5,0.5,,,"1 March",46065)', note: "A date as text." },
    { formula: "=OKR.STATUS(0.5,0.5,,,46054,46065,,-7)", note: "A cadence below 0." },
    { formula: "=OKR.STATUS({0.5;0.6},{0.5;0.5;0.5})", note: "Ranges that do not pair." },
  ],
  differences: [
    "gap is the rule of Viva Goals (0 and 25 points). engagedly is Engagedly's, ratio Oboard's, strict UpRaise's, plan ServiceNow's attainment of the plan.",
    "Google's bands leave gaps, 0.3 to 0.4 and 0.6 to 0.7. Here the lower edge of the next band decides: 0.65 is Yellow.",
    "Shipped products call a goal behind on its first day, or show green for one that nobody reported. OKR.STATUS says Not started and No data.",
    "ServiceNow drops an override at the next update. Here it stays until you clear the cell.",
    "No product knows that a stretch goal should end at 70 %; pass an expected score with an ambition of 0.7.",
  ],
  twin: {
    formula:
      '=IF([@Score]="",IF(N([@Expected])<=1E-9,"Not started","No data"),IF([@Expected]="","No data",IF([@Score]>=1-1E-9,"Done",IF([@Expected]-[@Score]<=1E-9,"On track",IF([@Expected]-[@Score]<=0.25+1E-9,"Behind","At risk")))))',
    note: "In a table with the columns Score and Expected, for the scheme gap without override, check-in and due date. 1E-9 forgives the last digit of a sum, as the formula does.",
  },
};
