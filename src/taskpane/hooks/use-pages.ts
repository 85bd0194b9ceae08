import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenBook } from "../../workbook/open-book";
import { isProblem, type FoundPage, type Removal, type Remains, type WorkbookProblem } from "../../workbook/port";
import { pageOf } from "../team-list";
import { useWorkbook } from "./workbook-context";

export type Drawing =
  | { readonly step: "ready" }
  | { readonly step: "drawing" | "removing" }
  | { readonly step: "done"; readonly team: string; readonly sheet: string }
  /** Nothing was drawn. */
  | { readonly step: "refused"; readonly why: WorkbookProblem }
  | HalfDrawn
  | { readonly step: "removed"; readonly removal: Removal }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

export interface HalfDrawn {
  readonly step: "half";
  readonly sheet: string;
  readonly cause: WorkbookProblem;
  /** Missing while Excel does not say what is there. */
  readonly remains: Remains | undefined;
}

export interface Pages {
  readonly found: readonly FoundPage[];
  readonly state: Drawing;
  readonly draw: (team: string) => Promise<void>;
  readonly remove: (remains: Remains) => Promise<void>;
  /** Forgets what came of the last drawing, because something else is begun; what is half drawn stays. */
  readonly clear: () => void;
}

/** The pages that the period has, and the drawing of one more: looked for, drawn by the plan, looked for again. */
export function usePages(open: OpenBook): Pages {
  const workbook = useWorkbook();
  const [found, setFound] = useState<readonly FoundPage[]>([]);
  const [state, setState] = useState<Drawing>({ step: "ready" });
  const busy = useRef(false);
  const book = open.found;

  /** Only to tell who has a page; where Excel does not say, every team can get one. */
  const look = useCallback(async () => {
    const pages = await workbook.findPages(book);
    if (!isProblem(pages)) setFound(pages);
  }, [workbook, book]);
  useEffect(() => {
    void look();
  }, [look]);

  async function go(step: "drawing" | "removing", next: () => Promise<Drawing>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setState({ step });
    try {
      const came = await next();
      await look();
      setState(came);
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  }

  const draw = (team: string): Promise<void> =>
    go("drawing", async () => {
      const contents = await workbook.look();
      if (isProblem(contents)) return { step: "refused", why: contents };
      const blueprint = pageOf(open, team, contents.sheets);
      const [{ name: sheet }] = blueprint.sheets;
      const why = await workbook.render(blueprint, () => undefined);
      if (!why) return { step: "done", team, sheet };
      if (why.problem !== "half-written") return { step: "refused", why };
      return { step: "half", sheet, cause: why.cause, remains: why.remains };
    });

  const remove = (remains: Remains): Promise<void> =>
    go("removing", async () => {
      const answer = await workbook.remove(remains);
      return isProblem(answer) ? { step: "refused", why: answer } : { step: "removed", removal: answer };
    });

  const clear = (): void => {
    if (!busy.current) setState((before) => (before.step === "half" ? before : { step: "ready" }));
  };
  return { found, state, draw, remove, clear };
}
