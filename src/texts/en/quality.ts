import { beliefSentence } from "./belief";
import { count, list, quote, share } from "./grammar";
import { valuesOf, type QualityTexts } from "../quality-texts";

const { show, brief, ids } = valuesOf(
  "en",
  { quote, list },
  { blank: "blank", yes: "TRUE", no: "FALSE", row: "another row", more: (n) => `${n} more` },
);

const keyResults = (n: number) => count(n, { one: "key result", other: "key results" });
const days = (n: number) => count(n, { one: "day", other: "days" });
const columns = { team: "a team", objective: "an objective", "key result": "a key result" } as const;

export const quality: QualityTexts = {
  names: {
    DOUBLED_ID: "Id used twice",
    NO_ID: "No id",
    NO_TEXT: "No words",
    UNREADABLE: "Cannot be read",
    UNKNOWN_REFERENCE: "Points to nothing",
    LOOP: "Runs in a circle",
    NO_SCORE: "Cannot be scored",
    NO_TARGET: "No target",
    NO_NUMBER: "No number",
    NO_BASELINE: "No start",
    NO_TEAM: "No team",
    NO_OWNER: "No owner",
    NO_DEADLINE: "No deadline",
    DATES_OUT_OF_PERIOD: "Outside the period",
    ORPHAN_WORK: "Work for nothing",
    WORK_AS_KR: "Work posing as a result",
    VANITY_TOTAL: "A total that can only grow",
    BINARY: "All or nothing",
    DATE_BASED: "A deadline, no measure",
    DUPLICATE_METRIC: "Measured twice",
    CONFLICT: "Teams pull against each other",
    CHANGED_WITHOUT_RECORD: "Changed without a record",
    PARTS_MISS_WHOLE: "Parts do not make the whole",
    TOO_FEW: "Too few key results",
    TOO_MANY: "Too many key results",
    MORE_THAN_ONE_OBJECTIVE: "More than one objective",
    SOLUTION_IN_OBJECTIVE: "Names the solution",
    RIVAL_CHASING: "Chases a rival",
    NOT_IN_A_QUARTER: "Too big for the quarter",
    OBJECTIVE_HAS_NUMBER: "A number in the objective",
    OBJECTIVE_LENGTH: "Too short or too long",
    SERVES_NOTHING: "Serves nothing",
    MECE_GAP: "Enough for the objective?",
    TOO_EASY: "Too easy",
    TOO_HARD: "Too hard",
    NO_METRIC: "No metric",
    KR_WITHOUT_WORK: "Nobody works on it",
    NOT_AGREED: "Not agreed yet",
    NO_REASON: "No reason",
    NO_EVIDENCE: "No evidence",
    NOT_HALF_BOTTOM_UP: "Less than half from the crew",
  },
  sentences: {
    DOUBLED_ID: ({ id, rows }) =>
      `The id ${brief(id)} stands in ${rows} rows, and formulas find only the first; give each row its own.`,
    NO_ID: ({ text }) => `${text ? brief(text) : "This row"} has no id, so no other row can name it; type a short one.`,
    NO_TEXT: ({ id }) => `${id ? brief(id) : "This row"} has no words, so nobody knows what it is; say it in a line.`,
    UNREADABLE: ({ found, wanted }) =>
      ({
        number: `${show(found)} is not a number, so nothing can be calculated from it; type a number.`,
        day: `${show(found)} is not a date, so nothing can be due on it; type a date such as 2026-12-31.`,
        fraction: `${show(found)} is not a share from 0 % to 100 %; type one, such as 70 %.`,
        "not below 0": `${show(found)} is not a weight; type a number that is 0 or more, or leave the cell blank for 1.`,
        "listed word": `${show(found)} is not in the list of this column, so no formula knows it; choose a word from the list.`,
      })[wanted],
    UNKNOWN_REFERENCE: ({ to, found }) =>
      found
        ? `No row has the name or id ${brief(found)}, so this points to nothing; choose ${columns[to]} that is there.`
        : `This names no ${to}, so it belongs nowhere; choose ${columns[to]} from the list.`,
    LOOP: ({ ids }) =>
      ids.length === 1
        ? `${brief(ids[0]!)} stands above itself, so there is no way up; choose another row above, or none.`
        : `${[...ids, ids[0]!].join(" > ")} runs in a circle, so there is no way up; choose another row above one of them.`,
    NO_SCORE: ({ why, type }) =>
      ({
        "no-distance":
          "Start and target are the same, so there is no way to go; change one, or choose at least, at most or between.",
        swapped: `The type is ${type}, but the target lies the other way from the start; swap the two or change the type.`,
        "same-chances": "The chance at the start and the target chance are the same; give two that differ, or none.",
        "percent-too-large": "The current value is far above 100 %; type 45 % or 0.45 for forty-five per cent.",
        "limit-not-used": `A limit means nothing for the type ${type || "auto"}; clear it, or choose another type.`,
        "high-end-missing": "Between needs its high end, and the limit is blank; type it into the limit.",
        "high-below-low": "The high end is below the low end; swap target and limit.",
        "limit-on-wrong-side": `For ${type} the limit is where the score has fallen to 0, but it lies on the good side of the target; correct it or clear it.`,
        "limit-not-after-due-date":
          "The limit is not after the due date, so nothing is left to lose; type a later day or clear it.",
      })[why],
    NO_TARGET: ({ text }) =>
      `${text ? brief(text) : "This row"} has no target, so nobody can tell when it is reached; type one.`,
    NO_NUMBER: ({ text }) => `${brief(text)} holds no number, so progress cannot be seen; say from what to what.`,
    NO_BASELINE: ({ text }) =>
      `${text ? brief(text) : "This row"} has no start, which counts as 0 and makes the score too high or too low; measure where you stand and type it.`,
    NO_TEAM: ({ text }) => `${brief(text)} belongs to no team, so it stands on nobody's page; choose a team.`,
    NO_OWNER: ({ text }) => `${text ? brief(text) : "This row"} has no owner, so nobody answers for it; name one role.`,
    NO_DEADLINE: ({ text }) =>
      `${text ? brief(text) : "This row"} has no due date, and the period has no last day to stand in for it; type one of the two.`,
    DATES_OUT_OF_PERIOD: ({ days: n, side }) =>
      side === "before"
        ? `This day lies ${days(n)} before the first day of the period; choose a day within it.`
        : `This day lies ${days(n)} after the last day of the period; choose a day within it, or leave it for the next one.`,
    ORPHAN_WORK: ({ moves }) =>
      moves
        ? `No key result has the id ${brief(moves)}, so this work is believed to move nothing; choose one that is there, or drop it.`
        : "This work is believed to move no key result, so why do it now? Choose the one it moves, or drop it.",
    WORK_AS_KR: ({ text, declared }) =>
      declared
        ? `${brief(text)} says what you do; it may stay because its type says so, but ask what is better once it is done.`
        : `${brief(text)} says what you do, and all of it can be done while the objective stays where it is; say what gets better, and move this to Work.`,
    VANITY_TOTAL: ({ text }) =>
      `${brief(text)} is a total that can only grow, whatever you do; measure a rate or a share, such as workflows completed per user.`,
    BINARY: ({ text, declared }) =>
      declared
        ? `${brief(text)} is reached or not, and says nothing until then; estimate its chance of success, and raise it.`
        : `${brief(text)} is reached or not; choose the type binary and estimate its chance, or say from what to what.`,
    DATE_BASED: ({ text }) =>
      `${brief(text)} has a deadline and no measure; choose the type date, or say what is better by then.`,
    DUPLICATE_METRIC: ({ metric, ids: others }) =>
      `${brief(metric)} is measured in ${ids(others)} as well, so it counts twice for one objective; keep one of them.`,
    CONFLICT: ({ by, about, ids: others, teams }) => {
      const whom = teams.length > 0 ? ` (${list(teams)})` : "";
      return by === "metric"
        ? `${brief(about)} is to go the other way in ${ids(others)}${whom}, so one team undoes the other's work; agree on one direction.`
        : `${brief(about)} may pull against ${ids(others)}${whom}: winning customers and keeping them compete for the same people; talk about it before you start.`;
    },
    CHANGED_WITHOUT_RECORD: ({ agreed, now, unit }) =>
      `Agreed was ${show(agreed, unit)}, and here stands ${show(now, unit)}; record the change with its reason, or take it back.`,
    PARTS_MISS_WHOLE: ({ ids: parts, whole, parts: made, rate, unit }) =>
      rate
        ? `The parts ${ids(parts)} come no nearer than ${show(made, unit)}, but the whole is ${show(whole, unit)}; a rate has to lie between those of its parts.`
        : `The parts ${ids(parts)} make ${show(made, unit)}, but the whole is ${show(whole, unit)}; change the parts or the whole.`,
    TOO_FEW: ({ count: n, least }) =>
      n === 0
        ? "This objective has no key result, so nobody can tell whether it is reached; add one."
        : `${keyResults(n)} can leave gaps in what the objective means; ${least} or more show it from all sides.`,
    TOO_MANY: ({ count: n, most }) =>
      `${keyResults(n)} are too many to keep in sight; keep the ${most} that matter most and postpone the others.`,
    MORE_THAN_ONE_OBJECTIVE: ({ team, ids: all }) =>
      `${team ? brief(team) : "The team"} has the objectives ${ids(all)}, and one quarter has room for one; choose it and postpone the others.`,
    SOLUTION_IN_OBJECTIVE: ({ text }) =>
      `${brief(text)} names what to build or to end, which leaves nothing to find out; say what will be better for whom.`,
    RIVAL_CHASING: ({ text }) => `${brief(text)} follows somebody else's plan; say what your own customers need.`,
    NOT_IN_A_QUARTER: (facts) =>
      facts.by === "words"
        ? `${brief(facts.words)} is more than a quarter; say what can be true at the end of this one, and let the mission hold the rest.`
        : `All ${keyResults(facts.keyResults)} are due after the period, so the objective cannot move within it; say what can be true at its end.`,
    OBJECTIVE_HAS_NUMBER: ({ text }) =>
      `${brief(text)} holds a number; an objective says where to, so move the number to a key result.`,
    OBJECTIVE_LENGTH: ({ words }) =>
      `The objective has ${count(words, { one: "word", other: "words" })}; 4 to 18 are enough to say it and short enough to remember.`,
    SERVES_NOTHING: ({ text }) =>
      `${brief(text)} names no mission, strategy or milestone that it serves, and no key result above; choose what it is for.`,
    MECE_GAP: ({ answer }) =>
      ({
        no: "Hitting all key results will not hit the objective, says the answer here; add what is missing, or change the objective.",
        "not sure":
          "Nobody is sure that hitting all key results will hit the objective; talk about what is missing, and answer yes or no.",
        none: "If we hit all key results, will we hit the objective? Nobody has answered yet; answer yes or no.",
      })[answer],
    TOO_EASY: ({ by, share: reached }) =>
      by === "chance"
        ? `A chance of ${share(reached)} is as good as certain and moves nobody; set a target that 60 % to 80 % of the way would be good for.`
        : `At this pace it reaches ${share(reached)} of the way without further effort; 60 % to 80 % is a stretch, so aim higher next time.`,
    TOO_HARD: ({ by, share: reached }) =>
      by === "chance"
        ? `With a chance of ${share(reached)} people give up before they begin; set a target that is 60 % to 80 % achievable, or raise the chance.`
        : `At this pace it reaches ${share(reached)} of the way; below 60 % nobody believes in it, so find other work for it or refocus it with a reason.`,
    NO_METRIC: ({ text }) =>
      `${text ? brief(text) : "This row"} does not name its metric, so doubles and conflicts with other teams stay unseen; name it in two or three words.`,
    KR_WITHOUT_WORK: ({ id }) =>
      `Nobody works on ${brief(id)}; choose work that you believe moves it, or drop the key result.`,
    NOT_AGREED: ({ id }) =>
      `The period has begun, and what ${brief(id)} is measured by was never agreed; record start, target and weight, so that nobody can choose them later.`,
    NO_REASON: ({ of, state }) =>
      of === "state"
        ? `This is ${brief(state)}, and nobody says why; write the reason for the review.`
        : "What was agreed is changed here, and nobody says why; write the reason for the review.",
    NO_EVIDENCE: ({ text }) =>
      `${brief(text)} is done, and nothing shows it; name the report, link or number that does.`,
    NOT_HALF_BOTTOM_UP: ({ crew, lines, unsaid }) =>
      `${crew} of ${lines} key results and pieces of work were set by the crew${unsaid > 0 ? ` (${unsaid} do not say by whom)` : ""}; at least half should be, because people reach what they chose.`,
  },
  severities: { warning: "Warning", hint: "Hint" },
  proof: {
    question: "If we hit all key results, will we hit the objective?",
    sentence: ({ objective, keyResults: results, work }) => beliefSentence(objective, results, work),
    lacks: {
      objective: "The objective has no words yet. Type them first.",
      keyResults: "There is no key result yet. Add one that shows when the objective is reached.",
      work: "There is no work yet. Add what you believe will move the key results.",
    },
  },
  split: {
    "whole-not-a-number": ({ measure, found }) =>
      `The ${measure} is ${show(found)}, which is not a number, so there is nothing to divide; type a number.`,
    "parts-unusable": ({ found }) => `${show(found)} is not a number of parts; choose 1 to 200.`,
    "share-unusable": ({ part, found }) => `The share of part ${part} is ${show(found)}; type 0 or more.`,
    "amount-unusable": ({ part, found }) => `The amount of part ${part} is ${show(found)}; type a number.`,
    "shares-all-zero": () => "All shares are 0, so nobody would get anything; give one of them more.",
  },
  measures: { start: "Start", target: "Target", weight: "Weight" },
  change: ({ measure, old, now }, unit) => {
    const shown = measure === "weight" ? "" : unit;
    return `${quality.measures[measure]}: ${show(old, shown)} → ${show(now, shown)}`;
  },
};
