import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A product team: what new users get out of the product, measured by what they finish and not by logins. */
export function product({ product: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  return {
    id: "product",
    version: 1,
    mission: words.mission,
    teams: [],
    objectives: [{ id: "O1", ...objectives.O1 }],
    keyResults: [
      {
        id: "KR1",
        objective: "O1",
        type: "increase",
        start: 0.32,
        target: 0.45,
        unit: "%",
        weight: 2,
        ...keyResults.KR1,
      },
      { id: "KR2", objective: "O1", type: "decrease", start: 26, target: 8, unit: "hours", ...keyResults.KR2 },
      {
        id: "KR3",
        objective: "O1",
        type: "increase",
        start: 2,
        target: 8,
        unit: "customers",
        cadence: "monthly",
        ...keyResults.KR3,
      },
      {
        id: "KR4",
        objective: "O1",
        type: "at least",
        target: 0.995,
        limit: 0.98,
        unit: "%",
        setBy: "manager",
        ...keyResults.KR4,
      },
    ],
    work: [
      { id: "W1", moves: "KR1", ...work.W1 },
      { id: "W2", moves: "KR1", cadence: "every two weeks", quota: 5, ...work.W2 },
      { id: "W3", moves: "KR2", ...work.W3 },
      { id: "W4", moves: "KR3", cadence: "weekly", quota: 2, ...work.W4 },
      { id: "W5", moves: "KR4", setBy: "manager", ...work.W5 },
    ],
  };
}
