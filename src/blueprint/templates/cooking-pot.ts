import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A worked example: the team behind a cooking pot, with one key result that falls and two that rise. */
export function cookingPot({ cookingPot: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "cooking-pot",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      { id: "KR1", objective: "O1", type: "decrease", start: 0.005, target: 0.002, unit: "%", ...keyResults.KR1 },
      { id: "KR2", objective: "O1", type: "increase", start: 0.05, target: 0.15, unit: "%", ...keyResults.KR2 },
      {
        id: "KR3",
        objective: "O1",
        type: "increase",
        start: 0.1,
        target: 0.25,
        unit: "%",
        cadence: "monthly",
        ...keyResults.KR3,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", setBy: "manager", ...work.W1 },
      { id: "W2", moves: "KR1", cadence: "weekly", ...work.W2 },
      { id: "W3", moves: "KR2", ...work.W3 },
      { id: "W4", moves: "KR3", cadence: "monthly", quota: 10, ...work.W4 },
    ],
  };
}
