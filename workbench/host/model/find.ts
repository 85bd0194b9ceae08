import type { Area } from "./area";
import type { Source } from "./changes";
import { toWire } from "./read";
import { wildcard } from "./filter";
import { EVERYTHING } from "./navigation";
import { textAt } from "./read";
import type { Worksheet } from "./worksheet";
import { writeCells } from "./write";

export interface SearchCriteria {
  /** The whole text of the cell, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The cells that show a text (`*` and `?` are wildcards, `~` escapes them), row by row; a formula counts as its text. */
export function findIn(
  sheet: Worksheet,
  area: Area = EVERYTHING,
  text: string,
  { completeMatch, matchCase, backwards }: SearchCriteria,
): Area[] {
  sheet.workbook.calculate();
  const pattern = wildcard(text, completeMatch, matchCase);
  const found: Area[] = [];
  for (const { row, column, thing } of sheet.cells.within(area)) {
    const shown = textAt(sheet, row, column);
    if (pattern.test(shown) || (thing.formula !== undefined && pattern.test(thing.formula)))
      found.push(cellAt(row, column));
  }
  return backwards ? found.reverse() : found;
}

/**
 * Replaces a text in constants and formulas, each cell entered anew.
 *
 * @returns how many replacements were made
 */
export function replaceIn(
  sheet: Worksheet,
  area: Area = EVERYTHING,
  text: string,
  replacement: string,
  { completeMatch, matchCase }: SearchCriteria,
  source: Source = "addin",
): number {
  if (text === "") return 0;
  const one = wildcard(text, completeMatch, matchCase);
  const all = new RegExp(one.source, `${one.flags}g`);
  let count = 0;
  for (const { row, column, thing } of [...sheet.cells.within(area)]) {
    if (thing.spillOf) continue;
    const before = thing.formula ?? String(toWire(thing.value));
    let here = 0;
    const after = before.replace(all, () => {
      here++;
      return replacement;
    });
    if (here === 0) continue;
    writeCells(sheet, cellAt(row, column), thing.quoted ? `'${after}` : after, { source });
    count += here;
  }
  return count;
}
