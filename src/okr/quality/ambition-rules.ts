import type { KeyResult } from "../book";
import { column } from "../cell";
import { forecast } from "../forecast";
import { above } from "../numbers";
import { isProblem } from "../problem";
import { score } from "../score";
import type { Checks, Found } from "./finding";
import { at, dayIn, numberIn, typeOf, type Lines } from "./lines";

/** A chance of success beyond these is no stretch, or no plan. */
const CHANCE = { low: 0.4, high: 0.9 } as const;
/** The share of the way that the plain trend should reach by the last day: the 60-80 % rule. */
const REACH = { low: 0.6, high: 0.8 } as const;
/** Before this share of the time is over a trend says little. */
const EARLY = 0.25;
/** From this score on a goal is a promise: it is meant to be reached whole, so it cannot be too easy. */
const COMMITTED = 0.95;

/** The 60-80 % rule: a stated chance of success, or where the pace so far leads. */
export const AMBITION_CHECKS = {
  /** Certain to be reached, so it moves nobody. Seeds 003.20, 003.22, 003.23. */
  TOO_EASY: (lines) =>
    lines.keyResults.flatMap((line): Found<"TOO_EASY">[] => {
      if (isCommitted(line, lines)) return [];
      const chance = chanceOf(line);
      if (chance !== undefined) {
        return above(chance, CHANCE.high)
          ? [{ at: at.keyResult(line, "chance"), facts: { by: "chance", share: chance }, severity: "warning" }]
          : [];
      }
      const reached = reachedByTrend(line, lines);
      return reached !== undefined && above(reached, REACH.high)
        ? [{ at: at.keyResult(line, "target"), facts: { by: "trend", share: reached } }]
        : [];
    }),

  /** Out of reach, so nobody tries. Seeds 003.21 to 003.23. */
  TOO_HARD: (lines) =>
    lines.keyResults.flatMap((line): Found<"TOO_HARD">[] => {
      const chance = chanceOf(line);
      if (chance !== undefined) {
        return above(CHANCE.low, chance)
          ? [{ at: at.keyResult(line, "chance"), facts: { by: "chance", share: chance }, severity: "warning" }]
          : [];
      }
      const reached = reachedByTrend(line, lines);
      return reached !== undefined && above(REACH.low, reached)
        ? [{ at: at.keyResult(line, "target"), facts: { by: "trend", share: reached } }]
        : [];
    }),
} satisfies Partial<Checks>;

function isCommitted({ ambition }: KeyResult, { book }: Lines): boolean {
  return (numberIn(ambition) ?? numberIn(book.period.ambition) ?? 1) >= COMMITTED;
}

/** The chance as stated, 0 to 1; other numbers are unreadable and another rule's. */
function chanceOf({ chance }: KeyResult): number | undefined {
  const stated = numberIn(chance);
  return stated !== undefined && stated >= 0 && stated <= 1 ? stated : undefined;
}

/**
 * The share of the way that the key result will have come on its last day if it goes on as it went: a straight line through
 * the start of the period and the latest value. Nothing while it is early or late, and for values to be kept.
 */
function reachedByTrend(line: KeyResult, { book: { period } }: Lines): number | undefined {
  const type = typeOf(line);
  if (type !== "auto" && type !== "increase" && type !== "decrease" && type !== "percent") return undefined;
  const [from, today, to] = [dayIn(period.start), dayIn(period.asOf), dayIn(line.due) ?? dayIn(period.end)];
  const current = numberIn(line.current);
  if (from === undefined || today === undefined || to === undefined || current === undefined) return undefined;
  const elapsed = (today - from) / (to - from);
  if (!(elapsed >= EARLY && elapsed < 1)) return undefined;
  const start = type === "percent" ? 0 : (line.start ?? 0);
  const end = forecast(column([from, today]), column([start, current]), to, "pace");
  if (isProblem(end)) return undefined;
  const share = score(line.start, line.target, end, type === "percent" ? null : type, null, false);
  if (type === "percent") return end;
  return typeof share === "number" ? share : undefined;
}
