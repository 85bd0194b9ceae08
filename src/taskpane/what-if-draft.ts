import type { Culture } from "../blueprint/culture";
import { nameOf, treeOf, type Forest } from "../okr/kpi/forest";
import type { KpiNode } from "../okr/kpi/node";
import type { Worked } from "../okr/kpi/values";
import { readDriver, type DriverNow, type Tried, type TypedDriver } from "./what-if-input";

/** The drivers of a tree that people change to see what comes of it: the nodes below which there is none. */

/** What was typed, by the key of its node. */
export type WhatIfDraft = ReadonlyMap<string, TypedDriver>;

/** The drivers below a root, in the order of the sheet; the root itself where it stands alone. Places in `forest.nodes`. */
export function driversOf(forest: Forest, root: number): readonly number[] {
  return treeOf(forest, root).filter((i) => forest.children(i).length === 0);
}

/** The nodes between a root and its drivers, without the root. */
export function betweenOf(forest: Forest, root: number): readonly number[] {
  return treeOf(forest, root).filter((i) => i !== root && forest.children(i).length > 0);
}

/** What people call a node, with its segment where it has one. */
export function labelOf(node: KpiNode): string {
  return node.segment === "" ? nameOf(node) : `${nameOf(node)} – ${node.segment}`;
}

/** What tells a node from all others as long as rows stay where they are: its id, or its row where the id is blank or not its own. */
export function keysOf(nodes: readonly KpiNode[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { id } of nodes) times.set(id.toLowerCase(), (times.get(id.toLowerCase()) ?? 0) + 1);
  return nodes.map(({ id, row }) => (hasOwnId(id, times) ? id : `row ${row}`));
}

/** Places of the nodes that no change can name, because their id is blank or stands twice. */
export function nodesWithoutOwnId(nodes: readonly KpiNode[]): ReadonlySet<number> {
  const keys = keysOf(nodes);
  return new Set(nodes.flatMap(({ id }, i) => (keys[i] === id && id !== "" ? [] : [i])));
}

function hasOwnId(id: string, times: ReadonlyMap<string, number>): boolean {
  return id !== "" && times.get(id.toLowerCase()) === 1;
}

/** What is typed for the drivers, as values. */
export interface DriversTried {
  /** Of those that are to be another value. */
  readonly changes: ReadonlyMap<number, { readonly to: number }>;
  /** Those for which something is typed that cannot be read: they stay as they are. */
  readonly wrong: readonly number[];
}

export function triedIn(
  { forest, root, values }: { readonly forest: Forest; readonly root: number; readonly values: readonly Worked[] },
  draft: WhatIfDraft,
  culture: Culture,
): DriversTried {
  const keys = keysOf(forest.nodes);
  const read = driversOf(forest, root).flatMap((i): (readonly [number, Tried])[] => {
    const typed = draft.get(keys[i]!);
    return typed ? [[i, readDriver(typed, driverNow(forest.nodes[i]!, values[i]), culture)]] : [];
  });
  return {
    changes: new Map(read.flatMap(([i, to]) => (typeof to === "number" ? [[i, { to }] as const] : []))),
    wrong: read.flatMap(([i, to]) => (typeof to === "object" ? [i] : [])),
  };
}

export function driverNow({ unit }: KpiNode, worked: Worked | undefined): DriverNow {
  return { value: worked?.value, unit };
}
