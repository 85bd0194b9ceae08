import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A finance team: figures that come early and can be trusted, and cash that lasts. */
export function finance({ finance: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "finance",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "decrease",
        start: 9,
        target: 5,
        unit: "days",
        cadence: "monthly",
        ...keyResults.KR1,
      },
      {
        id: "KR2",
        objective: "O1",
        type: "increase",
        start: 0.85,
        target: 0.92,
        unit: "%",
        cadence: "monthly",
        ...keyResults.KR2,
      },
      { id: "KR3", objective: "O1", type: "decrease", start: 0.18, target: 0.1, unit: "%", ...keyResults.KR3 },
      {
        id: "KR4",
        objective: "O1",
        type: "at least",
        target: 90,
        limit: 60,
        unit: "days",
        setBy: "manager",
        ...keyResults.KR4,
      },
      {
        id: "KR5",
        objective: "O1",
        type: "binary",
        start: 0.6,
        target: 0.9,
        unit: "%",
        chance: 0.6,
        setBy: "manager",
        ...keyResults.KR5,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR2", cadence: "monthly", ...work.W2 },
      { id: "W3", moves: "KR3", ...work.W3 },
      { id: "W4", moves: "KR4", cadence: "weekly", setBy: "manager", ...work.W4 },
      { id: "W5", moves: "KR5", ...work.W5 },
    ],
  };
}
