import { templateTextsOf } from "../../texts/template-languages";
import type { TemplateTexts } from "../../texts/texts";
import { useLanguage } from "./language-context";

/** What templates say in the language of this person. */
export function useTemplateTexts(): TemplateTexts {
  return templateTextsOf(useLanguage().language);
}
