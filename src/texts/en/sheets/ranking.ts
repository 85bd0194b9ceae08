/**
 * Why a piece of work has no rank, as its column Why 0 says it; what was found stands between the parts. First what makes its
 * impact 0, then what is missing, wrong or 0.
 */
export const notRanked = {
  noKeyResult: "It names no key result: not aligned, so its impact is 0.",
  unknownKeyResult: ["Key result ", " is not in this quarter: its impact is 0."],
  keyResultAtRest: ["Its key result ", " is ", ": its impact is 0."],
  noObjective: ["Its key result ", " names no objective of this quarter: its impact is 0."],
  objectiveAtRest: ["Its objective ", " is ", ": its impact is 0."],
  notRated: "Not ranked yet: reach, impact, confidence and effort are blank.",
  missing: ["", " is missing: type it, and the work is ranked."],
  wrong: {
    reach: "Reach is not a number from 0 on.",
    impact: "Impact is not a number from 0 on.",
    confidence: "Confidence is not a share from 0 % to 100 %.",
    effort: "Effort is not a number above 0.",
  },
  zero: ["", " is 0."],
} as const;
