import type { KeyResult } from "../../okr/book";
import type { Cell } from "../../okr/cell";
import type { OpenBook } from "../../workbook/open-book";
import { measuredOf } from "../check-in-fields";
import { useTexts } from "./language-context";
import { useMeasures } from "./use-measures";

/** How this person reads a value that was checked in: in its unit, a share or a chance in percent, or reached or not. */
export function useCheckedValue(open: OpenBook): (value: Cell, of: KeyResult) => string {
  const { truths } = useTexts().pane.checkIn;
  const { show } = useMeasures(open);
  return (value, of) =>
    typeof value === "boolean" ? (value ? truths.yes : truths.no)[0] : show(value, measuredOf(of));
}
