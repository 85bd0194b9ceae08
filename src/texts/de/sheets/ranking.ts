import type { SheetTexts } from "../../texts";

export const notRanked: SheetTexts["notRanked"] = {
  wrong: {
    reach: "Die Reichweite ist keine Zahl ab 0.",
    impact: "Die Wirkung ist keine Zahl ab 0.",
    confidence: "Die Zuversicht ist kein Anteil von 0\u00a0% bis 100\u00a0%.",
    effort: "Der Aufwand ist keine Zahl über 0.",
  },
  missing: ["Es fehlt: ", ". Eintragen, dann gibt es einen Rang."],
  noKeyResult: "Kein Key Result genannt, also ist die Wirkung 0. Das wählen, das die Arbeit bewegt.",
  unknownKeyResult: ["Das Key Result ", " gibt es in diesem Quartal nicht, also ist die Wirkung 0."],
  keyResultAtRest: ["Das Key Result ", " ist ", ", also ist die Wirkung 0."],
  noObjective: ["Das Key Result ", " hat kein Ziel in diesem Quartal, also ist die Wirkung 0."],
  objectiveAtRest: ["Das Ziel ", " ist ", ", also ist die Wirkung 0."],
  zero: ["0 wegen: ", "."],
  tooLarge: "Die Zahlen sind zu groß zum Multiplizieren.",
  decided: ["Ohne Rang: Der Zustand ist ", "."],
};
