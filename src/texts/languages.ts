import { de } from "./de";
import { en } from "./en";
import type { Texts } from "./texts";

/**
 * Every language of the pane and of the workbooks it writes, by its tag. Another one is one file, `fr.ts`, which may gather
 * a folder, and its line here. Only the pane may import this file: `functions.js` has no room for languages.
 */
const CATALOGUES = { en, de } satisfies Readonly<Record<string, Texts>>;

export type Language = keyof typeof CATALOGUES;

export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

/** For everybody whose language is not here. */
const FALLBACK: Language = "en";

/** Everything that the pane says, and that it writes into workbooks, in one language. */
export function textsOf(language: Language): Texts {
  return CATALOGUES[language];
}

/**
 * The language that answers for a tag as Excel or a browser gives it: `de` for `de-AT`, `en` for one that is not here.
 *
 * @param tag BCP 47, in any case
 */
export function languageFor(tag: string | undefined): Language {
  const spoken = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === spoken) ?? FALLBACK;
}

/** What a language calls itself: `Deutsch`. */
export function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
