import type { Formula } from "./catalogue";

/** What Excel reads about the formulas: `functions.json`. */
export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/**
 * The metadata of the formulas.
 *
 * Every argument is a matrix of any: only then can an argument left out (null) and a blank cell be told apart, and
 * only then are formulas called with error values and data types in their cells, so that they can say what is wrong.
 *
 * @param helpBase address of the folder with the help pages, with or without a slash at its end
 */
export function functionsJson(formulas: readonly Formula[], helpBase: string): FunctionsJson {
  const base = helpBase.endsWith("/") ? helpBase : `${helpBase}/`;
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: formulas.map(({ id, text, arguments: parameters }) => ({
      id,
      name: id,
      description: text.summary,
      helpUrl: `${base}${helpPageName(id)}`,
      parameters: parameters.map(({ name, description, optional }) => ({
        name,
        description,
        type: "any",
        dimensionality: "matrix",
        ...(optional && ({ optional: true } as const)),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}

/** The file name of a formula's help page. */
export function helpPageName(id: string): string {
  return `${id.toLowerCase()}.html`;
}
