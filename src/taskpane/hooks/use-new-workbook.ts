import { useState } from "react";
import type { Draft } from "../../blueprint/period";
import type { Blueprint } from "../../blueprint/plan";
import { isProblem, type Removal, type Remains, type Step, type WorkbookProblem } from "../../workbook/port";
import { bring, useSteps } from "../navigation";
import { useWorkbook } from "./workbook-context";

export type Making =
  | { readonly step: "ready" }
  | { readonly step: Step | "removing" }
  | ({ readonly step: "done" } & Made)
  | Unready
  /** Nothing was written. */
  | { readonly step: "refused"; readonly why: WorkbookProblem }
  | HalfMade
  | { readonly step: "removed"; readonly removal: Removal }
  | { readonly step: "kept"; readonly remains: Remains }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

/** What was asked for. */
export interface Made {
  readonly blueprint: Blueprint;
  readonly draft: Draft;
}

/** All sheets are there; Excel does not know the formulas yet. */
export interface Unready extends Made {
  readonly step: "unready";
  readonly why: WorkbookProblem;
  /** How often they were entered again, in vain. */
  readonly tries: number;
}

export interface HalfMade extends Made {
  readonly step: "half";
  readonly cause: WorkbookProblem;
  /** Missing while Excel does not say what is there. */
  readonly remains: Remains | undefined;
  /** Why the last attempt to look or to remove came to nothing. */
  readonly then?: WorkbookProblem;
}

export interface NewWorkbook {
  readonly state: Making;
  readonly busy: boolean;
  readonly create: (made: Made) => Promise<void>;
  readonly enterFormulas: (unready: Unready) => Promise<void>;
  readonly lookAgain: (half: HalfMade) => Promise<void>;
  readonly remove: (half: HalfMade) => Promise<void>;
  readonly keep: (half: HalfMade) => void;
  readonly startOver: () => void;
}

/**
 * Draws a plan and keeps what came of it, up to the question what to do with half a workbook. To be kept above the
 * pages: a write goes on, and its outcome must be told, wherever in the pane a person is by then. With each step of a
 * person, such as the ribbon's button for this page, what is over is forgotten; what is half done stays.
 */
export function useNewWorkbook(): NewWorkbook {
  const workbook = useWorkbook();
  const [state, setState] = useState<Making>({ step: "ready" });

  /** The next state, whatever happens on the way to it. */
  async function go(at: Step | "removing", next: () => Promise<Making>): Promise<void> {
    setState({ step: at });
    try {
      const came = await next();
      setState(came);
      // What is not as it should be is said wherever a person is by now.
      if (came.step === "half" || came.step === "unready") bring("newWorkbook");
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
      bring("newWorkbook");
    }
  }

  const create = (made: Made): Promise<void> =>
    go("looking", async () => {
      const why = await workbook.render(made.blueprint, (step) => setState({ step }));
      if (!why) return { step: "done", ...made };
      if (why.problem === "formulas-not-ready") return { step: "unready", ...made, why, tries: 0 };
      return why.problem === "half-written"
        ? { step: "half", ...made, cause: why.cause, remains: why.remains }
        : { step: "refused", why };
    });

  const enterFormulas = ({ blueprint, draft, tries }: Unready): Promise<void> =>
    go("repairing", async () => {
      const why = await workbook.enterFormulas(blueprint);
      const made = { blueprint, draft };
      return why ? { step: "unready", ...made, why, tries: tries + 1 } : { step: "done", ...made };
    });

  const lookAgain = (half: HalfMade): Promise<void> =>
    go("looking", async () => {
      const found = await workbook.remains(half.blueprint);
      return isProblem(found) ? { ...half, then: found } : { ...half, remains: found };
    });

  const remove = (half: HalfMade): Promise<void> =>
    go("removing", async () => {
      if (!half.remains) return half;
      const answer = await workbook.remove(half.remains);
      return isProblem(answer) ? { ...half, then: answer } : { step: "removed", removal: answer };
    });

  const keep = (half: HalfMade): void => {
    if (half.remains) setState({ step: "kept", remains: half.remains });
  };

  const busy = ["looking", "writing", "repairing", "removing"].includes(state.step);
  const startOver = (): void => setState({ step: "ready" });
  const steps = useSteps();
  const [seen, setSeen] = useState(steps);
  if (steps !== seen) {
    setSeen(steps);
    if (!busy && state.step !== "half" && state.step !== "unready") startOver();
  }
  return { state, busy, create, enterFormulas, lookAgain, remove, keep, startOver };
}
