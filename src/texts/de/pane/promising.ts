import type { TreeTexts } from "../../texts";
import { count } from "../grammar";

export const promising: TreeTexts["promising"] = {
  tab: "Aussichtsreich",
  intro:
    "Wo sich der erste Blick lohnt: Treiber, die die Zahl an der Spitze stark bewegen und noch Luft haben bis zu dem, was andere erreichen. Das Potenzial ist das eine mal das andere.",
  ranked: "Mit Vergleichswert",
  noneRanked: "Kein Treiber hat einen Vergleichswert, der die Zahl an der Spitze verbessern würde.",
  noneRankedHint:
    "Ein Vergleichswert ist, was andere erreichen oder was anderswo erreicht wurde: das Beste, was zu hoffen ist.",
  place: (place, of) => `${place} von ${of}`,
  potential: (share) => `Potenzial ${share}`,
  effect: "Wirkung je 1 %",
  room: "Luft bis zum Vergleichswert",
  reaches: (root) => `${root} käme auf`,
  fromTo: (from, to) => `${from} → ${to}`,
  hypothesis: "Zur Hypothese machen",
  hypothesisOf: (driver) => `Zur Hypothese machen: ${driver}`,
  show: "Im Blatt zeigen",
  showOf: (driver) => `Im Blatt zeigen: ${driver}`,
  shown: (driver) => `${driver} ist im Blatt markiert.`,
  gone: (column) => `Die Spalte ${column} steht nicht mehr im Blatt.`,
  others: (n) => `${count(n, { one: "Treiber", other: "Treiber" })} ohne Rang`,
  othersIntro: "Was ihnen zu einem Rang fehlt.",
  noBenchmark: "Ein Vergleichswert fehlt.",
  benchmarkNoNumber: (found) => `Als Vergleichswert steht da ${found}, das ist keine Zahl.`,
  noCurrent: "Der aktuelle Wert fehlt.",
  atBenchmark: (benchmark) => `Der Vergleichswert ${benchmark} ist schon erreicht, es bleibt keine Luft.`,
  wrongWay: (benchmark) =>
    `Beim Vergleichswert ${benchmark} würde sich die Zahl an der Spitze von ihrem Zielwert entfernen.`,
  noEffect: "Wie er die Zahl an der Spitze bewegt, lässt sich nicht ausrechnen.",
  enter: "Fehlendes eingeben",
  enterFor: (driver) => `Fehlendes eingeben: ${driver}`,
  noDrivers:
    "Dieser Baum ist bisher eine einzige Zahl. Mit Treibern, die auf dem Reiter mit dem Baum dazukommen, zeigt sich, bei welchem sich ein Versuch lohnt.",
  notRanked: (why) => `Die Treiber lassen sich nicht ordnen: ${why}`,
};
