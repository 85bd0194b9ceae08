import type { Texts } from "../../texts";
import { count, list } from "../grammar";

export const split: Texts["pane"]["split"] = {
  intro:
    "Ein Key Result oben wird unten zum Ziel: Jeder Teil bekommt ein Ziel, das es unterstützt, und ein Key Result mit seinem Anteil am Zielwert.",
  none: "Es gibt noch kein Key Result, das sich aufteilen lässt.",
  which: "Aufzuteilendes Key Result",
  whole: (start, target) => `Von ${start} auf ${target}`,
  wholeToReach: (target) => `Zielwert: ${target}`,
  ofTeam: (team) => `Team: ${team}`,
  repeated:
    "Jeder Teil bekommt dieselben Werte: Eine Quote, eine Chance oder ein Tag ist für jeden Teil so hoch wie für das Ganze.",
  existing: "Vorhandene Teile",
  existingHint: "Ihre Werte werden im Formular der jeweiligen Zeile geändert. Neue Teile teilen sich den Rest.",
  usedUp:
    "Die vorhandenen Teile haben schon den ganzen Zielwert. Für einen weiteren erst einen anderen senken oder Beträge eingeben.",
  who: "Wer trägt einen Teil?",
  below: (team) => `${team} (gehört zum Team)`,
  nobody: "Im Blatt steht noch kein anderes Team. Unten eines oder eine Person hinzufügen.",
  newName: "Neues Team oder neue Person",
  level: "Ebene",
  add: "Hinzufügen",
  remove: (team) => `${team} entfernen`,
  isNew: (team, level) => `${team} (neu: ${level})`,
  nameMissing: "Einen Namen eingeben.",
  nameTaken: (team) => `${team} ist schon da: oben ankreuzen.`,
  nameHasPart: (team) => `${team} hat schon einen Teil oder ist das Team des Ganzen.`,
  nameTooLong: (length, limit) => `Der Name hat ${length} Zeichen; ${limit} passen hinein.`,
  how: "Wie?",
  by: { evenly: "Gleichmäßig", shares: "Nach Anteilen", amounts: "Nach Beträgen" },
  shareOf: (team) => `Anteil von ${team}`,
  sharesHint: "Im Verhältnis: 2 und 1 sind zwei Drittel und ein Drittel.",
  amountOf: (team) => `Zielwert von ${team}`,
  amountMissing: "Eingeben, was dieser Teil erreichen soll.",
  shareMissing: "Einen Anteil eingeben; 0 bekommt nichts.",
  preview: "Was geschrieben wird",
  part: "Teil",
  start: "Ausgangswert",
  target: "Zielwert",
  limit: "Grenze",
  makes: (parts, whole) => `Die Teile ergeben das Ganze: ${parts} von ${whole}.`,
  makesLess: (parts, whole, by) =>
    `Die Teile ergeben ${parts} von ${whole}: Es fehlen ${by}. Sie lassen sich trotzdem schreiben.`,
  makesMore: (parts, whole, by) =>
    `Die Teile ergeben ${parts} von ${whole}: ${by} zu viel. Sie lassen sich trotzdem schreiben.`,
  rateHolds: (whole) => `Das Ganze von ${whole} liegt zwischen den Teilen.`,
  rateMisses: (nearest, whole) =>
    `Die Teile kommen nur bis ${nearest} an ${whole} heran: Eine Quote liegt zwischen denen ihrer Teile. Sie lassen sich trotzdem schreiben.`,
  noPart: "Mindestens ein Team ankreuzen oder hinzufügen.",
  tooMany: (parts, most) => `${parts} Teile sind zu viele; ${most} lassen sich auf einmal schreiben.`,
  wrongPart: (teams) => `Noch kein Wert: ${list(teams)}.`,
  words: (metric, start, target) => `${metric}: von ${start} auf ${target}`,
  wordsWithoutStart: (metric, target) => `${metric}: ${target}`,
  write: "Teile schreiben",
  written: (ids) => `${count(ids.length, { one: "Teil steht", other: "Teile stehen" })} im Blatt: ${list(ids)}.`,
};
