import type { Handle, ObjectType } from "../protocol/object-type";
import { asColor, asFlag, asNumber, asOneOf, asText, invalid } from "./check";

/**
 * Objects that are nothing but settings: parts of charts, page layout. Their scalars live in one map under their path
 * (`axes.valueAxis.maximum`); only what somebody set is there, everything else answers with its default.
 */
export interface Bag {
  readonly settings: Map<string, unknown>;
  /** Where this object's settings begin, for example `axes.valueAxis`; "" for the top. */
  readonly path: string;
  /** Says that something was set; refuses before when it may not be. */
  readonly change: (set: () => void) => void;
}

/** One scalar: what it is until it is set, and which values it takes. */
interface Scalar {
  readonly unset: unknown;
  readonly check?: (value: unknown, what: string) => unknown;
}

export const flag = (unset: boolean): Scalar => ({ unset, check: asFlag });
export const text = (unset: string, longest?: number): Scalar => ({
  unset,
  check: (value, what) => asText(value, what, longest),
});
export const color = (unset: string): Scalar => ({
  unset,
  check: (value, what) => (value === "" ? "" : asColor(value, what)),
});
export const oneOf = (unset: string, allowed: readonly string[]): Scalar => ({
  unset,
  check: (value, what) => asOneOf(value, allowed, what),
});
export const number = (unset: number, least?: number, most?: number): Scalar => ({
  unset,
  check: (value, what) => asNumber(value, what, least, most),
});
/** Can be read only: worked out, or meaningless here and always the same. */
export const fixed = (unset: unknown): Scalar => ({ unset });
/** Takes a number, or one of some other values (`""` for automatic, for example). */
export const numberOr = (unset: unknown, others: readonly unknown[]): Scalar => ({
  unset,
  check: (value, what) => (others.includes(value) ? value : asNumber(value, what)),
});

const lower = (wire: string) => wire.charAt(0).toLowerCase() + wire.slice(1);

/** `axes.valueAxis` and `Maximum` → `axes.valueAxis.maximum`. */
export function pathOf(bag: Bag, wire: string): string {
  return bag.path === "" ? lower(wire) : `${bag.path}.${lower(wire)}`;
}

/** The same settings, seen from one of its parts. */
export function inside<T extends Bag>(bag: T, part: string): T {
  return { ...bag, path: pathOf(bag, part) };
}

export function get(bag: Bag, wire: string, scalar: Scalar): unknown {
  return bag.settings.get(pathOf(bag, wire)) ?? scalar.unset;
}

export function set(bag: Bag, wire: string, value: unknown): void {
  bag.change(() => bag.settings.set(pathOf(bag, wire), value));
}

/**
 * How the host answers for such a class.
 *
 * @param scalars by wire name
 * @param parts the class of each object below it, by wire name
 */
export function bagType<T extends Bag>(
  name: string,
  scalars: Readonly<Record<string, Scalar>>,
  parts: Readonly<Record<string, string>> = {},
): ObjectType<T> & Required<Pick<ObjectType<T>, "read" | "write" | "follow">> {
  const read: Record<string, (it: T) => unknown> = {};
  const write: Record<string, (it: T, value: never) => void> = {};
  const follow: Record<string, (it: T) => Handle> = {};
  for (const [wire, scalar] of Object.entries(scalars)) {
    read[wire] = (it) => get(it, wire, scalar);
    const { check } = scalar;
    if (check) write[wire] = (it, value: unknown) => set(it, wire, check(value, pathOf(it, wire)));
  }
  for (const [wire, type] of Object.entries(parts)) follow[wire] = (it) => ({ type, it: inside(it, wire) });
  return { name, read, write, follow };
}

/** A position in a collection; refuses what is none. */
export function place(index: unknown, count: number): number {
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= count) {
    return invalid(`There is no item ${String(index)}: the collection has ${count}.`);
  }
  return index;
}
