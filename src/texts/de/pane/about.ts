import type { Texts } from "../../texts";

export const about: Texts["pane"]["about"] = {
  title: "Hilfe und Info",
  version: (version) => `Version ${version}`,
  help: "Hilfeseiten zu allen Formeln (Englisch)",
  language: "Sprache",
  languageHint:
    "Gilt für diesen Bereich und für die Blätter, die er von jetzt an schreibt. Beschreibungen der Formeln, Hilfeseiten und was Zellen zu einem Fehler sagen, sind auf Englisch.",
  languageOfExcel: (language) => `Wie in Excel (${language})`,
  languageNotKept:
    "Die Wahl gilt, bis der Bereich geschlossen wird: Sie ließ sich hier nicht speichern, weil der Browser oder Excel es nicht erlaubt.",
  promisesTitle: "Was dieses Add-in verspricht",
  promises: [
    "Es fügt Blätter hinzu; vorhandene ändert, verschiebt und schützt es nicht, und es benennt sie nicht um.",
    "Alles bleibt in der Arbeitsmappe. Nichts wird irgendwohin gesendet, und niemand wird gezählt.",
    "Scores sind Formeln, die sich Zelle für Zelle lesen und prüfen lassen.",
    "Arbeit zählt nie in einem Score.",
  ],
  sharingTitle: "Wenn andere die Arbeitsmappe öffnen",
  sharing:
    "Ohne das Add-in sind die letzten Werte zu sehen, bis Excel neu rechnet, und danach #NAME?. Zellen, die ohne das " +
    "Add-in geschrieben wurden, behalten #NAME?, bis sie neu eingegeben werden.",
};
