import { kpiTextsOf } from "../../texts/kpi-languages";
import type { KpiTexts } from "../../texts/kpi-texts";
import { useLanguage } from "./language-context";

/** What is said about nodes of KPI trees, in the language of this person. */
export function useKpiTexts(): KpiTexts {
  return kpiTextsOf(useLanguage().language);
}
