import type { Cell } from "../../okr/cell";
import type { OpenBook } from "../../workbook/open-book";
import type { Measured } from "../measured";
import { shownDay, shownValue } from "../shown-value";
import { useTexts } from "./language-context";
import { useWriting } from "./use-writing";

export interface Measures {
  /** A value of a key result in its unit. */
  readonly show: (cell: Cell, of: Measured) => string;
  /** A weight, which has no unit; a blank one counts as 1. */
  readonly showWeight: (cell: Cell) => string;
  readonly showDay: (cell: Cell) => string;
}

const NO_UNIT: Measured = { unit: "", type: "" };

/** How this person reads the values of a period. */
export function useMeasures(open: OpenBook): Measures {
  const { blank } = useTexts().pane.agreed;
  const writing = useWriting(open);
  return {
    show: (cell, of) => shownValue(cell, of, writing, blank),
    showWeight: (cell) => shownValue(cell ?? 1, NO_UNIT, writing, blank),
    showDay: (cell) => shownDay(cell, writing),
  };
}
