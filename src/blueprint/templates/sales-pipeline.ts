import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** The worked example: a sales team, its pipeline, and the work it bets on. */
export function salesPipeline({ salesPipeline: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "sales-pipeline",
    version: 2,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      { id: "KR1", objective: "O1", type: "increase", start: 40, target: 100, unit: "leads", ...keyResults.KR1 },
      { id: "KR2", objective: "O1", type: "increase", start: 38_000, target: 50_000, unit: "$", ...keyResults.KR2 },
      { id: "KR3", objective: "O1", type: "decrease", start: 0.005, target: 0.002, unit: "%", ...keyResults.KR3 },
    ],
    work: [
      { id: "W1", moves: "KR3", ...work.W1 },
      { id: "W2", moves: "KR2", setBy: "manager", ...work.W2 },
      { id: "W3", moves: "KR1", setBy: "manager", cadence: "monthly", quota: 100, ...work.W3 },
    ],
  };
}
