import type { TreeTexts } from "../../texts";
import { count } from "../grammar";

export const promising: TreeTexts["promising"] = {
  tab: "Chancen",
  intro:
    "Wo sich der erste Blick lohnt: Treiber, die die Zahl an der Spitze bewegen und noch Spielraum haben bis zu dem, was andere erreichen. Das Potenzial ist die Wirkung mal diesen Spielraum.",
  ranked: "Nach Potenzial geordnet",
  notYet: "Die Treiber lassen sich erst ordnen, wenn die Zahl an der Spitze sich ausrechnen lässt.",
  noneRanked: "Kein Treiber hat einen Vergleichswert, der die Zahl an der Spitze verbessern würde.",
  noneRankedHint:
    "Ein Vergleichswert ist, was andere erreichen oder was anderswo erreicht wurde: das Beste, was zu hoffen ist.",
  potential: (root) => `Potenzial für ${root}`,
  effect: "Wirkung von 1\u00a0% mehr",
  room: "Spielraum bis zum Vergleichswert",
  reaches: (root) => `${root} käme auf`,
  hypothesis: "Zur Hypothese machen",
  hypothesisOf: (driver) => `Zur Hypothese machen: ${driver}`,
  show: "Im Blatt zeigen",
  showOf: (driver) => `Im Blatt zeigen: ${driver}`,
  gone: "Die Spalte dazu steht nicht mehr im Blatt.",
  others: (n) => `${count(n, { one: "Treiber", other: "Treiber" })} ohne Rang`,
  enter: "Vergleichswert eingeben",
  enterFor: (driver) => `Vergleichswert eingeben: ${driver}`,
  change: "Ändern",
  changeOf: (driver) => `Ändern: ${driver}`,
  noDrivers:
    "Dieser Baum ist bisher eine einzige Zahl. Mit Treibern, die auf dem Reiter mit dem Baum dazukommen, zeigt sich, bei welchem sich ein Versuch lohnt.",
};
