import type { Book, KeyResult, Objective } from "../okr/book";
import type { Signal } from "../okr/log/signal";
import { group, key, linesOf } from "../okr/quality/lines";
import type { OpenLog } from "../workbook/open-log";
import { keyResultSubject, objectiveSubject, type TrendSubject } from "./trend-subject";

/** A line that has a trend. */
export type TrendLine =
  { readonly table: "objectives"; readonly row: Objective } | { readonly table: "keyResults"; readonly row: KeyResult };

/** An objective and its key results; without an objective those that none has. */
export interface TrendGroup {
  readonly objective: Objective | undefined;
  /** The objective first. */
  readonly lines: readonly TrendLine[];
}

/** All lines of a book that can have check-ins, in the order of the sheet: without an id no check-in names them. */
export function trendGroups(book: Book): readonly TrendGroup[] {
  const { all, objectiveOf } = linesOf(book);
  const keyResults = all.keyResults.filter(({ id }) => id !== "");
  const below = group(keyResults, ({ objective }) => objective);
  const lineOf = (row: KeyResult): TrendLine => ({ table: "keyResults", row });
  const groups = all.objectives
    .filter(({ id }) => id !== "")
    .map((row): TrendGroup => {
      const own = (below.get(key(row.id)) ?? []).map(lineOf);
      return { objective: row, lines: [{ table: "objectives", row }, ...own] };
    });
  const homeless = keyResults.filter((keyResult) => !objectiveOf(keyResult)).map(lineOf);
  return homeless.length === 0 ? groups : [...groups, { objective: undefined, lines: homeless }];
}

/** A line by its id, whatever its case, as a choice has it. */
export function lineValue(table: string, id: string): string {
  return `${table} ${key(id)}`;
}

/** The chosen line; the first one as long as none is, or where it is gone. */
export function chosenLine(groups: readonly TrendGroup[], value: string | undefined): TrendLine | undefined {
  const lines = groups.flatMap((one) => one.lines);
  return lines.find(({ table, row }) => lineValue(table, row.id) === value) ?? lines[0];
}

/** Whether somebody works on a line: what rests or was closed asks for no check-in. */
export function isAtWork({ table, row }: TrendLine, book: Book): boolean {
  const { objectives, keyResults } = linesOf(book);
  return table === "objectives" ? objectives.includes(row) : keyResults.includes(row);
}

/** What the chart of a line shows. */
export function subjectOf(
  { table, row }: TrendLine,
  { book, counted }: Pick<OpenLog, "book" | "counted">,
): TrendSubject {
  const { asOf } = book.period;
  return table === "objectives"
    ? objectiveSubject(row, counted, book, asOf)
    : keyResultSubject(row, counted, book, asOf);
}

/** The signals about a line; about an objective also those of its key results. */
export function signalsAbout(
  line: TrendLine,
  signals: readonly Signal[],
  groups: readonly TrendGroup[],
): readonly Signal[] {
  const own = line.table === "objectives" ? groups.find(({ objective }) => objective === line.row)?.lines : undefined;
  const lines = own ?? [line];
  return signals.filter(({ at }) => lines.some(({ table, row }) => at.table === table && at.row === row.row));
}
