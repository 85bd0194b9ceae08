import type { Texts } from "../../texts";
import { count, list } from "../grammar";

export const home: Texts["pane"]["home"] = {
  title: "OKR(W)",
  intro: "Ziele, Key Results und die Arbeit, auf die das Team setzt: als lebendige Blätter in dieser Arbeitsmappe.",
  ways: "Wie soll es weitergehen?",
  thisQuarter: "Dieses Quartal",
  more: "Mehr",
  newWorkbook: {
    title: "Neue OKR(W)-Arbeitsmappe",
    text: "Blätter für ein Team und ein Quartal, mit Scores, die von selbst aktuell bleiben.",
  },
  standing: (keyResults, pressing) =>
    pressing === 0
      ? `${count(keyResults, { one: "Key Result", other: "Key Results" })}, keines im Rückstand.`
      : `${count(keyResults, { one: "Key Result", other: "Key Results" })}, ${count(pressing, { one: "braucht", other: "brauchen" })} Hilfe.`,
  checkIn: {
    title: "Check-in",
    text: (stale, due) => {
      if (stale + due === 0) return "Jedes Key Result ist aktuell. Hier steht, was sich seither geändert hat.";
      const parts = [...(stale === 0 ? [] : [`${stale} überfällig`]), ...(due === 0 ? [] : [`${due} fällig`])];
      return `${count(stale + due, { one: "Key Result wartet", other: "Key Results warten" })}: ${list(parts)}.`;
    },
  },
  plan: {
    title: "Ziele, Key Results, Arbeit",
    text: "Zeilen hinzufügen und ändern; dazu der Satz, der sagt, warum sie zusammengehören.",
  },
  trend: { title: "Verlauf", text: "Wo ein Ziel oder Key Result steht, stehen sollte und hinführt." },
  signals: { title: "Signale", text: "Was in den Check-ins ein Gespräch wert ist, bevor es der Status zeigt." },
  review: { title: "Review", text: "Was erreicht ist, was gelernt ist, was anders werden soll." },
  quality: {
    title: "Qualitätsprüfung",
    text: (findings) =>
      findings === 0
        ? "An Zielen, Key Results und Arbeit ist nichts zu hinterfragen."
        : `${count(findings, { one: "Punkt, den", other: "Punkte, die" })} ein erfahrener Coach hinterfragen würde.`,
  },
  agreed: {
    title: "Was vereinbart ist",
    reminder: "Der Zeitraum hat begonnen, und nichts ist vereinbart: die Messgrößen festlegen.",
    text: (open) =>
      open === 0
        ? "Ausgangswert, Zielwert und Gewicht sind, was vereinbart wurde."
        : `${count(open, { one: "Key Result ist", other: "Key Results sind" })} nicht vereinbart oder seither geändert.`,
  },
  tree: { title: "KPI-Baum", text: "Von einem Key Result zu dem, was es treibt." },
  split: {
    title: "Einen Zielwert aufteilen",
    text: "Auf Teams oder Personen, gleich oder ungleich; die Teile ergeben das Ganze.",
  },
  teams: { title: "Teams und Seiten", text: "Ein Team hinzufügen und ihm eine eigene Seite geben." },
  history: { title: "Frühere Quartale", text: "Ein Key Result über die Quartale." },
  close: { title: "Quartal abschließen", text: "Wie jede Zeile endet; die Blätter bleiben, wie sie sind." },
  nextQuarter: { title: "Nächstes Quartal", text: "Neue Blätter mit dem, was behalten wurde, von dort, wo es steht." },
  repair: {
    title: "Reparieren",
    text: "Bringt Formeln, Regeln und Namen unserer Spalten zurück. Die Daten bleiben.",
  },
  formulas: { title: "Formeln", text: "Was jede OKR-Formel leistet, mit einem Beispiel zum Kopieren." },
  about: { title: "Hilfe und Info", text: "Hilfeseiten, Version, Sprache und was dieses Add-in verspricht." },
};
