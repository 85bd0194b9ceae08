import { treeTexts as de } from "./de/tree";
import { treeTexts as en } from "./en/tree";
import type { Language } from "./languages";
import type { TreeTexts } from "./texts";

/** What the pages about KPI trees say, in every language: fetched with these pages, so that the first page stays small. */
const TREE_TEXTS: Readonly<Record<Language, TreeTexts>> = { en, de };

export function treeTextsOf(language: Language): TreeTexts {
  return TREE_TEXTS[language];
}
