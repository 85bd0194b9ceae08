import type { Cell } from "./cell";
import { same, sum } from "./numbers";

/** What a key result measures: its start and target, and the unit of both. */
export interface Measure {
  readonly start: number;
  readonly target: number;
}

/** How a target is divided. Shares are relative: 2 and 1 are two thirds and one third. */
export type Division =
  | { readonly by: "evenly"; readonly parts: number }
  | { readonly by: "shares"; readonly shares: readonly number[] }
  /** The targets themselves, whether they make the whole or not: `checkParts` says. */
  | { readonly by: "amounts"; readonly amounts: readonly number[] };

/** Why a target cannot be divided. `part` counts from 1. */
export type SplitProblem =
  | { readonly problem: "whole-not-a-number"; readonly measure: keyof Measure; readonly found: Cell }
  | { readonly problem: "parts-unusable"; readonly found: number }
  | { readonly problem: "share-unusable"; readonly part: number; readonly found: number }
  | { readonly problem: "amount-unusable"; readonly part: number; readonly found: number }
  | { readonly problem: "shares-all-zero" };

export const MOST_PARTS = 200;

/** A rate such as 5 % is as high for every part as for the whole, so it is repeated and not divided. */
export function isRate(unit: string): boolean {
  return unit.includes("%");
}

/**
 * Divides start and target of a key result over several teams or people. The parts make the whole to the last digit: what
 * cannot be divided evenly goes to those who lose most by rounding (largest remainder), the first of equals first.
 * Whole numbers stay whole where something is counted, money is divided to the cent.
 *
 * @param whole       start and target of the key result; a blank start is 0
 * @param unit        as the sheet has it; a rate (%) is repeated for each part unless `divideRates`
 * @returns a measure for each part, or a problem
 * @see seed 002.19: targets need not be distributed evenly
 */
