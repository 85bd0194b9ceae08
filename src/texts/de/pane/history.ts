import type { MorePageTexts } from "../../texts";
import { count } from "../grammar";

export const history: MorePageTexts["history"] = {
  title: "Verlauf über die Quartale",
  intro:
    "Ein Key Result, das im nächsten Quartal weiterläuft, behält seine ID. Hier lässt es sich vom ersten bis zum letzten verfolgen.",
  reading: (period, index, of) => `${period} wird gelesen (${index} von ${of}) …`,
  found: (keyResults, periods) =>
    `${count(keyResults, { one: "Key Result", other: "Key Results" })} in ${count(periods, { one: "Quartal", other: "Quartalen" })}.`,
  which: "Key Result",
  latest: (period) => `Noch da: ${period}`,
  ended: (period) => `Bis ${period}`,
  none: "Noch hat kein Key Result eine ID, deshalb lässt sich keines verfolgen.",
  lived: (id, periods) => `${id} gab es in ${count(periods, { one: "Quartal", other: "Quartalen" })}.`,
  onlyOne: "Zu vergleichen gibt es etwas, sobald es ins nächste Quartal übernommen wird.",
  chart: "Score je Quartal",
  chartSays: (id, scores) => `Score von ${id} je Quartal: ${scores}.`,
  scoreIn: (period, score) => `${period} ${score}`,
  noScore: "kein Score",
  table: (id) => `${id} je Quartal`,
  start: "Ausgang",
  target: "Zielwert",
  value: "Zuletzt",
  score: "Score",
  checkIns: "Check-ins",
  overridden: (decided, computed) => `Abgeschlossen mit ${decided}; die Zahlen sagen ${computed}.`,
  decided: (choice) => `Beim Abschluss: ${choice}.`,
  reason: (reason) => `Grund: ${reason}`,
  trendOf: (id, period) => `Verlauf von ${id}, ${period}`,
};
