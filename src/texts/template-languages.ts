import { templates as de } from "./de/templates";
import * as en from "./en/templates";
import type { Language } from "./languages";
import type { TemplateTexts } from "./texts";

/**
 * What templates say, in every language. A catalogue of its own, because only the form for a quarter needs it and it is
 * long: the pane's first page does without.
 */
const TEMPLATE_TEXTS: Readonly<Record<Language, TemplateTexts>> = { en, de };

export function templateTextsOf(language: Language): TemplateTexts {
  return TEMPLATE_TEXTS[language];
}
