import { kpiTextsOf } from "../../texts/kpi-languages";
import type { KpiTexts } from "../../texts/kpi-texts";
import { useLanguage } from "./language-context";

/** What KPI trees say in the language of this person. For the pages about trees alone: the first page does without. */
export function useKpiTexts(): KpiTexts {
  return kpiTextsOf(useLanguage().language);
}
