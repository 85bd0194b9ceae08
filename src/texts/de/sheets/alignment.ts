import type { SheetTexts } from "../../texts";
import { quote } from "../grammar";

export const alignment: SheetTexts["alignment"] = {
  goal: "Ziele und Key Results",
  team: "Team",
  owner: "Verantwortlich",
  score: "Score",
  status: "Status",
  note: "Hinweis",
  more: (objectives, keyResults) => [
    "",
    ` weitere finden hier keinen Platz: siehe die Blätter ${quote(objectives)} und ${quote(keyResults)}.`,
  ],
  notAbove: ["Unterstützt ", "; das steht nicht in dieser Liste."],
  notIn: ["Sein Ziel ", " steht nicht in dieser Liste."],
  noObjective: "Nennt kein Ziel.",
  circle: "Was es unterstützt, läuft im Kreis oder ist tiefer als acht Ziele.",
  helper: "Ordnung des Baums",
  helperNote:
    "Graue Zellen finden den Platz jeder Zeile: erst alle Ziele, dann alle Key Results. Darüber ist die Zeile, die sie " +
    "nennt, 2 hoch die zwei Stufen höher, Darunter dasselbe ohne Kreise, Weg ihre Zeilen von oben her, Platz ihre Stelle. " +
    "Bitte so lassen.",
  counts: "Anzahl",
  row: "Zeile",
  id: "ID",
  words: "Wortlaut",
  level: "Ebene",
  self: "Ist",
  named: "Nennt",
  above: "Darüber",
  up: (steps) => `${steps} hoch`,
  below: "Darunter",
  step: "Stufe",
  path: (steps) => `Weg ${steps}`,
  place: "Platz",
  shown: "Zeigt",
};
