import type { ReadyTreeTexts } from "../../texts";

export const supportLoad: ReadyTreeTexts["supportLoad"] = {
  title: "Aufwand im Support",
  text: "Stunden des Supports je Woche: Anfragen, die bei Menschen ankommen, mal Arbeit an jeder, auch in zweiter Runde.",
  fits: "Passt zu einem Support, der mehr Kunden gewachsen sein soll: durch weniger Anfragen, bessere Hilfeseiten oder Antworten, die genügen.",
  nodes: {
    root: { node: "Stunden des Supports je Woche" },
    tickets: { node: "Vorgänge je Woche" },
    requests: { node: "Anfragen je Woche" },
    customers: { node: "Kunden" },
    perCustomer: { node: "Anfragen je Kunde und Woche" },
    reaching: { node: "Anteil, der bei Menschen ankommt" },
    whole: { node: "Alle Anfragen" },
    selfService: { node: "Anteil, den die Hilfeseiten lösen" },
    perTicket: { node: "Stunden je Vorgang" },
    firstTime: { node: "Stunden bis zur ersten Antwort" },
    secondTime: { node: "Stunden für Vorgänge, die wiederkommen" },
    reopened: { node: "Anteil der Vorgänge, die wiederkommen" },
    onceMore: { node: "Stunden für jeden davon" },
  },
};
