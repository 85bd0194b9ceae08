import type { Texts } from "../../texts";
import { count, day, inUnit, month, number, quote, share } from "../grammar";

/** How often people look at their key results. */
function everyDays(days: number): string {
  if (days === 7) return "jede Woche";
  return days === 30 ? "jeden Monat" : `alle ${count(days, { one: "Tag", other: "Tage" })}`;
}

export const newWorkbook: Texts["pane"]["newWorkbook"] = {
  title: "Neue OKR(W)-Arbeitsmappe",
  team: "Team",
  teamHint: "Steht oben auf der Seite.",
  period: "Zeitraum",
  periodHint: "Benennt die Blätter, zum Beispiel Q4 2026.",
  start: "Beginn",
  end: "Ende",
  level: "Ebene",
  templateField: "Vorlage",
  mission: "Mission",
  missionHint: "Wozu es das Team gibt, in einem Satz. Steht oben auf der Seite.",
  missionOfTemplate: "Wozu es das Team gibt, in einem Satz. Bleibt das Feld leer, gilt der Satz der Vorlage.",
  quarter: "Quartal",
  otherPeriod: "Ein anderer Zeitraum, siehe unten",
  more: (ambition, checkInDays, firstMonth) =>
    `Anspruch ${share(ambition)}, Check-in ${everyDays(checkInDays)}, Geschäftsjahr ab ${month(firstMonth)}`,
  ambition: "Anspruch",
  ambitions: (ambition) =>
    ambition === 1
      ? `Zusage: ${share(ambition)} werden am letzten Tag erwartet`
      : `Ehrgeizig: ${share(ambition)} werden am letzten Tag erwartet`,
  checkIns: "Check-ins",
  everyDays,
  keyResultRuleHint: "Welche Anzahl die Qualitätsprüfung für richtig hält.",
  fiscalYear: "Das Geschäftsjahr beginnt im",
  fiscalYearHint: "Gilt auf diesem Gerät. Ein Geschäftsjahr heißt nach dem Jahr, in dem es endet.",
  month,
  preview: "Was geschrieben wird",
  previewPending: "Die Felder oben ausfüllen, dann erscheinen hier die Blätter.",
  previewIntro: (sheets) => `${count(sheets, { one: "neues Blatt", other: "neue Blätter" })} hinter den vorhandenen`,
  rows: {
    objectives: (n) => count(n, { one: "Ziel", other: "Ziele" }),
    keyResults: (n) => count(n, { one: "Key Result", other: "Key Results" }),
    work: (n) => count(n, { one: "Arbeit", other: "Arbeiten" }),
  },
  contents: "Die Wörter und Zahlen des Beispiels",
  row: (id, words) => `${id}  ${words}`,
  keyResult: ({ start, target, unit, owner }) => {
    if (target === undefined) return owner;
    const goal = inUnit(target, unit);
    return start === undefined ? `Zielwert ${goal}, ${owner}` : `Von ${inUnit(start, unit)} auf ${goal}, ${owner}`;
  },
  work: ({ moves, owner }) => `Soll ${moves} bewegen, ${owner}`,
  names: (names) => `Namen für Formeln: ${names.join(", ")}.`,
  table: (rows, columns) =>
    `Eine Tabelle mit ${count(columns, { one: "Spalte", other: "Spalten" })} und ${count(rows, { one: "Zeile", other: "Zeilen" })}.`,
  charts: (n) => `${count(n, { one: "Diagramm", other: "Diagramme" })}.`,
  untouched: "Nichts, was jetzt in der Arbeitsmappe steht, wird geändert.",
  create: "Blätter anlegen",
  useLabel: (label) => `${quote(label)} verwenden`,
  takenLabel: (label) => `Blätter für ${quote(label)} sind in dieser Arbeitsmappe schon vorhanden.`,
};

const characters = (n: number): string => count(n, { one: "Zeichen", other: "Zeichen" });

export const explainDraft: Texts["pane"]["explainDraft"] = (found) => {
  switch (found.problem) {
    case "team-missing":
      return "Den Namen des Teams eingeben.";
    case "team-too-long":
      return `Der Name hat ${characters(found.length)}; auf die Seite passen ${number(found.limit)}. Den Namen kürzen.`;
    case "period-missing":
      return "Den Zeitraum benennen, zum Beispiel Q4 2026.";
    case "period-is-cell":
      return `${quote(found.period)} ist auch die Adresse einer Zelle, Excel würde beides verwechseln. Möglich ist ${quote(found.instead)}.`;
    case "period-too-long":
      return `Die Bezeichnung hat ${characters(found.length)}; in den Namen der Blätter ist Platz für ${number(found.limit)}. Die Bezeichnung kürzen.`;
    case "period-has-sign":
      return `Excel erlaubt ${found.sign.trim() === "" ? "dieses Zeichen" : `das Zeichen ${found.sign}`} nicht im Namen eines Blattes. Es weglassen.`;
    case "no-date":
      return "Ein Datum wählen.";
    case "date-out-of-range":
      return "Ein Datum ab 1904 wählen: Dort beginnt der Kalender von Excel.";
    case "end-before-start":
      return `Das Ende (${day(found.end)}) liegt vor dem Beginn (${day(found.start)}). Ein späteres Ende wählen.`;
  }
};
