import type { TemplateTexts } from "../../texts";

export const cookingPot: TemplateTexts["cookingPot"] = {
  title: "Kochtopf, ein ausgearbeitetes Beispiel",
  text: "Ein Key Result, das sinkt, und zwei, die steigen: Erstattungen, Wiederkäufe und der Name im Kopf.",
  mission: "Kochen zu Hause gelingt mit unserem Topf leichter und schmeckt besser.",
  objectives: {
    O1: {
      objective: "Wer zu Hause kocht, liebt unseren Topf und kommt wieder",
      owner: "Leitung Produkt Töpfe",
      serves: "Strategie: durch Empfehlung wachsen",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Die Erstattungsquote sinkt von 0,5\u00a0% auf 0,2\u00a0%",
      metric: "Erstattungsquote",
      owner: "Leitung Qualität",
      evidence: "Shopbericht: Erstattungen",
    },
    KR2: {
      keyResult: "Die Wiederkaufsrate steigt von 5\u00a0% auf 15\u00a0%",
      metric: "Wiederkaufsrate",
      owner: "Leitung Shop",
      evidence: "Shopbericht: Käufe je Kunde",
    },
    KR3: {
      keyResult: "Die Top-of-Mind-Bekanntheit steigt von 10\u00a0% auf 25\u00a0%",
      metric: "Top-of-Mind-Bekanntheit",
      owner: "Leitung Marke",
      evidence: "Monatliche Umfrage unter Köchen",
    },
  },
  work: {
    W1: {
      work: "Vor dem Packen jeden Deckel und Griff prüfen",
      why: "Die meisten Töpfe, die zurückkommen, haben einen lockeren Griff, und den sieht man in einer Minute.",
      owner: "Leitung Qualität",
    },
    W2: {
      work: "Den Grund jeder Erstattung lesen",
      why: "Erstattungen haben wenige Ursachen, und welche als nächste weg muss, steht in den Briefen.",
      owner: "Leitung Service",
    },
    W3: {
      work: "Zwei Wochen nach dem Topf ein Rezept schicken",
      why: "Wer im ersten Monat mit dem Topf kocht, sucht bald den kleineren dazu.",
      owner: "Leitung Shop",
    },
    W4: {
      work: "Auf zehn Wochenmärkten mit dem Topf kochen",
      why: "Was sie gekostet haben, behalten Menschen besser als das, was sie gesehen haben.",
      owner: "Leitung Marke",
      quotaUnit: "Märkte",
    },
  },
};
