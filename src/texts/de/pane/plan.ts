import type { Texts } from "../../texts";

export const plan: Texts["pane"]["plan"] = {
  addObjective: "Ein Ziel hinzufügen",
  addKeyResult: (objective) => `Ein Key Result zu ${objective} hinzufügen`,
  addWork: (keyResult) => `Arbeit für ${keyResult} hinzufügen`,
  change: (id) => `${id} ändern`,
  loose: "Key Results ohne Ziel",
  orphans: "Arbeit ohne Key Result",
  noWords: "(noch ohne Worte)",
  proof: (answer) =>
    answer === undefined
      ? "Was wir glauben – reicht das? Noch nicht beantwortet"
      : `Was wir glauben – reicht das? ${answer}`,
  notKept: "Die Antwort wurde nicht festgehalten",
};
