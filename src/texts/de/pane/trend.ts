import type { Texts } from "../../texts";
import { count } from "../grammar";

export const trendPage: Texts["pane"]["trend"] = {
  which: "Ziel oder Key Result",
  homeless: "Key Results ohne Ziel",
  nothing: "Noch hat kein Ziel und kein Key Result eine Id, also gibt es nichts zu zeichnen.",
  way: "Prognose",
  ways: {
    linear: "Die Linie durch alle Check-ins",
    pace: "Das Tempo vom ersten bis zum letzten",
    last: "Es bleibt, wo es ist",
  },
  targetIs: (value) => `Zielwert ${value}`,
  today: "Heute",
  asOf: "Stand",
  due: "Letzter Tag",
  chart: ({ name, points, from, to, value }) =>
    points === 0
      ? `Diagramm zu ${name}: noch keine Check-ins.`
      : `Diagramm zu ${name}: Check-ins an ${count(points, { one: "Tag", other: "Tagen" })}${from === to ? `, ${to}` : ` vom ${from} bis ${to}`}, zuletzt ${value}.`,
  expectedNow: (value) => `Bis jetzt erwartet: ${value}.`,
  point: ({ day, value, score, note }) =>
    `${day}: ${value}${score === undefined ? "" : `, Score ${score}`}${note === "" ? "" : ` – ${note}`}`,
  walk: "Punkte des Diagramms, mit den Pfeiltasten einer nach dem anderen",
  at: (point, points) => `Punkt ${point} von ${points}`,
  legend: "Linien des Diagramms",
  showPoints: "Alle Punkte als Tabelle",
  points: (name) => `Punkte des Diagramms zu ${name}`,
  day: "Tag",
  line: "Linie",
  value: "Wert",
  score: "Score",
  signals: "Was ein Gespräch wert ist",
  noSignals: "Im Log steht nichts, das nach einem Gespräch verlangt.",
  checkIn: "Check-in machen",
};
