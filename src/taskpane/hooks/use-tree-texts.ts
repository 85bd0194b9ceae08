import { treeTextsOf } from "../../texts/tree-languages";
import type { TreeTexts } from "../../texts/texts";
import { useLanguage } from "./language-context";

/** What the pages about KPI trees say, in the language of this person. */
export function useTreeTexts(): TreeTexts {
  return treeTextsOf(useLanguage().language);
}
