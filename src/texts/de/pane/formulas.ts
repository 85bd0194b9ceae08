import type { Texts } from "../../texts";
import { count, number, quote } from "../grammar";

export const formulaList: Texts["pane"]["formulaList"] = {
  title: "Formeln",
  search: "Formeln durchsuchen",
  clear: "Suche leeren",
  found: (n) => count(n, { one: "Formel", other: "Formeln" }),
  none: (query) => `Keine Formel hat ${quote(query)} im Namen oder in der Beschreibung.`,
};

export const formulaPage: Texts["pane"]["formulaPage"] = {
  back: "Zurück zu den Formeln",
  arguments: "Argumente",
  argumentsHint:
    "Einen Wert eingeben, ein Datum wie 2026-12-31, eine Zelle oder einen Bereich. Wörter werden zu Text; jeder andere Ausdruck beginnt mit =. Geschrieben wird wie im Englischen: 0.5 mit Punkt, ein Komma zwischen Argumenten.",
  optional: "kann fehlen",
  takeSelection: (argument) => `Die markierten Zellen für ${argument} verwenden`,
  written: "Die Formel",
  insert: "In die markierte Zelle einfügen",
  inserting: "Die Formel wird geschrieben …",
  inserted: (cell, sheet) => `In ${cell} auf dem Blatt ${quote(sheet)} geschrieben`,
  topLeft: (cells) => `${cells} war markiert; die Formel steht jetzt in der Zelle oben links.`,
  occupied: (cell, sheet) => `${cell} auf dem Blatt ${quote(sheet)} ist nicht leer`,
  holds: (shows, formula) =>
    formula === undefined
      ? `Dort steht ${shows}.`
      : `Dort steht ${formula}; angezeigt wird ${shows === "" ? "nichts" : shows}.`,
  replace: "Ersetzen",
  keep: "Behalten",
  notInserted: "Die Formel wurde nicht geschrieben",
  purpose: "Wozu sie dient",
  result: "Ergebnis",
  example: "Beispiel",
  refusals: "Was sie ablehnt",
  help: (formula) => `Hilfe zu ${formula}`,
};

export const explainTyped: Texts["pane"]["explainTyped"] = (found) => {
  switch (found.problem) {
    case "nothing-typed":
      return "Dieses Argument ausfüllen: Eine Formel ganz ohne Argumente sagt nichts.";
    case "comma-outside":
      return `Mit dem Komma in ${found.typed} begänne das nächste Argument. Zahlen mit Punkt und ohne Tausendertrennung schreiben: 38000 oder 0.5.`;
    case "unreadable-date":
      return `${found.typed} ist nicht eindeutig ein Datum. Als 2026-12-31 schreiben oder auf die Zelle verweisen, in der es steht.`;
    case "text-too-long":
      return `Der Text hat ${count(found.length, { one: "Zeichen", other: "Zeichen" })}; in eine Formel passen ${number(found.limit)}. Den Text in eine Zelle schreiben und auf sie verweisen.`;
    case "not-in-a-formula":
      return `${found.typed} kann so nicht in einer Formel stehen. Eine einfache Zahl eingeben, eine Zelle wie B2 oder einen Text in geraden Anführungszeichen.`;
  }
};
