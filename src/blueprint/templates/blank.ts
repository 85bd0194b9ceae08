import type { Template } from "./template";

/** Sheets to begin on: one row in each table with its id, and nothing that could score. */
export function blank(): Template {
  return {
    id: "blank",
    version: 1,
    mission: "",
    teams: [],
    objectives: [{ id: "O1", objective: "", owner: "" }],
    keyResults: [{ id: "KR1", objective: "O1", keyResult: "", metric: "", owner: "", type: "auto", unit: "" }],
    work: [{ id: "W1", moves: "", work: "", why: "", owner: "" }],
  };
}
