import { same } from "../numbers";
import { numberIn } from "./cells";
import { effectsOf, ONE_PERCENT } from "./effects";
import { nameOf, treeOf, type Forest } from "./forest";
import { rootWith, valuesOf } from "./values";

/** A driver, how much lies in it, and why. */
export interface Promising {
  readonly node: number;
  /** How much the root changes when it grows by 1 %, see `effectsOf`. */
  readonly effect: number | undefined;
  /** How far it is to its benchmark, as a share of its value now: 0.25 for 25 % more, -0.2 for a fifth less. */
  readonly room: number | undefined;
  /** Effect times room, as a share of the root: what the column Potential shows. Nothing where nothing is to be gained. */
  readonly potential: number | undefined;
  /** The value of the root with this driver at its benchmark and all others as they are: worked out, not estimated. */
  readonly reaches: number | undefined;
  readonly why: PromisingReason;
}

/**
 * `lifts`: there is room, and it leads to the root's target. Else why not: it is `at-benchmark`, `past-benchmark` (the
 * benchmark lies on the worse side), there is `no-benchmark`, `no-effect` on the root, `no-value` to work with, it stands `at-zero`, of
 * which nothing is a share, or the root says in `no-direction` what is better.
 */
type Reason =
  "lifts" | "at-benchmark" | "past-benchmark" | "no-benchmark" | "no-effect" | "no-value" | "at-zero" | "no-direction";

/** Facts for a sentence. */
export interface PromisingReason {
  readonly reason: Reason;
  readonly driver: Measured;
  readonly root: Measured;
  readonly benchmark: number | undefined;
  readonly effect: number | undefined;
  readonly room: number | undefined;
  readonly reaches: number | undefined;
  readonly target: number | undefined;
  /** Whether the root is at its target then; nothing without a target. */
  readonly enough: boolean | undefined;
}

export interface Measured {
  readonly name: string;
  readonly segment: string;
  readonly unit: string;
  readonly value: number | undefined;
}

/**
 * The drivers of a root, those first that promise most: every leaf, and inner nodes that have a benchmark of their own. What
 * they promise is how much the root moves with them, times the room to their benchmark, where that leads in the
 * direction of the root's target.
 */
export function promising(forest: Forest, root: number): readonly Promising[] {
  const values = valuesOf(forest, "current");
  const effects = effectsOf(forest);
  const direction = directionOf(forest, root);
  const top = values[root]!.value;
  const target = valuesOf(forest, "target")[root]!.value;
  const isDriver = (i: number) =>
    i !== root && (forest.children(i).length === 0 || numberIn(forest.nodes[i]!.benchmark) !== undefined);

  const drivers = treeOf(forest, root).filter(isDriver).map(look);
  // Sorting is stable: what promises the same stays in the order of the tree.
  return drivers.toSorted((a, b) => Math.abs(b.potential ?? 0) - Math.abs(a.potential ?? 0));

  function look(node: number): Promising {
    const value = values[node]!.value;
    const effect = effects[node];
    const benchmark = numberIn(forest.nodes[node]!.benchmark);
    const room = value === undefined || value === 0 || benchmark === undefined ? undefined : benchmark / value - 1;
    const reaches = benchmark === undefined ? undefined : rootWith(forest, "current", values, node, benchmark);
    const reason = reasonOf();
    const potential = reason === "lifts" ? (effect! * room!) / ONE_PERCENT : undefined;
    const enough =
      reaches === undefined || target === undefined || direction === undefined
        ? undefined
        : same(reaches, target) || (reaches - target) * direction > 0;
    const facts = { benchmark, effect, room, reaches, target, enough };
    return {
      node,
      effect,
      room,
      potential,
      reaches,
      why: { reason, driver: measured(forest, node, value), root: measured(forest, root, top), ...facts },
    };

    function reasonOf(): Reason {
      if (benchmark === undefined) return "no-benchmark";
      if (value === undefined || top === undefined) return "no-value";
      if (same(value, benchmark)) return "at-benchmark";
      if (room === undefined || top === 0) return "at-zero";
      if (effect === undefined || effect === 0) return "no-effect";
      if (direction === undefined) return "no-direction";
      return effect * room * top * direction > 0 ? "lifts" : "past-benchmark";
    }
  }
}

/**
 * Which way a root is to go: where its target lies from its baseline. Nothing while one of them is missing, and where both
 * are the same.
 */
export function directionOf(forest: Forest, root: number): 1 | -1 | undefined {
  const target = valuesOf(forest, "target")[root]!.value ?? numberIn(forest.nodes[root]!.target);
  const baseline = valuesOf(forest, "baseline")[root]!.value;
  if (target === undefined || baseline === undefined || target === baseline) return undefined;
  return target > baseline ? 1 : -1;
}

function measured({ nodes }: Forest, i: number, value: number | undefined): Measured {
  const { segment, unit } = nodes[i]!;
  return { name: nameOf(nodes[i]!), segment, unit, value };
}
