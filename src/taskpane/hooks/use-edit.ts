import { useRef, useState } from "react";
import { isProblem, type Edit, type Edited, type EditStep, type WorkbookProblem } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

/** What becomes of the rows that a page writes. `turn` counts, so that the same outcome twice is told twice. */
export type Editing =
  | { readonly step: "ready" }
  | { readonly step: "writing"; readonly at: EditStep | "reading" }
  | { readonly step: "done"; readonly said: string; readonly turn: number }
  | { readonly step: "refused"; readonly why: WorkbookProblem; readonly turn: number }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string; readonly turn: number };

export interface EditTurn {
  readonly state: Editing;
  /**
   * Writes, and reads the sheets again whatever came of it.
   *
   * @param say    what is told when it is written
   * @param before what has to be there first: a sheet that comes with its first row
   * @returns what was written; nothing where it was not, and while another edit is under way
   */
  readonly write: (edit: Edit, say: (edited: Edited) => string, before?: Before) => Promise<Edited | undefined>;
  /** Forgets what came of the last one, because something else is begun. */
  readonly clear: () => void;
}

/** Why it could not be done, if it could not. */
type Before = () => Promise<WorkbookProblem | undefined>;

/** One edit at a time, and what came of the last one. */
export function useEdit(reload: () => Promise<void>): EditTurn {
  const workbook = useWorkbook();
  const [state, setState] = useState<Editing>({ step: "ready" });
  const busy = useRef(false);
  const turns = useRef(0);

  async function write(edit: Edit, say: (edited: Edited) => string, before?: Before): Promise<Edited | undefined> {
    if (busy.current) return undefined;
    busy.current = true;
    setState({ step: "writing", at: "looking" });
    const turn = ++turns.current;
    try {
      const edited = (await before?.()) ?? (await workbook.edit(edit, (at) => setState({ step: "writing", at })));
      setState({ step: "writing", at: "reading" });
      await reload();
      if (isProblem(edited)) {
        setState({ step: "refused", why: edited, turn });
        return undefined;
      }
      setState({ step: "done", said: say(edited), turn });
      return edited;
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error), turn });
      return undefined;
    } finally {
      busy.current = false;
    }
  }

  const clear = (): void => {
    if (!busy.current) setState({ step: "ready" });
  };
  return { state, write, clear };
}
