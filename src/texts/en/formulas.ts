import { scoreText } from "./formulas/score";

/** What people read about each formula, by its id. */
export const formulas = {
  SCORE: scoreText,
} as const;
