import { useCallback, useEffect, useState } from "react";
import { openBook, type OpenBook } from "../../workbook/open-book";
import { isProblem, type FoundBook, type WorkbookProblem } from "../../workbook/port";
import { usePeriod } from "../navigation";
import { useWorkbook } from "./workbook-context";

/** The periods of this workbook, and the one that the pane is about. */
export type BookState =
  | { readonly step: "looking" }
  /** No period was drawn into this workbook. */
  | { readonly step: "none" }
  | { readonly step: "failed"; readonly why: WorkbookProblem }
  | { readonly step: "open"; readonly open: OpenBook; readonly periods: readonly FoundBook[] };

export interface BookReading {
  readonly state: BookState;
  /** Reads it again: after a write, or because somebody worked in the sheets meanwhile. */
  readonly reload: () => Promise<void>;
}

/**
 * Reads the period that the pane is about when a page opens. What is shown stays while it is read again.
 *
 * @param today as `2026-10-01`: among several periods the one of today opens first
 */
export function useBook(today: string): BookReading {
  const workbook = useWorkbook();
  const chosen = usePeriod();
  const [state, setState] = useState<BookState>({ step: "looking" });

  const reload = useCallback(async () => {
    const periods = await workbook.findBooks();
    if (isProblem(periods)) return setState({ step: "failed", why: periods });
    const found = pick(periods, chosen, today);
    if (!found) return setState({ step: "none" });
    const open = await openBook(workbook, found);
    setState(isProblem(open) ? { step: "failed", why: open } : { step: "open", open, periods });
  }, [workbook, chosen, today]);

  useEffect(() => {
    void reload();
  }, [reload]);
  return { state, reload };
}

/** The chosen period, else that of today, else the last one. */
function pick(periods: readonly FoundBook[], chosen: string | undefined, today: string): FoundBook | undefined {
  return (
    periods.find(({ label }) => label === chosen) ??
    periods.find(({ start, end }) => start !== undefined && end !== undefined && start <= today && today <= end) ??
    periods.at(-1)
  );
}
