import { useLayoutEffect, useState } from "react";
import { languageFor, LANGUAGES, type Language } from "../../texts/languages";
import type { LanguageChoice } from "./language-context";

/** Where the choice is kept on this machine. It says nothing about the person or the workbook. */
const KEY = "okrw.language";

/**
 * The language of the pane: the one chosen in it, else Excel's. The document says which, for screen readers and for the
 * browser's own hyphenation.
 *
 * @param displayLanguage tag of Excel's own language, as `de-DE`; undefined where there is no Excel
 */
export function useLanguageChoice(displayLanguage: string | undefined): LanguageChoice {
  const [{ chosen, kept }, setChoice] = useState(() => ({ chosen: recall(), kept: true }));
  const ofExcel = languageFor(displayLanguage);
  const language = chosen ?? ofExcel;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, ofExcel, chosen, kept, choose: (next) => setChoice({ chosen: next, kept: keep(next) }) };
}

/** The language that was kept, if it is still one of ours. */
function recall(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    // A browser that gives the pane no storage throws at the mention of it: nothing was kept.
    return undefined;
  }
}

/** Whether the choice could be kept; the page with the choice says so where not. */
function keep(language: Language | undefined): boolean {
  try {
    if (language === undefined) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}
