import type { BuiltFunctions, ExcelFunction } from "./built-functions";
import { compare, type Figure } from "./figure";

/** What Excel appends to the arguments of every call. */
const INVOCATION = { address: "Sheet1!A1", functionName: "OKR.ANY" };

type Block = number[][];
type Row = readonly [start: Block, target: Block, current: Block];

/** One column of numbers as Excel passes a range. */
const column = <T>(rows: number, value: (row: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);

/** The same sheet in every run: numbers that look random and are not. */
function numbers(seed = 20261121): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each formula against what the machine needs at least, or against itself: ratios that no other machine changes much. */
export function formulaFigures({ called }: BuiltFunctions): Figure[] {
  return [...columnOfScores(called("SCORE")), ...cellsOfScores(called("SCORE")), ...cascades(called("CASCADE"))];
}

function columnOfScores(score: ExcelFunction): Figure[] {
  const rows = 100_000;
  const next = numbers();
  const [start, target, current] = [
    column(rows, () => Math.floor(next() * 50)),
    column(rows, () => 50 + Math.ceil(next() * 50)),
    column(rows, () => Math.floor(next() * 120)),
  ];
  const { first, ratio } = compare(
    () => score(start, target, current, null, null, null, INVOCATION),
    () => bareLoop(start, target, current),
  );
  const name = "SCORE over a column of 100,000 rows in one call";
  return [
    { name, value: first, unit: "ms" },
    { name: `${name}, against a bare loop`, value: ratio, unit: "times", most: 5 },
  ];
}

/** The arithmetic and the same arrays, and nothing else. */
function bareLoop(start: Block, target: Block, current: Block): Block {
  const scores: Block = [];
  for (let row = 0; row < current.length; row++) {
    const from = start[row]![0]!;
    scores.push([Math.min(1, Math.max(0, (current[row]![0]! - from) / (target[row]![0]! - from)))]);
  }
  return scores;
}

function cellsOfScores(score: ExcelFunction): Figure[] {
  const calls = 10_000;
  const next = numbers();
  const cells = Array.from({ length: calls }, (): Row => [[[0]], [[100]], [[Math.floor(next() * 130)]]]);
  const bare = (start: Block, target: Block, current: Block): Block => [
    [Math.min(1, Math.max(0, (current[0]![0]! - start[0]![0]!) / (target[0]![0]! - start[0]![0]!)))],
  ];
  const { first, ratio } = compare(
    () => cells.map(([start, target, current]) => score(start, target, current, null, null, null, INVOCATION)),
    () => cells.map(([start, target, current]) => bare(start, target, current)),
    { rounds: 101, warmUp: 50 },
  );
  const name = "10,000 calls of SCORE, each for a cell of its own";
  return [
    { name, value: first, unit: "ms" },
    { name: `${name}, against a bare arrow function`, value: ratio, unit: "times", most: 10 },
  ];
}

function cascades(cascade: ExcelFunction): Figure[] {
  const [few, many] = [10_000, 100_000];
  const shapes = { "a random tree": randomTree, "one chain": chain };
  return Object.entries(shapes).flatMap(([shape, make]): Figure[] => {
    const call = (rows: number) => {
      const tree = make(rows);
      return () => cascade(...tree, null, null, INVOCATION);
    };
    const [one, other] = [call(many), call(few)];
    // Ten calls for one: both sides last alike, and an interruption is as likely to meet the one as the other.
    const tenTimes = () => Array.from({ length: 10 }, other);
    const { first, ratio } = compare(one, tenTimes, { rounds: 21, warmUp: 4 });
    const name = `CASCADE over 100,000 rows of ${shape}`;
    return [
      { name, value: first, unit: "ms" },
      { name: `${name}, against 10,000 rows`, value: ratio * 10, unit: "times", most: 13 },
    ];
  });
}

type TreeBlocks = readonly [ids: unknown[][], parents: unknown[][], scores: unknown[][]];

/** Every row hangs below any row before it; the leaves have scores. */
function randomTree(rows: number): TreeBlocks {
  const next = numbers();
  const parents = Array.from({ length: rows }, (_, row) => (row === 0 ? undefined : Math.floor(next() * row)));
  const inner = new Set(parents);
  return [
    column(rows, (row) => `KR-${row}`),
    column(rows, (row) => (row === 0 ? "" : `KR-${parents[row]!}`)),
    column(rows, (row) => (inner.has(row) ? "" : next())),
  ];
}

/** Every row hangs below the row before it; the last one has a score. */
function chain(rows: number): TreeBlocks {
  return [
    column(rows, (row) => `KR-${row}`),
    column(rows, (row) => (row === 0 ? "" : `KR-${row - 1}`)),
    column(rows, (row) => (row === rows - 1 ? 0.7 : "")),
  ];
}
