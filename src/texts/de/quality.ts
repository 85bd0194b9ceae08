import { count, list, quote, share } from "./grammar";
import { valuesOf, type QualityTexts } from "../quality-texts";

const { show, brief, ids } = valuesOf(
  "de",
  { quote, list },
  { blank: "leer", yes: "WAHR", no: "FALSCH", row: "einer anderen Zeile", more: (n) => `${n} weitere` },
);

const keyResults = (n: number) => count(n, { one: "Key Result", other: "Key Results" });
const days = (n: number) => count(n, { one: "Tag", other: "Tage" });
const NAMED = {
  team: { none: "kein Team", choose: "ein vorhandenes Team" },
  objective: { none: "kein Ziel", choose: "ein vorhandenes Ziel" },
  "key result": { none: "kein Key Result", choose: "ein vorhandenes Key Result" },
} as const;

const numbered = (items: readonly string[], joined: string) => items.map((item, i) => `${i + 1}. ${item}`).join(joined);

export const quality: QualityTexts = {
  names: {
    DOUBLED_ID: "Id doppelt vergeben",
    NO_ID: "Keine Id",
    NO_TEXT: "Kein Text",
    UNREADABLE: "Nicht lesbar",
    UNKNOWN_REFERENCE: "Verweist auf nichts",
    LOOP: "Dreht sich im Kreis",
    NO_SCORE: "Nicht zu bewerten",
    NO_TARGET: "Kein Zielwert",
    NO_NUMBER: "Keine Zahl",
    NO_BASELINE: "Kein Startwert",
    NO_TEAM: "Kein Team",
    NO_OWNER: "Niemand zuständig",
    NO_DEADLINE: "Kein Termin",
    DATES_OUT_OF_PERIOD: "Außerhalb des Zeitraums",
    ORPHAN_WORK: "Arbeit für nichts",
    WORK_AS_KR: "Arbeit statt Ergebnis",
    VANITY_TOTAL: "Summe, die nur wachsen kann",
    BINARY: "Alles oder nichts",
    DATE_BASED: "Termin statt Messgröße",
    DUPLICATE_METRIC: "Doppelt gemessen",
    CONFLICT: "Teams ziehen gegeneinander",
    CHANGED_WITHOUT_RECORD: "Ohne Eintrag geändert",
    PARTS_MISS_WHOLE: "Teile ergeben nicht das Ganze",
    TOO_FEW: "Zu wenige Key Results",
    TOO_MANY: "Zu viele Key Results",
    MORE_THAN_ONE_OBJECTIVE: "Mehr als ein Ziel",
    SOLUTION_IN_OBJECTIVE: "Nennt die Lösung",
    RIVAL_CHASING: "Jagt der Konkurrenz nach",
    NOT_IN_A_QUARTER: "Zu groß für das Quartal",
    OBJECTIVE_HAS_NUMBER: "Zahl im Ziel",
    OBJECTIVE_LENGTH: "Zu kurz oder zu lang",
    SERVES_NOTHING: "Dient nichts",
    MECE_GAP: "Genug für das Ziel?",
    TOO_EASY: "Zu leicht",
    TOO_HARD: "Zu schwer",
    NO_METRIC: "Keine Messgröße",
    KR_WITHOUT_WORK: "Niemand arbeitet daran",
    NOT_AGREED: "Noch nicht vereinbart",
    NO_REASON: "Keine Begründung",
    NO_EVIDENCE: "Kein Nachweis",
    NOT_HALF_BOTTOM_UP: "Weniger als die Hälfte aus dem Team",
  },
  sentences: {
    DOUBLED_ID: ({ id, rows }) =>
      `Die Id ${brief(id)} steht in ${rows} Zeilen, und Formeln finden nur die erste; jeder Zeile eine eigene geben.`,
    NO_ID: ({ text }) =>
      `${text ? brief(text) : "Diese Zeile"} hat keine Id, deshalb kann keine andere Zeile darauf verweisen; eine kurze eintragen.`,
    NO_TEXT: ({ id }) =>
      `${id ? brief(id) : "Diese Zeile"} hat keinen Text, deshalb weiß niemand, worum es geht; in einer Zeile sagen.`,
    UNREADABLE: ({ found, wanted }) =>
      ({
        number: `${show(found)} ist keine Zahl, deshalb lässt sich nichts daraus berechnen; eine Zahl eintragen.`,
        day: `${show(found)} ist kein Datum, deshalb kann nichts bis dahin fällig sein; ein Datum wie 31.12.2026 eintragen.`,
        fraction: `${show(found)} ist kein Anteil von 0\u00a0% bis 100\u00a0%; einen eintragen, zum Beispiel 70\u00a0%.`,
        "not below 0": `${show(found)} ist kein Gewicht; eine Zahl ab 0 eintragen oder die Zelle für 1 leer lassen.`,
        "listed word": `${show(found)} steht nicht in der Liste dieser Spalte, deshalb kennt es keine Formel; ein Wort aus der Liste wählen.`,
      })[wanted],
    UNKNOWN_REFERENCE: ({ to, found }) =>
      found
        ? `Keine Zeile hat den Namen oder die Id ${brief(found)}, der Verweis geht also ins Leere; ${NAMED[to].choose} wählen.`
        : `Hier ist ${NAMED[to].none} genannt, die Zeile gehört also nirgendwohin; ${NAMED[to].choose} wählen.`,
    LOOP: ({ ids }) =>
      ids.length === 1
        ? `${brief(ids[0]!)} steht über sich selbst, es geht also nicht nach oben; eine andere Zeile darüber wählen oder keine.`
        : `${[...ids, ids[0]!].join(" > ")} dreht sich im Kreis, es geht also nicht nach oben; über einer davon eine andere Zeile wählen.`,
    NO_SCORE: ({ why }) =>
      ({
        "no-distance":
          "Start- und Zielwert sind gleich, es gibt also keinen Weg; einen davon ändern oder einen Typ wählen, der einen Wert hält.",
        swapped:
          "Der Zielwert liegt vom Start aus auf der anderen Seite, als der Typ sagt; beide tauschen oder den Typ ändern.",
        "same-chances": "Die Chance am Start und die angestrebte sind gleich; zwei verschiedene angeben oder keine.",
        "percent-too-large":
          "Der aktuelle Wert liegt weit über 100\u00a0%; für fünfundvierzig Prozent 45\u00a0% oder 0,45 eintragen.",
        "limit-not-used": "Ein Grenzwert bedeutet bei diesem Typ nichts; löschen oder einen anderen Typ wählen.",
        "high-end-missing": "Ein Bereich braucht sein oberes Ende, und der Grenzwert ist leer; dort eintragen.",
        "high-below-low": "Das obere Ende liegt unter dem unteren; Zielwert und Grenzwert tauschen.",
        "limit-on-wrong-side":
          "Am Grenzwert ist der Score auf 0 gefallen, hier liegt er aber auf der guten Seite des Zielwerts; berichtigen oder löschen.",
        "limit-not-after-due-date":
          "Der Grenzwert liegt nicht nach dem Termin, es ist also nichts mehr zu verlieren; einen späteren Tag eintragen oder löschen.",
      })[why],
    NO_TARGET: ({ text }) =>
      `${text ? brief(text) : "Diese Zeile"} hat keinen Zielwert, deshalb kann niemand sagen, wann es erreicht ist; einen eintragen.`,
    NO_NUMBER: ({ text }) =>
      `${brief(text)} enthält keine Zahl, deshalb ist kein Fortschritt zu sehen; von wo bis wo sagen.`,
    NO_BASELINE: ({ text }) =>
      `${text ? brief(text) : "Diese Zeile"} hat keinen Startwert, er zählt als 0 und verfälscht den Score; messen, was heute gilt, und eintragen.`,
    NO_TEAM: ({ text }) => `${brief(text)} gehört keinem Team und steht deshalb auf keiner Seite; ein Team wählen.`,
    NO_OWNER: ({ text }) =>
      `Für ${text ? brief(text) : "diese Zeile"} ist niemand zuständig, deshalb steht niemand dafür ein; eine Rolle nennen.`,
    NO_DEADLINE: ({ text }) =>
      `${text ? brief(text) : "Diese Zeile"} hat keinen Termin, und der Zeitraum hat keinen letzten Tag, der ihn ersetzt; eines von beiden eintragen.`,
    DATES_OUT_OF_PERIOD: ({ days: n, side }) =>
      side === "before"
        ? `Dieser Tag liegt ${days(n)} vor dem ersten Tag des Zeitraums; einen Tag darin wählen.`
        : `Dieser Tag liegt ${days(n)} nach dem letzten Tag des Zeitraums; einen Tag darin wählen oder es für den nächsten aufheben.`,
    ORPHAN_WORK: ({ moves }) =>
      moves
        ? `Kein Key Result hat die Id ${brief(moves)}, diese Arbeit bewegt also nichts; ein vorhandenes wählen oder sie streichen.`
        : "Diese Arbeit soll kein Key Result bewegen, warum also jetzt? Das Key Result wählen, das sie bewegt, oder sie streichen.",
    WORK_AS_KR: ({ text, declared }) =>
      declared
        ? `${brief(text)} sagt, was getan wird; es darf bleiben, weil der Typ es so nennt, aber zu fragen ist, was danach besser ist.`
        : `${brief(text)} sagt, was getan wird, und all das kann getan sein, ohne dass sich das Ziel bewegt; sagen, was besser wird, und dies als Arbeit führen.`,
    VANITY_TOTAL: ({ text }) =>
      `${brief(text)} ist eine Summe, die nur wachsen kann, was immer geschieht; eine Quote oder einen Anteil messen, etwa abgeschlossene Abläufe je Nutzer.`,
    BINARY: ({ text, declared }) =>
      declared
        ? `${brief(text)} ist erreicht oder nicht und sagt bis dahin nichts; die Chance auf Erfolg schätzen und sie erhöhen.`
        : `${brief(text)} ist erreicht oder nicht; den Typ für ja oder nein wählen und die Chance schätzen, oder von wo bis wo sagen.`,
    DATE_BASED: ({ text }) =>
      `${brief(text)} hat einen Termin und keine Messgröße; den Typ für Termine wählen oder sagen, was bis dahin besser ist.`,
    DUPLICATE_METRIC: ({ metric, ids: others }) =>
      `${brief(metric)} wird auch in ${ids(others)} gemessen und zählt so doppelt für ein Ziel; nur eines davon behalten.`,
    CONFLICT: ({ by, about, ids: others, teams }) => {
      const whom = teams.length > 0 ? ` (${list(teams)})` : "";
      return by === "metric"
        ? `${brief(about)} soll in ${ids(others)}${whom} in die andere Richtung, ein Team macht also die Arbeit des anderen zunichte; eine Richtung vereinbaren.`
        : `${brief(about)} kann gegen ${ids(others)}${whom} ziehen: Kunden zu gewinnen und Kunden zu halten braucht dieselben Menschen; darüber sprechen, bevor es losgeht.`;
    },
    CHANGED_WITHOUT_RECORD: ({ agreed, now, unit }) =>
      `Vereinbart war ${show(agreed, unit)}, hier steht ${show(now, unit)}; die Änderung mit ihrem Grund festhalten oder zurücknehmen.`,
    PARTS_MISS_WHOLE: ({ ids: parts, whole, parts: made, rate, unit }) =>
      rate
        ? `Die Teile ${ids(parts)} kommen nur bis ${show(made, unit)} heran, das Ganze ist aber ${show(whole, unit)}; eine Quote muss zwischen denen ihrer Teile liegen.`
        : `Die Teile ${ids(parts)} ergeben ${show(made, unit)}, das Ganze ist aber ${show(whole, unit)}; die Teile oder das Ganze ändern.`,
    TOO_FEW: ({ count: n, least }) =>
      n === 0
        ? "Dieses Ziel hat kein Key Result, deshalb kann niemand sagen, ob es erreicht ist; eines hinzufügen."
        : `${keyResults(n)} ${n === 1 ? "kann" : "können"} Lücken lassen; ${least} oder mehr zeigen das Ziel von allen Seiten.`,
    TOO_MANY: ({ count: n, most }) =>
      `${keyResults(n)} sind zu viele, um sie im Blick zu behalten; die ${most} wichtigsten behalten und die anderen verschieben.`,
    MORE_THAN_ONE_OBJECTIVE: ({ team, ids: all }) =>
      `${team ? brief(team) : "Das Team"} hat die Ziele ${ids(all)}, und ein Quartal hat Platz für eines; eines wählen und die anderen verschieben.`,
    SOLUTION_IN_OBJECTIVE: ({ text }) =>
      `${brief(text)} nennt, was zu bauen oder zu beenden ist, und lässt nichts mehr herauszufinden; sagen, was für wen besser wird.`,
    RIVAL_CHASING: ({ text }) => `${brief(text)} folgt dem Plan von anderen; sagen, was die eigenen Kunden brauchen.`,
    NOT_IN_A_QUARTER: (facts) =>
      facts.by === "words"
        ? `${brief(facts.words)} ist mehr als ein Quartal; sagen, was an dessen Ende wahr sein kann, und das Übrige der Mission lassen.`
        : `Alle ${keyResults(facts.keyResults)} sind erst nach dem Zeitraum fällig, das Ziel kann sich darin also nicht bewegen; sagen, was an dessen Ende wahr sein kann.`,
    OBJECTIVE_HAS_NUMBER: ({ text }) =>
      `${brief(text)} enthält eine Zahl; ein Ziel sagt, wohin, deshalb gehört die Zahl in ein Key Result.`,
    OBJECTIVE_LENGTH: ({ words }) =>
      `Das Ziel hat ${count(words, { one: "Wort", other: "Wörter" })}; 4 bis 18 reichen, um es zu sagen, und lassen sich merken.`,
    SERVES_NOTHING: ({ text }) =>
      `${brief(text)} nennt keine Mission, Strategie oder Etappe, der es dient, und kein Key Result darüber; sagen, wofür es gut ist.`,
    MECE_GAP: ({ answer }) =>
      ({
        no: "Alle Key Results zu erreichen erreicht das Ziel nicht, sagt die Antwort hier; ergänzen, was fehlt, oder das Ziel ändern.",
        "not sure":
          "Niemand ist sicher, dass alle Key Results zusammen das Ziel erreichen; besprechen, was fehlt, und mit Ja oder Nein antworten.",
        none: "Wenn wir alle Key Results erreichen, erreichen wir dann das Ziel? Noch niemand hat geantwortet; mit Ja oder Nein antworten.",
      })[answer],
    TOO_EASY: ({ by, share: reached }) =>
      by === "chance"
        ? `Eine Chance von ${share(reached)} ist so gut wie sicher und bewegt niemanden; einen Zielwert setzen, von dem 60\u00a0% bis 80\u00a0% schon gut wären.`
        : `In diesem Tempo werden ohne weitere Mühe ${share(reached)} des Weges erreicht; 60\u00a0% bis 80\u00a0% wären anspruchsvoll, also das nächste Mal mehr vornehmen.`,
    TOO_HARD: ({ by, share: reached }) =>
      by === "chance"
        ? `Bei einer Chance von ${share(reached)} geben viele auf, bevor sie anfangen; einen Zielwert setzen, der zu 60\u00a0% bis 80\u00a0% erreichbar ist, oder die Chance erhöhen.`
        : `In diesem Tempo werden ${share(reached)} des Weges erreicht; unter 60\u00a0% glaubt niemand mehr daran, also andere Arbeit dafür suchen oder es begründet neu ausrichten.`,
    NO_METRIC: ({ text }) =>
      `${text ? brief(text) : "Diese Zeile"} nennt keine Messgröße, deshalb bleiben Doppel und Konflikte mit anderen Teams unbemerkt; in zwei, drei Wörtern nennen.`,
    KR_WITHOUT_WORK: ({ id }) =>
      `An ${brief(id)} arbeitet niemand; Arbeit wählen, die es vermutlich bewegt, oder das Key Result streichen.`,
    NOT_AGREED: ({ id }) =>
      `Der Zeitraum hat begonnen, und woran ${brief(id)} gemessen wird, ist nie vereinbart worden; Start, Zielwert und Gewicht festhalten, damit sie niemand später aussucht.`,
    NO_REASON: ({ of }) =>
      of === "state"
        ? "Dieses Key Result ruht, und niemand sagt, warum; den Grund für das Review aufschreiben."
        : "Hier ist Vereinbartes geändert, und niemand sagt, warum; den Grund für das Review aufschreiben.",
    NO_EVIDENCE: ({ text }) =>
      `${brief(text)} ist erledigt, und nichts zeigt es; den Bericht, Link oder Wert nennen, der es zeigt.`,
    NOT_HALF_BOTTOM_UP: ({ crew, lines, unsaid }) =>
      `${crew} von ${lines} Key Results und Arbeiten hat das Team selbst gesetzt${unsaid > 0 ? ` (${unsaid} ohne Angabe)` : ""}; mindestens die Hälfte sollte es sein, denn Menschen erreichen, was sie selbst gewählt haben.`,
  },
  severities: { warning: "Warnung", hint: "Hinweis" },
  proof: {
    question: "Wenn wir alle Key Results erreichen, erreichen wir dann das Ziel?",
    sentence: ({ objective, keyResults: results, work }) =>
      [
        "Ich glaube, dass die Wahl dieser Arbeit:",
        numbered(work, " UND\n"),
        "zu diesen Key Results führt:",
        numbered(results, "\n"),
        "Und das bedeutet, dass wir dieses Ziel erreicht haben:",
        objective,
      ].join("\n"),
    lacks: {
      objective: "Das Ziel hat noch keinen Text. Zuerst den Text eintragen.",
      keyResults: "Es gibt noch kein Key Result. Eines hinzufügen, das zeigt, wann das Ziel erreicht ist.",
      work: "Es gibt noch keine Arbeit. Hinzufügen, was die Key Results vermutlich bewegt.",
    },
  },
  split: {
    "whole-not-a-number": ({ measure, found }) =>
      `Der ${quality.measures[measure]} ist ${show(found)} und keine Zahl, es gibt also nichts zu teilen; eine Zahl eintragen.`,
    "parts-unusable": ({ found }) => `${show(found)} ist keine Anzahl von Teilen; 1 bis 200 wählen.`,
    "share-unusable": ({ part, found }) => `Der Anteil von Teil ${part} ist ${show(found)}; 0 oder mehr eintragen.`,
    "amount-unusable": ({ part, found }) => `Der Betrag von Teil ${part} ist ${show(found)}; eine Zahl eintragen.`,
    "shares-all-zero": () => "Alle Anteile sind 0, niemand bekäme also etwas; einem davon mehr geben.",
  },
  measures: { start: "Startwert", target: "Zielwert", weight: "Gewicht" },
  change: ({ measure, old, now }, unit) => {
    const shown = measure === "weight" ? "" : unit;
    return `${quality.measures[measure]}: ${show(old, shown)} → ${show(now, shown)}`;
  },
};
