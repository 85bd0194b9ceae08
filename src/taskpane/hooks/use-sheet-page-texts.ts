import { sheetPageTextsOf } from "../../texts/sheet-page-languages";
import type { SheetPageTexts } from "../../texts/texts";
import { useLanguage } from "./language-context";

/** What the pages say that draw, close and repair whole sheets, in the language of this person. */
export function useSheetPageTexts(): SheetPageTexts {
  return sheetPageTextsOf(useLanguage().language);
}
