import type { Texts } from "../texts";

export const ribbon: Texts["ribbon"] = {
  description:
    "Ziele, Key Results und Arbeit in Excel: Ein Klick zeichnet die Arbeitsmappe, Formeln bewerten und verdichten sie. " +
    "Alles bleibt in der Arbeitsmappe.",
  getStarted: {
    title: "OKR(W) ist bereit",
    text: "Die Registerkarte OKR öffnen und mit Neue Arbeitsmappe die Blätter für ein Team und ein Quartal zeichnen. Der Bereich zeigt jede Formel mit einem Beispiel.",
  },
  tab: "OKR",
  groups: { workbook: "Arbeitsmappe", learn: "Lernen" },
  buttons: {
    showPane: {
      label: "Bereich zeigen",
      tip: "Öffnet den OKR-Bereich neben dem Blatt. In der Arbeitsmappe ändert sich nichts.",
    },
    newWorkbook: {
      label: "Neue Arbeitsmappe",
      tip: "Öffnet den Bereich, in dem Team und Quartal benannt werden, und fügt dann neue Blätter mit Zielen, Key Results und Arbeit hinzu. Vorhandene Blätter bleiben, wie sie sind.",
    },
    checkIn: {
      label: "Check-in",
      tip: "Öffnet den Bereich mit den Key Results, die auf ihren Check-in warten, jedes mit seinem letzten Wert neben dem Feld für den neuen. Speichern fügt dem Protokoll der Check-ins Zeilen hinzu.",
    },
    formulas: {
      label: "Formeln",
      tip: "Zeigt die OKR-Formeln mit ihren Argumenten und je einem Beispiel. In der Arbeitsmappe ändert sich nichts.",
    },
    help: {
      label: "Hilfe",
      tip: "Öffnet die Hilfe des Add-ins (auf Englisch). In der Arbeitsmappe ändert sich nichts.",
    },
  },
};
