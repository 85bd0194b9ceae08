import type { Texts } from "../../texts";

export const plan: Texts["pane"]["plan"] = {
  addObjective: "Ein Ziel hinzufügen",
  addKeyResult: (objective) => `Ein Key Result zu ${objective} hinzufügen`,
  addWork: (keyResult) => `Arbeit für ${keyResult} hinzufügen`,
  change: (id) => `${id} ändern`,
  loose: "Key Results ohne Ziel",
  orphans: "Arbeit ohne Key Result",
  noWords: "(noch ohne Worte)",
  empty: "Noch kein Ziel hat Worte. Mit einem anfangen, hier oder im Blatt.",
  noId: "Ohne Id: In die Spalte Id eine eintragen, dann lässt es sich hier ändern.",
  fault: (error) => `Das Blatt zeigt den Fehler ${error}`,
  became: {
    added: (id) => `${id} steht jetzt im Blatt.`,
    changed: (id) => `${id} wurde im Blatt geändert.`,
    recorded: (id) => `${id} wurde im Blatt geändert; die Änderung ist mit ihrem Grund festgehalten.`,
    same: (id) => `${id} steht schon so im Blatt; nichts wurde geschrieben.`,
  },
  proof: (answer) =>
    answer === undefined
      ? "Was wir glauben – reicht das? Noch nicht beantwortet"
      : `Was wir glauben – reicht das? ${answer}`,
  kept: "Auf dem Blatt mit den Zielen festgehalten.",
  notKept: "Die Antwort wurde nicht festgehalten",
};
