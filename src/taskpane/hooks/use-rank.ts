import { useMemo, useState } from "react";
import { RICE_FIELDS, type RiceField } from "../../okr/kpi/ranking";
import type { OpenBook } from "../../workbook/open-book";
import type { Edited } from "../../workbook/port";
import { rankEdit, rankRows, undoChanges, type RankDrafts, type RankRow } from "../rank-edit";
import type { EditTurn } from "./use-edit";
import { useTreeTexts } from "./use-tree-texts";
import { useWriting } from "./use-writing";

/** What stands in the way of a save: a field, or that nothing differs. */
export type RankWrong = "nothing" | { readonly row: number; readonly field: RiceField };

export interface RankForm {
  /** In the order of the ranks as the sheet has them: nothing moves while somebody types. */
  readonly rows: readonly RankRow[];
  readonly type: (row: number, field: RiceField, text: string) => void;
  readonly leave: (row: number, field: RiceField) => void;
  /** Whether a person has left the field, or tried to save. */
  readonly wasLeft: (row: number, field: RiceField) => boolean;
  /** How many rows a save would change. */
  readonly changed: number;
  readonly save: () => Promise<RankWrong | undefined>;
  /** Takes back what was saved last; missing while there is nothing to take back. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** The four factors of every piece of Work: what is typed, what it comes to, and one save for all of it. */
export function useRank(open: OpenBook, edit: EditTurn): RankForm {
  const words = useTreeTexts().rank;
  const writing = useWriting(open);
  const [drafts, setDrafts] = useState<RankDrafts>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Edited>();
  const { culture, dates } = writing;
  const rows = useMemo(() => rankRows(open, drafts, { culture, dates }), [open, drafts, culture, dates]);
  const changed = rows.filter(({ isChanged }) => isChanged);

  async function save(): Promise<RankWrong | undefined> {
    setTried(true);
    for (const { ranked, problems, wrong } of changed) {
      const field = RICE_FIELDS.find((one) => one in problems || one === wrong);
      if (field) return { row: ranked.work.row, field };
    }
    const rowsToWrite = rankEdit(open, drafts, writing);
    if (!rowsToWrite) return "nothing";
    setSaved(undefined);
    const edited = await edit.write(rowsToWrite, ({ changes }) => words.saved(changes.length));
    if (!edited) return undefined;
    setSaved(edited);
    setDrafts({});
    setLeft([]);
    setTried(false);
    return undefined;
  }

  async function undo(edited: Edited): Promise<void> {
    if (await edit.write(undoChanges(edited), () => words.undone)) setSaved(undefined);
  }

  return {
    rows,
    type: (row, field, text) => setDrafts((before) => ({ ...before, [row]: { ...before[row], [field]: text } })),
    leave: (row, field) => setLeft((before) => [...new Set([...before, `${row} ${field}`])]),
    wasLeft: (row, field) => tried || left.includes(`${row} ${field}`),
    changed: changed.length,
    save,
    undo: saved && (() => undo(saved)),
  };
}
