import { changedBy, type DriverNow, type How } from "./what-if-input";

/** From where to where the slider of a driver goes, and in which steps; what it is now lies on a step. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A hundred steps from one end to the other are fine enough for a hand, and a keyboard gets somewhere. */
const STEPS = 100;

/** The marks that a slider should show, as far as they are numbers. */
export interface SliderMarks {
  readonly benchmark: number | undefined;
  readonly target: number | undefined;
}

/**
 * The slider of a driver: values in its unit, or per cent of what it is now as whole numbers (10 for +10 %).
 * From 0 to twice of what it is, and as far as benchmark and target need; shares of 100 % end there.
 *
 * @returns undefined where there is no number to begin from
 */
export function sliderOf(now: DriverNow, marks: SliderMarks, how: How): SliderRange | undefined {
  const known = [marks.benchmark, marks.target].filter((one) => one !== undefined);
  if (now.value === undefined && known.length === 0) return undefined;
  const value = now.value ?? 0;
  const ends = [0, 2 * value, ...known.map((one) => one + 0.1 * (one - value))];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === high) return { min: -1, max: 1, step: 0.02 };
  if (how === "percent") {
    const shares = [low, high].map((end) => ((end - value) / value) * 100);
    return gridAround(0, Math.min(...shares), Math.max(...shares), 1);
  }
  const isShare = now.unit === "%" && value <= 1 && known.every((one) => one <= 1);
  return gridAround(value, low, isShare ? Math.min(1, high) : high, stepFor(high - low), isShare);
}

/** A step people count in: 1, 2 or 5 times a power of ten. */
function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / STEPS));
  const times = [1, 2, 5, 10].find((one) => one * power >= (span / STEPS) * 0.999) ?? 10;
  return tidy(times * power);
}

/** Ends on the grid that goes through a value. Below it the grid stays inside, so that no slider begins under 0. */
function gridAround(value: number, low: number, high: number, step: number, staysInside = false): SliderRange {
  const below = Math.floor((value - low) / step + 1e-9);
  const steps = (high - value) / step;
  const above = staysInside ? Math.floor(steps + 1e-9) : Math.ceil(steps - 1e-9);
  const end = (place: number): number => (Math.abs(place) < 1e-6 * step ? 0 : tidy(place));
  return { min: end(value - below * step), max: end(value + above * step), step };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands on a slider that goes by this way; undefined where it cannot. */
export function positionOf(value: number | undefined, now: DriverNow, how: How): number | undefined {
  if (value === undefined || how === "value") return value;
  const share = now.value === undefined || now.value === 0 ? undefined : value / now.value - 1;
  return share === undefined ? undefined : tidy(share * 100);
}

/** The value that a place of the slider stands for. */
export function valueAt(position: number, now: DriverNow, how: How): number {
  return how === "value" ? tidy(position) : changedBy(now.value ?? 0, position / 100);
}

/** How far along its slider a place is, 0 to 1. */
export function shareOfSlider(position: number, { min, max }: SliderRange): number {
  return Math.min(1, Math.max(0, (position - min) / (max - min)));
}
