import type { HypothesisWords } from "../../okr/kpi/hypothesis-words";
import type { PromisingReason } from "../../okr/kpi/promising";
import type { RankReason } from "../../okr/kpi/ranking";
import { wordProblem, type KpiTexts } from "../kpi-texts";
import { valuesOf } from "../quality-texts";
import { inUnit, list, quote as q, share } from "./grammar";
import { treeColumns, workColumns } from "./sheets/columns";
import { words } from "./sheets/lists";

const { show } = valuesOf(
  "de",
  { quote: q, list },
  { blank: "leer", yes: "WAHR", no: "FALSCH", row: "eine andere Zeile", more: (n) => `${n} weitere` },
);

const operators = Object.values(words.operators);
const choose = `${operators.slice(0, -1).join(", ")} oder ${operators.at(-1)!} wählen`;

const sentences: KpiTexts["sentences"] = {
  "id-missing": ({ node }) =>
    `${q(node)} hat keine ID, deshalb kann keine andere Zeile darunter stehen; eine eintragen, die sonst keine Zeile hat.`,
  "id-doubled": ({ node, id, rows }) =>
    `Die ID ${q(id)} von ${q(node)} steht in ${rows} Zeilen, und Formeln finden nur die erste; jeder Zeile eine eigene geben.`,
  "parent-unknown": ({ node, parent }) =>
    `${q(node)} soll unter ${q(parent)} stehen, aber keine Zeile hat diese ID; die ID einer vorhandenen Zeile eintragen oder die Zelle für eine Wurzel leeren.`,
  loop: ({ node, ids }) =>
    `Von ${q(node)} aus dreht sich der Weg nach oben im Kreis über ${ids} und endet an keiner Wurzel; über einer davon eine andere Zeile wählen.`,
  "too-deep": ({ node, level, most }) =>
    `${q(node)} steht auf Ebene ${level} des Baums, und die Formeln folgen ihm nur bis ${most}; höher einordnen oder Ebenen darüber streichen.`,
  "key-result-missing": ({ node }) =>
    `${q(node)} ist eine Wurzel und nennt kein Key Result, deshalb lässt sich nichts bewerten; das Key Result wählen, das hier zerlegt wird, oder die Zeile darüber eintragen.`,
  "key-result-unknown": ({ node, keyResult }) =>
    `${q(node)} zerlegt das Key Result ${q(keyResult)}, aber keine Zeile hat diese ID; eines aus der Liste wählen.`,
  "two-roots": ({ node, keyResult, other }) =>
    `${q(node)} und ${q(other)} sind beide Wurzel des Key Results ${q(keyResult)}; nur eine behalten oder die eine unter die andere stellen.`,
  "operator-missing": ({ node }) => `Bei ${q(node)} fehlt, wie die Zeilen darunter es ergeben; ${choose}.`,
  "operator-unknown": ({ node, found }) =>
    `Die Rechenart von ${q(node)} ist ${q(found)}, und die gibt es nicht; ${choose}.`,
  "ratio-needs-two": ({ node, children }) =>
    `Ein Verhältnis teilt die erste Zeile darunter durch die zweite, und ${q(node)} hat ${children}; zwei daraus machen oder eine andere Rechenart wählen.`,
  "child-missing": ({ node, operator }) =>
    `${q(node)} hat die Rechenart ${q(operator)} und nichts darunter; die Knoten ergänzen, die es ergeben, oder die Rechenart löschen.`,
  "zero-denominator": ({ node, field, child }) =>
    `${field} von ${q(node)} lässt sich nicht berechnen, weil ${q(child)} 0 ist und niemand durch 0 teilen kann; diesen Wert berichtigen.`,
  "reference-deleted": ({ node, field }) =>
    `${field} von ${q(node)} ist #REF!, weil eine Zelle gelöscht wurde, auf die verwiesen wird; auf eine andere Zelle verweisen oder eine Zahl eintragen.`,
  "divides-by-zero": ({ node, field }) =>
    `${field} von ${q(node)} ist #DIV/0!, weil eine Formel durch 0 oder durch eine leere Zelle teilt; diese Zelle berichtigen oder eine Zahl eintragen.`,
  "error-value": ({ node, field, error }) =>
    `${field} von ${q(node)} ist ${error}; die Formel oder die Zelle berichtigen, auf die sie verweist, oder eine Zahl eintragen.`,
  "not-a-number": ({ node, field, found }) =>
    `${field} von ${q(node)} ist ${q(found)} und damit keine Zahl; eine Zahl eintragen oder auf eine Zelle verweisen, die eine enthält.`,
  "value-missing": ({ node, field }) =>
    `${field} von ${q(node)} ist leer, deshalb lässt sich darüber nichts berechnen; eine Zahl eintragen oder auf eine Zelle verweisen, die eine enthält.`,
  "formula-missing": ({ node, field, computed }) =>
    `${field} von ${q(node)} ist leer, und die Zeilen darunter ergeben ${computed}; die Formeln neu schreiben lassen.`,
  "does-not-agree": ({ node, field, given, computed }) =>
    `${field} von ${q(node)} ist ${given}, und die Zeilen darunter ergeben ${computed}; diese berichtigen oder die Formeln neu schreiben lassen.`,
  waits: ({ node, field, child }) => `${field} von ${q(node)} wartet auf ${q(child)} ohne Wert; zuerst dort nachsehen.`,
};

