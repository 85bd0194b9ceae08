import type { Cell } from "./cell";
import { faultAmong, numberOr, yesOrNo } from "./fields";
import { atLeast, clamp } from "./numbers";
import { isProblem, type Bounds, type Problem } from "./problem";

const ARGUMENTS = ["reach", "impact", "confidence", "effort", "aligned"];

/**
 * The order in which ideas for work are worth doing: reach × impact × confidence / effort. Work that serves no objective
 * of the quarter has no impact.
 *
 * @param reach      people or events in a period, 0 or more
 * @param impact     how much it does for each, 0 or more
 * @param confidence 0…1
 * @param effort     above 0, in a unit that is the same for all ideas
 * @param aligned    TRUE, FALSE, yes or no; missing is TRUE
 * @returns a number to sort by, `""` while one of the four is missing, or a problem
 * @see docs/functions.md, "OKR.RICE"
 */
export function rice(reach: Cell, impact: Cell, confidence: Cell, effort: Cell, aligned?: Cell): number | "" | Problem {
  const fault = faultAmong(ARGUMENTS, [reach, impact, confidence, effort, aligned]);
  if (fault) return fault;
  const people = within(reach, "reach", "not below 0", (value) => value >= 0);
  if (isProblem(people)) return people;
  const gain = within(impact, "impact", "not below 0", (value) => value >= 0);
  if (isProblem(gain)) return gain;
  const chance = within(confidence, "confidence", "from 0 to 1", (value) => atLeast(value, 0) && atLeast(1, value));
  if (isProblem(chance)) return chance;
  const cost = within(effort, "effort", "above 0", (value) => value > 0);
  if (isProblem(cost)) return cost;
  const serves = yesOrNo(aligned, "aligned", true, true);
  if (isProblem(serves)) return serves;

  if (people === undefined || gain === undefined || chance === undefined || cost === undefined) return "";
  if (!serves) return 0;
  const worth = ((people * clamp(chance, 0, 1)) / cost) * gain;
  return Number.isFinite(worth) ? worth : { problem: "overflow" };
}

function within(cell: Cell, argument: string, bounds: Bounds, holds: (value: number) => boolean) {
  const value = numberOr(cell, argument, undefined);
  return typeof value === "number" && !holds(value)
    ? ({ problem: "out-of-bounds", at: { argument }, found: value, bounds } satisfies Problem)
    : value;
}
