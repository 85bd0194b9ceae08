import type { Format } from "./grammar";
import { day, list, month, number, share } from "./en/grammar";
import { log } from "./en/log";
import { pane } from "./en/pane";
import { quality } from "./en/quality";
import { review } from "./en/review";
import { ribbon } from "./en/ribbon";
import * as sheets from "./en/sheets";

const format: Format = { number, share, day, list, month };

/**
 * English: the catalogue that all other languages are held to, see `Texts`. Formulas and what they say in cells are not
 * in it: they are English for everybody, and `functions.js` reads them from their own files.
 */
export const en = { format, ribbon, pane, sheets, quality, log, review } as const;

export { pane, ribbon, sheets };
