import { useCallback, useEffect, useRef, useState } from "react";
import { isProblem, type Mending, type Repaired, type RepairLook, type WorkbookProblem } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

export type Repairing =
  | { readonly step: "looking" }
  | { readonly step: "failed"; readonly why: WorkbookProblem }
  /** `changed` where it is not any more what was shown before. */
  | { readonly step: "found"; readonly look: RepairLook; readonly changed: boolean }
  | { readonly step: "repairing"; readonly look: RepairLook }
  /** Nothing was written. */
  | { readonly step: "refused"; readonly look: RepairLook; readonly why: WorkbookProblem }
  | { readonly step: "done"; readonly repaired: Repaired }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

export interface RepairPage {
  readonly state: Repairing;
  readonly look: () => Promise<void>;
  /** Mends all that was shown. */
  readonly repair: (shown: RepairLook) => Promise<void>;
}

/** Looks what there is to mend as soon as the page opens, and mends it when the person says so. */
export function useRepair(period: Mending): RepairPage {
  const workbook = useWorkbook();
  const [state, setState] = useState<Repairing>({ step: "looking" });
  const busy = useRef(false);

  const go = useCallback(async (during: Repairing, next: () => Promise<Repairing>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState(during);
    try {
      setState(await next());
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  }, []);

  const look = useCallback(
    () =>
      go({ step: "looking" }, async () => {
        const found = await workbook.findRepairs(period);
        return isProblem(found) ? { step: "failed", why: found } : { step: "found", look: found, changed: false };
      }),
    [go, workbook, period],
  );
  useEffect(() => {
    void look();
  }, [look]);

  const repair = (shown: RepairLook): Promise<void> =>
    go({ step: "repairing", look: shown }, async () => {
      const came = await workbook.repair(period, shown.mends);
      if (isProblem(came)) return { step: "refused", look: shown, why: came };
      return "changed" in came
        ? { step: "found", look: came.changed, changed: true }
        : { step: "done", repaired: came };
    });

  return { state, look, repair };
}
