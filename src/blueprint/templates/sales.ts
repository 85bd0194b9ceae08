import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A sales team: more of its offers accepted, sooner, and not by way of the price. */
export function sales({ sales: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "sales",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "increase",
        start: 0.22,
        target: 0.28,
        unit: "%",
        weight: 2,
        ...keyResults.KR1,
      },
      { id: "KR2", objective: "O1", type: "decrease", start: 62, target: 48, unit: "days", ...keyResults.KR2 },
      {
        id: "KR3",
        objective: "O1",
        type: "at most",
        target: 0.12,
        limit: 0.15,
        unit: "%",
        setBy: "manager",
        ...keyResults.KR3,
      },
      {
        id: "KR4",
        objective: "O1",
        type: "binary",
        start: 0.5,
        target: 0.9,
        unit: "%",
        chance: 0.5,
        ...keyResults.KR4,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR1", cadence: "weekly", quota: 2, ...work.W2 },
      { id: "W3", moves: "KR2", ...work.W3 },
      { id: "W4", moves: "KR3", setBy: "manager", ...work.W4 },
      { id: "W5", moves: "KR4", ...work.W5 },
    ],
  };
}
