import type { CellValue } from "../../model/values";

/**
 * The values of an area while formulas are worked out. Five hundred formulas that look through the same column share one
 * of these, and with it what was found out about the column: where each value stands.
 */
export class Block {
  private places: Map<CellValue, number[]> | undefined;
  private spelled: boolean | undefined;

  /** @param values row by row */
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly CellValue[],
  ) {}

  /**
   * Where a value stands, first to last, counted from 0: numbers by value, texts without regard to case. An error or a
   * blank is found nowhere.
   */
  placesOf(value: number | string | boolean): readonly number[] {
    this.places ??= this.index();
    return this.places.get(typeof value === "string" ? value.toLowerCase() : value) ?? [];
  }

  /** Does a text here spell a number? Then a condition for that number finds it too. */
  get hasSpelledNumbers(): boolean {
    this.spelled ??= this.values.some((value) => typeof value === "string" && /^\s*[+-]?\.?\d/.test(value));
    return this.spelled;
  }

  placesWhere(holds: (value: CellValue) => boolean): number[] {
    return this.values.flatMap((value, i) => (holds(value) ? [i] : []));
  }

  private index(): Map<CellValue, number[]> {
    const places = new Map<CellValue, number[]>();
    this.values.forEach((value, i) => {
      if (value === null || typeof value === "object") return;
      const key = typeof value === "string" ? value.toLowerCase() : value;
      const known = places.get(key);
      if (known) known.push(i);
      else places.set(key, [i]);
    });
    return places;
  }
}
