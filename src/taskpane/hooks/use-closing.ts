import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenBook } from "../../workbook/open-book";
import {
  isProblem,
  type Closing,
  type ClosingAnswer,
  type ClosingLook,
  type ClosingProgress,
  type ClosingRefusal,
  type Edit,
  type WorkbookProblem,
} from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

/** Where the closing of a period stands. `turn` counts, so that the same outcome twice is told twice. */
export type ClosingStep =
  | { readonly step: "looking" }
  | { readonly step: "found"; readonly look: ClosingLook; readonly came?: Came; readonly turn: number }
  | { readonly step: "working"; readonly progress: ClosingProgress | "marking" }
  /** Excel does not say what is there. */
  | { readonly step: "failed"; readonly why: WorkbookProblem; readonly came?: Came; readonly turn: number }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

/** What came of the last step. */
export type Came =
  | { readonly came: "closed" | "reopened"; readonly cells: number }
  | { readonly came: "refused"; readonly why: ClosingRefusal; readonly wanted: "close" | "reopen" }
  | { readonly came: "broken"; readonly cause: ClosingRefusal };

export interface ClosingTurn {
  readonly state: ClosingStep;
  readonly look: () => Promise<void>;
  /** @param marks states of Work that are written first; none where there is nothing to mark */
  readonly close: (closing: Closing, marks: Edit | undefined) => Promise<void>;
  readonly reopen: () => Promise<void>;
}

/** Looks at the closing of a period, closes it, opens it again, and says each time what is there. */
export function useClosing(open: OpenBook, reload: () => Promise<void>): ClosingTurn {
  const workbook = useWorkbook();
  const { found, names } = open;
  // As it was read last: reading it again is no reason to forget what came of a step.
  const period = useRef({ found, names });
  useEffect(() => {
    period.current = { found, names };
  }, [found, names]);
  const [state, setState] = useState<ClosingStep>({ step: "looking" });
  const busy = useRef(false);
  const turns = useRef(0);

  const lookAgain = useCallback(
    async (came?: Came): Promise<void> => {
      const turn = ++turns.current;
      const look = await workbook.findClosing(period.current);
      if (turn !== turns.current) return;
      const said = came ? { came } : {};
      setState(isProblem(look) ? { step: "failed", why: look, ...said, turn } : { step: "found", look, ...said, turn });
    },
    [workbook],
  );

  const go = useCallback(async (run: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await run();
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  }, []);

  useEffect(() => {
    void go(lookAgain);
  }, [go, lookAgain]);

  const reached = (progress: ClosingProgress): void => setState({ step: "working", progress });

  async function settle(answer: ClosingAnswer, wanted: "close" | "reopen"): Promise<void> {
    await reload();
    await lookAgain(cameOf(answer, wanted));
  }

  const close = (closing: Closing, marks: Edit | undefined): Promise<void> =>
    go(async () => {
      if (marks) {
        setState({ step: "working", progress: "marking" });
        const marked = await workbook.edit(marks);
        if (isProblem(marked)) return settle({ came: "refused", why: marked }, "close");
      }
      await settle(await workbook.close(period.current, closing, reached), "close");
    });

  const reopen = (): Promise<void> => go(async () => settle(await workbook.reopen(period.current, reached), "reopen"));

  const look = (): Promise<void> =>
    go(async () => {
      setState({ step: "looking" });
      await lookAgain();
    });
  return { state, look, close, reopen };
}

function cameOf(answer: ClosingAnswer, wanted: "close" | "reopen"): Came {
  switch (answer.came) {
    case "done":
      return { came: wanted === "close" ? "closed" : "reopened", cells: answer.cells };
    case "refused":
      return { came: "refused", why: answer.why, wanted };
    case "broken":
      return { came: "broken", cause: answer.cause };
  }
}
