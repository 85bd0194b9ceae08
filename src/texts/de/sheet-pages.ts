import type { SheetPageTexts } from "../texts";
import { close, explainClosing } from "./pane/close";
import { nextQuarter } from "./pane/next-quarter";
import { repair } from "./pane/repair";

export const sheetPageTexts: SheetPageTexts = { close, explainClosing, nextQuarter, repair };
