import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Culture } from "../../blueprint/culture";
import { whatIf, type WhatIf } from "../../okr/kpi/what-if";
import { keysOf, triedIn, type DriversTried, type WhatIfDraft } from "../what-if-draft";
import { writeDriver, type How, type TypedDriver } from "../what-if-input";
import { worked } from "../what-if-round";
import type { TreeTab } from "./use-tree";
import { useWriting } from "./use-writing";

export interface WhatIfTurn {
  /** Of each node, what tells it from all others. */
  readonly keys: readonly string[];
  readonly draft: WhatIfDraft;
  readonly culture: Culture;
  readonly how: How;
  readonly change: (how: How) => void;
  /** What was typed for a driver, by its key; undefined puts it back. */
  readonly type: (key: string, typed: TypedDriver | undefined) => void;
  readonly reset: () => void;
  /** Puts values into drivers: all others are put back, or stay as they are tried. */
  readonly put: (values: readonly { readonly node: number; readonly to: number }[], others: "back" | "stay") => void;
  readonly tried: DriversTried;
  /** What comes of it. It may come a moment after what was typed: a person who types does not wait for it. */
  readonly result: WhatIf;
}

const NOTHING: WhatIfDraft = new Map();

/** What was tried of each tree, as long as the pane is open: a look at another tab loses nothing. */
const drafts = new Map<string, WhatIfDraft>();

/** Forgets all that was tried. */
export function forgetTried(): void {
  drafts.clear();
}

/** What a person tries with the drivers of a tree, and what comes of it. Nothing of it stands in the sheets. */
export function useWhatIf(tree: TreeTab): WhatIfTurn {
  const { forest, root, values, opened } = tree;
  const place = `${opened.found.label} ${forest.nodes[root]?.id ?? ""}`;
  const [draft, setDraft] = useState<WhatIfDraft>(() => drafts.get(place) ?? NOTHING);
  const [how, change] = useState<How>("percent");
  const { culture } = useWriting(opened);
  const keys = useMemo(() => keysOf(forest.nodes), [forest]);

  useEffect(() => void drafts.set(place, draft), [place, draft]);

  const type = useCallback(
    (key: string, typed: TypedDriver | undefined): void =>
      setDraft((before) => {
        const after = new Map(before);
        if (typed) after.set(key, typed);
        else after.delete(key);
        return after;
      }),
    [],
  );
  const put: WhatIfTurn["put"] = useCallback(
    (entries, others) =>
      setDraft((before) => {
        const after = new Map(others === "back" ? NOTHING : before);
        for (const { node, to } of entries) {
          const text = writeDriver(worked(to, 12), forest.nodes[node]!.unit, culture);
          after.set(keys[node]!, { how: "value", text });
        }
        return after;
      }),
    [forest, keys, culture],
  );

  const later = useDeferredValue(draft);
  const tried = useMemo(
    () => triedIn({ forest, root, values }, later, culture),
    [forest, root, values, later, culture],
  );
  const result = useMemo(
    () => whatIf(forest, opened.book, root, tried.changes),
    [forest, opened.book, root, tried.changes],
  );
  return { keys, draft, culture, how, change, type, reset: () => setDraft(NOTHING), put, tried, result };
}
