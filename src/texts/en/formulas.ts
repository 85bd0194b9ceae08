import { expectedText } from "./formulas/expected";
import { rollupText } from "./formulas/rollup";
import { scoreText } from "./formulas/score";
import { statusText } from "./formulas/status";

/** What people read about each formula, by its id. */
export const formulas = {
  SCORE: scoreText,
  ROLLUP: rollupText,
  EXPECTED: expectedText,
  STATUS: statusText,
} as const;