const about = (value: number, unit: string) => inUnit(value, unit.trim()).trim();
const named = ({ name, segment }: { readonly name: string; readonly segment: string }) =>
  segment === "" ? q(name) : `${q(name)} (${segment})`;

/** What little a small driver moves is not 0. */
const moved = (effect: number) => (Math.abs(effect) < 0.005 ? inUnit(effect, "%") : share(effect));

function promising({
  reason,
  driver,
  root,
  benchmark,
  effect,
  room,
  reaches,
  target,
  enough,
}: PromisingReason): string {
  const who = named(driver);
  const best = benchmark === undefined ? "" : about(benchmark, driver.unit);
  switch (reason) {
    case "lifts": {
      const way = room! > 0 ? `${share(room!)} höher` : `${share(-room!)} tiefer`;
      const moves = `1\u00a0% mehr bei ${who} bewegt ${named(root)} um ${moved(effect!)}, und der Vergleichswert von ${best} liegt ${way} als der Wert jetzt`;
      if (reaches === undefined) return `${moves}.`;
      const there = `${moves}; dort wäre das Ergebnis ${about(reaches, root.unit)} statt ${about(root.value!, root.unit)}`;
      if (target === undefined) return `${there}.`;
      return `${there}, ${enough ? "genug" : "noch nicht genug"} für den Zielwert von ${about(target, root.unit)}.`;
    }
    case "at-benchmark":
      return `${who} liegt schon am Vergleichswert von ${best}; bei anderen Treibern suchen oder einen besseren Vergleichswert finden.`;
    case "past-benchmark":
      return `${who} liegt bei ${about(driver.value!, driver.unit)} und damit besser als der Vergleichswert von ${best}; der Weg dorthin würde ${named(root)} in die falsche Richtung bewegen.`;
    case "no-benchmark":
      return `${who} hat keinen Vergleichswert, deshalb weiß niemand, wie viel Raum da ist; den besten Wert eintragen, der anderswo erreicht wurde.`;
    case "no-effect":
      return `${named(root)} bewegt sich nicht, wenn sich nur ${who} ändert; nachsehen, womit es multipliziert wird.`;
    case "no-value":
      return `${driver.value === undefined ? who : named(root)} hat jetzt keinen Wert, deshalb lässt sich nichts berechnen; die Prüfung dort ansehen.`;
    case "at-zero":
      return `${driver.value === 0 ? who : named(root)} ist 0, und davon gibt es keinen Anteil; einen ersten Wert erreichen und dann neu hinsehen.`;
    case "no-direction":
      return `${named(root)} hat keinen anderen Zielwert als den Ausgangswert, deshalb sagt nichts, was besser ist; einen Zielwert eintragen.`;
  }
}

