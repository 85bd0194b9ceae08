import { createContext, useContext } from "react";
import { textsOf, type Language } from "../../texts/languages";
import type { Texts } from "../../texts/texts";

/** The language that the pane speaks, and how a person has it speak another. */
export interface LanguageChoice {
  readonly language: Language;
  /** What Excel speaks, or what stands in for a language that is not here. */
  readonly ofExcel: Language;
  /** Chosen in the pane; undefined while it follows Excel. */
  readonly chosen: Language | undefined;
  /** Whether the pane will still know the choice when it is opened again. */
  readonly kept: boolean;
  /** Undefined goes back to Excel's. */
  readonly choose: (language: Language | undefined) => void;
}

export const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error("The pane is drawn without a language.");
  return choice;
}

/** Everything that the pane says and that it writes into workbooks, in the language of this person. */
export function useTexts(): Texts {
  return textsOf(useLanguage().language);
}
