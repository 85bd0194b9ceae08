import type { Texts } from "../../texts";
import { count, form, list, number, quotedList } from "../grammar";

export const progress: Texts["pane"]["progress"] = {
  looking: "Vorhandenes wird angesehen …",
  writing: "Die Blätter werden geschrieben …",
  repairing: "Die Formeln werden noch einmal eingetragen …",
  removing: "Das Geschriebene wird entfernt …",
};

export const done: Texts["pane"]["done"] = {
  title: "Die Arbeitsmappe ist fertig",
  text: (team, period, sheets) =>
    `${team}, ${period}: ${count(sheets, { one: "Blatt ist", other: "Blätter sind" })} hinzugekommen.`,
  show: (sheet) => `Zum Blatt ${sheet}`,
  others: (sheets) => form(sheets, { one: "Das andere Blatt", other: `Die anderen ${number(sheets)} Blätter` }),
  notShown: "Das Blatt konnte nicht gezeigt werden",
  next: "Wie es weitergeht",
  plan: {
    title: "Eigene Worte eintragen",
    text: "Ziele, Key Results und Arbeit, eines nach dem anderen, hier oder direkt in den Blättern.",
  },
  quality: {
    title: "Qualität prüfen",
    text: "Was ein erfahrener Coach fragen würde, bevor das Quartal beginnt.",
  },
  values: "Danach einchecken: einmal in der Woche den neuesten Wert jedes Key Results. Scores und Status folgen.",
  again: "Noch eine anlegen",
};

export const half: Texts["pane"]["half"] = {
  title: "Die Blätter wurden nicht vollständig geschrieben",
  written: (names) =>
    `Jetzt in der Arbeitsmappe: ${quotedList(names)}. ${form(names.length, { one: "Es ist", other: "Sie sind" })} nicht fertig.`,
  onlyNames: (names) => `Kein Blatt ist hinzugekommen. Zurückgeblieben: ${list(names)}.`,
  none: "Soweit Excel zeigt, ist kein Blatt hinzugekommen.",
  unsure: (names) =>
    form(names.length, {
      one: `${quotedList(names)} ist auch da, gehört aber vielleicht jemand anderem: Es bleibt. Vor einem neuen Versuch ansehen.`,
      other: `${quotedList(names)} sind auch da, gehören aber vielleicht jemand anderem: Sie bleiben. Vor einem neuen Versuch ansehen.`,
    }),
  nothing:
    "Soweit Excel zeigt, wurde nichts geschrieben. Vielleicht arbeitet es noch: in einem Moment erneut nachsehen.",
  unknown: (names) =>
    `Excel sagt nicht, was geschrieben wurde. Unter den Blättern nach ${quotedList(names)} suchen oder hier noch einmal nachfragen.`,
  untouched: "Blätter, die vorher da waren, sind unverändert.",
  remove: "Geschriebenes entfernen",
  keep: "So behalten",
  again: "Erneut nachsehen",
  removed: (removed, kept) => {
    const gone = removed.length > 0 ? `Entfernt: ${quotedList(removed)}.` : "Kein Blatt wurde entfernt.";
    return kept.length === 0
      ? gone
      : `${gone} Behalten, weil inzwischen jemand etwas daran geändert hat: ${quotedList(kept)}.`;
  },
  kept: (names) => `So behalten: ${quotedList(names)}.`,
  noUndo: "Excel kann das Entfernen nicht rückgängig machen.",
};

export const unready: Texts["pane"]["unready"] = {
  title: "Die Formeln sind noch nicht bereit",
  again: "Noch einmal versuchen",
};

export const failure: Texts["pane"]["failure"] = {
  title: "Nichts wurde geschrieben",
  brokenTitle: "In diesem Bereich ist etwas schiefgegangen",
  broken: "Das ist ein Fehler des Add-ins, nicht der Eingaben. Vor einem neuen Versuch die Blätter ansehen.",
  tryAgain: "Noch einmal versuchen",
  awayTitle: "Diese Seite war nicht zu holen",
  away: "Es gibt keine Verbindung dorthin, woher das Add-in kommt, oder es wurde eben erneuert. In Ihrer Arbeitsmappe hat sich nichts geändert.",
  openAnew: "Aufgabenbereich neu öffnen",
};
