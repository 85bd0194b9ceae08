import type { Operation } from "../okr/operation";

/** COUNT takes no more at once. */
const MOST_ARGUMENTS = 255;

const SIGNS: Readonly<Record<Operation, string>> = { sum: "+", difference: "-", product: "*", ratio: "/" };

/**
 * What an inner node holds: its children, each named by its own cell. Blank as long as one of them holds no number. A structured
 * reference to the own column would be a circle, so these are plain addresses, which follow their cells when rows come in.
 *
 * @param cells of the children in row order, each as `I7`: at least one
 */
export function innerFormula(operation: Operation, cells: readonly string[]): string {
  const groups: string[][] = [];
  for (let i = 0; i < cells.length; i += MOST_ARGUMENTS) groups.push(cells.slice(i, i + MOST_ARGUMENTS));
  const numbers = groups.map((group) => `COUNT(${group.join(",")})`).join("+");
  return `=IF(${numbers}<${cells.length},"",${cells.join(SIGNS[operation])})`;
}
