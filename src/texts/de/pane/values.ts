import type { Texts } from "../../texts";

export const explainValue: Texts["pane"]["explainValue"] = (found) => {
  switch (found.problem) {
    case "not-a-number":
      return `${found.typed} ist keine Zahl. So schreiben: ${found.example}.`;
    case "other-decimal-sign":
      return `${found.typed} hat das Dezimalzeichen einer anderen Sprache. Wenn ${found.instead} gemeint ist, es so schreiben.`;
    case "share-unclear":
      return `${found.typed} kann ${found.less} oder ${found.more} heißen. Mit Prozentzeichen schreiben.`;
    case "not-a-day":
      return `${found.typed} ist kein eindeutiger Tag. So schreiben: ${found.example}, oder als 2026-12-31.`;
    case "other-day-order":
      return `${found.typed}: Diesen Monat gibt es nicht. Wenn ${found.instead} gemeint ist, es so schreiben.`;
    case "short-year":
      return `${found.typed}: Das Jahr mit vier Ziffern schreiben.`;
  }
};
