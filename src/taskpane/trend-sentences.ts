import { dayOfSerial, type DateSystem } from "../blueprint/serial";
import type { Way } from "../okr/log/projection";
import type { Texts } from "../texts/texts";
import { placesOf, rounded, type TrendLabels } from "./trend-labels";
import { expectedAt } from "./trend-points";
import type { NotedPoint, TrendSubject } from "./trend-subject";

type Words = Pick<Texts["pane"]["trend"], "chart" | "expectedNow" | "point">;

/** What a chart shows, for whom does not see it: which days, where it stands, where it should stand by now. */
export function chartSentence(name: string, subject: TrendSubject, labels: TrendLabels, words: Words): string {
  const { points, plots, asOf } = subject;
  const [first, latest] = [points[0], points.at(-1)];
  const said = words.chart({
    name,
    points: points.length,
    from: first ? labels.day(first.day) : "",
    to: latest ? labels.day(latest.day) : "",
    value: subject.about === "objective" ? labels.score(latest?.score) : labels.measured(latest?.value),
  });
  const expected = asOf === undefined ? undefined : expectedAt(subject, asOf);
  if (expected === undefined) return said;
  return `${said} ${words.expectedNow(plots === "score" ? labels.score(expected) : labels.computed(expected))}`;
}

/** A point in words; the score only where it is not the value itself. */
export function pointSentence(point: NotedPoint, subject: TrendSubject, labels: TrendLabels, words: Words): string {
  const { day, value, score, note } = point;
  const isScore = subject.about === "objective";
  return words.point({
    day: labels.day(day),
    value: isScore ? labels.score(score) : labels.measured(value),
    score: isScore || score === undefined ? undefined : labels.score(score),
    note,
  });
}

/** What the upright lines are called: the last day, and the day that scores are judged on, which is today for most. */
export function uprightNames(
  { asOf, trend }: TrendSubject,
  labels: TrendLabels,
  today: string,
  words: Pick<Texts["pane"]["trend"], "asOf" | "due" | "today">,
): { readonly asOf: string; readonly due: string } {
  const named = (name: string, day: number | undefined) =>
    day === undefined ? name : `${name} ${labels.shortDay(day)}`;
  const isToday = asOf !== undefined && dayOfSerial(asOf, labels.dates) === today;
  return { asOf: isToday ? words.today : named(words.asOf, asOf), due: named(words.due, trend.due) };
}

/** Where it leads, or why that cannot be said. */
export function forecastSentence(
  subject: TrendSubject,
  way: Way,
  dates: DateSystem,
  words: Texts["log"]["trend"],
): string {
  const { about, measured, trend } = subject;
  const iso = (day: number) => dayOfSerial(day, dates) ?? "";
  const forecast = trend.forecast[way];
  if (trend.points === 0) return words.noCheckIns;
  if (trend.reachedOn !== undefined) return words.reached(iso(trend.reachedOn));
  if (!forecast) return words.tooFew;
  const { points, atDue, reaches } = forecast;
  const value = about === "objective" ? undefined : atDue?.value;
  return words.said({
    points,
    value: value === undefined ? undefined : rounded(value, placesOf(subject)),
    score: atDue?.score,
    unit: measured.unit,
    reaches: reaches === undefined ? undefined : iso(reaches),
  });
}
