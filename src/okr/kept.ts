import { isMissing, type Cell, type List } from "./cell";
import { choose, noNumber, number, numberOr, placeIn } from "./fields";
import { isProblem, type Problem } from "./problem";
import { bounds, isKept } from "./score";
import { words } from "./words";

export const GUARDRAILS = words(["at least", "at most", "above", "below", "between"]);

/**
 * The share of periods in which a guardrail was kept, up to the latest period that has a value. A gap before that one
 * counts as not kept: a metric that nobody measured was not watched.
 *
 * @param values one value for each period, in the order of time; missing where there is none
 * @param type   one of `GUARDRAILS`
 * @param target the bound, same unit; for `between` the low end
 * @param high   the high end of `between`
 * @returns a fraction, `""` while no period has a value, or a problem
 * @see docs/functions.md, "OKR.KEPT"
 */
export function kept(values: List, type: Cell, target: Cell, high?: Cell): number | "" | Problem {
  const guardrail = choose(type, { argument: "type" }, GUARDRAILS);
  if (isProblem(guardrail)) return guardrail;
  const low = number(target, "target");
  if (isProblem(low)) return low;
  const top = numberOr(high, "high", undefined);
  if (isProblem(top)) return top;
  let end = low;
  if (guardrail === "between") {
    const range = bounds(low, top, "high");
    if (isProblem(range)) return range;
    end = range.high;
  } else if (top !== undefined) return { problem: "limit-not-used", at: { argument: "high" }, type: guardrail };

  let periods = 0;
  let times = 0;
  for (let i = 0; i < values.cells.length; i++) {
    const value = values.cells[i];
    if (isMissing(value)) continue;
    if (typeof value !== "number") return noNumber(value, placeIn(values, i, "values"));
    periods = i + 1;
    if (isKept(guardrail, value, low, end)) times++;
  }
  return periods === 0 ? "" : times / periods;
}
