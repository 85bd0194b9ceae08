import type { Change } from "../../okr/commitments";
import type { OpenBook } from "../../workbook/open-book";
import type { Measured } from "../measured";
import { useTexts } from "./language-context";
import { useMeasures } from "./use-measures";

/** How this person reads a change of what was agreed: what, from, to. */
export function useChanges(open: OpenBook): (change: Change, of: Measured) => string {
  const { pane, quality } = useTexts();
  const { show, showWeight } = useMeasures(open);
  return ({ measure, old, now }, of) => {
    const said = measure === "weight" ? showWeight : (cell: Change["old"]) => show(cell, of);
    return pane.agreed.change(quality.measures[measure], said(old), said(now));
  };
}
