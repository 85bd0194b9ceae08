import type { Texts } from "../../texts";

export const buttonFailed: Texts["pane"]["buttonFailed"] = {
  title: (button) => `Die Schaltfläche ${button} hat ihre Aufgabe nicht erledigt`,
  text: "In der Arbeitsmappe wurde nichts geändert. Die Schaltfläche noch einmal drücken oder unten weitergehen.",
};
