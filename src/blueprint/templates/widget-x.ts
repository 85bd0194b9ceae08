import type { TemplateTexts } from "../../texts/texts";
import type { KeyResultRow, ObjectiveRow, Template, WorkRow } from "./template";

type Words = TemplateTexts["widgetX"];

/**
 * A worked example: a company's year, from its mission to what its teams do every day. Key results of the company become
 * the objectives of teams, and one of a team that of a person; two teams carry uneven parts of the same targets.
 */
export function widgetX({ widgetX: words }: TemplateTexts): Template {
  const { north, south, care, keyAccounts } = words.teams;
  return {
    id: "widget-x",
    version: 1,
    level: "company",
    mission: words.mission,
    teams: [
      { level: "team", ...north },
      { level: "team", ...south },
      { level: "team", ...care },
      { level: "person", partOf: north.team, ...keyAccounts },
    ],
    objectives: objectives(words),
    keyResults: keyResults(words),
    work: work(words),
  };
}

function objectives({ objectives: { O1, ...others }, teams }: Words): Template["objectives"] {
  const { north, south, care, keyAccounts } = teams;
  const below: ObjectiveRow[] = [
    { id: "O2", ...others.O2 },
    { id: "O3", team: north.team, supports: "KR4", ...others.O3 },
    { id: "O4", team: south.team, supports: "KR5", ...others.O4 },
    { id: "O5", team: care.team, supports: "KR6", ...others.O5 },
    { id: "O6", team: keyAccounts.team, supports: "KR7", setBy: "crew", ...others.O6 },
  ];
  return [{ id: "O1", cadence: "yearly", ...O1 }, ...below.map((one) => ({ ...one, cadence: "yearly" as const }))];
}

function keyResults({ keyResults: { KR1, ...others } }: Words): Template["keyResults"] {
  const below: KeyResultRow[] = [
    { id: "KR2", objective: "O1", type: "increase", start: 0.2, target: 0.3, unit: "%", ...others.KR2 },
    { id: "KR3", objective: "O1", type: "decrease", start: 10, target: 6, unit: "days", ...others.KR3 },

    {
      id: "KR4",
      objective: "O2",
      type: "increase",
      start: 0,
      target: 10,
      unit: "deals",
      setBy: "manager",
      ...others.KR4,
    },
    {
      id: "KR5",
      objective: "O2",
      type: "increase",
      start: 0,
      target: 50,
      unit: "deals",
      setBy: "manager",
      ...others.KR5,
    },
    // Of last year's revenue: the year begins at all of it.
    { id: "KR6", objective: "O2", type: "increase", start: 1, target: 1.2, unit: "%", setBy: "manager", ...others.KR6 },

    { id: "KR7", objective: "O3", type: "increase", start: 0, target: 6, unit: "deals", partOf: "KR4", ...others.KR7 },
    { id: "KR8", objective: "O3", type: "increase", start: 0, target: 20, unit: "deals", partOf: "KR5", ...others.KR8 },
    { id: "KR9", objective: "O3", type: "increase", start: 0.3, target: 0.4, unit: "%", ...others.KR9 },

    {
      id: "KR10",
      objective: "O4",
      type: "increase",
      start: 0,
      target: 4,
      unit: "deals",
      partOf: "KR4",
      ...others.KR10,
    },
    {
      id: "KR11",
      objective: "O4",
      type: "increase",
      start: 0,
      target: 30,
      unit: "deals",
      partOf: "KR5",
      ...others.KR11,
    },
    { id: "KR12", objective: "O4", type: "decrease", start: 45, target: 30, unit: "days", ...others.KR12 },

    { id: "KR13", objective: "O5", type: "increase", start: 0.4, target: 0.48, unit: "%", ...others.KR13 },
    { id: "KR14", objective: "O5", type: "decrease", start: 5, target: 2, unit: "days", ...others.KR14 },
    { id: "KR15", objective: "O5", type: "at least", target: 4.5, limit: 4, unit: "points", ...others.KR15 },

    { id: "KR16", objective: "O6", type: "increase", start: 5, target: 18, unit: "customers", ...others.KR16 },
    { id: "KR17", objective: "O6", type: "decrease", start: 0.4, target: 0.2, unit: "%", ...others.KR17 },
    { id: "KR18", objective: "O6", type: "increase", start: 0.5, target: 0.8, unit: "%", ...others.KR18 },
  ];
  const first: KeyResultRow = {
    id: "KR1",
    objective: "O1",
    type: "increase",
    start: 0.35,
    target: 0.45,
    unit: "%",
    ...KR1,
  };
  return [{ ...first, cadence: "monthly" }, ...below.map((one) => ({ ...one, cadence: "monthly" as const }))];
}

/** What each sales team is to do, in numbers; the two tell apart what they believe it moves. */
const QUOTAS = { calls: 400, emails: 1200, demos: 10, visits: 7 } as const;

function work({ work: { W1, ...others }, activities, teams }: Words): Template["work"] {
  const { north, south, care, keyAccounts } = teams;
  const daily = (activity: keyof typeof QUOTAS): Pick<WorkRow, "work" | "cadence" | "quota" | "quotaUnit"> => ({
    ...activities[activity],
    cadence: "daily",
    quota: QUOTAS[activity],
  });
  return [
    { id: "W1", moves: "KR1", setBy: "manager", ...W1 },
    { id: "W2", moves: "KR2", ...others.W2 },
    { id: "W3", moves: "KR3", ...others.W3 },
    { id: "W4", moves: "KR6", cadence: "quarterly", ...others.W4 },

    { id: "W5", moves: "KR8", team: north.team, setBy: "manager", ...daily("calls"), ...others.W5 },
    { id: "W6", moves: "KR8", team: north.team, ...daily("emails"), ...others.W6 },
    { id: "W7", moves: "KR9", team: north.team, ...daily("demos"), ...others.W7 },
    { id: "W8", moves: "KR7", team: north.team, ...daily("visits"), ...others.W8 },

    { id: "W9", moves: "KR11", team: south.team, setBy: "manager", ...daily("calls"), ...others.W9 },
    { id: "W10", moves: "KR11", team: south.team, ...daily("emails"), ...others.W10 },
    { id: "W11", moves: "KR10", team: south.team, ...daily("demos"), ...others.W11 },
    { id: "W12", moves: "KR12", team: south.team, ...daily("visits"), ...others.W12 },

    { id: "W13", moves: "KR13", team: care.team, ...others.W13 },
    { id: "W14", moves: "KR14", team: care.team, cadence: "daily", ...others.W14 },
    { id: "W15", moves: "KR15", team: care.team, cadence: "weekly", quota: 20, ...others.W15 },

    { id: "W16", moves: "KR16", team: keyAccounts.team, cadence: "weekly", quota: 2, ...others.W16 },
    { id: "W17", moves: "KR17", team: keyAccounts.team, cadence: "weekly", ...others.W17 },
    { id: "W18", moves: "KR18", team: keyAccounts.team, ...others.W18 },
  ];
}
