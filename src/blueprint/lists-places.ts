import { quoteSheet, type Names } from "./names";
import { letter } from "./references";

/** Where the sheet with the lists has what: the settings on top, below them a column of words for each drop-down. */

export type WordList = keyof Names["texts"]["words"];

/** The lists of the drop-downs, from the first column on; what each status means stands behind them. */
export const LISTS = [
  "types",
  "states",
  "workStates",
  "units",
  "levels",
  "setters",
  "cadences",
  "answers",
  "sources",
  "bands",
  "kinds",
  "choices",
  "outcomes",
  "operators",
  "hypothesisStates",
] as const;

/** Lists that formulas look up, in a language that has words of its own for them. */
const LOOKED_UP: readonly WordList[] = ["types", "statuses", "operators"];

export const SETTINGS_ROW = 4;

/** Cells of the settings on the sheet with the lists, by the name that stands for them. */
export const SETTING_CELLS = { ambition: "B5", checkInDays: "B6", keyResultRule: "B7" } as const;

export const HEADINGS_ROW = 10;
export const FIRST_WORD_ROW = HEADINGS_ROW + 1;

export interface ListPlace {
  readonly list: WordList;
  /** Letter of the column with the words. */
  readonly words: string;
  /** Letter of the column with the words as formulas know them, where those are others. */
  readonly keys: string | undefined;
}

/** Every list with its columns, and the column of the meanings behind them. */
export function listPlaces(names: Names): { readonly lists: readonly ListPlace[]; readonly meanings: string } {
  let next = 0;
  const lists = [...LISTS, "statuses" as const].map((list): ListPlace => {
    // A blank column between the drop-downs and what the statuses mean.
    if (list === "statuses") next += 1;
    const words = letter(next++);
    return { list, words, keys: hasKeys(names, list) ? letter(next++) : undefined };
  });
  return { lists, meanings: letter(next) };
}

/** Whether the sheets say a list in the very words that formulas know. */
export function speaksFormula({ texts }: Names, list: WordList): boolean {
  return Object.entries<string>(texts.words[list]).every(([key, word]) => key === word);
}

/** The cells with the words of a list, or with those that formulas know. */
export function wordRange(names: Names, list: WordList, which: "words" | "keys"): string {
  const place = listPlaces(names).lists.find((one) => one.list === list);
  const at = place?.[which];
  if (at === undefined) throw new Error(`The sheet with the lists has no ${which} of ${list}.`);
  const last = FIRST_WORD_ROW + Object.keys(names.texts.words[list]).length - 1;
  return `${quoteSheet(names.sheets.lists)}!$${at}$${FIRST_WORD_ROW}:$${at}$${last}`;
}

function hasKeys(names: Names, list: WordList): boolean {
  return LOOKED_UP.includes(list) && !speaksFormula(names, list);
}
