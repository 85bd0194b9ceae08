import {
  parseStructRef,
  tokenize,
  tokenTypes,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from "@borgar/fx";
import { letter } from "../blueprint/references";
import { placeOf } from "./places";

/**
 * Two formulas are the same when Excel would make the same of them. What it gives back is not always spelled as it was
 * written: spaces, quotes around sheets, `[#This Row]` for `@`, the case of names.
 */

/** How the formulas of one place are read. */
export interface Reader {
  /** The formula without what may differ in its spelling. */
  readonly spelled: (formula: string) => string;
}

/**
 * @param inTable  the table around the formula, whose name Excel leaves out
 * @param tabs     sheets by what they were called when they were drawn, and what they are called now: sentences in formulas
 *                 name them, and Excel does not change those
 */
export function reader(inTable: string | undefined, tabs: readonly (readonly [before: string, now: string])[]): Reader {
  const known = new Map<string, string>();
  const renamed = tabs.filter(([before, now]) => before !== now);
  return {
    spelled(formula) {
      const found = known.get(formula);
      if (found !== undefined) return found;
      const spelled = tokenize(formula)
        .map((token) => spelledToken(token, inTable, renamed))
        .join("");
      known.set(formula, spelled);
      return spelled;
    },
  };
}

function spelledToken(
  { type, value }: Token,
  inTable: string | undefined,
  tabs: readonly (readonly [string, string])[],
) {
  switch (type) {
    case tokenTypes.WHITESPACE:
    case tokenTypes.NEWLINE:
      return "";
    case tokenTypes.OPERATOR:
      return value === "@" ? "" : value;
    case tokenTypes.STRING:
      return textWith(value, tabs);
    case tokenTypes.REF_STRUCT:
      return structure(value, inTable);
    case tokenTypes.FUNCTION:
      return value.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
    default: {
      const bare = value.replaceAll("'", "").toUpperCase();
      const [from, to] = bare.split(":");
      // Excel keeps one cell as one cell, however it was written.
      return from === to ? bare.slice(0, from?.length) : bare;
    }
  }
}

/** A text in quotes, with the sheets as they are called now. */
export function textWith(text: string, tabs: readonly (readonly [string, string])[]): string {
  return tabs.reduce((so, [before, now]) => so.replaceAll(before, () => now), text);
}

function structure(value: string, inTable: string | undefined): string {
  const found = parseStructRef(value);
  if (!found) return value.toUpperCase();
  const { table = "", columns = [], sections = [] } = found;
  const ownRow = sections.includes("this row");
  const named = ownRow || table.toUpperCase() === inTable?.toUpperCase() ? "" : table.toUpperCase();
  const parts = sections.filter((section) => section !== "data").sort();
  return `${named}[${parts.join(",")}|${columns.join(":").toUpperCase()}]`;
}

/** The formula as it looks from a cell: the same for two cells where one was filled from the other. */
export function seenFrom(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, `${letter(column)}${row + 1}`);
}

/** The formula as Excel writes it into one cell when it is filled there from another one. */
export function asFilled(formula: string, from: Cell, to: Cell): string {
  return translateFormulaToA1(seenFrom(formula, from.row, from.column), `${letter(to.column)}${to.row + 1}`);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula without its cells: what is left is the same wherever it stands.
 *
 * @param numbers whether its numbers are left out too: the third line of a list asks for the third row
 */
export function outlineOf(formula: string, numbers: "with numbers" | "without numbers"): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (isCells(type, value)) return CELLS;
      if (type === tokenTypes.NUMBER && numbers === "without numbers") return NUMBER;
      if (type === tokenTypes.WHITESPACE || type === tokenTypes.NEWLINE) return "";
      return type === tokenTypes.STRING ? value : value.toUpperCase();
    })
    .join("");
}

/** Stand for cells and numbers: no formula holds these signs. */
const CELLS = "\u0001";
const NUMBER = "\u0002";

/** Where a row and a column of the plan stand by now, both from 0. */
export interface Moved {
  readonly row: (planned: number) => number;
  readonly column: (planned: number) => number;
}

/** A formula of the plan as it reads where its sheet's rows and columns have moved. */
export function moved(formula: string, to: Moved): string {
  return tokenize(formula)
    .map(({ type, value }) => (isCells(type, value) ? movedCells(value, to) : value))
    .join("");
}

/** Cells of the formula's own sheet: `$L$8`, `B8:B12`, `$A:$A`. */
function isCells(type: Token["type"], value: string): boolean {
  return (type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM) && !value.includes("!");
}

function movedCells(value: string, { row, column }: Moved): string {
  return value
    .split(":")
    .map((cell) => {
      const [, dollar = "", letters = "", other = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(cell) ?? [];
      const across = letters === "" ? "" : letter(column(placeOf(`${letters.toUpperCase()}1`).column));
      const down = digits === "" ? "" : String(row(Number(digits) - 1) + 1);
      // In `$5` the sign belongs to the row.
      return letters === "" ? `${dollar}${other}${down}` : `${dollar}${across}${other}${down}`;
    })
    .join(":");
}
