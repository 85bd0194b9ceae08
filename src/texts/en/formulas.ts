import { attributeText } from "./formulas/attribute";
import { beliefText } from "./formulas/belief";
import { cascadeText } from "./formulas/cascade";
import { driversText } from "./formulas/drivers";
import { expectedText } from "./formulas/expected";
import { forecastText } from "./formulas/forecast";
import { keptText } from "./formulas/kept";
import { lintText } from "./formulas/lint";
import { riceText } from "./formulas/rice";
import { rollupText } from "./formulas/rollup";
import { scoreText } from "./formulas/score";
import { sensitivityText } from "./formulas/sensitivity";
import { statusText } from "./formulas/status";

/** What people read about each formula, by its id. */
export const formulas = {
  SCORE: scoreText,
  KEPT: keptText,
  ROLLUP: rollupText,
  CASCADE: cascadeText,
  EXPECTED: expectedText,
  STATUS: statusText,
  FORECAST: forecastText,
  ATTRIBUTE: attributeText,
  DRIVERS: driversText,
  SENSITIVITY: sensitivityText,
  RICE: riceText,
  LINT: lintText,
  BELIEF: beliefText,
} as const;
