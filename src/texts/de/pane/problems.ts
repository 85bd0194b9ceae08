import type { Texts } from "../../texts";
import { count, quote, quotedList } from "../grammar";
import { explainEdit } from "./edit-problems";

export const explainWorkbook: Texts["pane"]["explainWorkbook"] = (found) => {
  switch (found.problem) {
    case "sheets-taken":
      return found.free === undefined
        ? `In dieser Arbeitsmappe schon vorhanden: ${quotedList(found.names)}. Den Zeitraum anders benennen.`
        : `In dieser Arbeitsmappe schon vorhanden: ${quotedList(found.names)}. Frei ist die Bezeichnung ${quote(found.free)}.`;
    case "names-taken":
      return `Diese Arbeitsmappe verwendet die Namen ${quotedList(found.names)} bereits. Den Zeitraum anders benennen.`;
    case "structure-protected":
      return "Die Arbeitsmappe ist geschützt, deshalb kann kein Blatt hinzukommen. In Excel Überprüfen, Arbeitsmappe schützen wählen und es noch einmal versuchen.";
    case "cell-in-edit-mode":
      return "Eine Zelle wird gerade bearbeitet. Im Blatt die Eingabetaste oder Esc drücken und es dann noch einmal versuchen.";
    case "access-denied":
      return "Excel erlaubt hier keine Änderungen: Die Datei ist schreibgeschützt oder ein Blatt ist geschützt. Eine Kopie speichern oder den Schutz aufheben und es dann noch einmal versuchen.";
    case "already-exists":
      return "Inzwischen hat jemand einen der Namen vergeben. Noch einmal versuchen: Dann werden freie Namen gesucht.";
    case "not-found":
      return "Inzwischen wurde etwas umbenannt oder gelöscht. Noch einmal versuchen.";
    case "too-large":
      return `Excel konnte so viel nicht auf einmal aufnehmen (${found.code}). Andere Arbeitsmappen schließen und es noch einmal versuchen.`;
    case "too-old":
      return `Diese Version von Excel kann nicht, was hier gebraucht wird (${found.code}). Excel aktualisieren oder Excel im Web verwenden.`;
    case "elsewhere":
      return `Eine andere Arbeitsmappe lag vorn (${found.code}). In diese hier klicken und es dann noch einmal versuchen.`;
    case "excel-error":
      return `Excel antwortete mit dem Fehler ${found.code}. Wenn das wieder geschieht, die Arbeitsmappe speichern und neu öffnen.`;
    case "no-answer":
      return `Excel hat ${count(found.seconds, { one: "Sekunde", other: "Sekunden" })} lang nicht geantwortet. Vielleicht ist es beschäftigt oder wartet in einem Dialog auf eine Eingabe: dort nachsehen und es noch einmal versuchen.`;
    case "still-open":
      return "Excel hat einen früheren Schreibvorgang noch nicht beendet, deshalb wurde nichts Neues begonnen. Einen Moment warten und es noch einmal versuchen; wenn es so bleibt, die Arbeitsmappe speichern und neu öffnen.";
    case "formulas-not-ready":
      return "Alle Blätter sind da, aber Excel hat die Formeln dieses Add-ins noch nicht geladen, deshalb zeigen ihre Zellen #NAME?. Warten, bis das Add-in fertig geladen ist, und dann Noch einmal versuchen drücken: Die Formeln werden erneut eingetragen.";
    case "half-written":
      return explainWorkbook(found.cause);
    case "not-one-range":
      return "Markiert ist mehr als ein Bereich oder etwas, das keine Zelle ist. Im Blatt eine Zelle oder einen Bereich markieren und es dann noch einmal versuchen.";
    case "cell-occupied":
      return `${found.cell} auf dem Blatt ${quote(found.sheet)} ist nicht leer.`;
    case "formula-refused":
      return `Excel nimmt das nicht als Formel an: ${found.formula}. Nach einer fehlenden Klammer suchen oder nach einem Namen, den es nicht gibt.`;
    case "table-missing":
    case "column-missing":
    case "row-gone":
    case "key-doubled":
    case "row-changed":
    case "cell-is-formula":
    case "sheet-protected":
    case "text-not-for-a-cell":
    case "changed-meanwhile":
    case "not-as-written":
    case "partly-written":
    case "maybe-written":
      return explainEdit(found, explainWorkbook);
  }
};
