import type { KeyResult } from "../../../src/okr/book";
import type { CheckIn } from "../../../src/okr/log/check-in";
import { bookOf, FIRST, LAST } from "../quality/a-book";

/** Half of the period is over. */
export const TODAY = FIRST + 45;

export const CHECK_IN: CheckIn = {
  row: 0,
  id: "C1",
  date: TODAY,
  keyResult: "KR1",
  value: 70,
  confidence: null,
  note: "",
  blocker: "",
  help: "",
  next: "",
  by: "Sales Development Lead",
  source: "pane",
  replacedBy: "",
};

/** A log of whole rows from what is said of each; ids and rows are counted up. */
export function logOf(...rows: readonly Partial<CheckIn>[]): CheckIn[] {
  return rows.map((line, row) => ({ ...CHECK_IN, id: `C${row + 1}`, ...line, row }));
}

/** A check-in for each value, so many days from each other, the last of them `ago` days before today. */
export function series(
  values: readonly number[],
  { every = 7, ago = 0, ...rest }: { every?: number; ago?: number } & Partial<CheckIn> = {},
): Partial<CheckIn>[] {
  return values.map((value, i) => ({ ...rest, value, date: TODAY - ago - (values.length - 1 - i) * every }));
}

/** A book with one objective and these key results, judged on `TODAY`; its period ends on `LAST`. */
export function bookWith(...keyResults: readonly Partial<KeyResult>[]) {
  return bookOf({ period: { asOf: TODAY, ambition: 0.7 }, keyResults });
}

export { FIRST, LAST };
