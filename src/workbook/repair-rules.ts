import type { CellLook, HintText, Validation } from "../blueprint/plan";
import { ruleOf, styleOf } from "./draw-rules";
import type { Place } from "./places";
import type { RuleSeen } from "./repair-contents";
import { asFilled, seenFrom, textWith, type Reader } from "./repair-formulas";
import type { FormatSeen } from "./repair-look";

/** Whether drop-downs, checks, notes and conditional formats are what is planned, as Excel reads them back. */

export interface Spelling extends Reader {
  readonly tabs: readonly (readonly [before: string, now: string])[];
}

/** The first cell of a rule's range. */
interface Home {
  readonly row: number;
  readonly column: number;
}

/** @param validation with its formula as it has to read in the first cell */
export function isRuleAsPlanned(
  seen: RuleSeen,
  validation: Validation | undefined,
  hint: HintText | undefined,
  home: Home,
  spelling: Spelling,
): boolean {
  const same = (found: string | undefined, wanted: string): boolean =>
    found !== undefined && textWith(found, spelling.tabs) === textWith(wanted, spelling.tabs);
  const { rule, errorAlert, prompt, ignoreBlanks } = seen;
  if (hint && !(prompt?.showPrompt && same(prompt.title, hint.title) && same(prompt.message, hint.text))) return false;
  if (!validation) return true;
  return (
    ignoreBlanks === true &&
    errorAlert?.showAlert === true &&
    errorAlert.style === styleOf(validation) &&
    same(errorAlert.title, validation.otherwise.title) &&
    same(errorAlert.message, validation.otherwise.text) &&
    rule !== null &&
    isSameRule(rule, ruleOf(validation, home.row + 1), home, spelling)
  );
}

function isSameRule(
  found: Excel.DataValidationRule,
  wanted: Excel.DataValidationRule,
  home: Home,
  { spelled }: Reader,
): boolean {
  const [kind, parts = {}] = Object.entries(wanted)[0] as [keyof Excel.DataValidationRule, Record<string, unknown>];
  const there = found[kind] as Readonly<Record<string, unknown>> | undefined;
  if (!there) return false;
  const read = (formula: string): string => spelled(seenFrom(formula, home.row, home.column));
  return Object.entries(parts).every(([part, value]) => {
    const seen = there[part];
    if (typeof value === "string" && value.startsWith("=")) {
      return typeof seen === "string" && seen.startsWith("=") && read(seen) === read(value);
    }
    // A day comes back as its number, or in the words of the person's Excel.
    if (typeof value === "string" && kind === "date" && part === "formula1") return !String(seen).startsWith("=");
    return typeof value === "number" ? Number(seen) === value : seen === value;
  });
}

/** A conditional format of the sheet with the cells that it is for. */
export interface Lying extends FormatSeen {
  readonly areas: readonly Place[];
}

/** What becomes of our conditional formats of a range. */
export interface OwnLooks {
  /** Each cell has each look once. */
  readonly asPlanned: boolean;
  /** By id, to be taken away before the others are added. One that lies on other cells too is somebody's copy: it stays. */
  readonly remove: readonly string[];
  /** Which of the looks, counted from 0, are to be added where. */
  readonly add: readonly { readonly place: Place; readonly which: readonly number[] }[];
}

/**
 * The conditional formats of a range that are ours, told by their kind and formula, against those that are planned.
 *
 * @param looks as they have to read in the first cell of the range
 */
export function ownLooks(
  looks: readonly CellLook[],
  range: Place,
  on: readonly Lying[],
  { spelled }: Reader,
): OwnLooks {
  const read = (formula: string, home: Home): string => spelled(seenFrom(formula, home.row, home.column));
  const near = on.filter(({ areas }) => areas.some((area) => common(area, range) > 0));
  const found = looks.map((look) => {
    const own = near.filter(({ formula, isShareBar, areas: [first] }) =>
      look.kind === "bar"
        ? isShareBar
        : formula !== undefined && first !== undefined && read(formula, first) === read(look.formula, range),
    );
    const inside = own.filter(({ areas }) => areas.every((area) => within(area, range)));
    const shared = own.filter((one) => !inside.includes(one)).flatMap(({ areas }) => areas);
    return { own, inside, left: without(range, shared) };
  });
  const isFine = ({ own, inside }: (typeof found)[number]): boolean =>
    without(
      range,
      own.flatMap(({ areas }) => areas),
    ).length === 0 && !inside.some((one) => own.some((other) => one !== other && overlap(one.areas, other.areas)));
  const byPlace = new Map<string, { place: Place; which: number[] }>();
  found.forEach(({ left }, i) => {
    for (const place of left) {
      const group = byPlace.get(JSON.stringify(place)) ?? { place, which: [] };
      group.which.push(i);
      byPlace.set(JSON.stringify(place), group);
    }
  });
  return {
    asPlanned: found.every(isFine),
    remove: [...new Set(found.flatMap(({ inside }) => inside.map(({ id }) => id)))],
    add: [...byPlace.values()],
  };
}

/** Some looks of a range as they have to read in a part of it. */
export function looksAt(looks: readonly CellLook[], which: readonly number[], from: Home, to: Home): CellLook[] {
  return looks
    .filter((_, i) => which.includes(i))
    .map((look) => (look.kind === "bar" ? look : { ...look, formula: asFilled(look.formula, from, to) }));
}

function overlap(ones: readonly Place[], others: readonly Place[]): boolean {
  return ones.some((one) => others.some((other) => common(one, other) > 0));
}

/** How many cells two places have in common. */
function common(one: Place, other: Place): number {
  const both = intersection(one, other);
  return both ? both.rows * both.columns : 0;
}

function within(one: Place, other: Place): boolean {
  return common(one, other) === one.rows * one.columns;
}

/** What is left of a place without some others. */
function without(place: Place, others: readonly Place[]): Place[] {
  return others.reduce((left, other) => left.flatMap((one) => outside(one, other)), [place]);
}

function outside(place: Place, other: Place): Place[] {
  const both = intersection(place, other);
  if (!both) return [place];
  const [bottom, right] = [both.row + both.rows, both.column + both.columns];
  const beside = { row: both.row, rows: both.rows };
  return [
    { ...place, rows: both.row - place.row },
    { ...place, row: bottom, rows: place.row + place.rows - bottom },
    { ...beside, column: place.column, columns: both.column - place.column },
    { ...beside, column: right, columns: place.column + place.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cells that two places have in common. */
export function intersection(one: Place, other: Place): Place | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
