import { isMissing, type Cell } from "./cell";
import { faultAmong, unusable, word } from "./fields";
import { ENGLISH, type LintWords } from "./lint-words";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

export const LEVELS = words(["objective", "key result", "work"]);
export type Level = (typeof LEVELS.allowed)[number];

const ARGUMENTS = ["text", "level", "start", "target", "owner", "due"];

/** Shorter objectives say too little, longer ones too much. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 18;

/** A number in an objective, which should move people and not measure. */
const DIGIT = /(?<![\p{L}\d])\d/u;

/** A rule that looks at the words of a line. Heuristics: they warn, they do not forbid. */
export type WordRule = keyof ReturnType<typeof rulesOfKeyResult> | keyof ReturnType<typeof rulesOfObjective>;

/**
 * The rules about words that a line breaks.
 *
 * @param hasStart  whether a start stands in a cell of its own
 * @param hasTarget the same for the target
 * @param words     those of the language of the text
 */
export function brokenWordRules(
  text: string,
  level: Level,
  hasStart: boolean,
  hasTarget: boolean,
  words: LintWords,
): WordRule[] {
  const rules =
    level === "objective"
      ? rulesOfObjective(text, words)
      : level === "work"
        ? {}
        : rulesOfKeyResult(text, hasStart, hasTarget, words);
  return Object.entries(rules).flatMap(([id, broken]) => (broken ? [id as WordRule] : []));
}

/** To do something is work, and so is a quota of activity or headcount; interviews with customers are results. */
function rulesOfKeyResult(text: string, hasStart: boolean, hasTarget: boolean, words: LintWords) {
  // The numbers of deadlines measure nothing.
  const undated = text.replace(words.due, " ");
  const numbers = undated.match(words.number)?.length ?? 0;
  const has = (known: RegExp) => known.test(undated);
  const isRate = has(words.rate);
  const isQuota = numbers > 0 && has(words.activity) && !isRate;
  const isFromTo = numbers > 1 && has(words.from);
  return {
    WORK_AS_KR: !has(words.interviews) && (isQuota || (has(words.output) && !isFromTo)),
    NO_NUMBER: numbers === 0 && !hasStart && !hasTarget,
    // One number where two would say how far it is; a value to be kept needs one only.
    NO_BASELINE: !hasStart && (numbers === 1 || (numbers === 0 && hasTarget)) && !has(words.kept),
    VANITY_TOTAL: (numbers > 0 || has(words.total)) && has(words.vanity) && !isRate,
    BINARY: numbers === 0 && has(words.launch),
    DATE_BASED: text !== undated && numbers === 0 && !hasTarget,
  };
}

function rulesOfObjective(text: string, words: LintWords) {
  const length = text.trim().split(/\s+/).length;
  return {
    OBJECTIVE_HAS_NUMBER: DIGIT.test(text),
    OBJECTIVE_LENGTH: length < FEWEST_WORDS || length > MOST_WORDS,
    SOLUTION_IN_OBJECTIVE: words.solution.test(text),
    RIVAL_CHASING: words.rival.test(text),
  };
}

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
  const broken: string[] = brokenWordRules(text, kind, !isMissing(start), !isMissing(target), ENGLISH);
  if (target === null) broken.push("NO_TARGET");
  if (owner === null) broken.push("NO_OWNER");
  if (due === null) broken.push("NO_DEADLINE");
  return broken.join(", ");
}
