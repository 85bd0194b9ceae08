import type { ReadyTreeTexts } from "../../texts";

export const common: ReadyTreeTexts["common"] = {
  examples:
    "Alle Zahlen sind Beispiele, auch die Vergleichswerte: Niemand hat sie gemessen. Ersetzen Sie sie durch eigene, oder verweisen Sie auf Zellen Ihres Modells.",
};
