import { isError, type CellValue } from "../../model/values";
import { Block } from "./block";
import { order } from "./values";

/** A condition of COUNTIF and its like. */
export interface Criterion {
  holds(value: CellValue): boolean;
  /** Where it holds, when that is known without looking at every value. */
  places?(block: Block): readonly number[];
}

const OPERATOR = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/**
 * Reads a condition as Excel does: `5`, `"north"`, `">=5"`, `"<>"`, `"a*"`. A number is looked for among numbers and among
 * texts that spell it; smaller and larger compare like with like, and blank cells are neither.
 */
export function criterionOf(value: CellValue): Criterion {
  if (value === null) return equalTo(0);
  if (typeof value === "number" || typeof value === "boolean") return equalTo(value);
  if (isError(value)) return { holds: (cell) => isError(cell) && cell.error === value.error };
  const [, operator = "", operand = ""] = OPERATOR.exec(value)!;
  const meant = meaning(operand);
  switch (operator) {
    case "":
    case "=":
      return operand === "" ? blank(operator) : typeof meant === "string" ? textLike(meant) : equalTo(meant);
    case "<>": {
      const { holds } = operand === "" ? blank("=") : typeof meant === "string" ? textLike(meant) : equalTo(meant);
      return { holds: (cell) => !holds(cell) };
    }
    default:
      return { holds: (cell) => typeof cell === typeof meant && compares(operator, order(cell, meant)) };
  }
}

function meaning(operand: string): number | string | boolean {
  const number = Number(operand);
  if (operand.trim() !== "" && !Number.isNaN(number)) return number;
  const word = operand.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : operand;
}

function compares(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** `"="` finds cells that hold nothing, `""` those with an empty text too. */
function blank(operator: string): Criterion {
  return { holds: (cell) => cell === null || (operator === "" && cell === "") };
}

function equalTo(wanted: number | boolean): Criterion {
  if (typeof wanted === "boolean") {
    return { holds: (cell) => cell === wanted, places: (block) => block.placesOf(wanted) };
  }
  const spells = (cell: CellValue) => typeof cell === "string" && cell.trim() !== "" && Number(cell) === wanted;
  return {
    holds: (cell) => cell === wanted || spells(cell),
    places: (block) =>
      block.hasSpelledNumbers ? block.placesWhere((cell) => cell === wanted || spells(cell)) : block.placesOf(wanted),
  };
}

function textLike(pattern: string): Criterion {
  if (hasWildcard(pattern)) {
    const like = wildcards(pattern);
    return { holds: (cell) => typeof cell === "string" && like.test(cell) };
  }
  const text = unescaped(pattern).toLowerCase();
  return {
    holds: (cell) => typeof cell === "string" && cell.toLowerCase() === text,
    places: (block) => block.placesOf(text),
  };
}

/** Whether `*` or `?` stands in a pattern without a tilde before it. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern.replace(/~[^]/g, ""));
}

/** A pattern without its tildes: `~*` is an asterisk, `~~` a tilde. */
export function unescaped(pattern: string): string {
  return pattern.replace(/~([^])/g, "$1");
}

export function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~([^])|[*?]|[.+^${}()|[\]\\]/g, (all, escaped: string | undefined) =>
    escaped !== undefined ? escaped.replace(/[.*+?^${}()|[\]\\]/, "\\$&")
    : all === "*" ? "[^]*"
    : all === "?" ? "[^]"
    : `\\${all}`,
  ); // prettier-ignore
  return new RegExp(`^${source}$`, "i");
}
