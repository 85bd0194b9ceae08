import type { TreeTexts } from "../../texts";
import { count } from "../grammar";

/** Die Seite, die Arbeit nach RICE ordnet. */
export const rankPage: TreeTexts["rank"] = {
  title: "Arbeit ordnen",
  head: (period, ranked, all) =>
    `${period}: ${ranked} von ${count(all, { one: "Arbeit", other: "Arbeiten" })} mit Rang.`,
  intro:
    "RICE ist Reichweite × Wirkung × Zuversicht / Aufwand. Reichweite: wie viele im Quartal. Wirkung: 3 gewaltig, 2 stark, 1 mittel, 0,5 schwach, 0,25 kaum. Zuversicht: 100\u00a0%, 80\u00a0% oder 50\u00a0%. Aufwand: überall in derselben Einheit, zum Beispiel Personenmonate.",
  place: (rank, rice) => `Rang ${rank} · ${rice}`,
  none: "Ohne Rang",
  noneAt: (rice) => `Ohne Rang · ${rice}`,
  rowOf: (row) => `Zeile ${row}`,
  noWords: "(noch ohne Worte)",
  noId: "Die ID fehlt oder steht zweimal da: In der Spalte ID berichtigen, dann lässt es sich hier ändern.",
  fieldOf: (work, field) => `${work}: ${field}`,
  wrong: {
    reach: "0 oder mehr eingeben.",
    impact: "0 oder mehr eingeben.",
    confidence: "0\u00a0% bis 100\u00a0% eingeben.",
    effort: "Mehr als 0 eingeben.",
  },
  atRest: (n) => `Erledigt oder verworfen (${n})`,
  save: (rows) => (rows === 0 ? "Speichern" : `${count(rows, { one: "Änderung", other: "Änderungen" })} speichern`),
  saved: (rows) => `${count(rows, { one: "Arbeit", other: "Arbeiten" })} im Blatt geändert.`,
  nothing: "Noch ist alles wie im Blatt.",
  undo: "Rückgängig",
  undone: "Es ist wieder wie vorher.",
  noWork: "Noch gibt es keine Arbeit. Zuerst welche in den Plan aufnehmen.",
  noColumnsTitle: "Diese Arbeitsmappe kann Arbeit noch nicht ordnen",
  noColumns:
    "Ihr Blatt mit der Arbeit hat keine Spalten für Reichweite, Wirkung, Zuversicht und Aufwand. Reparieren fügt sie hinzu.",
};
