import { useState } from "react";
import type { Blueprint } from "../../blueprint/plan";
import { isProblem, type Removal, type Remains, type Step, type WorkbookProblem } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

export type Making =
  | { readonly step: "ready" }
  | { readonly step: Step | "removing" }
  | { readonly step: "done"; readonly blueprint: Blueprint }
  /** Nothing was written. */
  | { readonly step: "refused"; readonly why: WorkbookProblem }
  | HalfMade
  | { readonly step: "removed"; readonly removal: Removal }
  | { readonly step: "kept"; readonly remains: Remains }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

export interface HalfMade {
  readonly step: "half";
  readonly blueprint: Blueprint;
  readonly cause: WorkbookProblem;
  /** Missing while Excel does not say what is there. */
  readonly remains: Remains | undefined;
  /** Why the last attempt to look or to remove came to nothing. */
  readonly then?: WorkbookProblem;
}

export interface NewWorkbook {
  readonly state: Making;
  readonly busy: boolean;
  readonly create: (blueprint: Blueprint) => Promise<void>;
  readonly lookAgain: (half: HalfMade) => Promise<void>;
  readonly remove: (half: HalfMade) => Promise<void>;
  readonly keep: (half: HalfMade) => void;
  readonly startOver: () => void;
}

/** Draws a plan and keeps what came of it, up to the question what to do with half a workbook. */
export function useNewWorkbook(): NewWorkbook {
  const workbook = useWorkbook();
  const [state, setState] = useState<Making>({ step: "ready" });

  /** The next state, whatever happens on the way to it. */
  async function go(at: Step | "removing", next: () => Promise<Making>): Promise<void> {
    setState({ step: at });
    try {
      setState(await next());
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    }
  }

  const create = (blueprint: Blueprint): Promise<void> =>
    go("looking", async () => {
      const why = await workbook.render(blueprint, (step) => setState({ step }));
      if (!why) return { step: "done", blueprint };
      return why.problem === "half-written"
        ? { step: "half", blueprint, cause: why.cause, remains: why.remains }
        : { step: "refused", why };
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
  return { state, busy, create, lookAgain, remove, keep, startOver: () => setState({ step: "ready" }) };
}
