import type { HypothesisWords } from "../../okr/kpi/hypothesis-words";
import type { PromisingReason } from "../../okr/kpi/promising";
import type { RankReason } from "../../okr/kpi/ranking";
import { wordProblem, type KpiTexts } from "../kpi-texts";
import { valuesOf } from "../quality-texts";
import { inUnit, list, quote as q, share } from "./grammar";
import { treeColumns, workColumns } from "./sheets/columns";
import { words } from "./sheets/lists";

const { show } = valuesOf(
  "en",
  { quote: q, list },
  { blank: "blank", yes: "TRUE", no: "FALSE", row: "another row", more: (n) => `${n} more` },
);

const operators = Object.values(words.operators);
const choose = `choose ${operators.slice(0, -1).join(", ")} or ${operators.at(-1)!}`;

const sentences: KpiTexts["sentences"] = {
  "id-missing": ({ node }) =>
    `${q(node)} has no id, so no other row can name it as its parent; type one that no other row has.`,
  "id-doubled": ({ node, id, rows }) =>
    `The id ${q(id)} of ${q(node)} stands in ${rows} rows, and formulas find only the first; give each row its own.`,
  "parent-unknown": ({ node, parent }) =>
    `${q(node)} names the parent ${q(parent)}, and no row has that id; type the id of a row that is there, or clear the cell to make it a root.`,
  loop: ({ node, ids }) =>
    `From ${q(node)} the way up runs in a circle through ${ids} and never ends at a root; choose another parent for one of them.`,
  "too-deep": ({ node, level, most }) =>
    `${q(node)} stands on level ${level} of its tree, and the formulas follow ${most}; move it up, or cut out levels above it.`,
  "key-result-missing": ({ node }) =>
    `${q(node)} is a root and names no key result, so nothing can be scored; choose the key result that it breaks down, or type the parent that it belongs to.`,
  "key-result-unknown": ({ node, keyResult }) =>
    `${q(node)} breaks down the key result ${q(keyResult)}, and no row has that id; choose one from the list.`,
  "two-roots": ({ node, keyResult, other }) =>
    `${q(node)} and ${q(other)} are both roots of the key result ${q(keyResult)}; keep one of them, or put it below the other.`,
  "operator-missing": ({ node }) => `${q(node)} has children and does not say how they make it; ${choose}.`,
  "operator-unknown": ({ node, found }) => `The operator of ${q(node)} is ${q(found)}, which is none; ${choose}.`,
  "ratio-needs-two": ({ node, children }) =>
    `A ratio is the first child over the second, and ${q(node)} has ${children}; give it two, or choose another operator.`,
  "child-missing": ({ node, operator }) =>
    `${q(node)} has the operator ${q(operator)} and no children; add the nodes that make it, or clear the operator.`,
  "zero-denominator": ({ node, field, child }) =>
    `${field} of ${q(node)} cannot be worked out, because ${q(child)} is 0 and nothing can be divided by it; correct that value.`,
  "reference-deleted": ({ node, field }) =>
    `${field} of ${q(node)} is #REF!, because a cell that it refers to was deleted; point it at another cell, or type a number.`,
  "divides-by-zero": ({ node, field }) =>
    `${field} of ${q(node)} is #DIV/0!, because a formula divides by 0 or by a blank cell; correct that cell, or type a number.`,
  "error-value": ({ node, field, error }) =>
    `${field} of ${q(node)} is ${error}; correct the formula or the cell that it refers to, or type a number.`,
  "not-a-number": ({ node, field, found }) =>
    `${field} of ${q(node)} is ${q(found)}, which is not a number; type a number, or a reference to a cell that holds one.`,
  "value-missing": ({ node, field }) =>
    `${field} of ${q(node)} is blank, so nothing above it can be worked out; type a number, or a reference to a cell that holds one.`,
  "formula-missing": ({ node, field, computed }) =>
    `${field} of ${q(node)} is blank, and its children make ${computed}; have the formulas written anew.`,
  "does-not-agree": ({ node, field, given, computed }) =>
    `${field} of ${q(node)} is ${given}, and its children make ${computed}; correct the children, or have the formulas written anew.`,
  waits: ({ node, field, child }) =>
    `${field} of ${q(node)} waits for ${q(child)}, which has no value; see to that one first.`,
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
      const way = room! > 0 ? `${share(room!)} more` : `${share(-room!)} less`;
      const moves = `1 % more of ${who} moves ${named(root)} by ${moved(effect!)}, and its benchmark of ${best} is ${way} than now`;
      if (reaches === undefined) return `${moves}.`;
      const there = `${moves}; there, the result would be ${about(reaches, root.unit)} in place of ${about(root.value!, root.unit)}`;
      if (target === undefined) return `${there}.`;
      return `${there}, ${enough ? "enough" : "not yet enough"} for the target of ${about(target, root.unit)}.`;
    }
    case "at-benchmark":
      return `${who} is at its benchmark of ${best} already; look for room in other drivers, or for a better benchmark.`;
    case "past-benchmark":
      return `${who} is at ${about(driver.value!, driver.unit)}, better than its benchmark of ${best}; going there would move ${named(root)} the wrong way.`;
    case "no-benchmark":
      return `${who} has no benchmark, so nobody can tell how much room there is; type the best value that was reached elsewhere.`;
    case "no-effect":
      return `${named(root)} does not move when ${who} alone changes; look at what it is multiplied by.`;
    case "no-value":
      return `${driver.value === undefined ? who : named(root)} has no value now, so nothing can be worked out; see its check.`;
    case "at-zero":
      return `${driver.value === 0 ? who : named(root)} is 0, and nothing is a share of 0; give it a first value, then look again.`;
    case "no-direction":
      return `${named(root)} has no target other than its baseline, so nothing says what is better; give it a target.`;
  }
}

