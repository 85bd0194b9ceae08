import { valuesOf } from "../quality-texts";
import type { ReviewTexts } from "../review-texts";
import { count, inUnit, list, quote, share } from "./grammar";
import { words } from "./sheets/lists";
import { reviewQuestions } from "./sheets/log";

const { show, brief } = valuesOf(
  "en",
  { quote, list },
  { blank: "blank", yes: "TRUE", no: "FALSE", row: "another row", more: (n) => `${n} more` },
);

const days = (n: number) => count(n, { one: "day", other: "days" });
const about = (value: number, unit: string) => inUnit(value, unit.trim()).trim();
const statuses: Readonly<Record<string, string>> = words.statuses;
const status = (word: string) => statuses[word] ?? word;

export const review: ReviewTexts = {
  bands: {
    Missed: {
      name: words.bands.Missed,
      meaning: "Below 60 %: find out why together, without looking for someone to blame.",
    },
    Met: { name: words.bands.Met, meaning: "60 % to 80 %: what a stretch goal is meant to reach." },
    Exceeded: { name: words.bands.Exceeded, meaning: "Above 80 %: good, and a reason to ask how far the target was." },
  },
  questions: reviewQuestions,
  accomplishments: "Accomplishments",
  challenges: "Challenges",
  iteration: (n) => `Review ${n}`,
  accomplishment: {
    reached: ({ keyResult }) => `${brief(keyResult.keyResult || keyResult.id)} has reached its target.`,
    done: ({ work }) => `${brief(work.work || work.id)} is done.`,
  },
  challenge: {
    behind: ({ keyResult, status: word }) => `${brief(keyResult.keyResult || keyResult.id)}: ${status(word)}.`,
    blocker: ({ checkIn }) => `${brief(checkIn.keyResult.id)} is blocked: ${quote(checkIn.checkIn.blocker.trim())}`,
    help: ({ checkIn }) => `${brief(checkIn.keyResult.id)} needs help: ${quote(checkIn.checkIn.help.trim())}`,
  },
  cadence: {
    "planned-too-often": () =>
      "A formal review every two weeks costs more time than it brings; check in weekly, and review every four to six weeks or once a quarter.",
    "too-often": ({ days: n }) =>
      `The last two reviews lie ${days(n)} apart, too little for results to move; leave four to six weeks between them.`,
    never: ({ days: n }) =>
      `The period is ${days(n)} old, and nobody has reviewed this objective; hold the review now, once a quarter is the least.`,
  },
  refusals: {
    "no-reason": ({ override }) =>
      `A score of ${share(override)} in place of the computed one needs a reason; write it, or take the computed score.`,
    "not-a-share": ({ found }) => `${show(found)} is not a score from 0 % to 100 %; type one such as 70 %.`,
  },
  choices: {
    keep: { name: words.choices.keep, meaning: "Goes on as it is, from where it stands now." },
    modify: { name: words.choices.modify, meaning: "Goes on with another target or other words." },
    abandon: { name: words.choices.abandon, meaning: "Ends here; the quarter keeps its result." },
  },
  outcomes: {
    "Standard process": {
      name: words.outcomes["Standard process"],
      meaning: "It worked: from now on things are done this way.",
    },
    "Back to the tree": {
      name: words.outcomes["Back to the tree"],
      meaning: "It was done and moved nothing: think again in the KPI tree about what drives the result.",
    },
  },
  stays: {
    undecided: "nobody decided about it",
    abandoned: "abandoned",
    "objective-stays": "its objective does not go on",
    finished: "done",
    "doubled-id": "another row has the same id",
    "no-id": "it has no id",
  },
  open: {
    reached: ({ id, start, target, unit }) =>
      `${brief(id)} begins at ${about(start, unit)}, and its target of ${about(target, unit)} is reached already; decide on a new one.`,
    "not-measured": ({ id }) =>
      `${brief(id)} was never measured, so it begins where it began before; measure it first.`,
    "target-in-the-past": ({ id }) => `${brief(id)} is to be done by a day that is over; decide on a new one.`,
    "link-gone": ({ id, field, to }) =>
      ({
        supports: `${brief(id)} supported ${brief(to)}, which does not go on; choose what it is for now.`,
        partOf: `${brief(id)} was a part of ${brief(to)}, which does not go on; it stands for itself now.`,
        moves: `${brief(id)} was to move ${brief(to)}, which does not go on; choose another key result, or drop it.`,
      })[field],
  },
};
