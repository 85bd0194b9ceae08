import type { TreeTexts } from "../../texts";
import { quote } from "../grammar";
import { explainWorkbook } from "./problems";

export const placed: TreeTexts["placed"] = {
  name: (keyResult) => `KPI-Baum ${keyResult}`,
  outcome: (found) => {
    switch (found.came) {
      case "placed":
        return `Das Bild ${found.replaced ? "wurde neu gezeichnet" : "steht"} auf dem Blatt ${quote(found.sheet)}, über den Zellen ${found.cells}.`;
      case "no-shapes":
        return "In dieser Version von Excel können Add-ins keine Formen zeichnen, deshalb wurde nichts eingefügt. Excel aktualisieren oder Excel im Web verwenden.";
      case "no-sheet":
        return `Das Blatt ${quote(found.sheet)} gibt es nicht, deshalb wurde nichts eingefügt. Das Blatt anlegen oder ihm seinen Namen wiedergeben und es noch einmal versuchen.`;
      case "refused":
        return `Das Blatt ist wie vorher. ${explainWorkbook(found.why)}`;
      case "broken":
        return `Das Zeichnen brach ab, und auf dem Blatt ${quote(found.sheet)} können Teile davon liegen: Formen, deren Namen mit ${quote(found.name)} beginnen. Sie dort löschen (Start, Suchen und Auswählen, Auswahlbereich) und es dann noch einmal versuchen. ${explainWorkbook(found.cause)}`;
    }
  },
};