function hypothesis(words: HypothesisWords): string {
  const { work, unit, from, to, keyResult, keyResultUnit, reaches } = words;
  const start = from === undefined ? "" : ` von ${about(from, unit)}`;
  const goal = to === undefined ? "" : ` auf ${about(to, unit)}`;
  const driver = named({ name: words.driver, segment: words.segment });
  const result = reaches === undefined ? "bewegt sich auch" : `erreicht ${about(reaches, keyResultUnit)}`;
  const end = keyResult === "" ? "" : `, und ${q(keyResult)} ${result}`;
  return work === ""
    ? `Wir glauben: ${driver} bewegt sich${start}${goal}${end}.`
    : `Wenn wir das tun: ${q(work)}, dann bewegt sich ${driver}${start}${goal}${end}.`;
}

const allowed = {
  "from 0 to 1": "ein Anteil von 0\u00a0% bis 100\u00a0%",
  "above 0, up to 1": "ein Anteil über 0\u00a0%",
  "not below 0": "eine Zahl ab 0",
  "above 0": "eine Zahl über 0",
  "a number": "eine Zahl",
} as const;

const stateWords: Readonly<Record<string, string>> = { ...words.states, ...words.workStates };

function rank(why: RankReason): string {
  switch (why.reason) {
    case "not-aligned":
      return `0, weil es keinem Ziel dieses Quartals dient: ${notAligned(why)}`;
    case "zero":
      return `0, weil ${list(why.fields.map((field) => workColumns[field]))} 0 ${why.fields.length === 1 ? "ist" : "sind"}.`;
    case "missing":
      return `${list(why.fields.map((field) => workColumns[field]))} ${why.fields.length === 1 ? "fehlt" : "fehlen"}; eine Zahl eintragen.`;
    case "wrong":
      return `${workColumns[why.field]} ist ${show(why.found)}; nötig ist ${allowed[why.bounds]}.`;
    case "too-large":
      return "Das Ergebnis ist für eine Zahl zu groß; kleinere Zahlen eintragen.";
    case "at-rest":
      return `Ohne Rang, weil der Zustand ${q(stateWords[why.state] ?? why.state)} ist.`;
  }
}

function notAligned(why: Extract<RankReason, { readonly reason: "not-aligned" }>): string {
  switch (why.because) {
    case "no-key-result":
      return "Es ist kein Key Result genannt; das wählen, das sich bewegen soll.";
    case "key-result-unknown":
      return `Keine Zeile hat das genannte Key Result ${q(why.keyResult)}; ein vorhandenes wählen.`;
    case "key-result-at-rest":
      return `Das Key Result ${q(why.keyResult)} ist im Zustand ${q(stateWords[why.state] ?? why.state)}; eines wählen, an dem gearbeitet wird.`;
    case "objective-unknown":
      return why.objective === ""
        ? `Das Key Result ${q(why.keyResult)} nennt kein Ziel; dort eines wählen.`
        : `Keine Zeile hat das Ziel ${q(why.objective)} des Key Results ${q(why.keyResult)}; dort ein vorhandenes wählen.`;
    case "objective-at-rest":
      return `Das Ziel ${q(why.objective)} ist im Zustand ${q(stateWords[why.state] ?? why.state)}; ein Key Result wählen, an dessen Ziel gearbeitet wird.`;
  }
}

export const kpi: KpiTexts = {
  sentences,
  problem: (problem) => wordProblem(sentences, { columns: treeColumns, unnamed: "ohne Namen", show }, problem),
  promising,
  take: {
    "no-value": "Auf dem Weg nach oben fehlt ein anderer Wert; die Prüfungen ansehen.",
    "no-effect": "Das Ergebnis bleibt gleich, was immer dieser Treiber ist.",
    "out-of-reach": "Kein Wert dieses Treibers allein führt dorthin.",
    "changes-sign": "Der Wert müsste durch 0 gehen, und dort kann er kaum sein; bei anderen Treibern suchen.",
  },
  hypothesis,
  rank,
};
