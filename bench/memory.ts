import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { BuiltFunctions, ExcelFunction } from "./built-functions";
import type { Figure } from "./figure";

/** Excel keeps the functions loaded all day long: what a call leaves behind would add up. */
export function memoryFigures({ called }: BuiltFunctions): Figure[] {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const formulas = ["SCORE", "EXPECTED", "STATUS", "ROLLUP", "CASCADE", "RICE"].map(called);
  const million = 1_000_000;
  callAll(formulas, 0, million / 10);
  const before = heap();
  callAll(formulas, million, million);
  const growth = heap() - before;
  // Half a byte a call is what the collector itself needs, not what the calls left.
  return [{ name: "heap after a million calls, against before", value: growth, unit: "bytes", most: million / 2 }];
}

/** Calls the formulas by turns, never twice with the same values, and every seventh time with words for numbers. */
function callAll(formulas: readonly ExcelFunction[], from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    const formula = formulas[i % formulas.length]!;
    const last = i % 7 === 0 ? `word ${i}` : i + 2;
    try {
      formula([[i]], [[i + 1]], [[last]], null, null, null, null, null);
    } catch (refusal) {
      if (!(refusal instanceof Error) || !("code" in refusal)) throw refusal;
    }
  }
}
