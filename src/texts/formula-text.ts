/** What people read about a formula. `A` are the names of its declared arguments. */
export interface FormulaText<A extends string = string> {
  /** One sentence: what it is for. Excel shows it in the formula bar and in Insert Function. */
  readonly summary: string;
  /** When to use it and what to know, a paragraph each. */
  readonly purpose: readonly string[];
  /** Excel shows it while the argument is typed. */
  readonly arguments: { readonly [name in A]: string };
  /** What the cell shows. */
  readonly result: string;
  /** The first is the worked example. All are run by a test. */
  readonly examples: readonly Example[];
  /** Calls that are refused; help pages and docs show the sentence of each, taken from the formula itself. */
  readonly refusals: readonly Refusal[];
  /** How other products differ, a sentence each. */
  readonly differences: readonly string[];
  /** The plain Excel formula that says the same, for people who have to work without the add-in. */
  readonly twin?: { readonly formula: string; readonly note: string };
}

export interface Example {
  /** As typed into a cell: `=OKR.SCORE(40,100,82)`. */
  readonly formula: string;
  /** The value of the cell, or the rows of the cells into which it spills. */
  readonly answer: ExampleValue | readonly (readonly ExampleValue[])[];
  readonly note: string;
}

export type ExampleValue = number | string | boolean;

export interface Refusal {
  readonly formula: string;
  /** What somebody did to meet it. */
  readonly note: string;
}
