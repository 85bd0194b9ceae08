import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A marketing team: known to the right people, and useful to sales. */
export function marketing({ marketing: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "marketing",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "increase",
        start: 0.35,
        target: 0.5,
        unit: "%",
        weight: 2,
        ...keyResults.KR1,
      },
      {
        id: "KR2",
        objective: "O1",
        type: "increase",
        start: 0.08,
        target: 0.12,
        unit: "%",
        cadence: "monthly",
        ...keyResults.KR2,
      },
      { id: "KR3", objective: "O1", type: "decrease", start: 0.009, target: 0.005, unit: "%", ...keyResults.KR3 },
      {
        id: "KR4",
        objective: "O1",
        type: "between",
        target: 0.1,
        limit: 0.2,
        unit: "%",
        setBy: "manager",
        ...keyResults.KR4,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR2", cadence: "monthly", quota: 1, ...work.W2 },
      { id: "W3", moves: "KR3", ...work.W3 },
      { id: "W4", moves: "KR4", setBy: "manager", cadence: "weekly", quota: 1, ...work.W4 },
    ],
  };
}
