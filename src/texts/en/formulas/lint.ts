import type { FormulaText } from "../../formula-text";

export const lintText: FormulaText<"text" | "level" | "start" | "target" | "owner" | "due"> = {
  summary: "What an experienced coach would question in an objective or a key result: the ids of the rules it breaks.",
  purpose: [
    "Use it beside a draft. It reads English and looks at words, so it warns and does not forbid: a good reason beats a rule.",
    "For key results: WORK_AS_KR (a task or a quota of activity, not a result), NO_NUMBER, NO_BASELINE (one number where from … to … would say how far it is), VANITY_TOTAL (a total of views, users or downloads instead of a rate), BINARY (one thing that is done or not), DATE_BASED (a deadline instead of a measure), NO_TARGET.",
    "For objectives: OBJECTIVE_HAS_NUMBER, OBJECTIVE_LENGTH (4 to 18 words), SOLUTION_IN_OBJECTIVE (it names what to build or retire), RIVAL_CHASING (it names a competitor's features).",
    "For any line: NO_OWNER and NO_DEADLINE. These and NO_TARGET are checked only when you pass the cell.",
  ],
  arguments: {
    text: "The line to look at, in English.",
    level: "objective, key result (if left out) or work.",
    start: "The cell with the value at the start, if it has one of its own.",
    target: "The cell with the target. Passed but blank is NO_TARGET.",
    owner: "The cell with the owner. Passed but blank is NO_OWNER.",
    due: "The cell with the due date. Passed but blank is NO_DEADLINE.",
  },
  result: "Ids joined by commas. Blank when no rule is broken.",
  examples: [
    {
      formula: '=OKR.LINT("Implement a training program for all salespeople.")',
      answer: "WORK_AS_KR, NO_NUMBER",
      note: "Work that poses as a key result.",
    },
    {
      formula: '=OKR.LINT("Increase the number of salespeople to 5.")',
      answer: "WORK_AS_KR, NO_BASELINE",
      note: "Headcount is a means, even with a number.",
    },
    {
      formula: '=OKR.LINT("Require 100 cold calls per month per salesperson.")',
      answer: "WORK_AS_KR, NO_BASELINE",
      note: "A quota of activity.",
    },
    {
      formula: '=OKR.LINT("Pipeline increases to 100 active leads")',
      answer: "NO_BASELINE",
      note: "A result; only where it starts is missing, …",
    },
    {
      formula: '=OKR.LINT("Pipeline increases to 100 active leads",,40,100)',
      answer: "",
      note: "… unless a cell of its own says so.",
    },
    { formula: '=OKR.LINT("Refund rate falls from 0.5 % to 0.2 %")', answer: "", note: "Nothing to question." },
    {
      formula: '=OKR.LINT("Total logins grow from 500 to 10,000")',
      answer: "VANITY_TOTAL",
      note: "A total that can only grow.",
    },
    {
      formula: '=OKR.LINT("Win the tender of the city")',
      answer: "NO_NUMBER, BINARY",
      note: "Won or not won: score it as binary, with its chance.",
    },
    {
      formula: '=OKR.LINT("Publish the price list by the end of the quarter")',
      answer: "WORK_AS_KR, NO_NUMBER, DATE_BASED",
      note: "A deadline instead of a measure.",
    },
    {
      formula: '=OKR.LINT("Improve the health and depth of our sales pipeline","objective")',
      answer: "",
      note: "The objective of the sales example.",
    },
    {
      formula: '=OKR.LINT("Launch 3 portals","objective")',
      answer: "OBJECTIVE_HAS_NUMBER, OBJECTIVE_LENGTH, SOLUTION_IN_OBJECTIVE",
      note: "A solution with a number, in three words.",
    },
    {
      formula: '=OKR.LINT("Match every feature of our biggest competitor","objective")',
      answer: "RIVAL_CHASING",
      note: "Someone else's plan.",
    },
    {
      formula: '=OKR.LINT("Train all salespeople","work",,,"","")',
      answer: "NO_OWNER, NO_DEADLINE",
      note: "Work is allowed to be work, but somebody has to do it by some day.",
    },
  ],
  refusals: [
    { formula: '=OKR.LINT("")', note: "No text." },
    { formula: "=OKR.LINT(100)", note: "A number for a text." },
    { formula: '=OKR.LINT("Pipeline increases","task")', note: "A level that does not exist." },
    { formula: '=OKR.LINT("Pipeline increases",,#REF!)', note: "An error in a cell; #N/A stays #N/A." },
    { formula: '=OKR.LINT({"a";"b"},{"work";"work";"work"})', note: "Ranges that do not fit together." },
  ],
  differences: [
    "Viva Goals warns about missing owners and dates only. Articles of Perdoo and others list the rules for words; no product found checks them in a sheet.",
    "Interviews with customers count as results here, other counts of activity as work.",
  ],
};
