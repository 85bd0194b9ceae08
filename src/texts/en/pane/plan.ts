/** The page with every line of the period. Its title is that of the way to it. */
export const plan = {
  addObjective: "Add an objective",
  addKeyResult: (objective: string): string => `Add a key result to ${objective}`,
  addWork: (keyResult: string): string => `Add work for ${keyResult}`,
  change: (id: string): string => `Change ${id}`,
  loose: "Key results without an objective",
  orphans: "Work without a key result",
  noWords: "(no words yet)",
  empty: "No objective has words yet. Begin with one, here or in the sheet.",
  noId: "Without an id: type one into the column Id, and it can be changed here.",
  fault: (error: string): string => `The sheet shows the error ${error}`,
  became: {
    added: (id: string): string => `${id} was added to the sheet.`,
    changed: (id: string): string => `${id} was changed in the sheet.`,
    recorded: (id: string): string => `${id} was changed in the sheet; the change is recorded with its reason.`,
    same: (id: string): string => `${id} holds that already; nothing was written.`,
  },
  proof: (answer: string | undefined): string =>
    answer === undefined
      ? "What we believe – is it enough? Not answered yet"
      : `What we believe – is it enough? ${answer}`,
  kept: "Kept on the sheet with the objectives.",
  notKept: "The answer was not kept",
} as const;
