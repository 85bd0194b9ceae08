import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/**
 * A worked example: new monthly revenue for each account executive. That is deals times price, so the two drivers chosen
 * from its KPI tree, one of deals and one of price, are the key results beside it.
 */
export function mrrPerAe({ mrrPerAe: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "mrr-per-ae",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "increase",
        start: 10_000,
        target: 12_000,
        unit: "$",
        weight: 2,
        setBy: "manager",
        ...keyResults.KR1,
      },
      { id: "KR2", objective: "O1", type: "increase", start: 0.2, target: 0.25, unit: "%", ...keyResults.KR2 },
      { id: "KR3", objective: "O1", type: "decrease", start: 0.18, target: 0.14, unit: "%", ...keyResults.KR3 },
    ],
    work: [
      { id: "W1", moves: "KR2", ...work.W1 },
      { id: "W2", moves: "KR3", setBy: "manager", ...work.W2 },
      { id: "W3", moves: "KR1", cadence: "every two weeks", ...work.W3 },
    ],
  };
}
