import type { Texts } from "../../texts";

export const book: Texts["pane"]["book"] = {
  looking: "Die Blätter werden gelesen …",
  noneTitle: "In dieser Arbeitsmappe gibt es noch kein OKR(W)",
  none: "Zuerst die Blätter eines Quartals anlegen: Um sie geht es hier.",
  failedTitle: "Die Blätter ließen sich nicht lesen",
  calculating: "Wird berechnet …",
  noDayTitle: "Der Stichtag der Scores fehlt",
  noDay: "Ohne ihn lässt sich nichts beurteilen. Bitte einen Tag in seine Zelle eintragen.",
  period: "Zeitraum",
  reload: "Die Blätter neu lesen",
};
