import { EXPECTED } from "./expected";
import type { Declaration } from "./formula";
import { ROLLUP } from "./rollup";
import { SCORE } from "./score";
import { STATUS } from "./status";

/** Every formula of the add-in, in the order in which people meet them. */
export const DECLARATIONS: readonly Declaration[] = [SCORE, ROLLUP, EXPECTED, STATUS];
