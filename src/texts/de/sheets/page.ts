import type { SheetTexts } from "../../texts";
import { quote } from "../grammar";

export const page: SheetTexts["page"] = {
  title: (period) => `OKR(W) ${period}`,
  mission: "Mission",
  start: "Beginn",
  end: "Ende",
  asOf: "Stand",
  objective: "Ziel",
  keyResults: "Key Results",
  owner: "Verantwortlich",
  startValue: "Start",
  target: "Zielwert",
  current: "Aktuell",
  unit: "Einheit",
  score: "Score",
  expected: "Erwartet",
  status: "Status",
  due: "Fällig",
  work: "Arbeit",
  moves: "Soll bewegen",
  state: "Zustand",
  more: (sheet) => ["und ", ` weitere auf dem Blatt ${quote(sheet)}`],
  withoutTeam: (sheet) => ["Ohne Team und deshalb auf keiner Seite: ", ` auf dem Blatt ${quote(sheet)}`],
  unknownKeyResult: (sheet) => `nicht auf dem Blatt ${quote(sheet)}`,
  found: { count: "gesamt", row: "Zeile" },
  proof: "Woran wir glauben",
  question: "Wenn wir alle Key Results erreichen, erreichen wir dann das Ziel?",
  unanswered: (sheet, column) => `Noch nicht beantwortet: Spalte ${quote(column)} auf dem Blatt ${quote(sheet)}.`,
  foot:
    "Zahlen in den Tabellen ändern: Diese Seite folgt. Scores kommen vom OKR(W)-Add-in; eine Zelle mit #NAME? wartet " +
    "auf das Add-in.",
};

export const proof: SheetTexts["proof"] = {
  work: "Ich glaube, dass die Wahl dieser Arbeit:",
  keyResults: "zu diesen Key Results führt:",
  objective: "Was bedeuten wird, dass wir dieses Ziel erreicht haben:",
  and: "UND",
};
