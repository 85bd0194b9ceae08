import { useRef, useState } from "react";
import { isProblem, type Edit, type Edited, type WorkbookProblem } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

/** What becomes of the rows that a page writes. `turn` counts, so that the same outcome twice is told twice. */
export type Editing =
  | { readonly step: "ready" }
  | { readonly step: "writing" }
  | { readonly step: "done"; readonly said: string; readonly turn: number }
  | { readonly step: "refused"; readonly why: WorkbookProblem; readonly turn: number }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string; readonly turn: number };

export interface EditTurn {
  readonly state: Editing;
  /**
   * Writes, and reads the sheets again whatever came of it.
   *
   * @param say what is told when it is written
   * @returns whether it is; never while another edit is under way
   */
  readonly write: (edit: Edit, say: (edited: Edited) => string) => Promise<boolean>;
  /** Forgets what came of the last one, because something else is begun. */
  readonly clear: () => void;
}

/** One edit at a time, and what came of the last one. */
export function useEdit(reload: () => Promise<void>): EditTurn {
  const workbook = useWorkbook();
  const [state, setState] = useState<Editing>({ step: "ready" });
  const busy = useRef(false);
  const turns = useRef(0);

  async function write(edit: Edit, say: (edited: Edited) => string): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setState({ step: "writing" });
    const turn = ++turns.current;
    try {
      const edited = await workbook.edit(edit);
      await reload();
      const refused = isProblem(edited);
      setState(refused ? { step: "refused", why: edited, turn } : { step: "done", said: say(edited), turn });
      return !refused;
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error), turn });
      return false;
    } finally {
      busy.current = false;
    }
  }

  const clear = (): void => {
    if (!busy.current) setState({ step: "ready" });
  };
  return { state, write, clear };
}
