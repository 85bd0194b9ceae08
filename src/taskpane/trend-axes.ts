import { clamp } from "../okr/numbers";
import { dayOfSerial, serialOf, type DateSystem } from "../blueprint/serial";

/** A stretch of values or days, and where its marks are. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

/** Closer together than this share of the larger, values are one and the same on an axis. */
const ONE_VALUE = 1e-9;

/**
 * An axis that all values fit on: it begins and ends on a mark, and marks are 1, 2 or 5 times a power of ten apart.
 *
 * @param values at least one, all finite
 * @param most   how many steps there is room for
 */
export function valueAxis(values: readonly number[], most: number): Axis {
  const [low, high] = apart(Math.min(...values), Math.max(...values));
  const step = stepFor((high - low) / most);
  const first = Math.floor(low / step + ONE_VALUE);
  const last = Math.ceil(high / step - ONE_VALUE);
  const marks = Array.from({ length: last - first + 1 }, (_, i) => decimal((first + i) * step));
  return { from: marks[0]!, to: marks.at(-1)!, marks };
}

/** Beyond these numbers computers cannot tell steps apart any more: nothing that anybody measures. */
const [SMALLEST, LARGEST] = [1e-300, 1e300] as const;

/** Two ends with a distance between them. */
function apart(least: number, most: number): [number, number] {
  const [low, high] = [clamp(least, -LARGEST, LARGEST), clamp(most, -LARGEST, LARGEST)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(SMALLEST, size * ONE_VALUE)) return [low, high];
  const around = size < SMALLEST ? 1 : size / 10;
  return [low - around, high + around];
}

/** The next larger of 1, 2 and 5 times a power of ten. */
function stepFor(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - ONE_VALUE)) ?? 10;
  return decimal(step * power);
}

/** Without what binary fractions cannot hold. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}

/** Marks are so many days apart while all of them fit, else so many months. */
const DAYS = [1, 2, 7, 14] as const;
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 60_000] as const;

/**
 * Marks between two days: evenly many days from each other where there are few of them, else on the first of a month.
 *
 * @param from a serial number, as all days here
 * @param most how many marks there is room for, at least one
 */
export function dayMarks(from: number, to: number, most: number, system: DateSystem): number[] {
  for (const every of DAYS) {
    if ((to - from) / every < most) {
      return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
    }
  }
  for (const every of MONTHS) {
    const marks = firstsOfMonths(from, to, every, most, system);
    if (marks.length <= most) return marks;
  }
  return [];
}

/** The firsts of every so many months, counted from January; one too many is enough to know that there is no room. */
function firstsOfMonths(from: number, to: number, every: number, most: number, system: DateSystem): number[] {
  const iso = dayOfSerial(from, system);
  if (iso === undefined) return [];
  const [year = 0, month = 1] = iso.split("-").map(Number);
  const marks: number[] = [];
  const begin = Math.floor((year * 12 + month - 1) / every) * every;
  for (let at = begin; marks.length <= most; at += every) {
    const day = serialOf(`${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}-01`, system);
    if (day > to || Number.isNaN(day)) break;
    if (day >= from) marks.push(day);
  }
  return marks;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** How far along a value lies on an axis: 0 where it begins, 1 where it ends, less or more outside of it. */
export function along(value: number, { from, to }: Pick<Axis, "from" | "to">): number {
  return from === to ? 0.5 : (value - from) / (to - from);
}
