import type { Content, SheetPlan } from "../blueprint/plan";
import { outlineOf, type Moved } from "./repair-formulas";
import { placeOf, placeOfBlock, type Place } from "./places";

/**
 * Where the rows and columns of a planned page stand by now: people insert rows of their own and take others out. Both are
 * laid side by side and matched by what their cells say, from the top down and from the left to the right.
 */
export interface Fit extends Moved {
  /** Planned rows and columns that the sheet has none for, from 0. */
  readonly missingRows: readonly number[];
  readonly missingColumns: readonly number[];
  /** How well plan and sheet go together: to choose among plans with more or less room. */
  readonly score: number;
  /** Whether every row and column stands where it was drawn. */
  readonly isUnmoved: boolean;
  /** The contiguous parts that a place of the plan has become; rows that are missing have none. */
  readonly partsOf: (place: Place) => Place[];
  /** What has to come in so that nothing is missing, and where everything stands then. */
  readonly filledUp: () => { readonly rows: readonly Insert[]; readonly columns: readonly Insert[]; readonly fit: Fit };
}

interface Marks {
  /** What the cells of each row say, by column. */
  readonly rows: readonly ReadonlyMap<number, Mark>[];
  readonly columns: number;
}

interface Mark {
  readonly outline: string;
  readonly whole: string;
}

/** What a row is worth that stands beside another by its contents, and what it costs to have none beside it. */
const SAME_OUTLINE = 1;
const SAME_NUMBERS = 0.3;
const BOTH_BLANK = 0.2;
const NO_ROW_FOR_PLAN = -0.6;
const NO_PLAN_FOR_ROW = -0.3;

/** What a planned sheet and a sheet of the workbook have in common. */
export function fitOf(plan: SheetPlan, cells: readonly (readonly unknown[])[]): Fit {
  const planned = marksOfPlan(plan);
  const there = marksOf(cells);
  const across = matched(columnsOf(planned), columnsOf(there), inCommon);
  const pairs = (one: ReadonlyMap<number, Mark>, other: ReadonlyMap<number, Mark>): number => {
    if (one.size === 0 && other.size === 0) return BOTH_BLANK;
    let worth = 0;
    for (const [column, mark] of one) worth += worthOf(mark, other.get(across[column] ?? -1));
    return worth;
  };
  const down = matched(planned.rows, there.rows, pairs);
  const score = down.reduce<number>(
    (sum, row, i) =>
      sum + (row === undefined ? NO_ROW_FOR_PLAN : pairs(planned.rows[i]!, there.rows[row] ?? new Map())),
    0,
  );
  return fitWith(down, across, score);
}

type Places = readonly (number | undefined)[];

function fitWith(down: Places, across: Places, score: number): Fit {
  const row = behindLast(down);
  const column = behindLast(across);
  return {
    row,
    column,
    score,
    missingRows: missingIn(down),
    missingColumns: missingIn(across),
    isUnmoved: [down, across].every((places) => places.every((found, i) => found === i)),
    partsOf: (place) =>
      runs(place.row, place.rows, (i) => (i < down.length ? down[i] : row(i))).flatMap(([top, rows]) =>
        runs(place.column, place.columns, (i) => (i < across.length ? across[i] : column(i))).map(
          ([left, columns]) => ({
            row: top,
            rows,
            column: left,
            columns,
          }),
        ),
      ),
    filledUp: () => {
      const [rows, columns] = [filledUp(down), filledUp(across)];
      return {
        rows: rows.inserts,
        columns: columns.inserts,
        fit: fitWith(rows.places, columns.places, score),
      };
    },
  };
}

/** Where each planned row is, also behind the last one and where one is missing: as far from the one before as planned. */
function behindLast(places: Places): (planned: number) => number {
  return (planned) => {
    for (let i = Math.min(planned, places.length - 1); i >= 0; i--) {
      const found = places[i];
      if (found !== undefined) return found + planned - i;
    }
    return planned;
  };
}

function missingIn(places: Places): number[] {
  return places.flatMap((found, i) => (found === undefined ? [i] : []));
}

/** Rows that come in: before which one, as the sheet is when it is their turn, and how many. */
export interface Insert {
  readonly before: number;
  readonly count: number;
}

function filledUp(places: Places): { readonly inserts: readonly Insert[]; readonly places: readonly number[] } {
  const inserts: { before: number; count: number }[] = [];
  const now: number[] = [];
  let added = 0;
  for (const place of places) {
    const next = (now.at(-1) ?? -1) + 1;
    const last = inserts.at(-1);
    if (place !== undefined) now.push(place + added);
    else {
      if (last && last.before + last.count === next) last.count++;
      else inserts.push({ before: next, count: 1 });
      added++;
      now.push(next);
    }
  }
  return { inserts, places: now };
}

