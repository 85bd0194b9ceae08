import { useMemo, useRef, useState } from "react";
import type { Names } from "../../blueprint/names";
import { forestOf, type Forest } from "../../okr/kpi/forest";
import { valuesOf, type Worked } from "../../okr/kpi/values";
import { openTree, type OpenedTree } from "../../workbook/open-tree";
import { isProblem, type FoundBook } from "../../workbook/port";
import type { TreeChange, TreeChanged } from "../../workbook/tree-port";
import { useReading, type BookReading } from "./use-book";
import type { Editing } from "./use-edit";
import { useTreeTexts } from "./use-tree-texts";
import { useWorkbook } from "./workbook-context";

/** What every tab about a tree works on. */
export interface TreeTab {
  readonly found: FoundBook;
  readonly names: Names;
  readonly opened: OpenedTree;
  /** All trees of the period; `forest.nodes` are `opened.nodes`. */
  readonly forest: Forest;
  /** The place of this tree's root in `forest.nodes`. */
  readonly root: number;
  /** What the nodes hold or are worked out to now, the column Current, by place in `forest.nodes`. */
  readonly values: readonly Worked[];
  /** Writes a change and reads the sheets again; see `TreeSaving`. */
  readonly save: TreeSaving["save"];
  /** While a change is being written: another one has to wait. */
  readonly isBusy: boolean;
  /** Reads the sheets again. */
  readonly again: () => Promise<void>;
}

/** The trees of a period and how they are changed, before one of them is chosen. */
export type Trees = Omit<TreeTab, "root">;

export type TreeReading = BookReading<OpenedTree>;

/** @param today as `2026-10-01`: among several periods the one of today opens first */
export function useTreeReading(today: string): TreeReading {
  return useReading(today, openTree);
}

/** Works out a period that was read. */
export function useTrees(opened: OpenedTree, saving: TreeSaving, again: () => Promise<void>): Trees {
  const worked = useMemo(() => {
    const ids = opened.book.keyResults.map(({ id }) => id).filter((id) => id !== "");
    const forest = forestOf(opened.nodes, ids);
    return { forest, values: valuesOf(forest, "current") };
  }, [opened]);
  return {
    found: opened.found,
    names: opened.names,
    opened,
    ...worked,
    save: saving.save,
    isBusy: saving.state.step === "writing",
    again,
  };
}

export interface TreeSaving {
  readonly state: Editing;
  /**
   * Writes, and reads the sheets again whatever came of it. What came of it is shown below the tabs, with the way back.
   *
   * @param said what is told when it is written
   * @returns what was written; nothing where it was not, and while another change is under way
   */
  readonly save: (change: TreeChange, said: string) => Promise<TreeChanged | undefined>;
  /** Takes back what was written last; missing while there is nothing to take back. */
  readonly undo: (() => Promise<void>) | undefined;
  /** Forgets what came of the last change, because something else is begun. */
  readonly clear: () => void;
}

/** One change of the trees at a time, what came of it, and the way back. */
export function useTreeSaving(reading: TreeReading): TreeSaving {
  const workbook = useWorkbook();
  const words = useTreeTexts().tree;
  const [state, setState] = useState<Editing>({ step: "ready" });
  const [back, setBack] = useState<TreeChange>();
  const busy = useRef(false);
  const turns = useRef(0);
  const opened = reading.state.step === "open" ? reading.state.open : undefined;

  async function write(change: TreeChange, said: string): Promise<TreeChanged | undefined> {
    if (busy.current || !opened) return undefined;
    busy.current = true;
    setBack(undefined);
    setState({ step: "writing", at: "looking" });
    const turn = ++turns.current;
    try {
      const { found, names } = opened;
      const changed = await workbook.changeTree({ found, names }, change, (at) => setState({ step: "writing", at }));
      setState({ step: "writing", at: "reading" });
      await reading.reload();
      if (isProblem(changed)) {
        setState({ step: "refused", why: changed, turn });
        return undefined;
      }
      setState({ step: "done", said, turn });
      return changed;
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error), turn });
      return undefined;
    } finally {
      busy.current = false;
    }
  }

  async function save(change: TreeChange, said: string): Promise<TreeChanged | undefined> {
    const changed = await write(change, said);
    if (changed) setBack(changed.undo);
    return changed;
  }

  const undo = back && (() => write(back, words.undone).then(() => undefined));
  const clear = (): void => {
    if (busy.current) return;
    setBack(undefined);
    setState({ step: "ready" });
  };
  return { state, save, undo, clear };
}
