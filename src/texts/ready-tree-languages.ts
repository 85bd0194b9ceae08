import { trees as de } from "./de/trees";
import * as en from "./en/trees";
import type { Language } from "./languages";
import type { ReadyTreeTexts } from "./texts";

/** What ready-made KPI trees say, in every language. A catalogue of its own, for the page that builds trees. */
const READY_TREE_TEXTS: Readonly<Record<Language, ReadyTreeTexts>> = { en, de };

export function readyTreeTextsOf(language: Language): ReadyTreeTexts {
  return READY_TREE_TEXTS[language];
}
