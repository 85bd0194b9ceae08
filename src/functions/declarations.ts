import type { Declaration } from "./formula";
import { SCORE } from "./score";

/** Every formula of the add-in, in the order in which people meet them. */
export const DECLARATIONS: readonly Declaration[] = [SCORE];
