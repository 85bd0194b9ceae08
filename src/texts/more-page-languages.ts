import { morePageTexts as de } from "./de/more-pages";
import { morePageTexts as en } from "./en/more-pages";
import type { Language } from "./languages";
import type { MorePageTexts } from "./texts";

/** What these pages say, in every language: fetched with them, so that the first page stays small. */
const MORE_PAGE_TEXTS: Readonly<Record<Language, MorePageTexts>> = { en, de };

export function morePageTextsOf(language: Language): MorePageTexts {
  return MORE_PAGE_TEXTS[language];
}
