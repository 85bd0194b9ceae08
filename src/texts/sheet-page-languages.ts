import { sheetPageTexts as de } from "./de/sheet-pages";
import { sheetPageTexts as en } from "./en/sheet-pages";
import type { Language } from "./languages";
import type { SheetPageTexts } from "./texts";

/** What these pages say, in every language: fetched with them, so that the first page stays small. */
const SHEET_PAGE_TEXTS: Readonly<Record<Language, SheetPageTexts>> = { en, de };

export function sheetPageTextsOf(language: Language): SheetPageTexts {
  return SHEET_PAGE_TEXTS[language];
}
