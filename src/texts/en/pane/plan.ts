/** The page with every line of the period. Its title is that of the way to it. */
export const plan = {
  addObjective: "Add an objective",
  addKeyResult: (objective: string): string => `Add a key result to ${objective}`,
  addWork: (keyResult: string): string => `Add work for ${keyResult}`,
  change: (id: string): string => `Change ${id}`,
  loose: "Key results without an objective",
  orphans: "Work without a key result",
  noWords: "(no words yet)",
  proof: (answer: string | undefined): string =>
    answer === undefined
      ? "What we believe – is it enough? Not answered yet"
      : `What we believe – is it enough? ${answer}`,
  notKept: "The answer was not kept",
} as const;