function hypothesis(words: HypothesisWords): string {
  const { work, unit, from, to, keyResult, keyResultUnit, reaches } = words;
  const start = from === undefined ? "" : ` from ${about(from, unit)}`;
  const goal = to === undefined ? "" : ` to ${about(to, unit)}`;
  const driver = named({ name: words.driver, segment: words.segment });
  const first = work === "" ? `We believe that ${driver}` : `If we do this: ${q(work)}, then ${driver}`;
  const result = reaches === undefined ? "moves too" : `reaches ${about(reaches, keyResultUnit)}`;
  return `${first} moves${start}${goal}${keyResult === "" ? "" : `, so ${q(keyResult)} ${result}`}.`;
}

const allowed = {
  "from 0 to 1": "a share from 0 % to 100 %",
  "above 0, up to 1": "a share above 0 %",
  "not below 0": "0 or more",
  "above 0": "more than 0",
  "a number": "a number",
} as const;

function rank(why: RankReason): string {
  switch (why.reason) {
    case "not-aligned":
      return `0, because it serves no objective of this quarter: ${notAligned(why)}`;
    case "zero":
      return `0, because ${list(why.fields.map((field) => workColumns[field]))} ${why.fields.length === 1 ? "is" : "are"} 0.`;
    case "missing":
      return `${list(why.fields.map((field) => workColumns[field]))} ${why.fields.length === 1 ? "is" : "are"} blank; type a number.`;
    case "wrong":
      return `${workColumns[why.field]} is ${show(why.found)}; it has to be ${allowed[why.bounds]}.`;
    case "too-large":
      return "The result is too large for a number; type smaller numbers.";
    case "at-rest":
      return `Not ranked, because its state is ${q(stateWords[why.state] ?? why.state)}.`;
  }
}

const stateWords: Readonly<Record<string, string>> = { ...words.states, ...words.workStates };

function notAligned(why: Extract<RankReason, { readonly reason: "not-aligned" }>): string {
  switch (why.because) {
    case "no-key-result":
      return "it names no key result; choose the one that it moves.";
    case "key-result-unknown":
      return `no row has the key result ${q(why.keyResult)} that it names; choose one that is there.`;
    case "key-result-at-rest":
      return `its key result ${q(why.keyResult)} is ${stateWords[why.state] ?? why.state}; choose one that is at work.`;
    case "objective-unknown":
      return why.objective === ""
        ? `its key result ${q(why.keyResult)} names no objective; choose one there.`
        : `no row has the objective ${q(why.objective)} of its key result ${q(why.keyResult)}; choose one that is there.`;
    case "objective-at-rest":
      return `the objective ${q(why.objective)} is ${stateWords[why.state] ?? why.state}; choose a key result of one that is at work.`;
  }
}

export const kpi: KpiTexts = {
  sentences,
  problem: (problem) => wordProblem(sentences, { columns: treeColumns, unnamed: "no name", show }, problem),
  promising,
  take: {
    "no-value": "Another value on the way up is missing; see the checks.",
    "no-effect": "The result stays the same, whatever this driver is.",
    "out-of-reach": "No value of this driver alone gets there.",
    "changes-sign": "It would have to cross 0, where such a number hardly can be; look at other drivers.",
  },
  hypothesis,
  rank,
};
