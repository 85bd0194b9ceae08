import { count, list } from "../grammar";

export const home = {
  title: "OKR(W)",
  intro: "Objectives, key results and the work you bet on, as living sheets in this workbook.",
  ways: "What would you like to do?",
  /** Headings over the ways. */
  thisQuarter: "This quarter",
  more: "More",
  newWorkbook: {
    title: "New OKR(W) workbook",
    text: "Sheets for one team and one quarter, with scores that keep themselves up to date.",
  },
  standing: (keyResults: number, pressing: number): string =>
    pressing === 0
      ? `${count(keyResults, { one: "key result", other: "key results" })}, none of them behind.`
      : `${count(keyResults, { one: "key result", other: "key results" })}, ${count(pressing, { one: "needs", other: "need" })} help.`,
  checkIn: {
    title: "Check in",
    text: (stale: number, due: number): string => {
      if (stale + due === 0) return "Every key result is up to date. Say what has changed since.";
      const parts = [...(stale === 0 ? [] : [`${stale} overdue`]), ...(due === 0 ? [] : [`${due} due`])];
      return `${count(stale + due, { one: "key result waits", other: "key results wait" })}: ${list(parts)}.`;
    },
  },
  plan: {
    title: "Objectives, key results, work",
    text: "Add and change lines; the sentence that says why they belong together.",
  },
  trend: { title: "Trend", text: "Where an objective or a key result stands, should stand, and leads." },
  signals: { title: "Signals", text: "What in the check-ins is worth a talk, before the status shows it." },
  review: { title: "Review", text: "What was reached, what was learnt, what will be done differently." },
  quality: {
    title: "Quality check",
    text: (findings: number): string =>
      findings === 0
        ? "Nothing to question in objectives, key results and work."
        : `${count(findings, { one: "thing", other: "things" })} that an experienced coach would question.`,
  },
  agreed: {
    title: "What was agreed",
    reminder: "The period has begun, and nothing is agreed yet: fix the metrics.",
    text: (open: number): string =>
      open === 0
        ? "Start, target and weight are what was agreed."
        : `${count(open, { one: "key result is", other: "key results are" })} not agreed, or changed since.`,
  },
  tree: { title: "KPI tree", text: "From a key result to the drivers that move it." },
  split: { title: "Split a target", text: "Over teams or people, evenly or not; the parts make the whole." },
  teams: { title: "Teams and pages", text: "Add a team, and give it a page of its own." },
  history: { title: "History", text: "A key result over the quarters." },
  close: { title: "Close the quarter", text: "How each line ends, and the sheets kept as they stand." },
  nextQuarter: { title: "Next quarter", text: "New sheets with what was kept, from where it stands now." },
  repair: { title: "Repair", text: "Brings back formulas, rules and names of our columns. Your data stays." },
  formulas: { title: "Formulas", text: "What each OKR formula does, with an example to copy." },
  about: { title: "Help and about", text: "Help pages, version, language, and what this add-in promises." },
} as const;
