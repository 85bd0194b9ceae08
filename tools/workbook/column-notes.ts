import type { DrawnTable, HEADERS } from "../../src/blueprint/names";
import type { SheetTexts } from "../../src/texts/texts";

/**
 * What each column holds, in one sentence, for docs/workbook.md: those beside which Excel shows no note. The other columns are told of by their notes. A test holds the list to the blueprints.
 */
export const COLUMN_NOTES: { readonly [T in DrawnTable]: Notes<(typeof HEADERS)[T]> } = {
  objectives: {
    objective: "What is to be true at the end of the period, in one sentence without a number.",
    team: "Whose it is; it stands on that team's page.",
    score:
      "The weighted mean of its key results' scores (OKR.ROLLUP); blank while none has a score, and from the first one on " +
      "those without count as 0. Postponed and cancelled ones are left out.",
    expected: "The weighted mean of what is expected of its key results today (OKR.ROLLUP).",
    status:
      "What OKR.STATUS makes of score and expected score; the state where it was postponed or cancelled; `Check KR2` where " +
      "the score is an error.",
    keyResults: "How many key results name its id.",
    place: "Its running number among the objectives of its team: pages find their rows by it.",
  },
  keyResults: {
    keyResult: "The key result in one sentence, with the value that it starts from and the one that it is to reach.",
    score: "How far it has come (OKR.SCORE); blank while start, target and current are.",
    status:
      "What OKR.STATUS makes of score and expected score today; the state where it was postponed or cancelled; `Check score` " +
      "where the score is an error.",
    expected:
      "The score expected today (OKR.EXPECTED): from 0 on the first day of the period to its ambition, or the period's, on " +
      "the due day.",
    agreed:
      "What of start, target and weight is not what the last row of Commitments for it says; blank where nothing differs.",
    team: "The team of its objective.",
    place: "Its running number among the key results of its team.",
  },
  work: {
    id: "A short id, used once.",
    work: "What is to be done, in one sentence.",
    due: "The day it is to be done.",
    state: "How far it is. No formula of a score reads it.",
    team: "Who does it; it stands on that team's page.",
    place: "Its running number among the work of its team.",
    rice: "Reach × impact × confidence / effort (OKR.RICE); 0 where its key result or objective is not in this quarter or at rest.",
    rank: "1 for the highest number; rows with the same number share their rank. Blank where the number is 0 or missing.",
    why0: "Why it has no rank, as a sentence; blank where it has one.",
    line: "Which row of the key results it is believed to move; blank where its id is not there.",
    objectiveLine: "Which row of the objectives that key result proves; blank where it is not there.",
  },
  checkIns: {
    id: "A short id, used once; a correction names it.",
    note: "What is worth telling about it.",
    blocker: "What stands in the way.",
    help: "Whose help is needed, and for what.",
    next: "What comes next.",
    by: "The role that checked in.",
    source: "Typed by hand, written by the pane, or taken over from elsewhere.",
    check: "Why the row does not count, as a sentence; blank where it does. Such a row stays, and no formula reads it.",
    unit: "The unit of its key result, by which the value is shown.",
    line: "Which row of the key results it is about; blank where its id is not there.",
    order: "Its place in time, by day and then by row; blank where it does not count. The highest is the latest.",
  },
  reviews: {
    iteration: "Which review of this objective it is: 1, 2, 3 …",
    objective: "Id of the objective.",
    score: "Its score on that day.",
    band: "Missed, met or exceeded: what the questions depend on.",
    accomplishments: "What went well.",
    challenges: "What stood in the way.",
    firstAnswer: "The answer to the first question.",
    secondAnswer: "The answer to the second question.",
    thirdAnswer: "The answer to the third question, where the band has one.",
    by: "The role that wrote it down.",
    questions: "The questions of the band, which the answers belong to.",
  },
  teams: {
    team: "Its name, used once; objectives and work name it.",
    level: "Company, team or person: where it stands in the alignment.",
    objectives: "How many objectives name it.",
    score: "The weighted mean of its objectives' scores (OKR.ROLLUP), those without a score left out.",
    expected: "The weighted mean of what is expected of its objectives today (OKR.ROLLUP).",
    status: "What OKR.STATUS makes of the two; `Check O1` where the score is an error.",
    byCrew: "The share of its key results and work that the crew set. Rows at rest do not count.",
  },
  commitments: {
    keyResult: "Id of the key result.",
    start: "Its start as agreed.",
    target: "Its target as agreed.",
    weight: "Its weight as agreed; blank counts as 1.",
    reason: "Why it was agreed on, or changed.",
    by: "The role that agreed.",
  },
};

type Notes<K extends keyof SheetTexts> = Readonly<Partial<Record<keyof SheetTexts[K], string>>>;
