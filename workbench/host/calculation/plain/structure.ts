import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";

/** Everything that gives references and texts their meaning, piece by piece: when it is the same, so is what formulas mean. */
export interface Structure {
  /** Region, calendar and sheets: with these everything changes. */
  readonly ground: string;
  /** By the words that formulas say, in lower case: names and tables. */
  readonly words: ReadonlyMap<string, string>;
  /** Where each table lies, by its id, without how far it reaches down: `[@Column]` does not depend on that. */
  readonly tables: ReadonlyMap<string, string>;
}

export function structureOf({ culture, dateSystem, sheets, tables, names }: Workbook): Structure {
  const words = new Map<string, string>();
  const say = (word: string, meaning: unknown) => {
    const key = word.toLowerCase();
    words.set(key, `${words.get(key) ?? ""}${JSON.stringify(meaning)}`);
  };
  for (const { name, formula } of names) say(name, formula);
  for (const sheet of sheets) for (const { name, formula } of sheet.names) say(name, [sheet.id, formula]);
  const where = new Map<string, string>();
  for (const { id, name, sheet, area, showHeaders, showTotals, columns } of tables) {
    const titles = columns.map((column) => column.name);
    say(name, [sheet.id, area, showHeaders, showTotals, titles]);
    where.set(id, JSON.stringify([name, sheet.id, area.row, area.column, area.columns, showHeaders, titles]));
  }
  return {
    ground: JSON.stringify([culture.name, dateSystem, sheets.map(({ id, name }: Worksheet) => [id, name])]),
    words,
    tables: where,
  };
}

/** The words that mean something else now, names for parts of changed tables among them. */
export function changedWords(before: Structure, { words }: Structure): Set<string> {
  const changed = differing(before.words, words);
  for (const [word, meaning] of words) {
    const lower = meaning.toLowerCase();
    if ([...changed].some((other) => other !== word && lower.includes(other))) changed.add(word);
  }
  return changed;
}

/** Ids of tables that lie elsewhere now, or have other columns. */
export function movedTables(before: Structure, { tables }: Structure): Set<string> {
  return differing(before.tables, tables);
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Set<string> {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return new Set([...keys].filter((key) => before.get(key) !== now.get(key)));
}
