import type { SheetPageTexts } from "../../texts";
import { count, list } from "../grammar";

/** Die Seite, die den Zeitraum nach einem abgeschlossenen zeichnet. */
export const nextQuarter: SheetPageTexts["nextQuarter"] = {
  title: "Nächstes Quartal",
  intro:
    "Was behalten wurde, geht unter seiner alten ID weiter, von dort, wo es jetzt steht. Protokoll und Verlauf bleiben beim alten Quartal; vereinbart wird neu.",
  head: (period, goesOn, stays) =>
    `${period}: ${count(goesOn, { one: "Zeile geht", other: "Zeilen gehen" })} weiter, ${count(stays, { one: "bleibt", other: "bleiben" })}.`,
  notClosedTitle: "Erst entscheiden",
  notClosed: "Nichts geht ungefragt weiter. Schließen Sie das Quartal ab: Dort sagen Sie, welche Zeilen weitergehen.",
  close: "Quartal abschließen",
  nothingTitle: "Nichts geht weiter",
  nothing:
    "Kein Ziel dieses Quartals wurde behalten. Entscheiden Sie auf dem Blatt des Abschlusses anders, oder beginnen Sie mit einer neuen Arbeitsmappe.",
  goesOn: "Was weitergeht",
  stays: (n) => `Was bleibt (${n})`,
  stay: (id, words, why) => `${id === "" ? words : `${id}  ${words}`}: ${why}`,
  open: "Bitte ansehen",
  way: (start, target) => `Von ${start} bis ${target}`,
  modified: "wird geändert",
  newWords: (id) => `Neue Worte von ${id}`,
  newTarget: (id) => `Neuer Zielwert von ${id}`,
  targetHint: (target) => `Bisher: ${target}. Leer bleibt er.`,
  standards: (n) => `Ab jetzt Standardprozess: ${count(n, { one: "Arbeit", other: "Arbeiten" })}`,
  backToTheTree: "Zurück in den KPI-Baum",
  ids: (objective, keyResult, work) =>
    `Neue Zeilen beginnen bei ${objective}, ${keyResult} und ${work}: Keine ID wird zweimal vergeben.`,
  hypotheses: (ids) =>
    `Noch offen, was wurde aus: ${list(ids)}. Hypothesen und KPI-Bäume bleiben beim alten Quartal; im nächsten werden neue aufgestellt.`,
  team: "Team der ersten Seite",
  create: "Nächstes Quartal anlegen",
};
