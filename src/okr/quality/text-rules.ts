import type { KeyResult, Objective } from "../book";
import { isMissing } from "../cell";
import { brokenWordRules, type WordRule } from "../lint";
import type { Checks, Found, Questioned } from "./finding";
import { at, dayIn, numberIn, typeOf } from "./lines";

/** Objectives or key results whose words break a rule; what has no words yet is another rule's. */
function objectivesThatBreak(rule: WordRule, { objectives, words }: Questioned): readonly Objective[] {
  return objectives.filter(
    ({ objective }) => objective !== "" && brokenWordRules(objective, "objective", false, false, words).includes(rule),
  );
}

function keyResultsThatBreak(rule: WordRule, { keyResults, words }: Questioned): readonly KeyResult[] {
  return keyResults.filter(
    ({ keyResult, start, target }) =>
      keyResult !== "" &&
      brokenWordRules(keyResult, "key result", !isMissing(start), !isMissing(target), words).includes(rule),
  );
}

/** A result that is reached or not, or by a day: seed 003 allows it where the type says so. */
function isDeclared(line: KeyResult): boolean {
  const type = typeOf(line);
  return type === "binary" || type === "date";
}

/** Whether the score takes a line from start to target, so that both must be there. */
function isWay(line: KeyResult): boolean {
  const type = typeOf(line);
  return type === undefined || type === "auto" || type === "increase" || type === "decrease";
}

const isShare = ({ unit }: KeyResult) => unit.includes("%");

/** A quarter has 92 days at most; in a longer period long things are at home. */
const LONGEST_QUARTER = 100;

function isQuarter({ book: { period } }: Questioned): boolean {
  const [start, end] = [dayIn(period.start), dayIn(period.end)];
  return start === undefined || end === undefined || end - start <= LONGEST_QUARTER;
}

