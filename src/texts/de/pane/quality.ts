import type { Texts } from "../../texts";
import { count, share } from "../grammar";

export const qualityPage: Texts["pane"]["quality"] = {
  title: "Qualitätsprüfung",
  found: (period, findings) =>
    findings === 0
      ? `${period}: nichts zu hinterfragen.`
      : `${period}: ${count(findings, { one: "Befund", other: "Befunde" })}.`,
  again: "Erneut prüfen",
  goodness: (objective, passed, hinted, checks, good) =>
    `${objective}: ${share(good)} der Prüfungen bestanden (${passed} von ${checks}${hinted === 0 ? "" : `, ${hinted} nur mit Hinweis`}).`,
  tables: {
    period: "Zeitraum",
    teams: "Teams",
    objectives: "Ziele",
    keyResults: "Key Results",
    work: "Arbeit",
    commitments: "Vereinbarungen",
  },
  goTo: (sheet, cell) => `Zu ${cell} auf ${sheet}`,
  notShown: "Die Zelle ließ sich nicht zeigen",
  columnGone: "Ihre Spalte steht nicht mehr im Blatt. Reparieren bringt sie zurück.",
  neverBlocks: "Befunde warnen und verbieten nichts: Ein guter Grund schlägt eine Regel.",
};
