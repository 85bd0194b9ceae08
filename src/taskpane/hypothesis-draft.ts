import { dayOfSerial } from "../blueprint/serial";
import { nextIteration, type NextHypothesis } from "../okr/kpi/hypothesis-cycle";
import { driverOf, hypothesisWords, reachedWith, type HypothesisWords } from "../okr/kpi/hypothesis-words";
import { numberIn } from "../okr/kpi/cells";
import { valuesOf } from "../okr/kpi/values";
import { dayIn, key } from "../okr/quality/lines";
import type { TreeTab } from "./hooks/use-tree";
import { readMeasure, writeMeasure, type FieldProblem, type Writing } from "./line-fields";
import { readDay, writeDay } from "../blueprint/culture";

/** A hypothesis that is being written, from what the tree proposes to the values of its row and of the Work for it. */

/** A piece of Work to be done, as it is typed. */
export interface Piece {
  readonly work: string;
  readonly owner: string;
  readonly due: string;
}

/** What a person chose or typed; a field that nobody touched is missing and stays what is proposed. */
export interface HypothesisDraft {
  /** Id of the node. */
  readonly driver?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly review?: string;
  /** At least one. */
  readonly pieces: readonly Piece[];
  /** What it comes after, where it takes the place of one that went back to the tree. */
  readonly next?: NextHypothesis | undefined;
}

export const NO_PIECE: Piece = { work: "", owner: "", due: "" };
export const NO_DRAFT: HypothesisDraft = { pieces: [NO_PIECE] };

export type HypothesisField = "driver" | "from" | "to" | "review" | `work ${number}` | `due ${number}`;
export type HypothesisProblem = FieldProblem | { readonly problem: "same" };

/** The values of a hypothesis, ready to be written. */
export interface HypothesisValues {
  readonly driver: string;
  readonly keyResult: string;
  readonly iteration: number;
  readonly follows: string;
  readonly work: string;
  readonly from: number;
  readonly to: number;
  readonly reaches: number | undefined;
  /** As `2026-11-15`. */
  readonly review: string;
  readonly pieces: readonly { readonly work: string; readonly owner: string; readonly due: string | undefined }[];
}

/** A draft with everything that is proposed, and what is wrong with it. */
export interface HypothesisRead {
  /** The place of the driver; undefined while none is chosen. */
  readonly node: number | undefined;
  readonly shown: { readonly from: string; readonly to: string; readonly review: string };
  readonly iteration: number;
  readonly follows: string;
  /** What the key result would reach; undefined while that cannot be worked out. */
  readonly reaches: number | undefined;
  readonly words: HypothesisWords;
  readonly problems: Readonly<Partial<Record<HypothesisField, HypothesisProblem>>>;
  /** Undefined while something is wrong. */
  readonly values: HypothesisValues | undefined;
}

/** Four weeks: long enough for a driver to move, short enough to try another thing this quarter. */
const REVIEW_DAYS = 28;
/** Digits of what is proposed: more would say that somebody measured them. */
const DIGITS = 6;

/** The nodes that a hypothesis can be about: below the root, with an id that only they have. */
export function driversOf({ forest, root }: Pick<TreeTab, "forest" | "root">): readonly number[] {
  const ids = forest.nodes.map(({ id }) => key(id));
  const isOwn = (i: number): boolean => ids[i] !== "" && ids.indexOf(ids[i]!) === ids.lastIndexOf(ids[i]!);
  return forest.order.filter((i) => i !== root && forest.rootOf(i) === root && isOwn(i));
}

