import type { KeyResult } from "../book";
import { squash } from "../words";
import type { Checks, Found, Questioned } from "./finding";
import { at, group, key, numberIn, same, typeOf } from "./lines";
import type { QualityWords } from "./words";

/** What the rules ask of metrics that stand in several rows. */
export const METRIC_CHECKS = {
  /** One thing measured twice under an objective counts twice and says no more. Seeds 003.9, 004.7. */
  DUPLICATE_METRIC: (lines) =>
    [...group(lines.keyResults, ({ objective }) => objective).values()].flatMap((keyResults) =>
      [...byMetric(keyResults, lines.words).values()].flatMap((measured) =>
        measured.flatMap((line): Found<"DUPLICATE_METRIC">[] => {
          const others = measured.filter((other) => other !== line && !isShared(line, other));
          const field = line.metric === "" ? "keyResult" : "metric";
          const facts = { metric: line[field], ids: sortedIds(others) };
          return others.length > 0 ? [{ at: at.keyResult(line, field), facts }] : [];
        }),
      ),
    ),

  /** What one team lifts another one lowers, or winning customers costs those that are there. Seeds 003.49, 004.18. */
  CONFLICT: (lines) => [...oppositeDirections(lines), ...winningAgainstKeeping(lines)],
} satisfies Partial<Checks>;

/** Key results by what they measure: the metric, or where none is named the words without numbers and deadlines. */
function byMetric(keyResults: readonly KeyResult[], words: QualityWords): ReadonlyMap<string, readonly KeyResult[]> {
  return group(keyResults, ({ metric, keyResult }) =>
    metric !== "" ? squash(metric) : `text ${bareWords(keyResult, words)}`,
  );
}

function bareWords(text: string, { due, number }: QualityWords): string {
  const bare = text.replace(due, " ").replace(number, " ").toLowerCase();
  return bare.replace(/[^\p{L}]+/gu, " ").trim();
}

/** A whole and its parts measure the same on purpose, and so do the parts of one whole. */
function isShared(one: KeyResult, other: KeyResult): boolean {
  const isPart = (part: KeyResult, whole: KeyResult) => part.partOf !== "" && same(part.partOf, whole.id);
  return isPart(one, other) || isPart(other, one) || (one.partOf !== "" && same(one.partOf, other.partOf));
}

function sortedIds(keyResults: readonly KeyResult[]): readonly string[] {
  return keyResults.map(({ id }) => id).sort();
}

/** 1 for a key result that wants its metric up, -1 for down, nothing where that cannot be said. */
function directionOf(line: KeyResult): 1 | -1 | undefined {
  switch (typeOf(line)) {
    case "increase":
    case "at least":
    case "above":
      return 1;
    case "decrease":
    case "at most":
    case "below":
      return -1;
    case "auto": {
      const [start, target] = [numberIn(line.start), numberIn(line.target)];
      if (start === undefined || target === undefined || start === target) return undefined;
      return target > start ? 1 : -1;
    }
    default:
      return undefined;
  }
}

function oppositeDirections(lines: Questioned): Found<"CONFLICT">[] {
  return [...byMetric(lines.keyResults, lines.words).values()].flatMap((measured) =>
    measured.flatMap((line) => {
      const [direction, team] = [directionOf(line), lines.teamOf(line)];
      if (direction === undefined) return [];
      const others = measured.filter((other) => directionOf(other) === -direction && !same(lines.teamOf(other), team));
      if (others.length === 0) return [];
      const field = line.metric === "" ? "keyResult" : "metric";
      return [conflict(lines, line, field, others, "metric", line[field])];
    }),
  );
}

function winningAgainstKeeping(lines: Questioned): Found<"CONFLICT">[] {
  const { winning, keeping } = lines.words;
  const says = (words: RegExp) => lines.keyResults.filter((line) => words.test(`${line.keyResult} ${line.metric}`));
  const [won, kept] = [says(winning), says(keeping)];
  // A line that speaks of both has them in one hand.
  const both = new Set(won.filter((line) => kept.includes(line)));
  const pull = (some: readonly KeyResult[], against: readonly KeyResult[]) =>
    some.flatMap((line) => {
      const others = against.filter((other) => !both.has(other) && !same(lines.teamOf(other), lines.teamOf(line)));
      if (both.has(line) || others.length === 0) return [];
      return [{ ...conflict(lines, line, "keyResult", others, "words", line.keyResult), severity: "hint" as const }];
    });
  return [...pull(won, kept), ...pull(kept, won)];
}

function conflict(
  lines: Questioned,
  line: KeyResult,
  field: "metric" | "keyResult",
  others: readonly KeyResult[],
  by: "metric" | "words",
  about: string,
): Found<"CONFLICT"> {
  const teams = new Map(others.map((other) => [key(lines.teamOf(other)), lines.teamOf(other)]));
  const names = [...teams.values()].filter(Boolean).sort();
  return { at: at.keyResult(line, field), facts: { by, about, ids: sortedIds(others), teams: names } };
}
