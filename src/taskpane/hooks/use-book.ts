import { useCallback, useEffect, useRef, useState } from "react";
import { openBook, type OpenBook } from "../../workbook/open-book";
import { isProblem, type FoundBook, type Workbook, type WorkbookProblem } from "../../workbook/port";
import { usePeriod } from "../navigation";
import { isCalculating } from "../standing";
import { useWorkbook } from "./workbook-context";

/** The periods of this workbook, and the one that the pane is about. */
export type BookState<Opened extends OpenBook = OpenBook> =
  | { readonly step: "looking" }
  /** No period was drawn into this workbook. */
  | { readonly step: "none" }
  | { readonly step: "failed"; readonly why: WorkbookProblem }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string }
  | {
      readonly step: "open";
      readonly open: Opened;
      readonly periods: readonly FoundBook[];
      /** Formulas have not shown their outcome yet: it is read again in a moment. */
      readonly calculating: boolean;
    };

export interface BookReading<Opened extends OpenBook = OpenBook> {
  readonly state: BookState<Opened>;
  /** Reads it again: after a write, or because a person asks for it. What is shown stays meanwhile. */
  readonly reload: () => Promise<void>;
  /** The same without being asked: where Excel refuses, what is shown stays. */
  readonly refresh: () => void;
}

/** How long to wait for formulas before reading again, in milliseconds; what takes longer is asked for by hand. */
const PAUSES = [250, 500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * Reads the period that the pane is about when a page opens, and again while its formulas are calculating.
 *
 * @param today as `2026-10-01`: among several periods the one of today opens first
 */
export function useBook(today: string): BookReading {
  return useReading(today, openPlan);
}

/** How a period is read: the plan alone, or with its log. */
type Read<Opened> = (workbook: Workbook, found: FoundBook) => Promise<Opened | WorkbookProblem>;

const openPlan: Read<OpenBook> = (workbook, found) => openBook(workbook, found);

/** The same for pages that need more of a period than the plan. `read` must be the same function at every call. */
export function useReading<Opened extends OpenBook>(today: string, read: Read<Opened>): BookReading<Opened> {
  const workbook = useWorkbook();
  const chosen = usePeriod();
  const [state, setState] = useState<BookState<Opened>>({ step: "looking" });
  /** A reading that is no longer the last one shows nothing any more. */
  const turns = useRef({ last: 0 });

  /** One reading; whether it is worth another one in a moment. */
  const readOnce = useCallback(
    async (turn: number, wasAsked: boolean, mayGoOn: boolean): Promise<boolean> => {
      const next = await readBook(workbook, chosen, today, read);
      if (turn !== turns.current.last) return false;
      const calculating = mayGoOn && next.step === "open" && isCalculating(next.open.book);
      const shown: BookState<Opened> = next.step === "open" ? { ...next, calculating } : next;
      setState((before) => (!wasAsked && next.step !== "open" && before.step === "open" ? before : shown));
      return calculating;
    },
    [workbook, chosen, today, read],
  );

  const readAgain = useCallback(
    async (turn: number): Promise<void> => {
      for (const [i, pause] of PAUSES.entries()) {
        await new Promise((over) => setTimeout(over, pause));
        if (turn !== turns.current.last || !(await readOnce(turn, false, i < PAUSES.length - 1))) return;
      }
    },
    [readOnce],
  );

  const readNow = useCallback(
    async (wasAsked: boolean): Promise<void> => {
      const turn = ++turns.current.last;
      if (await readOnce(turn, wasAsked, true)) void readAgain(turn);
    },
    [readOnce, readAgain],
  );

  useEffect(() => {
    const { current } = turns;
    void readNow(true);
    return () => {
      current.last++;
    };
  }, [readNow]);

  const reload = useCallback(() => readNow(true), [readNow]);
  const refresh = useCallback(() => void readNow(false), [readNow]);
  return { state, reload, refresh };
}

async function readBook<Opened extends OpenBook>(
  workbook: Workbook,
  chosen: string | undefined,
  today: string,
  read: Read<Opened>,
): Promise<BookState<Opened>> {
  try {
    const periods = await workbook.findBooks();
    if (isProblem(periods)) return { step: "failed", why: periods };
    const found = pick(periods, chosen, today);
    if (!found) return { step: "none" };
    const open = await read(workbook, found);
    return isProblem(open) ? { step: "failed", why: open } : { step: "open", open, periods, calculating: false };
  } catch (error) {
    return { step: "broken", message: error instanceof Error ? error.message : String(error) };
  }
}

/** The chosen period, else that of today, else the last one. */
function pick(periods: readonly FoundBook[], chosen: string | undefined, today: string): FoundBook | undefined {
  return (
    periods.find(({ label }) => label === chosen) ??
    periods.find(({ start, end }) => start !== undefined && end !== undefined && start <= today && today <= end) ??
    periods.at(-1)
  );
}
