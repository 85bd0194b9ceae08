import type { Book, KeyResult, TeamLevel } from "../okr/book";
import { isMissing, type Cell } from "../okr/cell";
import { sum } from "../okr/numbers";
import { linesOf, numberIn, same } from "../okr/quality/lines";
import { checkParts, isRate, split, type Division, type Miss, type SplitProblem } from "../okr/split";

/** How the target of a key result is divided over teams and people: who can take a part, and what each part comes to. */

/** A team or person that the sheet does not have yet. */
export interface NewTeam {
  readonly team: string;
  readonly level: TeamLevel;
}

/** A part that is in the sheet: a key result of its own. */
export interface ExistingPart {
  readonly team: string;
  readonly keyResult: KeyResult;
}

/** What a part is measured by. What the whole has not, a part has not. */
export interface PartMeasure {
  readonly start: number | null;
  readonly target: number;
  readonly limit: number | null;
}

/** Key results whose target can be divided: those at work, which other rows can name. */
export function wholesOf(book: Book): readonly KeyResult[] {
  return linesOf(book).keyResults.filter(({ id }) => id !== "");
}

export function teamOf(book: Book, whole: KeyResult): string {
  return linesOf(book).teamOf(whole);
}

/** Parts that an earlier split, or somebody in the sheet, has made. */
export function existingParts(book: Book, whole: KeyResult): readonly ExistingPart[] {
  const lines = linesOf(book);
  return lines.partsOf(whole).map((keyResult) => ({ team: lines.teamOf(keyResult), keyResult }));
}

export interface Candidate {
  readonly team: string;
  /** Whether it belongs to the team of the key result. */
  readonly isBelow: boolean;
}

/** Teams that can take a part: those below first. The team itself has the whole, and who has a part has it already. */
export function candidates(book: Book, whole: KeyResult): readonly Candidate[] {
  const own = teamOf(book, whole);
  const taken = existingParts(book, whole).map(({ team }) => team);
  const free = linesOf(book)
    .all.teams.filter(({ team }) => team !== "" && !same(team, own) && !taken.some((one) => same(one, team)))
    .map(({ team, partOf }) => ({ team, isBelow: own !== "" && same(partOf, own) }));
  return [...free.filter(({ isBelow }) => isBelow), ...free.filter(({ isBelow }) => !isBelow)];
}

/** Types whose values mean the same for each part: a share, a chance, a day. */
const REPEATED_TYPES = ["percent", "binary", "date"];

/** Whether each part has the same target as the whole. */
export function isRepeated({ unit, type }: KeyResult): boolean {
  return isRate(unit) || REPEATED_TYPES.includes(type);
}

export type DividedBy = Division["by"];

/** What each new part comes to, in the order of the parts. */
export function divide(
  whole: KeyResult,
  existing: readonly ExistingPart[],
  division: Division,
): readonly PartMeasure[] | SplitProblem {
  const repeated = isRepeated(whole);
  // A type that holds a value between target and limit has these two in the place of start and target.
  const from = isMissing(whole.limit) ? "start" : "limit";
  const pair = repeated
    ? { start: whole[from], target: whole.target }
    : { start: rest(from, whole, existing), target: rest("target", whole, existing) };
  const parts = split(pair, repeated ? "%" : whole.unit, division);
  if ("problem" in parts) return parts;
  return parts.map(({ start, target }) => ({
    target,
    start: from === "start" && !isMissing(whole.start) ? start : null,
    limit: from === "limit" ? start : null,
  }));
}

/** What is left of the whole beside the parts that are there. What is no number is passed on, for its sentence. */
function rest(field: "start" | "target" | "limit", whole: KeyResult, existing: readonly ExistingPart[]): Cell {
  const value = whole[field];
  if (typeof value !== "number") return value;
  const taken = existing.map(({ keyResult }) => numberIn(keyResult[field]) ?? 0);
  return Number((value - sum(taken)).toPrecision(12));
}

/** Whether the parts that are there have taken all of the target. */
export function isUsedUp(whole: KeyResult, existing: readonly ExistingPart[]): boolean {
  return existing.length > 0 && !isRepeated(whole) && rest("target", whole, existing) === 0;
}

/** What all parts together make of the target of the whole. */
export interface Made {
  readonly whole: number;
  readonly miss: Miss | undefined;
}

/** Undefined where the whole has no number for a target, or a day, of which parts make nothing. */
export function madeBy(
  whole: KeyResult,
  existing: readonly ExistingPart[],
  parts: readonly Pick<PartMeasure, "target">[],
): Made | undefined {
  const target = numberIn(whole.target);
  if (target === undefined || whole.type === "date") return undefined;
  const there = existing.map(({ keyResult }) => numberIn(keyResult.target) ?? 0);
  const all = [...there, ...parts.map((part) => part.target)];
  return { whole: target, miss: checkParts(target, all, isRepeated(whole)) };
}
