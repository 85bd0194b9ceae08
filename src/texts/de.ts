import { day, list, month, number, share } from "./de/grammar";
import { log } from "./de/log";
import { pane } from "./de/pane";
import { quality } from "./de/quality";
import { review } from "./de/review";
import { ribbon } from "./de/ribbon";
import { sheets } from "./de/sheets";
import type { Texts } from "./texts";

/** German. */
export const de: Texts = {
  format: { number, share, day, list, month },
  ribbon,
  pane,
  sheets,
  quality,
  log,
  review,
};