/** Contiguous runs of where things stand by now: the first and how many. */
function runs(from: number, count: number, at: (planned: number) => number | undefined): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i < from + count; i++) {
    const now = at(i);
    const last = found.at(-1);
    if (now === undefined) continue;
    if (last && last[0] + last[1] === now) last[1]++;
    else found.push([now, 1]);
  }
  return found;
}

function worthOf(mark: Mark, other: Mark | undefined): number {
  if (mark.outline !== other?.outline) return 0;
  return SAME_OUTLINE + (mark.whole === other.whole ? SAME_NUMBERS : 0);
}

/** For each of a list its partner in the other one, in the same order; undefined where it has none. */
function matched<T>(
  ones: readonly T[],
  others: readonly T[],
  worth: (one: T, other: T) => number,
): (number | undefined)[] {
  const width = others.length + 1;
  const best = new Float64Array((ones.length + 1) * width);
  const way = new Uint8Array((ones.length + 1) * width);
  // From the end, so that walking from the top takes the first of equally good ways.
  for (let i = ones.length; i >= 0; i--) {
    for (let j = others.length; j >= 0; j--) {
      if (i === ones.length) {
        way[i * width + j] = RIGHT; // whatever a person has below costs nothing
        continue;
      }
      const at = i * width + j;
      best[at] = best[at + width]! + NO_ROW_FOR_PLAN;
      way[at] = DOWN;
      if (j === others.length) continue;
      const skipped = best[at + 1]! + NO_PLAN_FOR_ROW;
      const both = best[at + width + 1]! + worth(ones[i]!, others[j]!);
      if (skipped > best[at]) [best[at], way[at]] = [skipped, RIGHT];
      if (both >= best[at]) [best[at], way[at]] = [both, BOTH];
    }
  }
  const partners: (number | undefined)[] = [];
  for (let i = 0, j = 0; i < ones.length;) {
    const step = way[i * width + j];
    if (step === BOTH) partners.push(j);
    if (step === DOWN) partners.push(undefined);
    if (step !== RIGHT) i++;
    if (step !== DOWN) j++;
  }
  return partners;
}

const [DOWN, RIGHT, BOTH] = [1, 2, 3];

/** Per column, how often each outline stands in it. */
function columnsOf({ rows, columns }: Marks): ReadonlyMap<string, number>[] {
  const found = Array.from({ length: columns }, () => new Map<string, number>());
  for (const row of rows) {
    for (const [column, { outline }] of row) found[column]!.set(outline, (found[column]!.get(outline) ?? 0) + 1);
  }
  return found;
}

function inCommon(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (one.size === 0 && other.size === 0) return BOTH_BLANK;
  let sum = 0;
  for (const [outline, count] of one) sum += Math.min(count, other.get(outline) ?? 0);
  return sum;
}

function marksOfPlan(plan: SheetPlan): Marks {
  const places = [...plan.blocks.map(placeOfBlock), ...rulePlaces(plan)];
  const height = Math.max(...places.map(({ row, rows }) => row + rows));
  const width = Math.max(...places.map(({ column, columns }) => column + columns));
  const rows = Array.from({ length: height }, () => new Map<number, Mark>());
  for (const { at, rows: contents } of plan.blocks) {
    const { row, column } = placeOf(at);
    contents.forEach((line, i) =>
      line.forEach((content, j) => {
        const mark = markOfContent(content);
        if (mark) rows[row + i]!.set(column + j, mark);
      }),
    );
  }
  return { rows, columns: width };
}

function rulePlaces({ hints, rules }: SheetPlan): Place[] {
  return [...hints, ...rules].map(({ at }) => placeOf(at));
}

function markOfContent(content: Content): Mark | undefined {
  if (content === null || "number" in content || "date" in content) return undefined;
  return "text" in content ? markOf(content.text) : markOf(content.formula);
}

function marksOf(cells: readonly (readonly unknown[])[]): Marks {
  const rows = cells.map((line) => {
    const marks = new Map<number, Mark>();
    line.forEach((cell, column) => {
      const mark = typeof cell === "string" ? markOf(cell) : undefined;
      if (mark) marks.set(column, mark);
    });
    return marks;
  });
  return { rows, columns: Math.max(0, ...cells.map((line) => line.length)) };
}

function markOf(cell: string): Mark | undefined {
  if (cell === "") return undefined;
  if (!cell.startsWith("=")) return { outline: cell, whole: cell };
  return { outline: outlineOf(cell, "without numbers"), whole: outlineOf(cell, "with numbers") };
}
