import type { SheetTexts } from "../../texts";

export const lists: SheetTexts["lists"] = {
  types: "Arten von Key Results",
  states: "Zustände",
  workStates: "Zustände der Arbeit",
  units: "Einheiten",
  levels: "Ebenen",
  setters: "Festgelegt von",
  cadences: "Rhythmus",
  answers: "Antworten",
  sources: "Quelle",
  bands: "Bänder",
  kinds: "Was",
  choices: "Entscheidungen",
  outcomes: "Ergebnisse",
  operators: "Rechenarten",
  hypothesisStates: "Hypothesen",
  status: "Status",
  meaning: "Was er bedeutet",
  inFormulas: "in Formeln",
};

export const words: SheetTexts["words"] = {
  types: {
    auto: "automatisch",
    increase: "steigern",
    decrease: "senken",
    "at least": "mindestens",
    "at most": "höchstens",
    above: "über",
    below: "unter",
    between: "zwischen",
    percent: "Prozent",
    binary: "ja oder nein",
    date: "Datum",
  },
  states: { Active: "Aktiv", Postponed: "Verschoben", Cancelled: "Abgebrochen", Closed: "Abgeschlossen" },
  workStates: {
    Planned: "Geplant",
    Doing: "In Arbeit",
    Done: "Erledigt",
    Dropped: "Verworfen",
    "Standard process": "Standardprozess",
    "Back to the tree": "Zurück in den Baum",
  },
  units: {
    "%": "%",
    $: "$",
    "€": "€",
    "£": "£",
    points: "Punkte",
    days: "Tage",
    hours: "Stunden",
    customers: "Kunden",
    leads: "Leads",
    deals: "Abschlüsse",
    sales: "Verkäufe",
    tickets: "Tickets",
  },
  levels: { company: "Unternehmen", team: "Team", person: "Person" },
  setters: { manager: "Führungskraft", crew: "Team" },
  cadences: {
    once: "einmal",
    daily: "täglich",
    weekly: "wöchentlich",
    "every two weeks": "alle zwei Wochen",
    monthly: "monatlich",
    quarterly: "vierteljährlich",
    yearly: "jährlich",
  },
  answers: { yes: "ja", no: "nein", "not sure": "unsicher" },
  statuses: {
    Done: "Erreicht",
    "On track": "Im Plan",
    Behind: "Im Rückstand",
    "At risk": "Gefährdet",
    Missed: "Verfehlt",
    Stale: "Veraltet",
    "No data": "Keine Daten",
    "Not started": "Nicht begonnen",
  },
  sources: { hand: "von Hand", pane: "Aufgabenbereich", import: "Übernahme" },
  bands: { Missed: "Verfehlt", Met: "Getroffen", Exceeded: "Übertroffen" },
  kinds: { objective: "Ziel", keyResult: "Key Result", work: "Arbeit" },
  choices: { keep: "Behalten", modify: "Ändern", abandon: "Aufgeben" },
  outcomes: { "Standard process": "Standardprozess", "Back to the tree": "Zurück in den Baum" },
  operators: { sum: "Summe", difference: "Differenz", product: "Produkt", ratio: "Verhältnis" },
  hypothesisStates: {
    Open: "Offen",
    Kept: "Behalten",
    "Standard process": "Standardprozess",
    "Back to the tree": "Zurück in den Baum",
  },
};

export const kpiStates: SheetTexts["kpiStates"] = {
  "On target": "Am Ziel",
  Close: "Nah dran",
  Behind: "Zurück",
  "Far off": "Weit weg",
};

export const meanings: SheetTexts["meanings"] = {
  Done: "Der Score hat 1 erreicht oder das, was am Fälligkeitstag erwartet war.",
  "On track": "Der Score liegt auf oder über dem, was heute erwartet wird.",
  Behind: "Bis zu 25 Punkte unter dem, was heute erwartet wird.",
  "At risk": "Mehr als 25 Punkte unter dem, was heute erwartet wird.",
  Missed: "Der Fälligkeitstag ist vorbei, ohne dass es erreicht wurde.",
  Stale: "Länger kein Check-in als vereinbart.",
  "No data": "Inzwischen wird Fortschritt erwartet, und es steht kein Wert da.",
  "Not started": "Es steht kein Wert da, und noch wird keiner erwartet.",
};

export const settings: SheetTexts["settings"] = {
  title: "Einstellungen",
  ambition: "Anspruch",
  ambitionMeaning:
    "Der am letzten Tag erwartete Score: 100\u00a0% für eine Zusage, 70\u00a0% für ein ehrgeiziges Ziel (Stretch).",
  checkInDays: "Tage zwischen zwei Check-ins",
  checkInDaysMeaning: "Ein Key Result, dessen Check-in länger als diese und drei weitere Tage her ist, ist veraltet.",
  keyResultRule: "Key Results je Ziel",
  keyResultRuleMeaning: "Welche Anzahl die Qualitätsprüfung für richtig hält.",
  keyResultRules: { "3 to 5": "3 bis 5", "up to 3": "bis zu 3" },
};

export const check: SheetTexts["check"] = { score: "Score prüfen", before: "Prüfen: ", unknown: "Key Results" };

export const agreed: SheetTexts["agreed"] = {
  start: "Ausgangswert war ",
  target: "Zielwert war ",
  weight: "Gewicht war ",
  none: "",
};
