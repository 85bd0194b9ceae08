import { quoteSheet } from "../blueprint/names";
import { readValue, writeNumber, writeShare, type Culture, type ValueProblem } from "../blueprint/culture";
import { isFault, type Cell } from "../okr/cell";
import type { KpiNode } from "../okr/kpi/node";
import type { NodeFormulas } from "../workbook/open-tree";
import type { Spot } from "../workbook/port";
import type { NodeChange, Value } from "../workbook/tree-port";

/** The fields of a node's form, and what was typed there as values. */

export const TEXT_FIELDS = ["node", "segment", "unit"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Numbers that people give a leaf; an inner node takes only the last, because the others are worked out. */
export const VALUE_FIELDS = ["baseline", "current", "target", "benchmark"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A number as it was typed, or a cell that it is read from, with what that shows. */
export type TypedValue = { readonly text: string } | { readonly formula: string; readonly shows: string };

export type NodeTyped = Readonly<Record<TextField | "operator", string>> & Readonly<Record<ValueField, TypedValue>>;

export const BLANK: NodeTyped = {
  node: "",
  segment: "",
  unit: "",
  operator: "",
  baseline: { text: "" },
  current: { text: "" },
  target: { text: "" },
  benchmark: { text: "" },
};

/** What stands in the fields of a node that is there, as the person would type it. */
export function typedNode(node: KpiNode, formulas: NodeFormulas, culture: Culture): NodeTyped {
  const value = (field: ValueField): TypedValue => {
    const text = typedValue(node[field], node.unit, culture);
    const formula = formulas[field];
    return formula === undefined ? { text } : { formula, shows: text };
  };
  return {
    node: node.node,
    segment: node.segment,
    unit: node.unit,
    operator: node.operator,
    baseline: value("baseline"),
    current: value("current"),
    target: value("target"),
    benchmark: value("benchmark"),
  };
}

/** A cell as its number would be typed in this unit; what is no number stands as it is. */
export function typedValue(cell: Cell, unit: string, culture: Culture): string {
  if (typeof cell === "number") return unit === "%" ? writeShare(cell, culture) : writeNumber(cell, culture);
  if (isFault(cell)) return cell.fault;
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "";
}

export type NodeFieldProblem = ValueProblem | { readonly problem: "missing" };

export interface NodeRead {
  readonly values: Readonly<Record<ValueField, Value>>;
  readonly problems: Readonly<Partial<Record<TextField | "operator" | ValueField, NodeFieldProblem>>>;
}

/**
 * What was typed, as values.
 *
 * @param isInner whether the node has children: then baseline, current and target are theirs
 * @param needsOperator whether it has to say how its children make it
 */
export function readNode(typed: NodeTyped, culture: Culture, isInner: boolean, needsOperator: boolean): NodeRead {
  const problems: Partial<Record<TextField | "operator" | ValueField, NodeFieldProblem>> = {};
  if (typed.node.trim() === "") problems.node = { problem: "missing" };
  if (needsOperator && typed.operator === "") problems.operator = { problem: "missing" };
  const values: Record<ValueField, Value> = { baseline: null, current: null, target: null, benchmark: null };
  for (const field of VALUE_FIELDS) {
    if (isInner && field !== "benchmark") continue;
    const read = readTyped(typed[field], typed.unit.trim(), culture);
    if (read !== null && typeof read === "object" && "problem" in read) problems[field] = read;
    else values[field] = read;
  }
  return { values, problems };
}

function readTyped(typed: TypedValue, unit: string, culture: Culture): Value | ValueProblem {
  return "formula" in typed ? { formula: typed.formula } : readValue(typed.text, unit, culture);
}

/**
 * What of a node that is there is to be written: fields that say something else than before. A number whose unit was changed
 * is read anew, because 20 is 0.2 where the unit is `%`.
 *
 * @returns nothing where all is as it was
 */
export function changedCells(
  node: KpiNode,
  formulas: NodeFormulas,
  before: NodeTyped,
  typed: NodeTyped,
  { values }: NodeRead,
  isInner: boolean,
): NodeChange["cells"] | undefined {
  const cells: { -readonly [F in keyof NodeChange["cells"]]: NodeChange["cells"][F] } = {};
  for (const field of [...TEXT_FIELDS, "operator"] as const) {
    const to = typed[field].trim();
    if (to !== before[field]) cells[field] = { from: node[field], to };
  }
  const isUnitChanged = cells.unit !== undefined;
  for (const field of VALUE_FIELDS) {
    if (isInner && field !== "benchmark") continue;
    const [old, now] = [before[field], typed[field]];
    if (isSame(old, now) && !(isUnitChanged && "text" in now && now.text !== "")) continue;
    const formula = formulas[field];
    const to = values[field];
    if (to === node[field] && formula === undefined) continue;
    cells[field] = { from: formula === undefined ? node[field] : { formula }, to };
  }
  return Object.keys(cells).length === 0 ? undefined : cells;
}

function isSame(a: TypedValue, b: TypedValue): boolean {
  return "formula" in a ? "formula" in b && a.formula === b.formula : "text" in b && a.text.trim() === b.text.trim();
}

/** A reference to a cell as a formula: `='Price list'!C5`. */
export function referenceTo({ sheet, cell }: Spot): string {
  return `=${quoteSheet(sheet)}!${cell}`;
}

/** The cell that a formula refers to, where it does nothing else. */
export function spotIn(formula: string): Spot | undefined {
  const [, quoted, bare, column, row] =
    /^=(?:'((?:[^']|'')+)'|([^'!()+\-*/&^=<>, ]+))!\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined || column === undefined ? undefined : { sheet, cell: `${column.toUpperCase()}${row}` };
}
