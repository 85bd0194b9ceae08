import type { SheetTexts } from "../../texts";

export const notRanked: SheetTexts["notRanked"] = {
  noKeyResult: "Sie nennt kein Key Result: nicht ausgerichtet, also ist ihre Wirkung 0.",
  unknownKeyResult: ["Das Key Result ", " gibt es in diesem Quartal nicht: Die Wirkung ist 0."],
  keyResultAtRest: ["Ihr Key Result ", " ist ", ": Die Wirkung ist 0."],
  noObjective: ["Ihr Key Result ", " nennt kein Ziel dieses Quartals: Die Wirkung ist 0."],
  objectiveAtRest: ["Ihr Ziel ", " ist ", ": Die Wirkung ist 0."],
  notRated: "Noch ohne Rang: Reichweite, Wirkung, Zuversicht und Aufwand sind leer.",
  missing: ["", " fehlt: Eintragen, dann bekommt die Arbeit einen Rang."],
  wrong: {
    reach: "Die Reichweite ist keine Zahl ab 0.",
    impact: "Die Wirkung ist keine Zahl ab 0.",
    confidence: "Die Zuversicht ist kein Anteil von 0\u00a0% bis 100\u00a0%.",
    effort: "Der Aufwand ist keine Zahl über 0.",
  },
  zero: ["", " ist 0."],
};
