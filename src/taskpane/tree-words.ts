import { writeShare } from "../blueprint/culture";
import { nameOf, type Forest } from "../okr/kpi/forest";
import { stateOf, type KpiState } from "../okr/kpi/state";
import type { KpiProblem } from "../okr/kpi/problem";
import type { SheetTexts, TreeTexts } from "../texts/texts";
import type { Writing } from "./line-fields";
import { shownValue } from "./shown-value";
import type { TreeNumbers } from "./tree-numbers";

/** What one box says: texts that are ready to be drawn, and how they are meant. */
export interface NodeWords {
  readonly name: string;
  readonly segment: string;
  /** Rounded, in its unit. */
  readonly value: string;
  /** The same without a unit that is a word, for where that has no room. */
  readonly bareValue: string;
  /** Since the baseline: `+17 %`. */
  readonly change: Signed | undefined;
  /** To the change of the root; `share` of the largest one of the tree, -1 to 1. */
  readonly contribution: (Signed & { readonly share: number }) | undefined;
  readonly target: string | undefined;
  /** The same with its word: `Target 5 deals`. */
  readonly aim: string | undefined;
  readonly state: { readonly name: KpiState; readonly word: string } | undefined;
  /** What is wrong with it, in a sentence. */
  readonly problem: string | undefined;
  /** Whether it is only that something below is wrong: there it is said aloud. */
  readonly waits: boolean;
  /** Its numbers in a sentence, in full. */
  readonly facts: string;
  /** All of it, for those who hear it, and for what does not fit. */
  readonly label: string;
}

/** A text with its sign, and whether that is what is wanted. */
export interface Signed {
  readonly text: string;
  readonly tone: Tone;
}

export type Tone = "good" | "bad" | "neutral";

/** How a person reads numbers and words. */
export interface Reading {
  readonly writing: Writing;
  readonly words: TreeTexts["tree"];
  readonly states: SheetTexts["kpiStates"];
  readonly explain: (problem: KpiProblem) => string;
}

/** What every box of a tree says, by node. */
export function treeWords(
  forest: Forest,
  nodes: readonly number[],
  numbers: TreeNumbers,
  reading: Reading,
): ReadonlyMap<number, NodeWords> {
  const largest = Math.max(...nodes.map((node) => Math.abs(shownContribution(forest, numbers, node) ?? 0)));
  return new Map(nodes.map((node) => [node, wordsOf(forest, node, numbers, largest, reading)]));
}

/** What a node adds is told of the nodes below the root; that of the root is its whole change. */
function shownContribution(forest: Forest, { contributions }: TreeNumbers, node: number): number | undefined {
  return forest.parentOf(node) < 0 ? undefined : contributions[node];
}

function wordsOf(forest: Forest, node: number, numbers: TreeNumbers, largest: number, reading: Reading): NodeWords {
  const { writing, words, states, explain } = reading;
  const one = forest.nodes[node]!;
  const root = forest.nodes[forest.rootOf(node)] ?? one;
  const at = (worked: TreeNumbers["current"]) => worked[node]?.value;
  const [baseline, current, target] = [at(numbers.baseline), at(numbers.current), at(numbers.target)];
  const state = stateOf(current, target, baseline);
  const added = shownContribution(forest, numbers, node);
  const wanted = wayOf(numbers, forest.rootOf(node));
  const moved = current === undefined || baseline === undefined ? undefined : current - baseline;
  // Without a target of its own it is good for a node to move the root to the target of that.
  const tone = moved === undefined ? "neutral" : (toneOf(moved, wayOf(numbers, node)) ?? toneOf(added ?? 0, wanted));
  const problem = numbers.problems[node];
  const unit = { unit: one.unit, type: "" };
  const said = {
    name: nameOf(one) || words.unnamed,
    segment: one.segment,
    value: current === undefined ? words.noValue : shownRounded(current, one.unit, writing),
    target: target === undefined ? undefined : shownRounded(target, one.unit, writing),
    bareValue: current === undefined ? words.noValue : shownRounded(current, isWord(one.unit) ? "" : one.unit, writing),
    problem: problem && explain(problem),
  };
  const change = moved === undefined ? undefined : changeText(moved, baseline!, one.unit, reading);
  const contribution = added === undefined ? undefined : shownSigned(added, root.unit, writing);
  const facts = words.facts({
    value: current === undefined ? words.noValue : shownValue(Number(current.toPrecision(7)), unit, writing, ""),
    change: moved === undefined ? undefined : shownSigned(moved, one.unit, writing),
    contribution,
    root: nameOf(root),
    state: state && states[state],
    target: said.target,
  });
  return {
    ...said,
    waits: problem?.problem === "waits",
    aim: said.target === undefined ? undefined : words.target(said.target),
    change: change === undefined ? undefined : { text: change, tone: tone ?? "neutral" },
    contribution:
      added === undefined || contribution === undefined
        ? undefined
        : {
            text: added < 0 ? words.takes(contribution) : words.adds(contribution),
            tone: toneOf(added, wanted) ?? "neutral",
            share: largest === 0 ? 0 : added / largest,
          },
    state: state && { name: state, word: states[state] },
    facts,
    label: words.said({ name: said.name, segment: said.segment, facts, problem: said.problem }),
  };
}

/** 1 where more is better, -1 where less is; nothing where no target says so. */
function wayOf({ baseline, target }: TreeNumbers, node: number): number | undefined {
  const [from, to] = [baseline[node]?.value, target[node]?.value];
  return from === undefined || to === undefined || from === to ? undefined : Math.sign(to - from);
}

function toneOf(change: number, way: number | undefined): Tone | undefined {
  if (way === undefined) return undefined;
  return change === 0 ? "neutral" : Math.sign(change) === way ? "good" : "bad";
}

/** As a share of the baseline; of shares in points; where the baseline is 0 in the unit itself. */
function changeText(moved: number, baseline: number, unit: string, { writing, words }: Reading): string {
  if (unit === "%") return words.points(shownSigned(moved * 100, "", writing));
  if (baseline === 0) return shownSigned(moved, unit, writing);
  const share = moved / Math.abs(baseline);
  const sign = share > 0 ? "+" : share < 0 ? "−" : "±";
  return `${sign}${writeShare(rounded(Math.abs(share)), writing.culture)}`;
}

/** With its sign before it: `+$1,150`. */
export function shownSigned(value: number, unit: string, writing: Writing): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
  return `${sign}${shownRounded(Math.abs(value), unit, writing)}`;
}

/** With as many decimals as people read at a glance: four digits, or all before the decimal sign. */
export function shownRounded(value: number, unit: string, writing: Writing): string {
  return shownValue(unit === "%" ? rounded(value) : glance(value), { unit, type: "" }, writing, "");
}

/** A share to a tenth of a per cent, smaller ones to three digits. */
function rounded(share: number): number {
  return Math.abs(share) >= 0.01 ? Number(share.toFixed(3)) : Number(share.toPrecision(2));
}

/** `deals`, not `%` or `$`. */
function isWord(unit: string): boolean {
  return /\p{L}/u.test(unit);
}

function glance(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}
