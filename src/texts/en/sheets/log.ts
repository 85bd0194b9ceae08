/** Why a row of the check-in log does not count, as its column Check says it; what was found stands between the parts. */
export const logChecks = {
  replaced: ["Replaced by ", "; does not count."],
  unknownKeyResult: ["No key result has the id ", ". Choose one that is there."],
  noKeyResult: "Which key result? Choose the one that was measured.",
  noDate: "No date. Type the day on which the value was true.",
  notADate: "Not a date. Type one such as 2026-12-31.",
  afterAsOf: "The date lies after the day that scores are judged on. Correct it, or wait.",
  noValue: "No value. Type what it stood at on that day.",
  notANumber: "The value is not a number. Type one, in the unit of the key result.",
  notBinary: "The value is neither TRUE or FALSE nor a chance from 0 % to 100 %.",
  notADay: "The value is not a day. Type the day on which it was done, such as 2026-12-31.",
  fault: "One of its cells holds an error. Type what belongs there.",
} as const;

/** What a review asks, by the band that the objective is in. */
export const reviewQuestions = {
  differently: "Which two or three things will we do differently next time?",
  within: "What held us back that was in our own hands?",
  outside: "What came from outside that nobody here could change?",
  worked: "Which work and which habits brought us here?",
  surprises: "What surprised us on the way?",
  "too-low": "Did we set the target too low? How would we know next time?",
  tailwind: "What helped us that was not our doing?",
} as const;
