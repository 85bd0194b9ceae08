import { isFault, isMissing, type Cell, type List } from "./cell";
import type { Place, Problem } from "./problem";
import { words, type Words } from "./words";

/** The first error value among arguments that belong to one element, as a problem that says where it stands. */
export function faultAmong(names: readonly string[], cells: readonly Cell[]): Problem | undefined {
  for (let i = 0; i < names.length; i++) {
    const cell = cells[i];
    if (isFault(cell)) return { problem: "error-value", at: { argument: names[i]! }, error: cell.fault };
  }
  return undefined;
}

/** What is wrong with a value that should have been a number or a word: an error, a data type, missing, or nothing. */
export function unusable(cell: Cell, at: Place): Problem | undefined {
  if (isMissing(cell)) return { problem: "missing", at };
  if (typeof cell !== "object") return undefined;
  return isFault(cell)
    ? { problem: "error-value", at, error: cell.fault }
    : { problem: "data-type", at, kind: cell.foreign };
}

/** A number that has to be there. Text that looks like a number, TRUE and FALSE are refused. */
export function number(cell: Cell, argument: string): number | Problem {
  return typeof cell === "number" ? cell : noNumber(cell, { argument });
}

/** A number, or what it counts as while it is missing. */
export function numberOr<T>(cell: Cell, argument: string, missing: T): number | T | Problem {
  if (typeof cell === "number") return cell;
  return isMissing(cell) ? missing : noNumber(cell, { argument });
}

/** A day that has to be there, as a serial number without its time of day. Text is never read as a date. */
export function day(cell: Cell, argument: string): number | Problem {
  return typeof cell === "number" ? Math.floor(cell) : noDate(cell, { argument });
}

/** A day, or nothing while it is missing. */
export function dayIfAny(cell: Cell, argument: string): number | undefined | Problem {
  return isMissing(cell) ? undefined : day(cell, argument);
}

export function noNumber(found: Cell, at: Place): Problem {
  return unusable(found, at) ?? { problem: "not-a-number", at, found };
}

export function noDate(found: Cell, at: Place): Problem {
  return unusable(found, at) ?? { problem: "not-a-date", at, found };
}

/** One of the allowed words, which has to be there. */
export function choose<W extends string>(cell: Cell, at: Place, choice: Words<W>): W | Problem {
  const found = typeof cell === "string" ? choice.find(cell) : undefined;
  return found ?? unusable(cell, at) ?? { problem: "unknown-word", at, found: cell, allowed: choice.allowed };
}

/** One of the allowed words, or the word that counts while it is missing. */
export function word<W extends string, M>(cell: Cell, argument: string, choice: Words<W>, missing: M): W | M | Problem {
  return isMissing(cell) ? missing : choose(cell, { argument }, choice);
}

const YES_OR_NO = words(["yes", "no"]);

/** TRUE or FALSE, or with `words` yes or no too; `missing` while it is missing. */
export function yesOrNo(cell: Cell, argument: string, missing: boolean, words: boolean): boolean | Problem {
  if (typeof cell === "boolean") return cell;
  if (isMissing(cell)) return missing;
  const said = words && typeof cell === "string" ? YES_OR_NO.find(cell) : undefined;
  if (said) return said === "yes";
  const at = { argument };
  return unusable(cell, at) ?? { problem: "not-yes-or-no", at, found: cell, words };
}

/** Where the i-th value of a list stands in the sheet, as people count. */
export function placeIn(list: List, i: number, argument: string): Place {
  if (list.cells.length === 1) return { argument };
  const row = Math.floor(i / list.columns) + 1;
  const column = (i % list.columns) + 1;
  if (list.columns === 1) return { argument, row };
  return list.rows === 1 ? { argument, column } : { argument, row, column };
}

/** Lists that belong together hold the same number of cells as the first of them, in any orientation. */
export function sizesDiffer(lists: Readonly<Record<string, List | undefined>>): Problem | undefined {
  const sizes = Object.entries(lists).flatMap(([argument, list]) =>
    list ? [{ argument, rows: list.rows, columns: list.columns }] : [],
  );
  const first = sizes[0]!;
  const second = sizes.find(({ rows, columns }) => rows * columns !== first.rows * first.columns);
  return second && { problem: "sizes-differ", first, second, spread: false };
}
