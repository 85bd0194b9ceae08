import { FORMULAS } from "../../src/functions/catalogue";
import type { Value } from "../../src/okr/cell";
import { errorValueOf, explain, isProblem } from "../../src/okr/problem";
import { readCall } from "./example";

/** What a cell shows: a value, or an error value with the sentence behind it. */
export type Shown = Value | { readonly error: "#VALUE!" | "#N/A"; readonly sentence: string };

/** Runs an example through the formula itself: what stands in the docs is what the formula says. */
export function work(formula: string): readonly (readonly Shown[])[] {
  const { id, raw } = readCall(formula);
  const declared = FORMULAS.find((each) => each.id === id);
  if (!declared) throw new Error(`${formula}: there is no formula ${id}.`);
  const answer = declared.evaluate(raw);
  return isProblem(answer) ? [[shown(answer)]] : answer.map((row) => row.map(shown));
}

function shown(value: unknown): Shown {
  return isProblem(value) ? { error: errorValueOf(value), sentence: explain(value) } : (value as Value);
}

/** The first refusal of a call; a spilled answer may hold it in any of its cells. */
export function refusalOf(formula: string): Extract<Shown, object> {
  const found = work(formula)
    .flat()
    .find((cell) => typeof cell === "object");
  if (!found) throw new Error(`${formula} is listed as refused, but is answered.`);
  return found;
}

/** An answer as people read it: cells of a row by commas, rows by semicolons. */
export function inWords(answer: readonly (readonly Shown[])[]): string {
  return answer.map((row) => row.map(cellInWords).join(", ")).join("; ");
}

function cellInWords(cell: Shown): string {
  if (cell === "") return "(blank)";
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(Number(cell.toPrecision(10))) : cell;
}
