import type { TemplateTexts } from "../../texts/texts";
import type { Template } from "./template";

/** A worked example: a company that sells homes, a team below for each of two key results, and one person's part. */
export function homeSales({ homeSales: words }: TemplateTexts): Template {
  const { keyResults, objectives, work } = words;
  const { agents, estimates, firstContact } = words.teams;
  return {
    id: "home-sales",
    version: 1,
    level: "company",
    mission: words.mission,
    teams: [
      { level: "team", ...agents },
      { level: "team", ...estimates },
      { level: "person", partOf: agents.team, ...firstContact },
    ],
    objectives: [
      { id: "O1", ...objectives.O1 },
      { id: "O2", team: agents.team, supports: "KR2", ...objectives.O2 },
      { id: "O3", team: estimates.team, supports: "KR3", ...objectives.O3 },
      { id: "O4", team: firstContact.team, supports: "KR4", setBy: "crew", ...objectives.O4 },
    ],
    keyResults: [
      { id: "KR1", objective: "O1", type: "increase", start: 0.3, target: 0.34, unit: "%", ...keyResults.KR1 },
      { id: "KR2", objective: "O1", type: "increase", start: 1.5, target: 1.8, unit: "sales", ...keyResults.KR2 },
      { id: "KR3", objective: "O1", type: "increase", start: 0.85, target: 0.9, unit: "%", ...keyResults.KR3 },
      { id: "KR4", objective: "O2", type: "decrease", start: 20, target: 4, unit: "hours", ...keyResults.KR4 },
      { id: "KR5", objective: "O2", type: "decrease", start: 70, target: 58, unit: "days", ...keyResults.KR5 },
      {
        id: "KR6",
        objective: "O2",
        type: "at least",
        target: 4.6,
        limit: 4.2,
        unit: "points",
        setBy: "manager",
        ...keyResults.KR6,
      },
      { id: "KR7", objective: "O3", type: "decrease", start: 0.2, target: 0.12, unit: "%", ...keyResults.KR7 },
      { id: "KR8", objective: "O3", type: "increase", start: 0.6, target: 0.95, unit: "%", ...keyResults.KR8 },
      {
        id: "KR9",
        objective: "O3",
        type: "at most",
        target: 2,
        limit: 4,
        unit: "days",
        setBy: "manager",
        ...keyResults.KR9,
      },
      { id: "KR10", objective: "O4", type: "increase", start: 0.55, target: 0.9, unit: "%", ...keyResults.KR10 },
      { id: "KR11", objective: "O4", type: "increase", start: 0.25, target: 0.35, unit: "%", ...keyResults.KR11 },
      { id: "KR12", objective: "O4", type: "decrease", start: 0.15, target: 0.06, unit: "%", ...keyResults.KR12 },
    ],
    work: [
      { id: "W1", moves: "KR1", setBy: "manager", ...work.W1 },
      { id: "W2", moves: "KR2", setBy: "manager", ...work.W2 },
      { id: "W3", moves: "KR3", ...work.W3 },
      { id: "W4", moves: "KR4", team: agents.team, ...work.W4 },
      { id: "W5", moves: "KR5", team: agents.team, ...work.W5 },
      { id: "W6", moves: "KR6", team: agents.team, cadence: "weekly", ...work.W6 },
      { id: "W7", moves: "KR7", team: estimates.team, ...work.W7 },
      { id: "W8", moves: "KR8", team: estimates.team, cadence: "weekly", ...work.W8 },
      { id: "W9", moves: "KR9", team: estimates.team, ...work.W9 },
      { id: "W10", moves: "KR10", team: firstContact.team, cadence: "daily", ...work.W10 },
      { id: "W11", moves: "KR11", team: firstContact.team, ...work.W11 },
      { id: "W12", moves: "KR12", team: firstContact.team, cadence: "weekly", quota: 5, ...work.W12 },
    ],
  };
}
