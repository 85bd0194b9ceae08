import { valuesOf } from "../quality-texts";
import type { ReviewTexts } from "../review-texts";
import { count, inUnit, list, quote, share } from "./grammar";
import { words } from "./sheets/lists";
import { reviewQuestions } from "./sheets/log";

const { show, brief } = valuesOf(
  "de",
  { quote, list },
  { blank: "leer", yes: "WAHR", no: "FALSCH", row: "einer anderen Zeile", more: (n) => `${n} weitere` },
);

const days = (n: number) => count(n, { one: "Tag", other: "Tage" });
const forDays = (n: number) => count(n, { one: "Tag", other: "Tagen" });
const about = (value: number, unit: string) => inUnit(value, unit.trim()).trim();
const statuses: Readonly<Record<string, string>> = words.statuses;
const status = (word: string) => statuses[word] ?? word;

export const review: ReviewTexts = {
  bands: {
    Missed: {
      name: words.bands.Missed,
      meaning: "Unter 60\u00a0%: gemeinsam herausfinden, woran es lag, nicht an wem.",
    },
    Met: { name: words.bands.Met, meaning: "60\u00a0% bis 80\u00a0%: was ein ehrgeiziger Zielwert bringen soll." },
    Exceeded: {
      name: words.bands.Exceeded,
      meaning: "Über 80\u00a0%: gut, und ein Anlass zu fragen, wie weit der Zielwert entfernt war.",
    },
  },
  questions: reviewQuestions,
  accomplishments: "Erfolge",
  challenges: "Schwierigkeiten",
  iteration: (n) => `Review Nr. ${n}`,
  accomplishment: {
    reached: ({ keyResult }) => `${brief(keyResult.keyResult || keyResult.id)} hat seinen Zielwert erreicht.`,
    done: ({ work }) => `${brief(work.work || work.id)} ist erledigt.`,
  },
  challenge: {
    behind: ({ keyResult, status: word }) => `${brief(keyResult.keyResult || keyResult.id)}: ${status(word)}.`,
    blocker: ({ checkIn }) => `${brief(checkIn.keyResult.id)} ist blockiert: ${quote(checkIn.checkIn.blocker.trim())}`,
    help: ({ checkIn }) =>
      `${brief(checkIn.keyResult.id)} braucht Unterstützung: ${quote(checkIn.checkIn.help.trim())}`,
  },
  cadence: {
    "planned-too-often": () =>
      "Ein förmliches Review alle zwei Wochen kostet mehr Zeit, als es bringt; wöchentlich einchecken und alle vier bis sechs Wochen oder einmal im Quartal auswerten.",
    "too-often": ({ days: n }) =>
      `Zwischen den letzten beiden Reviews liegen ${days(n)}, zu wenig, als dass sich Ergebnisse bewegen; vier bis sechs Wochen Abstand lassen.`,
    never: ({ days: n }) =>
      `Der Zeitraum läuft seit ${forDays(n)}, und niemand hat sich dieses Ziel angesehen; das Review jetzt halten, einmal im Quartal ist das Mindeste.`,
  },
  refusals: {
    "no-reason": ({ override }) =>
      `Ein Score von ${share(override)} anstelle des berechneten braucht eine Begründung; sie eintragen oder den berechneten übernehmen.`,
    "not-a-share": ({ found }) =>
      `${show(found)} ist kein Score von 0\u00a0% bis 100\u00a0%; einen eintragen, zum Beispiel 70\u00a0%.`,
  },
  choices: {
    keep: { name: words.choices.keep, meaning: "Läuft weiter, wie es ist, vom heutigen Stand aus." },
    modify: { name: words.choices.modify, meaning: "Läuft mit anderem Zielwert oder anderen Worten weiter." },
    abandon: { name: words.choices.abandon, meaning: "Endet hier; das Quartal behält sein Ergebnis." },
  },
  outcomes: {
    "Standard process": {
      name: words.outcomes["Standard process"],
      meaning: "Es hat gewirkt: Von nun an wird so gearbeitet.",
    },
    "Back to the tree": {
      name: words.outcomes["Back to the tree"],
      meaning: "Es war erledigt und hat nichts bewegt: im KPI-Baum neu überlegen, was das Ergebnis treibt.",
    },
  },
  stays: {
    undecided: "niemand hat darüber entschieden",
    abandoned: "aufgegeben",
    "objective-stays": "sein Ziel läuft nicht weiter",
    finished: "erledigt",
    "doubled-id": "eine andere Zeile hat dieselbe Id",
    "no-id": "es hat keine Id",
  },
  open: {
    reached: ({ id, start, target, unit }) =>
      `${brief(id)} beginnt bei ${about(start, unit)}, und der Zielwert ${about(target, unit)} ist schon erreicht; über einen neuen entscheiden.`,
    "not-measured": ({ id }) =>
      `${brief(id)} wurde nie gemessen und beginnt deshalb, wo es schon einmal begann; zuerst messen.`,
    "target-in-the-past": ({ id }) =>
      `${brief(id)} soll bis zu einem Tag erledigt sein, der vorbei ist; über einen neuen entscheiden.`,
    "link-gone": ({ id, field, to }) =>
      ({
        supports: `${brief(id)} unterstützte ${brief(to)}, das nicht weiterläuft; wählen, wofür es jetzt da ist.`,
        partOf: `${brief(id)} war ein Teil von ${brief(to)}, das nicht weiterläuft; es steht jetzt für sich.`,
        moves: `${brief(id)} sollte ${brief(to)} bewegen, das nicht weiterläuft; ein anderes Key Result wählen oder es streichen.`,
      })[field],
  },
};
