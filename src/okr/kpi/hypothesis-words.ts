import type { KeyResult } from "../book";
import { key } from "../quality/lines";
import { numberIn } from "./cells";
import { nameOf, type Forest } from "./forest";
import type { Hypothesis } from "./hypothesis";
import { rootWith, valuesOf } from "./values";

/** What the sentence of a hypothesis is made of: if we do this Work, then this driver moves, so this key result reaches … */
export interface HypothesisWords {
  /** `""` while nobody has said what is done. */
  readonly work: string;
  /** The name of the driver, or its id where no node has it any more. */
  readonly driver: string;
  readonly segment: string;
  readonly unit: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The words of the key result, or its id where it is gone. */
  readonly keyResult: string;
  readonly keyResultUnit: string;
  readonly reaches: number | undefined;
}

export function hypothesisWords(
  hypothesis: Pick<Hypothesis, "work" | "driver" | "from" | "to" | "keyResult" | "reaches">,
  forest: Forest,
  keyResults: readonly KeyResult[],
): HypothesisWords {
  const node = driverOf(forest, hypothesis.driver);
  const keyResult = keyResults.find(({ id }) => key(id) === key(hypothesis.keyResult));
  return {
    work: hypothesis.work,
    driver: node === undefined ? hypothesis.driver : nameOf(forest.nodes[node]!),
    segment: node === undefined ? "" : forest.nodes[node]!.segment,
    unit: node === undefined ? "" : forest.nodes[node]!.unit,
    from: numberIn(hypothesis.from),
    to: numberIn(hypothesis.to),
    keyResult: keyResult?.keyResult || hypothesis.keyResult,
    keyResultUnit: keyResult?.unit ?? "",
    reaches: numberIn(hypothesis.reaches),
  };
}

/** The place of the node that a hypothesis or a piece of Work names; nothing where there is none. */
export function driverOf({ nodes }: Forest, id: string): number | undefined {
  const known = key(id);
  const place = known === "" ? -1 : nodes.findIndex((node) => key(node.id) === known);
  return place < 0 ? undefined : place;
}

/** What the root of a driver reaches with the driver at a value and all others as they are; nothing where that cannot be told. */
export function reachedWith(forest: Forest, driver: number, to: number): number | undefined {
  return rootWith(forest, "current", valuesOf(forest, "current"), driver, to);
}
