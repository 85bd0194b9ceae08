import type { EditProblem } from "../../../workbook/edit-problem";
import type { WorkbookProblem } from "../../../workbook/problem";
import { list, number, quote } from "../grammar";

export function explainEdit(found: EditProblem, explainWorkbook: (why: WorkbookProblem) => string): string {
  switch (found.problem) {
    case "table-missing":
      return `Die Tabelle ${found.table} ist nicht mehr in dieser Arbeitsmappe. Reparieren legt sie wieder an.`;
    case "column-missing":
      return `Auf dem Blatt ${quote(found.sheet)} fehlt die Spalte ${quote(found.header)}. Reparieren fügt sie wieder ein; eine umbenannte braucht ihren alten Namen.`;
    case "row-gone":
      return `${found.key} ist nicht mehr auf dem Blatt ${quote(found.sheet)}: Die Zeile wurde gelöscht, oder sie hat eine andere Kennung bekommen. Es wurde nichts geschrieben.`;
    case "key-doubled":
      return `${found.key} steht zweimal auf dem Blatt ${quote(found.sheet)}, deshalb ist nicht klar, welche Zeile gemeint ist. Jeder Zeile eine eigene Kennung geben und es dann noch einmal versuchen.`;
    case "row-changed":
      return `${found.key}, ${found.header}: Das hat inzwischen jemand geändert, ${found.cell} auf dem Blatt ${quote(found.sheet)} ${shows(found.shows)}. Es wurde nichts geschrieben; ansehen und neu entscheiden.`;
    case "cell-is-formula":
      return `${found.key}, ${found.header}: In ${found.cell} auf dem Blatt ${quote(found.sheet)} steht eine Formel, ${found.formula}. Sie bleibt, wie sie ist; soll sie weichen, geht das im Blatt.`;
    case "sheet-protected":
      return `Das Blatt ${quote(found.sheet)} ist geschützt. In Excel Überprüfen, Blattschutz aufheben wählen und es noch einmal versuchen.`;
    case "text-not-for-a-cell":
      return found.length > found.limit
        ? `Der Text für ${found.header} hat ${number(found.length)} Zeichen; in eine Zelle passen ${number(found.limit)}.`
        : `Der Text für ${found.header} enthält ein Zeichen, das in keine Zelle passt. Statt ihn einzufügen, den Text neu tippen.`;
    case "changed-meanwhile":
      return "Andere ändern gerade dieselben Zeilen. Von den eigenen Änderungen blieb nichts stehen; einen Moment warten und es noch einmal versuchen.";
    case "not-as-written":
      return `Das Blatt ${quote(found.sheet)} zeigt nicht, was hineingeschrieben wurde. Vor dem nächsten Versuch seine letzten Zeilen ansehen.`;
    case "partly-written":
      if (found.open.length === 0)
        return `Geschrieben wurde es trotzdem: ${list(found.there)}. ${explainWorkbook(found.cause)}`;
      return `Nur ein Teil wurde geschrieben: ${list(found.there)}. Noch offen: ${list(found.open)}. ${explainWorkbook(found.cause)}`;
    case "maybe-written":
      return `Ob es geschrieben wurde, ist nicht bekannt: vor dem nächsten Versuch im Blatt nachsehen. ${explainWorkbook(found.cause)}`;
  }
}

function shows(text: string): string {
  return text === "" ? "ist jetzt leer" : `zeigt jetzt ${text}`;
}
