import { quoteSheetName } from "../../host/model/range-reference";
import type { Worksheet } from "../../host/model/worksheet";

/**
 * The cell that Excel names when formulas go in a circle: one of the sheet that is shown (`B2`), or else the first of all
 * with its sheet (`Sheet2!B2`).
 *
 * @param circular addresses with their sheets
 */
export function circleToShow(circular: readonly string[], sheet: Pick<Worksheet, "name">): string | undefined {
  const here = `${quoteSheetName(sheet.name)}!`;
  return circular.find((address) => address.startsWith(here))?.slice(here.length) ?? circular[0];
}
