import { LANGUAGES, textsOf } from "../../src/texts/languages";
import type { Texts } from "../../src/texts/texts";
import type { Element } from "./xml";

/** The language of `DefaultLocale`: what everybody reads whose Excel speaks none of the others. */
const DEFAULT = "en";

/** A text of the manifest, and what it is in other languages, by the tag under which Office looks for it. */
export interface Said {
  readonly text: string;
  readonly others: readonly { readonly locale: string; readonly text: string }[];
}

/** Office wants a full tag, and speaks each language in that of one country: `de-DE` also serves Austria. */
function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return `${spoken}-${region}`;
}

/** One of the ribbon's texts in every language of ours; those that are the same as in English are left out. */
export function inEveryLanguage(pick: (words: Texts["ribbon"]) => string): Said {
  const text = pick(textsOf(DEFAULT).ribbon);
  const others = LANGUAGES.filter((language) => language !== DEFAULT).map((language) => ({
    locale: localeOf(language),
    text: pick(textsOf(language).ribbon),
  }));
  return { text, others: others.filter((other) => other.text !== text) };
}

/** The attributes and children of an element that holds a text: `Description`, `bt:String`. */
export function translated({ text, others }: Said, override: "Override" | "bt:Override"): Element {
  const overrides = others.map((other) => ({ "@Locale": other.locale, "@Value": other.text }));
  return { "@DefaultValue": text, ...(overrides.length > 0 && { [override]: overrides }) };
}
