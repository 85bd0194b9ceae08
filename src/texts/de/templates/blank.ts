import type { TemplateTexts } from "../../texts";

export const blank: TemplateTexts["blank"] = {
  title: "Leer",
  text: "Leere Tabellen mit Formeln, Auswahllisten und Hinweisen: für Teams, die wissen, was sie wollen.",
};
