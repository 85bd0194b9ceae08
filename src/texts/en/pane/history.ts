import { count } from "../grammar";

/** The page that follows a key result over the quarters. */
export const history = {
  title: "History",
  intro: "A key result that goes on in the next quarter keeps its id. Here it is followed from the first to the last.",
  reading: (period: string, index: number, of: number): string => `Reading ${period} (${index} of ${of}) …`,
  found: (keyResults: number, periods: number): string =>
    `${count(keyResults, { one: "key result", other: "key results" })} over ${count(periods, { one: "quarter", other: "quarters" })}.`,
  which: "Key result",
  latest: (period: string): string => `Still there: ${period}`,
  ended: (period: string): string => `Until ${period}`,
  none: "No key result has an id yet, so there is none to follow.",
  lived: (id: string, periods: number): string =>
    `${id} has lived through ${count(periods, { one: "quarter", other: "quarters" })}.`,
  onlyOne: "There is something to compare once it is carried over to the next quarter.",
  chart: "Score in each quarter",
  chartSays: (id: string, scores: string): string => `Score of ${id} in each quarter: ${scores}.`,
  scoreIn: (period: string, score: string): string => `${period} ${score}`,
  noScore: "no score",
  table: (id: string): string => `${id} in each quarter`,
  start: "Start",
  target: "Target",
  value: "Latest",
  score: "Score",
  checkIns: "Check-ins",
  overridden: (decided: string, computed: string): string => `Closed with ${decided}; the numbers say ${computed}.`,
  decided: (choice: string): string => `At the close: ${choice}.`,
  reason: (reason: string): string => `Reason: ${reason}`,
  trendOf: (id: string, period: string): string => `Trend of ${id}, ${period}`,
} as const;
