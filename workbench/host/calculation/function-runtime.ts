import type { CellValue } from "../model/values";

/** The part of `functions.json` that decides how Excel calls a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: "boolean" | "number" | "string" | "any";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * An argument of a call: a value, rows of values for a matrix parameter, or `undefined` for an optional one that was
 * left out. A repeating parameter gets one list with all its arguments (values, or matrices).
 */
export type FunctionArgument =
  | CellValue
  | readonly CellValue[]
  | readonly (readonly CellValue[])[]
  | readonly (readonly (readonly CellValue[])[])[]
  | undefined;

/** One call as it leaves the calculation. */
export interface FunctionCall {
  /** Id as in `functions.json`, without the namespace. */
  readonly id: string;
  readonly arguments: readonly FunctionArgument[];
  /** `Sheet1!B2`, where the formula stands. */
  readonly address: string;
  /** For `requiresParameterAddresses`. */
  readonly parameterAddresses?: readonly string[];
}

/**
 * Whoever works custom functions out: the add-in's page over the wire (frame/), or the built functions file evaluated
 * here (calculation/headless). The answer is a rectangle, 1 x 1 for a single value; a refusal is an error value with its
 * sentence. It never rejects. While the page is still starting it simply answers later.
 */
export interface FunctionRuntime {
  call(call: FunctionCall): Promise<readonly (readonly CellValue[])[]>;
  /** For streaming functions: later answers for the same call go here until it is cancelled. */
  stream?(call: FunctionCall, answer: (value: readonly (readonly CellValue[])[]) => void): { cancel(): void };
}
