import type { Texts } from "../../texts";
import { count } from "../grammar";

export const signalsPage: Texts["pane"]["signals"] = {
  title: "Signale",
  found: (period, day, signals) =>
    signals === 0
      ? `${period}, Stand ${day}: nichts, worüber zu reden wäre.`
      : `${period}, Stand ${day}: ${count(signals, { one: "Signal", other: "Signale" })}.`,
  none: "Check-ins kommen rechtzeitig, die Zuversicht hält, und jede Prognose erreicht, was erwartet wird.",
  kinds: "Nur zeigen",
  all: (signals) => `Alle (${signals})`,
  kind: (name, signals) => `${name} (${signals})`,
  trend: "Verlauf",
  trendOf: (id) => `Verlauf von ${id}`,
  checkIn: "Einchecken",
  checkInFor: (id) => `Für ${id} einchecken`,
  neverBlame:
    "Signale lesen Zahlen und Worte aus den Blättern. Sie laden zum Gespräch ein und suchen keine Schuldigen.",
};
