import type { PicturePlaced } from "../../../workbook/picture-port";
import { quote } from "../grammar";
import { explainWorkbook } from "./problems";

/** What became of a picture that was to be placed into the sheet. */
export const placed = {
  /** The name of a picture among the shapes of its sheet: with it a later one takes the place of an earlier one. */
  name: (keyResult: string) => `KPI tree ${keyResult}`,
  outcome: (found: PicturePlaced): string => {
    switch (found.came) {
      case "placed":
        return `${found.replaced ? "The picture was drawn anew" : "The picture was placed"} on the sheet ${quote(found.sheet)}, over the cells ${found.cells}.`;
      case "no-shapes":
        return "This version of Excel lets add-ins draw no shapes, so nothing was placed. Update Excel, or use Excel on the web.";
      case "no-sheet":
        return `There is no sheet ${quote(found.sheet)}, so nothing was placed. Add the sheet, or give it its name back, and try again.`;
      case "refused":
        return `The sheet is as it was before. ${explainWorkbook(found.why)}`;
      case "broken":
        return `Drawing broke off, and pieces may lie on the sheet ${quote(found.sheet)}: shapes whose names begin with ${quote(found.name)}. Delete them there (Home, Find & Select, Selection Pane), then try again. ${explainWorkbook(found.cause)}`;
    }
  },
} as const;
