import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A customer success team: customers who reach what they bought for, and therefore stay. */
export function customerSuccess({ customerSuccess: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "customer-success",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "increase",
        start: 1.01,
        target: 1.08,
        unit: "%",
        weight: 2,
        cadence: "monthly",
        ...keyResults.KR1,
      },
      { id: "KR2", objective: "O1", type: "decrease", start: 9, target: 3, unit: "hours", ...keyResults.KR2 },
      { id: "KR3", objective: "O1", type: "at least", target: 4.5, limit: 4, unit: "points", ...keyResults.KR3 },
      {
        id: "KR4",
        objective: "O1",
        type: "binary",
        start: 0.6,
        target: 0.9,
        unit: "%",
        chance: 0.6,
        setBy: "manager",
        ...keyResults.KR4,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR1", cadence: "weekly", quota: 3, ...work.W2 },
      { id: "W3", moves: "KR2", ...work.W3 },
      { id: "W4", moves: "KR3", cadence: "weekly", ...work.W4 },
      { id: "W5", moves: "KR4", setBy: "manager", ...work.W5 },
    ],
  };
}
