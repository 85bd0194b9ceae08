import type { LogTexts } from "../log-texts";
import { valuesOf } from "../quality-texts";
import { count, day, inUnit, list, quote, share } from "./grammar";
import { words } from "./sheets/lists";

const { show, brief } = valuesOf(
  "de",
  { quote, list },
  { blank: "leer", yes: "WAHR", no: "FALSCH", row: "einer anderen Zeile", more: (n) => `${n} weitere` },
);

const checkIns = (n: number) => count(n, { one: "Check-in", other: "Check-ins" });
/** After "seit". */
const forDays = (n: number) => count(n, { one: "Tag", other: "Tagen" });
const about = (value: number, unit: string) => inUnit(value, unit.trim()).trim();
/** What a forecast comes to is known no better than that. */
const nearly = (value: number, unit: string) => about(Number(value.toPrecision(4)), unit);

/** A status in the words of the sheets; what a person typed instead stays as it is. */
const statuses: Readonly<Record<string, string>> = words.statuses;
const status = (word: string) => quote(Object.hasOwn(statuses, word) ? statuses[word]! : word);

export const log: LogTexts = {
  sources: words.sources,
  place: ({ row, id }) => (id ? `Der Check-in ${brief(id)}` : `Zeile ${row + 1} der Check-ins`),
  notCounted: {
    replaced: ({ by }) =>
      `${brief(by)} steht an dieser Stelle, deshalb zählt die Zeile nicht; „Ersetzt durch“ leeren, damit sie wieder zählt.`,
    "unknown-key-result": ({ found }) =>
      found
        ? `Kein Key Result hat die Id ${brief(found)}, deshalb zählt die Zeile nicht; ein vorhandenes wählen.`
        : "Hier ist kein Key Result genannt, deshalb zählt die Zeile nicht; das gemessene wählen.",
    "no-date": () => "Das Datum fehlt, deshalb zählt die Zeile nicht; den Tag eintragen, an dem der Wert galt.",
    "text-date": ({ found }) =>
      `${show(found)} ist kein Datum, deshalb zählt die Zeile nicht; eines wie 31.12.2026 eintragen.`,
    "after-as-of": ({ days: n }) =>
      `Das Datum liegt ${count(n, { one: "Tag", other: "Tage" })} nach dem Tag, an dem Scores gemessen werden, deshalb zählt die Zeile noch nicht; berichtigen oder abwarten.`,
    "no-value": ({ keyResult }) =>
      `Der Wert fehlt, deshalb zählt die Zeile nicht; eintragen, wo ${brief(keyResult)} an diesem Tag stand.`,
    "not-a-number": ({ found }) =>
      `${show(found)} ist keine Zahl, deshalb zählt die Zeile nicht; eine in der Einheit des Key Results eintragen.`,
    "out-of-range": ({ found, type }) =>
      type === "binary"
        ? `${show(found)} ist weder WAHR oder FALSCH noch eine Chance von 0\u00a0% bis 100\u00a0%, deshalb zählt die Zeile nicht; eines davon eintragen.`
        : `${show(found)} ist kein Tag, deshalb zählt die Zeile nicht; den Tag eintragen, an dem es erledigt war, zum Beispiel 31.12.2026.`,
  },
  doubts: {
    "confidence-outside": ({ found }) =>
      `${show(found)} ist keine Zuversicht von 0\u00a0% bis 100\u00a0% und wird nicht gelesen; der Wert zählt trotzdem.`,
    "percent-too-large": ({ found }) =>
      `${show(found)} sind ${show(found, "%")}, daraus ergibt sich kein Score; für 45\u00a0Prozent 45\u00a0% oder 0,45 eintragen.`,
  },
  turns: { stale: "Überfällig", due: "Fällig", rest: "Aktuell" },
  movements: { up: "gestiegen", down: "gefallen", flat: "unverändert" },
  signals: {
    names: {
      STALE: "Nichts Neues",
      CONFIDENCE_FALLING: "Zuversicht sinkt",
      NO_MOVEMENT: "Nichts bewegt sich",
      TRENDING_OFF: "Kommt vom Kurs ab",
      DIVERGENCE: "Status besser als Zahlen",
      GROWS_ONLY: "Kann nur wachsen",
    },
    sentences: {
      STALE: ({ id, days: n, ever }) =>
        ever
          ? `${brief(id)} hatte seit ${forDays(n)} keinen Check-in, deshalb weiß niemand, wie es steht; nachfragen und einchecken.`
          : `${brief(id)} hatte noch nie einen Check-in, und der Zeitraum läuft seit ${forDays(n)}; messen und einchecken.`,
      CONFIDENCE_FALLING: ({ id, from, to }) =>
        `Die Zuversicht bei ${brief(id)} sank zweimal in Folge, von ${share(from)} auf ${share(to)}; nachfragen, was sich abzeichnet, bevor es die Zahlen zeigen.`,
      NO_MOVEMENT: ({ id, days: n, value, unit }) =>
        `${brief(id)} ist im Plan und steht seit ${forDays(n)} bei ${about(value, unit)}; fragen, ob die Arbeit etwas bewegt und ob jemand misst.`,
      TRENDING_OFF: ({ id, value, score, target, ambition, unit, points }) =>
        `${brief(id)} ist im Plan, aber die Linie durch ${checkIns(points)} endet bei ${nearly(value, unit)} von ${about(target, unit)}: ein Score von ${share(score)}, erwartet sind ${share(ambition)}. Die Arbeit ändern, solange Zeit ist.`,
      DIVERGENCE: ({ id, shown, computed }) =>
        `${brief(id)} zeigt ${status(shown)}, die Zahlen sagen ${status(computed)}; in der Zeile begründen oder die Zahlen sprechen lassen.`,
      GROWS_ONLY: ({ id, checkIns: n }) =>
        `${brief(id)} wuchs schon vor dem Zeitraum und fiel in ${checkIns(n)} nie, es wüchse also ohnehin; stattdessen eine Rate oder einen Anteil messen.`,
    },
  },
  trend: {
    actual: "Ist",
    expected: "Erwartet",
    forecast: "Prognose",
    noCheckIns: "Noch zählt kein Check-in. Mit dem ersten beginnt das Diagramm.",
    tooFew: "Eine Prognose braucht Check-ins an zwei verschiedenen Tagen.",
    said: ({ points, value, score, unit, reaches }) => {
      const end =
        score === undefined
          ? ""
          : `am letzten Tag ${value === undefined ? "" : `${nearly(value, unit)}, `}ein Score von ${share(score)}; `;
      const when = reaches
        ? `der Zielwert wird am ${day(reaches)} erreicht`
        : "bei diesem Tempo wird der Zielwert auch ein Jahr nach dem letzten Tag nicht erreicht";
      return `Prognose aus ${checkIns(points)}: ${end}${when}.`;
    },
    reached: (iso) => `Am Zielwert seit ${day(iso)}.`,
  },
};
