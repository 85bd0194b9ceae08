import { close, explainClosing } from "./pane/close";
import { nextQuarter } from "./pane/next-quarter";
import { repair } from "./pane/repair";

/** What the pages say that draw, close and repair whole sheets: see `SheetPageTexts`. */
export const sheetPageTexts = { close, explainClosing, nextQuarter, repair } as const;
