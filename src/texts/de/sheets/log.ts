import type { SheetTexts } from "../../texts";

export const logChecks: SheetTexts["logChecks"] = {
  replaced: ["Ersetzt durch ", "; zählt nicht."],
  unknownKeyResult: ["Kein Key Result hat die ID ", ". Ein vorhandenes wählen."],
  noKeyResult: "Welches Key Result? Das gemessene wählen.",
  noDate: "Das Datum fehlt. Den Tag eintragen, an dem der Wert galt.",
  notADate: "Kein Datum. Eines wie 31.12.2026 eintragen.",
  afterAsOf: "Das Datum liegt nach dem Tag, an dem Scores gemessen werden. Berichtigen oder abwarten.",
  noValue: "Der Wert fehlt. Eintragen, wo es an diesem Tag stand.",
  notANumber: "Der Wert ist keine Zahl. Eine in der Einheit des Key Results eintragen.",
  notBinary: "Der Wert ist weder WAHR oder FALSCH noch eine Chance von 0\u00a0% bis 100\u00a0%.",
  notADay: "Der Wert ist kein Tag. Den Tag eintragen, an dem es erledigt war, zum Beispiel 31.12.2026.",
  fault: "Eine der Zellen enthält einen Fehler. Eintragen, was dort hingehört.",
};

export const reviewQuestions: SheetTexts["reviewQuestions"] = {
  differently: "Welche zwei oder drei Dinge machen wir beim nächsten Mal anders?",
  within: "Was hat uns aufgehalten, das wir selbst in der Hand hatten?",
  outside: "Was kam von außen und war hier nicht zu ändern?",
  worked: "Welche Arbeit und welche Gewohnheiten haben uns hierher gebracht?",
  surprises: "Was hat uns unterwegs überrascht?",
  "too-low": "War der Zielwert zu niedrig? Woran würden wir es beim nächsten Mal merken?",
  tailwind: "Was hat uns geholfen, ohne dass wir etwas dafür getan haben?",
};