export function split(
  whole: { readonly start: Cell; readonly target: Cell },
  unit: string,
  division: Division,
  divideRates = false,
): readonly Measure[] | SplitProblem {
  const start = whole.start ?? 0;
  const { target } = whole;
  if (!isNumber(start)) return { problem: "whole-not-a-number", measure: "start", found: whole.start };
  if (!isNumber(target)) return { problem: "whole-not-a-number", measure: "target", found: target };
  const problem = problemOf(division);
  if (problem) return problem;

  const repeated = isRate(unit) && !divideRates;
  if (division.by === "amounts") {
    const starts = repeated
      ? division.amounts.map(() => start)
      : divide(start, sharesOfAmounts(division.amounts), unit);
    return division.amounts.map((amount, i) => ({ start: starts[i]!, target: amount }));
  }
  const shares = division.by === "evenly" ? new Array<number>(division.parts).fill(1) : division.shares;
  if (repeated) return shares.map(() => ({ start, target }));
  const digits = Math.max(digitsFor(start, unit), digitsFor(target, unit));
  const starts = apportion(start, shares, digits);
  const targets = apportion(target, shares, digits);
  // Each divided for itself, a part can turn around: by 6, 6 and 2 the last has 2 of 10 and 1 of 11. Then the way is divided.
  const turned = targets.some((end, i) => (target - start) * (end - starts[i]!) < 0);
  const ways = turned ? apportion(target - start, shares, digits) : undefined;
  return starts.map((from, i) => ({ start: from, target: ways ? tidy(from + ways[i]!, digits) : targets[i]! }));
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

function problemOf(division: Division): SplitProblem | undefined {
  switch (division.by) {
    case "evenly": {
      const { parts } = division;
      return Number.isInteger(parts) && parts >= 1 && parts <= MOST_PARTS
        ? undefined
        : { problem: "parts-unusable", found: parts };
    }
    case "shares": {
      const { shares } = division;
      if (shares.length === 0 || shares.length > MOST_PARTS) return { problem: "parts-unusable", found: shares.length };
      const wrong = shares.findIndex((share) => !(Number.isFinite(share) && share >= 0));
      if (wrong >= 0) return { problem: "share-unusable", part: wrong + 1, found: shares[wrong]! };
      return shares.every((share) => share === 0) ? { problem: "shares-all-zero" } : undefined;
    }
    case "amounts": {
      const { amounts } = division;
      if (amounts.length === 0 || amounts.length > MOST_PARTS)
        return { problem: "parts-unusable", found: amounts.length };
      const wrong = amounts.findIndex((amount) => !Number.isFinite(amount));
      return wrong >= 0 ? { problem: "amount-unusable", part: wrong + 1, found: amounts[wrong]! } : undefined;
    }
  }
}

/** Who takes more of the target has more of the start; amounts that are no shares divide it evenly. */
function sharesOfAmounts(amounts: readonly number[]): readonly number[] {
  const usable = amounts.every((amount) => amount >= 0) && amounts.some((amount) => amount > 0);
  return usable ? amounts : amounts.map(() => 1);
}

function divide(whole: number, shares: readonly number[], unit: string): readonly number[] {
  return apportion(whole, shares, digitsFor(whole, unit));
}

const MONEY = /[$€£¥]|\b(?:USD|EUR|GBP|CHF)\b/i;
/** Decimal places beyond those of the whole, where it has some itself: 1.8 over four is 0.45 each. */
const FINER = 2;

/** Decimal places to which parts are rounded: none for counts, cents for money. */
function digitsFor(whole: number, unit: string): number {
  const digits = decimals(whole);
  if (MONEY.test(unit)) return Math.max(2, digits);
  return digits === 0 && !isRate(unit) ? 0 : digits + FINER;
}

/** Decimal places of a number as people see it, up to 12. */
function decimals(value: number): number {
  for (let digits = 0; digits < 12; digits++) if (same(tidy(value, digits), value, 1e-12)) return digits;
  return 12;
}

/** A whole divided by shares, each part rounded to `digits` places, by the method of the largest remainder. */
function apportion(whole: number, shares: readonly number[], digits: number): readonly number[] {
  // Beyond 2^53 no number of smallest units is exact any more, and rounding could lose some of them.
  let places = digits;
  while (places > 0 && Math.abs(whole) * 10 ** places > Number.MAX_SAFE_INTEGER) places--;
  const scale = 10 ** places;
  const units = Math.round(whole * scale);
  const heaviest = shares.reduce((most, share) => Math.max(most, share), 0);
  const total = sum(shares, (share) => share / heaviest);
  const quotas = shares.map((share) => units * (share / heaviest / total));
  const floors = quotas.map((quota) => Math.floor(quota + 1e-9));
  const order = quotas
    .map((quota, i) => ({ i, remainder: quota - floors[i]! }))
    .filter(({ i }) => shares[i]! > 0)
    .sort((a, b) => (Math.abs(a.remainder - b.remainder) > 1e-9 ? b.remainder - a.remainder : a.i - b.i));
  let left = units - sum(floors);
  for (let i = 0; left !== 0; i = (i + 1) % order.length) {
    const step = Math.sign(left) * Math.max(1, Math.floor(Math.abs(left) / order.length));
    floors[order[i]!.i]! += step;
    left -= step;
  }
  return floors.map((part) => tidy(part / scale, places));
}

/** Rounded, and never minus zero. */
function tidy(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

/** By how much parts miss their whole. */
export interface Miss {
  readonly whole: number;
  /** What the parts make: their sum; of rates the one that is nearest to the whole. */
  readonly parts: number;
  /** Parts less whole: above 0 where they make more. */
  readonly by: number;
}

/**
 * Whether parts make the whole: amounts and counts must add up to it; of rates the whole lies somewhere between the lowest
 * and the highest.
 *
 * @returns nothing where they do
 */
export function checkParts(whole: number, parts: readonly number[], rate: boolean): Miss | undefined {
  if (parts.length === 0) return undefined;
  const made = rate ? nearest(whole, parts) : sum(parts);
  return same(made, whole) || Math.abs(made - whole) < 1e-9 ? undefined : { whole, parts: made, by: made - whole };
}

function nearest(whole: number, rates: readonly number[]): number {
  const low = rates.reduce((least, rate) => Math.min(least, rate), Infinity);
  const high = rates.reduce((most, rate) => Math.max(most, rate), -Infinity);
  return Math.min(high, Math.max(low, whole));
}
