/** What goes on when a few values are dragged further: the n-th next value, n counted from 0. */
export type Series = (n: number) => number | string;

const LISTS: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ], // prettier-ignore
];

/** The straight line through the values, least squares, as Excel fills it. */
export function linear(values: readonly number[]): Series {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = spread === 0 ? 1 : values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  return (n) => tidy(mean + slope * (count + n - middle));
}

/** The exponential curve through the values; they have to be positive. */
export function growth(values: readonly number[]): Series | undefined {
  if (values.some((value) => value <= 0)) return undefined;
  const line = linear(values.map(Math.log));
  return (n) => tidy(Math.exp(line(n) as number));
}

/** Takes the dust of floating point off: 0.30000000000000004 → 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** `Q1` → `Q2`, `KR 9` → `KR 10`, `Mon` → `Tue`; undefined when the texts say nothing about a next one. */
export function textSeries(values: readonly string[]): Series | undefined {
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  for (const list of LISTS) {
    const places = values.map((value) => list.findIndex((item) => item.toLowerCase() === value.toLowerCase()));
    if (places.includes(-1)) continue;
    const step = places.length > 1 ? places[1]! - places[0]! : 1;
    return (n) => list[(((places.at(-1)! + step * (n + 1)) % list.length) + list.length) % list.length]!;
  }
  return numbered(values);
}

function numbered(values: readonly string[]): Series | undefined {
  const parts = values.map((value) => /^(.*?)([0-9]+)$/s.exec(value));
  if (parts.includes(null)) return undefined;
  const stem = parts[0]![1]!;
  if (parts.some((part) => part![1] !== stem)) return undefined;
  const numbers = parts.map((part) => Number(part![2]));
  const width = parts[0]![2]!.startsWith("0") ? parts[0]![2]!.length : 0;
  // Quarters start over after the fourth.
  const around = /(^|\s)(q|qtr|quarter)\s*$/i.test(stem) && numbers.every((number) => number >= 1 && number <= 4);
  const step = numbers.length > 1 ? numbers[1]! - numbers[0]! : 1;
  return (n) => {
    const next = numbers.at(-1)! + step * (n + 1);
    const shown = around ? ((((next - 1) % 4) + 4) % 4) + 1 : Math.abs(next);
    return stem + String(shown).padStart(width, "0");
  };
}
