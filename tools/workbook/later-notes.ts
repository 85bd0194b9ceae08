import type { SheetTexts } from "../../src/texts/texts";

/** What each column holds of the tables that come later in a period, for those beside which Excel shows no note. */
export const LATER_NOTES: {
  readonly tree: Readonly<Partial<Record<keyof SheetTexts["treeColumns"], string>>>;
  readonly hypotheses: Readonly<Partial<Record<keyof SheetTexts["hypothesisColumns"], string>>>;
} = {
  tree: {
    check:
      "What is wrong with the node, in a sentence; blank when nothing is. First how the tree hangs together (ids, loops, " +
      "levels, key result, operator), then its cells (errors, texts, missing numbers, numbers that the nodes below do not make).",
    state:
      "On target, or how much of the target is reached: Close from 90 %, Behind from 70 %, Far off below. Baseline and target " +
      "say which way is up.",
    toTarget: "Target minus current, as a share of current.",
    toBenchmark: "Benchmark minus current, as a share of current.",
    change: "Current minus baseline.",
    contribution: "How much of the root's change comes from it (OKR.DRIVERS), in the unit of the root.",
    effect: "How much the root changes when it grows by 1 % (OKR.SENSITIVITY, multiplied from level to level).",
    potential:
      "Root per 1 % times the room to its benchmark; blank unless that leads in the direction of the root's target.",
    scoreBase: "The score of a root's key result in the scenario Base (OKR.SCORE).",
    scorePlan: "The same in the scenario Plan.",
    scoreStretch: "The same in the scenario Stretch.",
  },
  hypotheses: {
    keyResult: "Id of the key result that it is about.",
    learned: "What came out of it.",
    by: "Who set it.",
    sentence: "The hypothesis as a sentence, from the columns of its row.",
    now: "What the driver stands at now, as the table of nodes says.",
    moved: "How much of the way from From to To the driver has moved.",
    driverLine: "Which row of the table of nodes the driver is.",
    unit: "The unit of the driver.",
    keyResultLine: "Which row of the table of key results it is about.",
    resultUnit: "The unit of the key result.",
  },
};
