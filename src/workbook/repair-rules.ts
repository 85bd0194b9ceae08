import type { CellLook, HintText, Validation } from "../blueprint/plan";
import { ruleOf, styleOf } from "./draw-rules";
import type { Place } from "./places";
import type { RuleSeen } from "./repair-contents";
import { seenFrom, textWith, type Reader } from "./repair-formulas";
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

/**
 * The conditional formats of a range that are ours, told by their kind and formula, and whether they are as planned: each
 * cell has each look once.
 *
 * @param looks as they have to read in the first cell of the range
 */
export function ownLooks(
  looks: readonly CellLook[],
  range: Place,
  on: readonly Lying[],
  { spelled }: Reader,
): { readonly own: readonly Lying[]; readonly asPlanned: boolean } {
  const read = (formula: string, home: Home): string => spelled(seenFrom(formula, home.row, home.column));
  const near = on.filter(({ areas }) => areas.some((area) => common(area, range) > 0));
  const own = looks.map((look) =>
    near.filter(({ formula, isShareBar, areas: [first] }) =>
      look.kind === "bar"
        ? isShareBar
        : formula !== undefined &&
          first !== undefined &&
          read(formula, first) === read(filled(look.formula, range), range),
    ),
  );
  const cells = range.rows * range.columns;
  const asPlanned = own.every((matching) => {
    const areas = matching.flatMap((one) => one.areas);
    return areas.reduce((sum, area) => sum + common(area, range), 0) === cells && !overlap(areas, range);
  });
  return { own: [...new Set(own.flat())], asPlanned };
}

function filled(formula: string, { row }: Place): string {
  return formula.replaceAll("{row}", String(row + 1));
}

function overlap(areas: readonly Place[], range: Place): boolean {
  return areas.some((one, i) =>
    areas.slice(i + 1).some((other) => {
      const both = intersection(one, other);
      return both !== undefined && common(both, range) > 0;
    }),
  );
}

/** How many cells two places have in common. */
function common(one: Place, other: Place): number {
  const both = intersection(one, other);
  return both ? both.rows * both.columns : 0;
}

function intersection(one: Place, other: Place): Place | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The cells of a range, row by row, that none of the formats covers, as runs of rows. */
export function within(one: Place, other: Place): boolean {
  return common(one, other) === one.rows * one.columns;
}
