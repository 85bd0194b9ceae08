import { isActive, type Book, type Work } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import { isDone, key, linesOf, type Lines } from "../quality/lines";
import { isProblem, type Bounds, type Problem } from "../problem";
import { rice } from "../rice";

export const RICE_FIELDS = ["reach", "impact", "confidence", "effort"] as const;
export type RiceField = (typeof RICE_FIELDS)[number];

/** Why Work serves no objective of the quarter, and so has no impact. */
export type NotAligned =
  /** It names no key result, or one that is not there. */
  | { readonly because: "no-key-result" }
  | { readonly because: "key-result-unknown"; readonly keyResult: string }
  | { readonly because: "key-result-at-rest"; readonly keyResult: string; readonly state: string }
  /** Its key result names no objective, or one that is not there. */
  | { readonly because: "objective-unknown"; readonly keyResult: string; readonly objective: string }
  | { readonly because: "objective-at-rest"; readonly objective: string; readonly state: string };

/** The reason of a zero, of a blank, or of a missing rank. */
export type RankReason =
  | ({ readonly reason: "not-aligned" } & NotAligned)
  /** One of the factors is 0. */
  | { readonly reason: "zero"; readonly fields: readonly RiceField[] }
  | { readonly reason: "missing"; readonly fields: readonly RiceField[] }
  /** A cell that holds no such number as the factor has to be. */
  | { readonly reason: "wrong"; readonly field: RiceField; readonly found: Cell; readonly bounds: Bounds | "a number" }
  /** What comes out is larger than any number. */
  | { readonly reason: "too-large" }
  /** Done or dropped: nothing is left to decide. */
  | { readonly reason: "at-rest"; readonly state: string };

export interface RankedWork {
  readonly work: Work;
  /** `""` while one of the four is missing or wrong. */
  readonly rice: number | "";
  /** 1 for the highest; the same for those that are equal, and then as many are left out. Nothing for what is 0 or at rest. */
  readonly rank: number | undefined;
  readonly why: RankReason | undefined;
}

/** The share by which two numbers may differ and be the same: what multiplying in another order changes. */
const TOLERANCE = 1e-9;

/** Words of a Work row's state after which nothing is to be decided. */
const DECIDED = ["dropped", "standard process", "back to the tree"];

/**
 * Every piece of Work with its RICE and its rank, in the order of the rows. It is aligned where its key result and the
 * objective of that are rows of this period and at work.
 */
export function ranked(book: Book): readonly RankedWork[] {
  const lines = linesOf(book);
  const looked = lines.all.work.map((work) => ({ work, ...look(lines, work) }));
  const values = looked.flatMap(({ rice: value, open }) => (open && value !== "" ? [value] : []));
  const above = (value: number): number => values.filter((other) => other > value * (1 + TOLERANCE)).length;
  return looked.map(({ work, rice: value, why, open }) => ({
    work,
    rice: value,
    rank: open && value !== "" && value > 0 ? 1 + above(value) : undefined,
    why,
  }));
}

function look(
  lines: Lines,
  work: Work,
): { readonly rice: number | ""; readonly why: RankReason | undefined; readonly open: boolean } {
  const { reach, impact, confidence, effort } = work;
  const open = isActive(work) && !isDone(work) && !DECIDED.includes(key(work.state));
  const gap = notAligned(lines, work);
  const found = rice(filled(reach), filled(impact), filled(confidence), filled(effort), gap === undefined);
  if (isProblem(found)) return { rice: "", why: wrong(work, found), open };
  return { rice: found, why: reasonOf(work, found, gap, open), open };
}

/** Which of the four is wrong, and what it has to be. */
function wrong(work: Work, problem: Problem): RankReason {
  const field = "at" in problem ? RICE_FIELDS.find((name) => name === problem.at.argument) : undefined;
  if (field === undefined) return { reason: "too-large" };
  const bounds = problem.problem === "out-of-bounds" ? problem.bounds : "a number";
  return { reason: "wrong", field, found: work[field], bounds };
}

function reasonOf(work: Work, found: number | "", gap: NotAligned | undefined, open: boolean): RankReason | undefined {
  if (found === "") {
    return { reason: "missing", fields: RICE_FIELDS.filter((field) => filled(work[field]) === null) };
  }
  if (gap) return { reason: "not-aligned", ...gap };
  if (found === 0) return { reason: "zero", fields: RICE_FIELDS.filter((field) => work[field] === 0) };
  return open ? undefined : { reason: "at-rest", state: work.state };
}

/** Why Work is not aligned; nothing where it is. */
export function notAligned(lines: Lines, { moves }: Work): NotAligned | undefined {
  if (moves === "") return { because: "no-key-result" };
  const moved = lines.keyResult(moves);
  if (!moved) return { because: "key-result-unknown", keyResult: moves };
  if (!isActive(moved)) return { because: "key-result-at-rest", keyResult: moved.id, state: moved.state };
  const objective = lines.objectiveOf(moved);
  if (!objective) return { because: "objective-unknown", keyResult: moved.id, objective: moved.objective };
  return isActive(objective)
    ? undefined
    : { because: "objective-at-rest", objective: objective.id, state: objective.state };
}
