import type { Texts } from "../../texts";

export const home: Texts["pane"]["home"] = {
  title: "OKR(W)",
  intro: "Ziele, Key Results und die Arbeit, auf die das Team setzt: als lebendige Blätter in dieser Arbeitsmappe.",
  ways: "Wie soll es weitergehen?",
  newWorkbook: {
    title: "Neue OKR(W)-Arbeitsmappe",
    text: "Blätter für ein Team und ein Quartal, mit Scores, die von selbst aktuell bleiben.",
  },
  formulas: { title: "Formeln", text: "Was jede OKR-Formel leistet, mit einem Beispiel zum Kopieren." },
  about: { title: "Hilfe und Info", text: "Hilfeseiten, Version, Sprache und was dieses Add-in verspricht." },
};
