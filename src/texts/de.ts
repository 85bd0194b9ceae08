import { day, list, month, number, share } from "./de/grammar";
import { pane } from "./de/pane";
import { ribbon } from "./de/ribbon";
import { sheets, templates } from "./en";
import type { Texts } from "./texts";

/** German. The sheets and templates are in English until their own German words are here. */
export const de: Texts = { format: { number, share, day, list, month }, ribbon, pane, sheets, templates };