/** Reads a draft, with what the tree proposes where nothing was typed. */
export function readHypothesis(tree: TreeTab, draft: HypothesisDraft, writing: Writing): HypothesisRead {
  const { forest, root, opened } = tree;
  const node = draft.driver === undefined ? undefined : driverOf(forest, draft.driver);
  const driver = node === undefined ? undefined : forest.nodes[node]!;
  const keyResult = forest.nodes[root]!.keyResult;
  const measured = { unit: driver?.unit ?? "", type: "" };
  const written = (value: number | undefined): string =>
    value === undefined ? "" : writeMeasure(Number(value.toPrecision(DIGITS)), measured, writing);
  const proposed = node === undefined ? {} : proposalOf(tree, node, draft.next);
  const shown = {
    from: draft.from ?? written(proposed.from),
    to: draft.to ?? written(proposed.to),
    review: draft.review ?? reviewDay(tree, writing),
  };
  const problems: Partial<Record<HypothesisField, HypothesisProblem>> = {};
  const number = (field: "from" | "to"): number | undefined => {
    const read = readMeasure(shown[field], measured, writing);
    if (typeof read === "number") return read;
    problems[field] = typeof read === "object" && read !== null && "problem" in read ? read : { problem: "missing" };
    return undefined;
  };
  const day = (field: "review" | `due ${number}`, text: string, isNeeded: boolean): string | undefined => {
    const read = readDay(text, writing.culture);
    if (typeof read === "string") return read;
    if (read !== null) problems[field] = read;
    else if (isNeeded) problems[field] = { problem: "missing" };
    return undefined;
  };
  if (node === undefined) problems.driver = { problem: "missing" };
  const [from, to] = [number("from"), number("to")];
  if (from !== undefined && from === to) problems.to = { problem: "same" };
  const review = day("review", shown.review, true);
  const hasWork = draft.pieces.some((piece) => piece.work.trim() !== "");
  const pieces = draft.pieces.flatMap((piece, i) => {
    const isBlank = Object.values(piece).every((text) => text.trim() === "");
    if (isBlank && (i > 0 || hasWork)) return [];
    if (piece.work.trim() === "") problems[`work ${i}`] = { problem: "missing" };
    return [{ work: piece.work.trim(), owner: piece.owner.trim(), due: day(`due ${i}`, piece.due, false) }];
  });
  const work = pieces
    .map((piece) => piece.work)
    .filter((one) => one !== "")
    .join("; ");
  const reaches = node === undefined || to === undefined ? undefined : reachedWith(forest, node, to);
  const iteration = driver === undefined ? 1 : nextIteration(opened.hypotheses, driver.id);
  const follows = followed(tree, draft);
  const about = {
    work,
    driver: driver?.id ?? "",
    from: from ?? null,
    to: to ?? null,
    keyResult,
    reaches: reaches ?? null,
  };
  const isWhole = Object.keys(problems).length === 0 && driver && from !== undefined && to !== undefined;
  return {
    ...{ node, shown, iteration, follows, reaches, problems },
    words: hypothesisWords(about, forest, opened.book.keyResults),
    values:
      isWhole && review !== undefined
        ? { driver: driver.id, keyResult, iteration, follows, work, from, to, reaches, review, pieces }
        : undefined,
  };
}

/** From where it stands, to its benchmark; to its target where it has no benchmark, or is there already. */
function proposalOf(
  { forest, values }: TreeTab,
  node: number,
  next: NextHypothesis | undefined,
): { readonly from?: number | undefined; readonly to?: number | undefined } {
  const from = values[node]!.value;
  if (next && driverOf(forest, next.driver) === node) return { from: next.from ?? from, to: next.to };
  const [benchmark, target] = [numberIn(forest.nodes[node]!.benchmark), valuesOf(forest, "target")[node]!.value];
  return { from, to: [benchmark, target].find((goal) => goal !== undefined && goal !== from) };
}

/** The hypothesis that it takes the place of: the last one about its driver, where that went back to the tree. */
function followed({ opened }: TreeTab, { driver, next }: HypothesisDraft): string {
  if (driver === undefined) return "";
  if (next && key(next.driver) === key(driver)) return next.follows;
  const last = opened.hypotheses.filter((one) => key(one.driver) === key(driver)).at(-1);
  return last && key(last.state) === "back to the tree" ? last.id : "";
}

/** Some weeks from the day on which scores are judged, and not after the period; blank while that is no day. */
function reviewDay({ opened: { book } }: TreeTab, { culture, dates }: Writing): string {
  const [asOf, end] = [dayIn(book.period.asOf), dayIn(book.period.end)];
  if (asOf === undefined) return "";
  const wanted = asOf + REVIEW_DAYS;
  const day = dayOfSerial(end !== undefined && asOf <= end ? Math.min(wanted, end) : wanted, dates);
  return day === undefined ? "" : writeDay(day, culture);
}
