import { isMissing, type Cell } from "./cell";
import { faultAmong, unusable, word } from "./fields";
import * as english from "./lint-words";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

export const LEVELS = words(["objective", "key result", "work"]);
export type Level = (typeof LEVELS.allowed)[number];

const ARGUMENTS = ["text", "level", "start", "target", "owner", "due"];

/** Shorter objectives say too little, longer ones too much. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 18;

/** A line as the rules look at it. */
interface Line {
  readonly text: string;
  /** The text without deadlines, whose numbers measure nothing. */
  readonly undated: string;
  /** How many numbers the text holds, those of deadlines aside. */
  readonly numbers: number;
  readonly hasStart: boolean;
  readonly hasTarget: boolean;
}

type Rule = readonly [id: string, level: Level, breaks: (line: Line) => boolean];

/** The rules that look at words. Heuristics: they warn, they do not forbid. */
const RULES: readonly Rule[] = [
  ["WORK_AS_KR", "key result", isWork],
  ["NO_NUMBER", "key result", ({ numbers, hasStart, hasTarget }) => numbers === 0 && !hasStart && !hasTarget],
  ["NO_BASELINE", "key result", lacksBaseline],
  ["VANITY_TOTAL", "key result", isVanityTotal],
  ["BINARY", "key result", ({ undated, numbers }) => numbers === 0 && english.ONE_THING.test(undated)],
  [
    "DATE_BASED",
    "key result",
    ({ text, undated, numbers, hasTarget }) => text !== undated && numbers === 0 && !hasTarget,
  ],
  ["OBJECTIVE_HAS_NUMBER", "objective", ({ text }) => english.DIGIT.test(text)],
  ["OBJECTIVE_LENGTH", "objective", ({ text }) => !hasGoodLength(text)],
  ["SOLUTION_IN_OBJECTIVE", "objective", ({ text }) => english.SOLUTION.test(text)],
  ["RIVAL_CHASING", "objective", ({ text }) => english.RIVAL.test(text) && english.FEATURE.test(text)],
];

/**
 * The ids of the quality rules that a line breaks, joined by ", "; `""` when none.
 *
 * @param text   the objective, key result or work, in English
 * @param level  one of `LEVELS`; missing is key result
 * @param start  the value at the start, where it stands in a cell of its own
 * @param target the target, the same; checked to be there unless the argument is left out (undefined)
 * @param owner  checked to be there unless left out
 * @param due    checked to be there unless left out
 * @see docs/functions.md, "OKR.LINT"
 */
export function lint(
  text: Cell,
  level?: Cell,
  start?: Cell,
  target?: Cell,
  owner?: Cell,
  due?: Cell,
): string | Problem {
  const fault = faultAmong(ARGUMENTS, [text, level, start, target, owner, due]);
  if (fault) return fault;
  const kind = word(level, "level", LEVELS, "key result" as const);
  if (isProblem(kind)) return kind;
  if (typeof text !== "string") {
    const at = { argument: "text" };
    return unusable(text, at) ?? { problem: "not-a-text", at, found: text };
  }
  const line = read(text, !isMissing(start), !isMissing(target));
  const broken = RULES.filter(([, at, breaks]) => at === kind && breaks(line)).map(([id]) => id);
  if (target === null) broken.push("NO_TARGET");
  if (owner === null) broken.push("NO_OWNER");
  if (due === null) broken.push("NO_DEADLINE");
  return broken.join(", ");
}

function read(text: string, hasStart: boolean, hasTarget: boolean): Line {
  const undated = text.replace(english.DEADLINE, " ");
  return { text, undated, numbers: countNumbers(undated), hasStart, hasTarget };
}

function countNumbers(text: string): number {
  return text.match(english.NUMBER)?.length ?? 0;
}

/** To do something is work, and so is a quota of activity or headcount; interviews with customers are results. */
function isWork({ undated, numbers }: Line): boolean {
  if (english.INTERVIEWS.test(undated) && english.CUSTOMERS.test(undated)) return false;
  const isQuota = numbers > 0 && english.ACTIVITY.test(undated) && !english.RATE.test(undated);
  const isFromTo = numbers > 1 && english.FROM.test(undated);
  return isQuota || (english.OUTPUT.test(undated) && !isFromTo);
}

/** One number where two would say how far it is; a value to be kept needs one only. */
function lacksBaseline({ undated, numbers, hasStart, hasTarget }: Line): boolean {
  if (hasStart || numbers > 1 || english.KEPT.test(undated)) return false;
  return numbers === 1 || hasTarget;
}

function isVanityTotal({ undated, numbers }: Line): boolean {
  const counts = numbers > 0 || english.TOTAL.test(undated);
  return counts && english.VANITY.test(undated) && !english.RATE.test(undated);
}

function hasGoodLength(text: string): boolean {
  const count = text.trim().split(/\s+/).length;
  return count >= FEWEST_WORDS && count <= MOST_WORDS;
}
