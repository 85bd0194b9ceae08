import vectors from "./vectors.json";

/**
 * A worked case. Arguments are positional, as Excel passes them: a column is an array of one-cell rows, null an argument
 * left out, "" a blank cell. Expected is a value, an array, an error value, or `{contains: [ids]}` for LINT.
 */
export interface Vector {
  readonly id: string;
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly tolerance: number;
  readonly source: string;
}

export const VECTORS: readonly Vector[] = vectors;

/** Compares what the cells show with what the case expects. */
export function agrees(shown: readonly (readonly unknown[])[], { expected, tolerance }: Vector): void {
  const wanted = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
  expect(shown.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, r) => row.forEach((value, c) => agree(shown[r]![c], value, tolerance)));
}

function agree(shown: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === "number") expect(Math.abs((shown as number) - wanted)).toBeLessThanOrEqual(tolerance);
  else if (typeof wanted === "string" && wanted.startsWith("#"))
    expect(String(shown).slice(0, wanted.length)).toBe(wanted);
  else if (typeof wanted === "object" && wanted !== null) {
    const { contains } = wanted as { contains: string[] };
    expect(String(shown).split(", ")).toEqual(expect.arrayContaining(contains));
  } else expect(shown).toBe(wanted);
}
