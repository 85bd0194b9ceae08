import type { Texts } from "../../texts";

export const outside: Texts["pane"]["outside"] = {
  title: "Dieser Bereich gehört zu Excel",
  text: "Er wurde in einem Browser geöffnet, wo keine Arbeitsmappe daneben liegt.",
  how: "So geht es: eine Arbeitsmappe in Excel für Windows, Mac oder das Web öffnen, Start und dann Add-Ins wählen, OKR(W) suchen und im Menüband die Registerkarte OKR öffnen.",
  help: "Über die Formeln lesen",
};
