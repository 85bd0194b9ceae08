import { isProblem, type Problem } from "../okr/problem";
import type { Cell, List, Value } from "../okr/cell";
import { readArgument, readCells, type Raw, type Read } from "./convert";
import { broadcast } from "./broadcast";

/**
 * How a formula takes an argument:
 * each  value by value: a cell, or a range that is answered element by element;
 * all   a range that is read as a list;
 * some  the same, and an empty list when the argument is left out;
 * one   a single value;
 * whole either value by value, or (when `read` understands it) a range that is one value for all elements.
 */
export type Argument = { readonly name: string; readonly optional: boolean } & (
  | { readonly takes: "each" | "all" | "some" | "one" }
  | { readonly takes: "whole"; readonly read: (range: List) => unknown }
);

type Optional = "optional" | "required";
type Made<N extends string, T, O extends Optional> = {
  readonly name: N;
  readonly takes: T;
  readonly optional: O extends "optional" ? true : false;
};

function argument<N extends string, const T extends string, O extends Optional>(name: N, takes: T, optional?: O) {
  return { name, takes, optional: (optional === "optional") as O extends "optional" ? true : false };
}

export function each<N extends string, O extends Optional = "required">(name: N, optional?: O): Made<N, "each", O> {
  return argument(name, "each", optional);
}

export function all<N extends string, O extends Optional = "required">(name: N, optional?: O): Made<N, "all", O> {
  return argument(name, "all", optional);
}

export function some<N extends string>(name: N): Made<N, "some", "required"> {
  return argument<N, "some", "required">(name, "some");
}

export function one<N extends string, O extends Optional = "required">(name: N, optional?: O): Made<N, "one", O> {
  return argument(name, "one", optional);
}

/** Value by value, unless `read` makes something of the range: then that is one value for all elements. */
export function whole<N extends string, O extends Optional, R>(
  name: N,
  optional: O,
  read: (range: List) => R | undefined,
) {
  return { ...argument(name, "whole", optional), read };
}

/** What `answer` receives for an argument; a list that was left out is undefined. */
type Taken<A extends Argument> = A extends { readonly takes: "all" | "some" }
  ? A["optional"] extends true
    ? List | undefined
    : List
  : A extends { readonly takes: "whole"; readonly read: (range: List) => infer R }
    ? Cell | Exclude<R, undefined>
    : Cell;

type TakenAll<A extends readonly Argument[]> = { readonly [I in keyof A]: Taken<A[I]> };

/** What a formula answers: one value, or a list with a value or problem for each of its places. */
export type Answer = Value | Problem | Spilled;

/** A list of answers and the size in which it spills. */
export interface Spilled {
  readonly answers: readonly (Value | Problem)[];
  readonly rows: number;
  readonly columns: number;
}

/** A block of answers, row by row; a problem in it spoils no other place. */
export type Block = readonly (readonly (Value | Problem)[])[];

/** A formula as it works, without its texts: what Excel is told and what it calls is made from this. */
export interface Declaration<N extends string = string> {
  /** Stable for ever: workbooks store it. `OKR.` is put before it by Excel. */
  readonly id: string;
  readonly arguments: readonly (Argument & { readonly name: N })[];
  /** Answers a call as Excel makes it: one raw value per argument; whatever follows is not looked at. */
  evaluate(raw: readonly Raw[]): Block | Problem;
}

/** Declares a formula: the one source of its metadata, its association, its help page and its place in the pane. */
export function formula<const A extends readonly Argument[]>(declared: {
  readonly id: string;
  readonly arguments: A;
  readonly answer: (...values: TakenAll<A>) => Answer;
}): Declaration<A[number]["name"]> {
  const { id, arguments: parameters } = declared;
  const answer = declared.answer as (...values: readonly unknown[]) => Answer;
  const isElementwise = parameters.some(({ takes }) => takes === "each" || takes === "whole");
  function evaluate(raw: readonly Raw[]): Block | Problem {
    const cells = isElementwise ? readCells(parameters.length, raw) : undefined;
    if (cells) return [[answer(...cells) as Value | Problem]];
    const values: Read[] = [];
    for (let i = 0; i < parameters.length; i++) {
      const value = readArgument(parameters[i]!, raw[i]);
      if (isProblem(value)) return value;
      values.push(value);
    }
    return isElementwise
      ? broadcast(parameters, values, answer as (...cells: readonly unknown[]) => Value | Problem)
      : block(answer(...values));
  }
  return { id, arguments: parameters, evaluate };
}

function block(answer: Answer): Block | Problem {
  if (typeof answer !== "object") return [[answer]];
  if (isProblem(answer)) return answer;
  const { answers, rows, columns } = answer;
  return Array.from({ length: rows }, (_, row) => answers.slice(row * columns, (row + 1) * columns));
}

/** A list of answers that spills in the rows and columns of the range it was made from. */
export function inShapeOf({ rows, columns }: List, answers: readonly (Value | Problem)[] | Problem): Answer {
  return isProblem(answers) ? answers : { answers, rows, columns };
}

/** A list of answers that spills down one column. */
export function downwards(answers: readonly (Value | Problem)[] | Problem): Answer {
  return isProblem(answers) ? answers : { answers, rows: answers.length, columns: 1 };
}
