import type { TemplateTexts } from "../../texts";

export const marketing: TemplateTexts["marketing"] = {
  title: "Marketing",
  text: "Leads, über die sich der Vertrieb freut, ein bekannter Name und Leser, die bleiben.",
  mission: "Die richtigen Menschen wissen, was wir tun und warum es ihre Zeit wert ist.",
  objectives: {
    O1: {
      objective: "Käufer denken zuerst an uns und vertrauen uns",
      owner: "Leitung Marketing",
      serves: "Strategie: im Mittelstand bekannt sein",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Vom Vertrieb angenommene Leads steigen von 35\u00a0% auf 50\u00a0%",
      metric: "Anteil der vom Vertrieb angenommenen Leads",
      owner: "Leitung Nachfrage",
      evidence: "CRM-Bericht: Leads nach Ausgang",
    },
    KR2: {
      keyResult: "Die ungestützte Bekanntheit steigt von 8\u00a0% auf 12\u00a0%",
      metric: "Anteil der Käufer, die uns von selbst nennen",
      owner: "Leitung Marke",
      evidence: "Monatliche Umfrage unter Käufern",
    },
    KR3: {
      keyResult: "Die Abmelderate sinkt von 0,9\u00a0% auf 0,5\u00a0%",
      metric: "Abmelderate",
      owner: "Leitung Inhalte",
      evidence: "Bericht des Versandprogramms",
    },
    KR4: {
      keyResult: "Das Budget für Tests bleibt zwischen 10\u00a0% und 20\u00a0%",
      metric: "Anteil des Budgets, der in Tests geht",
      owner: "Leitung Marketing",
      evidence: "Budgettabelle",
    },
  },
  work: {
    W1: {
      work: "Mit dem Vertrieb aufschreiben, was ein guter Lead ist",
      why: "Der Vertrieb lehnt Leads ab, die wir für gut halten, weil nie jemand beide Listen verglichen hat.",
      owner: "Leitung Nachfrage",
    },
    W2: {
      work: "Eine Kundengeschichte erzählen, wo Käufer lesen",
      why: "Käufer behalten das Problem eines Unternehmens wie des ihren länger als unsere Aussagen.",
      owner: "Leitung Marke",
      quotaUnit: "Geschichten",
    },
    W3: {
      work: "Leser ihre Themen selbst wählen lassen",
      why: "Menschen melden sich von dem ab, was nicht für sie gedacht ist.",
      owner: "Leitung Inhalte",
    },
    W4: {
      work: "Einen kleinen Test beginnen und die Vermutung notieren",
      why: "Ein Test ohne Vermutung lehrt nichts, und eine Woche ohne Test überlässt das Budget der Gewohnheit.",
      owner: "Leitung Marketing",
      quotaUnit: "Tests",
    },
  },
};
