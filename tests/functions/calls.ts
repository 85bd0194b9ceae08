import { FORMULAS, type Formula } from "../../src/functions/catalogue";
import type { Value } from "../../src/okr/cell";
import { errorValueOf, explain, isProblem, type Problem } from "../../src/okr/problem";

/** What a cell shows: a value, or an error value followed by its sentence, `#VALUE! target is missing. …`. */
export type Shown = Value;

export function formulaCalled(id: string): Formula {
  const found = FORMULAS.find((formula) => formula.id === id);
  if (!found) throw new Error(`There is no formula ${id}.`);
  return found;
}

/** The cells that a call fills; a refusal of the whole call is one cell. */
export function cells(id: string, ...raw: readonly unknown[]): Shown[][] {
  const answer = formulaCalled(id).evaluate(raw);
  return isProblem(answer)
    ? [[words(answer)]]
    : answer.map((row) => row.map((value) => (isProblem(value) ? words(value) : value)));
}

/** The one cell that a call fills. */
export function cell(id: string, ...raw: readonly unknown[]): Shown {
  const [[only, ...right] = [], ...below] = cells(id, ...raw);
  if (only === undefined || right.length || below.length) throw new Error("The answer is not one cell.");
  return only;
}

function words(problem: Problem): string {
  return `${errorValueOf(problem)} ${explain(problem)}`;
}

/** A range of one column, as Excel passes it. */
export function down(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** An error value of a cell in the shape that rich data has. */
export function error(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code };
}
