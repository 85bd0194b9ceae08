import { kpi as de } from "./de/kpi";
import { kpi as en } from "./en/kpi";
import type { KpiTexts } from "./kpi-texts";
import type { Language } from "./languages";

/**
 * What KPI trees say, in every language. A catalogue of its own, because only the pages about trees need it: the pane's
 * first page does without.
 */
const KPI_TEXTS: Readonly<Record<Language, KpiTexts>> = { en, de };

export function kpiTextsOf(language: Language): KpiTexts {
  return KPI_TEXTS[language];
}
