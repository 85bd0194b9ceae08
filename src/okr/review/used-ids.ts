import type { Book } from "../book";
import type { CheckIn } from "../log/check-in";
import { nextId } from "../next-id";
import { key } from "../quality/lines";

/** Ids that a table ever gave out, as far as the workbook still knows. */
export interface UsedIds {
  readonly objectives: readonly string[];
  readonly keyResults: readonly string[];
  readonly work: readonly string[];
}

/**
 * Every id that a period knows, of rows that are gone too: the log and the commitments still name them. Nobody else may
 * have them, so that a key result can be followed over quarters. Those of the tables come last, as `nextId` wants it.
 */
export function usedIds(book: Book, log: readonly CheckIn[]): UsedIds {
  return {
    objectives: distinct([
      ...book.keyResults.map(({ objective }) => objective),
      ...book.objectives.map(({ id }) => id),
    ]),
    keyResults: distinct([
      ...log.map(({ keyResult }) => keyResult),
      ...book.commitments.map(({ keyResult }) => keyResult),
      ...book.objectives.map(({ supports }) => supports),
      ...book.keyResults.map(({ partOf }) => partOf),
      ...book.work.map(({ moves }) => moves),
      ...book.keyResults.map(({ id }) => id),
    ]),
    work: distinct(book.work.map(({ id }) => id)),
  };
}

/** The first free id of each table, behind the highest that was ever used. */
export function nextIds({ objectives, keyResults, work }: UsedIds): Readonly<Record<keyof UsedIds, string>> {
  return { objectives: nextId(objectives, "O"), keyResults: nextId(keyResults, "KR"), work: nextId(work, "W") };
}

/** Each id once, at its last place. */
function distinct(ids: readonly string[]): readonly string[] {
  const last = new Map<string, string>();
  for (const id of ids) {
    if (key(id) === "") continue;
    last.delete(key(id));
    last.set(key(id), id.trim());
  }
  return [...last.values()];
}
