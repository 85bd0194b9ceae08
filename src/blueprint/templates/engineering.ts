import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** An engineering team: changes that arrive quickly and break nothing. */
export function engineering({ engineering: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "engineering",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      { id: "KR1", objective: "O1", type: "decrease", start: 6, target: 2, unit: "days", ...keyResults.KR1 },
      { id: "KR2", objective: "O1", type: "decrease", start: 0.15, target: 0.08, unit: "%", ...keyResults.KR2 },
      { id: "KR3", objective: "O1", type: "increase", start: 0.4, target: 0.75, unit: "%", ...keyResults.KR3 },
      {
        id: "KR4",
        objective: "O1",
        type: "at least",
        target: 0.999,
        limit: 0.995,
        unit: "%",
        weight: 0.5,
        setBy: "manager",
        ...keyResults.KR4,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR1", cadence: "daily", ...work.W2 },
      { id: "W3", moves: "KR2", ...work.W3 },
      { id: "W4", moves: "KR3", ...work.W4 },
      { id: "W5", moves: "KR4", setBy: "manager", cadence: "monthly", quota: 1, ...work.W5 },
    ],
  };
}
