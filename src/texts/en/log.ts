import type { LogTexts } from "../log-texts";
import { valuesOf } from "../quality-texts";
import { count, day, inUnit, list, quote, share } from "./grammar";
import { words } from "./sheets/lists";

const { show, brief } = valuesOf(
  "en",
  { quote, list },
  { blank: "blank", yes: "TRUE", no: "FALSE", row: "another row", more: (n) => `${n} more` },
);

const checkIns = (n: number) => count(n, { one: "check-in", other: "check-ins" });
const days = (n: number) => count(n, { one: "day", other: "days" });
const about = (value: number, unit: string) => inUnit(value, unit.trim()).trim();
/** What a forecast comes to is known no better than that. */
const nearly = (value: number, unit: string) => about(Number(value.toPrecision(4)), unit);

export const log: LogTexts = {
  sources: words.sources,
  place: ({ row, id }) => (id ? `Check-in ${brief(id)}` : `Row ${row + 1} of the check-ins`),
  notCounted: {
    replaced: ({ by }) =>
      `${brief(by)} stands in its place, so this does not count; clear "Replaced by" to count it again.`,
    "unknown-key-result": ({ found }) =>
      found
        ? `No key result has the id ${brief(found)}, so this does not count; choose one that is there.`
        : "This names no key result, so it does not count; choose the one that was measured.",
    "no-date": () => "There is no date, so this does not count; type the day on which the value was true.",
    "text-date": ({ found }) => `${show(found)} is not a date, so this does not count; type one such as 2026-12-31.`,
    "after-as-of": ({ days: n }) =>
      `The date lies ${days(n)} after the day that scores are judged on, so this does not count yet; correct it, or wait.`,
    "no-value": ({ keyResult }) =>
      `There is no value, so this does not count; type what ${brief(keyResult)} stood at on that day.`,
    "not-a-number": ({ found }) =>
      `${show(found)} is not a number, so this does not count; type one, in the unit of the key result.`,
    "out-of-range": ({ found, type }) =>
      type === "binary"
        ? `${show(found)} is neither TRUE or FALSE nor a chance from 0 % to 100 %, so this does not count; type one of them.`
        : `${show(found)} is not a day, so this does not count; type the day on which it was done, such as 2026-12-31.`,
  },
  doubts: {
    "confidence-outside": ({ found }) =>
      `${show(found)} is no confidence from 0 % to 100 %, so it is not read; the value counts all the same.`,
    "percent-too-large": ({ found }) =>
      `${show(found)} is ${show(found, "%")}, so no score comes out of it; type 45 % or 0.45 for forty-five per cent.`,
  },
  turns: { stale: "Overdue", due: "Due", rest: "Up to date" },
  movements: { up: "up", down: "down", flat: "unchanged" },
  signals: {
    names: {
      STALE: "No news",
      CONFIDENCE_FALLING: "Confidence is falling",
      NO_MOVEMENT: "Nothing moves",
      TRENDING_OFF: "Heading off course",
      DIVERGENCE: "Better status than numbers",
      GROWS_ONLY: "Can only grow",
    },
    sentences: {
      STALE: ({ id, days: n, ever }) =>
        ever
          ? `${brief(id)} has had no check-in for ${days(n)}, so nobody knows how it stands; ask its owner and check in.`
          : `${brief(id)} has never had a check-in, and the period is ${days(n)} old; measure it and check in.`,
      CONFIDENCE_FALLING: ({ id, from, to }) =>
        `Confidence in ${brief(id)} fell twice in a row, from ${share(from)} to ${share(to)}; ask what its owner sees coming, before the numbers show it.`,
      NO_MOVEMENT: ({ id, days: n, value, unit }) =>
        `${brief(id)} is on track and has stood at ${about(value, unit)} for ${days(n)}; ask whether the work moves it, or whether anybody measures.`,
      TRENDING_OFF: ({ id, value, score, target, ambition, unit, points }) =>
        `${brief(id)} is on track, but the line through ${checkIns(points)} ends at ${nearly(value, unit)} of ${about(target, unit)}: a score of ${share(score)}, where ${share(ambition)} is expected. Change the work while there is time.`,
      DIVERGENCE: ({ id, shown, computed }) =>
        `${brief(id)} shows ${quote(shown)}, but its numbers say ${quote(computed)}; say why in the row, or let the numbers speak.`,
      GROWS_ONLY: ({ id, checkIns: n }) =>
        `${brief(id)} grew before the period and never fell in ${checkIns(n)}, so it would grow whatever you do; measure a rate or a share instead.`,
    },
  },
  trend: {
    actual: "Actual",
    expected: "Expected",
    forecast: "Forecast",
    noCheckIns: "No check-in counts yet. The chart begins with the first.",
    tooFew: "A forecast needs check-ins on two different days.",
    said: ({ points, value, score, unit, reaches }) => {
      const end =
        score === undefined
          ? ""
          : `on the last day ${value === undefined ? "" : `${nearly(value, unit)}, `}a score of ${share(score)}; `;
      const when = reaches
        ? `the target is reached on ${day(reaches)}`
        : "at this pace the target is not reached within a year of the last day";
      return `Forecast from ${checkIns(points)}: ${end}${when}.`;
    },
    reached: (iso) => `At the target since ${day(iso)}.`,
  },
};