/** What OKR.LINT asks of the words, with the cells beside them: type, unit, start and target. */
export const TEXT_CHECKS = {
  /** Work poses as a result. Declared as binary or date it may stay (003.39, 004.12). Seeds 001.4 to 001.6. */
  WORK_AS_KR: (lines) =>
    keyResultsThatBreak("WORK_AS_KR", lines).map((line) => ({
      at: at.keyResult(line, "keyResult"),
      facts: { text: line.keyResult, declared: isDeclared(line) },
      severity: isDeclared(line) ? "hint" : "warning",
    })),

  /** Neither the words nor the cells hold a number. Seeds 002.9, 003.1. */
  NO_NUMBER: (lines) =>
    keyResultsThatBreak("NO_NUMBER", lines)
      .filter((line) => !isDeclared(line) && typeOf(line) !== "percent")
      .map((line) => ({ at: at.keyResult(line, "keyResult"), facts: { text: line.keyResult } })),

  /** Nobody says what is measured, so doubles and conflicts stay unseen. Seed 003.1. */
  NO_METRIC: ({ keyResults }) =>
    keyResults
      .filter((line) => line.metric === "" && !isDeclared(line))
      .map((line) => ({ at: at.keyResult(line, "metric"), facts: { text: line.keyResult } })),

  /** A way without a beginning: a blank start counts as 0. Seeds 002.7, 003.1, 003.19. */
  NO_BASELINE: ({ keyResults, words }) =>
    keyResults
      .filter((line) => isWay(line) && isMissing(line.start) && !isMissing(line.target))
      .filter(({ keyResult }) => !words.kept.test(keyResult))
      .map((line) => ({ at: at.keyResult(line, "start"), facts: { text: line.keyResult } })),

  /** No score without a target; a chance and a percentage have theirs. Seeds 002.7, 003.2. */
  NO_TARGET: ({ keyResults }) =>
    keyResults
      .filter((line) => isMissing(line.target) && typeOf(line) !== "binary" && typeOf(line) !== "percent")
      .map((line) => ({ at: at.keyResult(line, "target"), facts: { text: line.keyResult } })),

  /** Totals that can only grow, in the words or in the metric; a share is none. Seeds 003.32 to 003.35. */
  VANITY_TOTAL: (lines) => {
    const inWords = new Set(keyResultsThatBreak("VANITY_TOTAL", lines));
    const { vanity, rate } = lines.words;
    return lines.keyResults.flatMap((line) => {
      if (isShare(line)) return [];
      if (inWords.has(line)) return [{ at: at.keyResult(line, "keyResult"), facts: { text: line.keyResult } }];
      const inMetric = vanity.test(line.metric) && !rate.test(line.metric);
      return inMetric ? [{ at: at.keyResult(line, "metric"), facts: { text: line.metric } }] : [];
    });
  },

  /** One thing that is done or not: to be declared, with its chance. Seeds 003.37 to 003.41. */
  BINARY: (lines) => {
    const inWords = new Set(keyResultsThatBreak("BINARY", lines));
    return lines.keyResults.flatMap((line) => {
      const type = typeOf(line);
      if (type === "binary") {
        const current = numberIn(line.current);
        const estimated = !isMissing(line.chance) || (current !== undefined && current > 0 && current < 1);
        const facts = { text: line.keyResult, declared: true };
        return estimated || line.current === true ? [] : [{ at: at.keyResult(line, "chance"), facts }];
      }
      const isOneFromNothing = isWay(line) && !isShare(line) && line.target === 1 && (line.start ?? 0) === 0;
      const isOneThing = inWords.has(line) && isWay(line) && isMissing(line.target);
      const facts = { text: line.keyResult, declared: false };
      return isOneThing || isOneFromNothing ? [{ at: at.keyResult(line, "type"), facts }] : [];
    });
  },

  /** A deadline instead of a measure, and no type that says so. Seed 004.12. */
  DATE_BASED: (lines) =>
    keyResultsThatBreak("DATE_BASED", lines)
      .filter((line) => !isDeclared(line))
      .map((line) => ({ at: at.keyResult(line, "type"), facts: { text: line.keyResult } })),

  /** An objective moves people; numbers belong to key results. Seeds 001.9, 003.3. */
  OBJECTIVE_HAS_NUMBER: (lines) =>
    objectivesThatBreak("OBJECTIVE_HAS_NUMBER", lines).map((line) => ({
      at: at.objective(line, "objective"),
      facts: { text: line.objective },
    })),

  /** Clear and engaging: 4 to 18 words. Seed 004.15. */
  OBJECTIVE_LENGTH: (lines) =>
    objectivesThatBreak("OBJECTIVE_LENGTH", lines).map((line) => ({
      at: at.objective(line, "objective"),
      facts: { words: line.objective.split(/\s+/).filter(Boolean).length },
    })),

  /** It names what to build or to end, and leaves nothing to find out. Seed 003.53. */
  SOLUTION_IN_OBJECTIVE: (lines) =>
    objectivesThatBreak("SOLUTION_IN_OBJECTIVE", lines).map((line) => ({
      at: at.objective(line, "objective"),
      facts: { text: line.objective },
    })),

  /** Somebody else's features instead of one's own customers. Seed 003.54. */
  RIVAL_CHASING: (lines) =>
    objectivesThatBreak("RIVAL_CHASING", lines).map((line) => ({
      at: at.objective(line, "objective"),
      facts: { text: line.objective },
    })),

  /**
   * It cannot move within one quarter: its words say years, or all its key results are due later. At company level an
   * objective may take the year (002.4). Seed 003.52.
   */
  NOT_IN_A_QUARTER: (lines) => {
    if (!isQuarter(lines)) return [];
    const end = dayIn(lines.book.period.end);
    return lines.objectives.flatMap((line): Found<"NOT_IN_A_QUARTER">[] => {
      if (lines.team(line.team)?.level.toLowerCase() === "company") return [];
      const words = lines.words.longer.exec(line.objective)?.[0];
      const year = words?.match(/\d{4}/)?.[0];
      const own = year !== undefined && lines.book.period.label.includes(year);
      if (words !== undefined && !own) {
        return [{ at: at.objective(line, "objective"), facts: { by: "words", words } }];
      }
      const due = lines.keyResultsOf(line).map((keyResult) => dayIn(keyResult.due));
      const isLater = end !== undefined && due.length > 0 && due.every((day) => day !== undefined && day > end);
      return isLater ? [{ at: at.objective(line, "objective"), facts: { by: "dates", keyResults: due.length } }] : [];
    });
  },
} satisfies Partial<Checks>;
