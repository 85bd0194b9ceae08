import type { Area } from "../model/area";
import { plainText } from "../model/entry";
import type { CellValue } from "../model/values";
import type { Worksheet } from "../model/worksheet";

/** What stands in the cells of a conditional format, worked out when first asked for. */
export class Sample {
  private values: CellValue[] | undefined;
  private sorted: number[] | undefined;
  private counts: Map<string, number> | undefined;
  private moments: { mean: number; deviation: number } | undefined;

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {}

  /** All numbers, the smallest first. */
  get numbers(): readonly number[] {
    return (this.sorted ??= this.all.filter((value) => typeof value === "number").sort((a, b) => a - b));
  }

  get least(): number {
    return this.numbers[0] ?? 0;
  }

  get most(): number {
    return this.numbers.at(-1) ?? 0;
  }

  /** Mean and standard deviation (of the whole, not of a sample) of the numbers. */
  get average(): { mean: number; deviation: number } {
    return (this.moments ??= momentsOf(this.numbers));
  }

  /** Excel's PERCENTILE: between two values it lies in proportion. `share` is 0…1. */
  percentile(share: number): number {
    const place = share * (this.numbers.length - 1);
    const below = this.numbers[Math.floor(place)] ?? 0;
    const above = this.numbers[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  }

  /** How often a value occurs; text without regard to case. */
  occurrences(value: CellValue): number {
    this.counts ??= countKeys(this.all);
    return this.counts.get(key(value)) ?? 0;
  }

  private get all(): readonly CellValue[] {
    if (!this.values) {
      this.sheet.workbook.calculate();
      this.values = this.areas.flatMap((area) => [...this.sheet.cells.within(area)].map(({ thing }) => thing.value));
    }
    return this.values;
  }
}

function momentsOf(numbers: readonly number[]): { mean: number; deviation: number } {
  const mean = numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
  const variance = numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, numbers.length);
  return { mean, deviation: Math.sqrt(variance) };
}

function key(value: CellValue): string {
  return `${typeof value} ${plainText(value).toLowerCase()}`;
}

function countKeys(values: readonly CellValue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === null || value === "") continue;
    counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  }
  return counts;
}
