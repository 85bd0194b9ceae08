import { writeShare } from "../blueprint/culture";
import type { DateSystem } from "../blueprint/serial";
import type { Writing } from "./line-fields";
import type { Measured } from "./measured";
import { shownDay, shownDayOfYear, shownValue } from "./shown-value";
import type { TrendSubject } from "./trend-subject";

/** How numbers and days of a chart are written, in the culture of the person's Excel. */
export interface TrendLabels {
  /** At the marks of the value axis: with a sign of currency or percent, without words, which would fill a narrow pane. */
  readonly mark: (value: number) => string;
  /** What stands on that axis, in its unit. */
  readonly target: (value: number) => string;
  /** A measured value, with all its digits; "" for none. */
  readonly measured: (value: number | undefined) => string;
  /** A value that was worked out: no finer than a hundredth of what the chart spans. */
  readonly computed: (value: number | undefined) => string;
  readonly score: (score: number | undefined) => string;
  readonly day: (day: number) => string;
  /** At the marks of the axis of days. */
  readonly shortDay: (day: number) => string;
  readonly dates: DateSystem;
}

export function trendLabels(subject: TrendSubject, writing: Writing): TrendLabels {
  const { measured, plots } = subject;
  const show = (value: number | undefined): string =>
    value === undefined ? "" : shownValue(value, measured, writing, "");
  const score = (share: number | undefined) =>
    share === undefined ? "" : writeShare(Math.round(share * 1_000) / 1_000, writing.culture);
  const places = placesOf(subject);
  return {
    mark:
      plots === "score" ? score : (value) => shownValue(value, isSign(measured.unit) ? measured : BARE, writing, ""),
    target: plots === "score" ? score : show,
    measured: show,
    computed: (value) => show(value === undefined ? undefined : rounded(value, places)),
    score,
    day: (day) => shownDay(day, writing),
    shortDay: (day) => shownDayOfYear(day, writing),
    dates: writing.dates,
  };
}

const BARE: Measured = { unit: "", type: "" };

function isSign(unit: string): boolean {
  return unit === "%" || /^\p{Sc}$/u.test(unit);
}

/** Decimal places down to a hundredth of what all values span: nobody wants cents of a million, nor 0 of a small share. */
export function placesOf({ trend, points, goals }: TrendSubject): number {
  const values = [...points, ...trend.expected].flatMap(({ value }) => value ?? []).concat(goals);
  const span = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  return span > 0 ? Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span)))) : 3;
}

export function rounded(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
