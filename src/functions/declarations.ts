import { ATTRIBUTE } from "./attribute";
import { BELIEF } from "./belief";
import { CASCADE } from "./cascade";
import { DRIVERS } from "./drivers";
import { EXPECTED } from "./expected";
import { FORECAST } from "./forecast";
import { KEPT } from "./kept";
import { LINT } from "./lint";
import { RICE } from "./rice";
import { ROLLUP } from "./rollup";
import { SCORE } from "./score";
import { SENSITIVITY } from "./sensitivity";
import { STATUS } from "./status";
import type { Declaration } from "./formula";

/** Every formula of the add-in, in the order in which people meet them. */
export const DECLARATIONS: readonly Declaration[] = [
  SCORE,
  KEPT,
  ROLLUP,
  CASCADE,
  EXPECTED,
  STATUS,
  FORECAST,
  ATTRIBUTE,
  DRIVERS,
  SENSITIVITY,
  RICE,
  LINT,
  BELIEF,
];
