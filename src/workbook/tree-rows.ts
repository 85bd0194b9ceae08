import { innerFormula } from "../blueprint/kpi-tree-formula";
import type { Cell } from "../okr/cell";
import { forestOf, type Forest } from "../okr/kpi/forest";
import { MEASURES, type KpiNode, type Measure } from "../okr/kpi/node";
import { OPERATIONS } from "../okr/operation";
import type { SheetTexts } from "../texts/texts";
import type { Written } from "./contents";
import { addressOf } from "./places";
import { asText } from "./text-gate";
import { keyOf, textOf } from "./to-book";

/** The rows of the table of nodes while they are changed: plain data, without Excel. */

/** The columns that people fill, and the pane. */
export const TYPED = [
  ...(["id", "parent", "node", "segment", "keyResult", "operator", "unit"] as const),
  ...(["baseline", "current", "target", "benchmark", "base", "plan", "stretch"] as const),
] as const satisfies readonly (keyof KpiNode)[];
export type TypedField = (typeof TYPED)[number];

/** What a cell holds: a formula as it was typed, or a plain value. */
export interface Held {
  readonly value: Cell;
  readonly formula?: string;
}

/** A row as the sheet has it, or as it is to be. */
export interface TreeRow {
  /** Where it stands in the table now; undefined for a row that comes in. */
  readonly origin: number | undefined;
  readonly cells: Readonly<Record<TypedField, Held>>;
}

export const BLANK: Held = { value: null };

export function heldText({ value }: Held): string {
  return textOf(value);
}

/** A row as the domain knows it. */
export function nodeOf(texts: SheetTexts, { cells }: TreeRow, row: number): KpiNode {
  const said = (field: TypedField): string => heldText(cells[field]);
  const value = (field: TypedField): Cell => cells[field].value;
  return {
    row,
    id: said("id"),
    parent: said("parent"),
    node: said("node"),
    segment: said("segment"),
    keyResult: said("keyResult"),
    operator: keyOf(texts, "operators", said("operator")),
    unit: said("unit"),
    baseline: value("baseline"),
    current: value("current"),
    target: value("target"),
    benchmark: value("benchmark"),
    base: value("base"),
    plan: value("plan"),
    stretch: value("stretch"),
  };
}

/** How the rows hang together. Blank rows are nodes of their own there, with no id, and nothing hangs on them. */
export function forestIn(texts: SheetTexts, rows: readonly TreeRow[]): Forest {
  return forestOf(
    rows.map((row, i) => nodeOf(texts, row, i)),
    [],
  );
}

/** The rows of a node and of everything below it, in the order of the rows. */
export function subtreeOf(forest: Forest, top: number): readonly number[] {
  const found = new Set([top]);
  const waiting = [top];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    for (const child of forest.children(i)) if (!found.has(child)) waiting.push((found.add(child), child));
  }
  return [...found].sort((a, b) => a - b);
}

/** Where the table stands: its first row of data counted from 0, and the column of each measure. */
export interface TreePlace {
  readonly row: number;
  readonly columns: Readonly<Record<Measure, number>>;
}

/**
 * Rows with the formulas of inner nodes in their places.
 *
 * @param touched whether the formulas of a row are to be written anew; those of other rows are left as they are
 */
export function withFormulas(
  texts: SheetTexts,
  rows: readonly TreeRow[],
  place: TreePlace,
  touched: (row: number) => boolean,
): readonly TreeRow[] {
  const forest = forestIn(texts, rows);
  return rows.map((row, i) => {
    if (!touched(i) || forest.children(i).length === 0) return row;
    const formulas = MEASURES.map((measure) => [measure, innerCell(forest, rows, i, measure, place)] as const);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(formulas) } };
  });
}

/**
 * What an inner node holds. In a loop a formula would go in a circle, and without an operator there is none: then the cell
 * keeps what was typed there. So it does where the column is one that may stay blank, and nothing below says anything in
 * it: a root may have a target of its own before its drivers have theirs.
 */
function innerCell(forest: Forest, rows: readonly TreeRow[], i: number, measure: Measure, place: TreePlace): Held {
  const held = rows[i]!.cells[measure];
  const children = forest.children(i);
  const operation = OPERATIONS.find(forest.nodes[i]!.operator);
  const typed = held.formula === undefined ? held : BLANK;
  if (forest.rootOf(i) < 0 || operation === undefined) return typed;
  if (operation === "ratio" && children.length !== 2) return typed;
  const isBlank = ({ value, formula }: Held): boolean => formula === undefined && textOf(value) === "";
  const mayStay = measure !== "baseline" && measure !== "current";
  const leaves = (): readonly number[] => subtreeOf(forest, i).filter((one) => forest.children(one).length === 0);
  if (mayStay && typeof typed.value === "number" && leaves().every((leaf) => isBlank(rows[leaf]!.cells[measure]))) {
    return typed;
  }
  const cells = children.map((child) => addressOf(place.row + child, place.columns[measure]));
  return { value: null, formula: innerFormula(operation, cells) };
}

/**
 * What is written into a column, a cell for each row; null leaves a cell alone. Nothing where no cell of it changes.
 *
 * Blank cells are written as blanks: a formula that comes into a column without anything else would be filled into all of it.
 */
export function writtenFor(
  field: TypedField,
  before: readonly TreeRow[],
  after: readonly TreeRow[],
): Written[][] | undefined {
  const isKept = ({ origin, cells }: TreeRow): boolean =>
    origin !== undefined && before[origin]?.cells[field] === cells[field];
  if (after.every(isKept)) return undefined;
  return after.map((row) => {
    const { formula, value } = row.cells[field];
    if (formula === undefined && textOf(value) === "") return [""];
    if (isKept(row)) return [null];
    if (formula !== undefined) return [formula];
    return [typeof value === "number" || typeof value === "boolean" ? value : asText(textOf(value))];
  });
}
