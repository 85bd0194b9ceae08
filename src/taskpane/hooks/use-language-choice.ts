import { useLayoutEffect, useState } from "react";
import { languageFor, LANGUAGES, type Language } from "../../texts/languages";
import { keep, recall } from "../kept";
import type { LanguageChoice } from "./language-context";

/**
 * The language of the pane: the one chosen in it, else Excel's. The document says which, for screen readers and for the
 * browser's own hyphenation.
 *
 * @param displayLanguage tag of Excel's own language, as `de-DE`; undefined where there is no Excel
 */
export function useLanguageChoice(displayLanguage: string | undefined): LanguageChoice {
  const [{ chosen, kept }, setChoice] = useState(() => ({ chosen: recalled(), kept: true }));
  const ofExcel = languageFor(displayLanguage);
  const language = chosen ?? ofExcel;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return {
    language,
    ofExcel,
    chosen,
    kept,
    choose: (next) => setChoice({ chosen: next, kept: keep("language", next) }),
  };
}

/** The language that was kept, if it is still one of ours. */
function recalled(): Language | undefined {
  const kept = recall("language");
  return LANGUAGES.find((language) => language === kept);
}
