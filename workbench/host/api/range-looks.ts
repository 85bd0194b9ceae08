import { assertAllowed } from "../model/guard";
import { refuse } from "../model/refusal";
import { assertValueType, CELL_TYPES, specialCells } from "../model/special-cells";
import { applyStyle, styleNamed } from "../model/styles";
import type { Handle } from "../protocol/object-type";
import { asOneOf, asText } from "./check";
import { rangesAt } from "./handles";
import { placeOf, type Ranges } from "./places";

type Args = readonly unknown[];

/** `getSpecialCells` of a range or of several. */
export function special(it: Ranges, [cellType, valueType]: Args): Handle | null {
  const { sheet, areas } = placeOf(it);
  const type = asOneOf(cellType, CELL_TYPES, "cellType");
  assertValueType(type, valueType);
  const found = specialCells(sheet, areas, type, valueType == null ? undefined : asText(valueType, "cellValueType"));
  return found.length > 0 ? rangesAt(sheet, found) : null;
}

/** Gives cells a style by its name. */
export function setStyle(it: Ranges, value: unknown): void {
  const { sheet, areas } = placeOf(it);
  assertAllowed(sheet, "allowFormatCells", "format its cells");
  const style = styleNamed(sheet.workbook, asText(value, "style"));
  if (!style) refuse("InvalidArgument", `There is no cell style "${String(value)}".`);
  for (const area of areas) applyStyle(sheet, area, style);
}
