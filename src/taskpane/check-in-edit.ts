import type { Source } from "../okr/log/check-in";
import type { OpenBook } from "../workbook/open-book";
import type { Addition, Edit, Edited, NewRow, RowChange, RowKey } from "../workbook/port";
import { aboutOf, entriesFor, headerOf, type FieldValue } from "../workbook/to-book";
import type { CheckInField } from "./check-in-fields";

/** What is written into the log. It is only ever added to: a correction is a row of its own, and names the one it replaces. */

/** What is said about a key result on a day. */
export interface Said {
  readonly keyResult: string;
  readonly values: Readonly<Partial<Record<CheckInField, FieldValue>>>;
}

export interface Signed {
  /** The day on which the values were true, as `2026-11-15`. */
  readonly day: string;
  /** Who says so, a role; may stay blank. */
  readonly by: string;
}

const PREFIX = "C";
const SOURCE: Source = "pane";

/**
 * Adds a row to the log for each key result, all of them at once. Nothing is written where a key result is gone when it is to
 * be written.
 *
 * @param rows at least one
 */
export function checkInEdit(open: OpenBook, rows: readonly Said[], signed: Signed): Edit {
  return {
    needs: rows.map(({ keyResult }) => keyResultKey(open, keyResult)),
    additions: [additionOf(open, rows, signed)],
  };
}

/** Adds a row that says it better, and names it in the row that it replaces, which stays. */
export function correctionEdit(open: OpenBook, replaced: string, row: Said, signed: Signed): Edit {
  const header = headerOf(open.names.texts, "checkIns", "replacedBy");
  const change: RowChange = {
    row: checkInKey(open, replaced),
    cells: { [header]: { from: null, to: { idOf: [0, 0] } } },
  };
  return { ...checkInEdit(open, [row], signed), changes: [change] };
}

/** Takes the rows back that were just added, as long as nobody changed them, and the note in a row that was corrected. */
export function undoEdit(open: OpenBook, { additions, changes }: Edited): Edit {
  return {
    removals: additions
      .flatMap(({ rows }) => rows)
      .map(({ id, cells }) => ({ row: checkInKey(open, id ?? ""), cells })),
    changes: changes.map(({ row, now }) => ({
      row,
      cells: Object.fromEntries(Object.entries(now).map(([header, from]) => [header, { from, to: null }])),
    })),
  };
}

function additionOf(open: OpenBook, rows: readonly Said[], { day, by }: Signed): Addition {
  const { texts, tables } = open.names;
  const [first, ...others] = rows.map(({ keyResult, values }): NewRow =>
    entriesFor(texts, "checkIns", {
      ...{ date: { date: day }, keyResult, ...values },
      ...(by.trim() !== "" && { by: by.trim() }),
      source: SOURCE,
    }),
  );
  if (!first) throw new Error("There is no check-in to write.");
  return {
    table: tables.checkIns,
    rows: [first, ...others],
    ids: {
      header: headerOf(texts, "checkIns", "id"),
      prefix: PREFIX,
      // The id of a row that is gone is not given out again while another row says that it was replaced by it.
      usedIn: [{ table: tables.checkIns, header: headerOf(texts, "checkIns", "replacedBy") }],
    },
    about: aboutOf(texts, "checkIns"),
  };
}

function checkInKey({ names }: OpenBook, id: string): RowKey {
  return { table: names.tables.checkIns, header: headerOf(names.texts, "checkIns", "id"), key: id };
}

function keyResultKey({ names }: OpenBook, id: string): RowKey {
  return { table: names.tables.keyResults, header: headerOf(names.texts, "keyResults", "id"), key: id };
}
