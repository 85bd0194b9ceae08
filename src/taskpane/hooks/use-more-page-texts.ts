import { morePageTextsOf } from "../../texts/more-page-languages";
import type { MorePageTexts } from "../../texts/texts";
import { useLanguage } from "./language-context";

/** What the pages of once in a while say, in the language of this person. */
export function useMorePageTexts(): MorePageTexts {
  return morePageTextsOf(useLanguage().language);
}
