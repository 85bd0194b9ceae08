import { refuse } from "../model/refusal";
import type { SortField } from "../model/sort";
import { asFlag, asObject, asOneOf, asText, asWhole } from "./check";

/** `Excel.SortField[]` with the defaults of the API. */
export function sortFields(given: unknown): SortField[] {
  if (!Array.isArray(given) || given.length === 0)
    refuse("InvalidArgument", "There has to be at least one field to sort by.");
  return given.map((one: unknown) => {
    const field = asObject(one, "fields");
    if (field["icon"] != null || field["sortOn"] === "Icon") {
      refuse("UnsupportedOperation", "Cells cannot be sorted by icon here (docs/differences.md).");
    }
    return {
      key: asWhole(field["key"], "fields.key"),
      ascending: field["ascending"] == null ? true : asFlag(field["ascending"], "fields.ascending"),
      sortOn: asOneOf(field["sortOn"] ?? "Value", ["Value", "CellColor", "FontColor"], "fields.sortOn"),
      ...(field["color"] == null ? {} : { color: asText(field["color"], "fields.color") }),
      dataOption: asOneOf(field["dataOption"] ?? "Normal", ["Normal", "TextAsNumber"], "fields.dataOption"),
    };
  });
}

/** Chinese texts can be ordered by sound or by strokes; other texts are the same in both. */
export function sortMethod(given: unknown): string {
  return asOneOf(given ?? "PinYin", ["PinYin", "StrokeCount"], "method");
}
