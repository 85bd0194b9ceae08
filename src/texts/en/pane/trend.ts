import { count } from "../grammar";

/** The page with the chart of an objective or a key result, and the chart itself. Numbers and days come as Excel writes them. */
export const trendPage = {
  which: "Objective or key result",
  homeless: "Key results without an objective",
  nothing: "There is no objective or key result with an id yet, so there is nothing to draw.",
  way: "Forecast",
  ways: {
    linear: "The line through all check-ins",
    pace: "The pace from the first to the latest",
    last: "It stays where it is",
  },
  targetIs: (value: string): string => `Target ${value}`,
  today: "Today",
  /** Where scores are not judged on today. */
  asOf: "As of",
  due: "Last day",
  chart: ({ name, points, from, to, value }: ChartFacts): string =>
    points === 0
      ? `Chart of ${name}: no check-ins yet.`
      : `Chart of ${name}: check-ins on ${count(points, { one: "day", other: "days" })}${from === to ? `, ${to}` : ` from ${from} to ${to}`}, latest ${value}.`,
  expectedNow: (value: string): string => `Expected by now: ${value}.`,
  point: ({ day, value, score, note }: PointFacts): string =>
    `${day}: ${value}${score === undefined ? "" : `, score ${score}`}${note === "" ? "" : ` – ${note}`}`,
  walk: "Points of the chart, one after the other with the arrow keys",
  at: (point: number, points: number): string => `Point ${point} of ${points}`,
  legend: "Lines of the chart",
  showPoints: "All points as a table",
  points: (name: string): string => `Points of the chart of ${name}`,
  day: "Day",
  line: "Line",
  value: "Value",
  score: "Score",
  signals: "What is worth a talk",
  noSignals: "Nothing in the log asks for a talk.",
  checkIn: "Check in",
} as const;

interface ChartFacts {
  readonly name: string;
  /** Days with a check-in. */
  readonly points: number;
  readonly from: string;
  readonly to: string;
  /** The latest. */
  readonly value: string;
}

interface PointFacts {
  readonly day: string;
  readonly value: string;
  /** Left out where the value is a score itself. */
  readonly score: string | undefined;
  readonly note: string;
}
