/**
 * Why a piece of work has no rank, as its column Why 0 says it; what was found stands between the parts.
 */
export const notRanked = {
  wrong: {
    reach: "Reach is not a number from 0 on.",
    impact: "Impact is not a number from 0 on.",
    confidence: "Confidence is not a share from 0 % to 100 %.",
    effort: "Effort is not a number above 0.",
  },
  missing: ["Missing: ", ". Type them, and the work is ranked."],
  noKeyResult: "It names no key result, so its impact is 0. Choose the one that it moves.",
  unknownKeyResult: ["Its key result ", " is not in this quarter, so its impact is 0."],
  keyResultAtRest: ["Its key result ", " is ", ", so its impact is 0."],
  noObjective: ["Its key result ", " has no objective of this quarter, so its impact is 0."],
  objectiveAtRest: ["Its objective ", " is ", ", so its impact is 0."],
  zero: ["0 because of: ", "."],
  tooLarge: "The numbers are too large to be multiplied.",
  decided: ["Not ranked: its state is ", "."],
} as const;
