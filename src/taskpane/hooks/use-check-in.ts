import { useState } from "react";
import type { KeyResult } from "../../okr/book";
import type { Doubt } from "../../okr/log/check-in";
import { key } from "../../okr/quality/lines";
import type { OpenLog } from "../../workbook/open-log";
import { checkInEdit, undoEdit } from "../check-in-edit";
import {
  CHECK_IN_FIELDS,
  NOTHING_TYPED,
  readCheckIn,
  readCheckInDay,
  usualDay,
  type CheckInField,
  type CheckInProblem,
  type CheckInRead,
  type DayProblem,
  type TypedCheckIn,
} from "../check-in-fields";
import type { Turns } from "../check-in-plan";
import { keep, recall } from "../kept";
import { rememberCheckIn, useLastCheckIn } from "../last-check-in";
import { useTexts } from "./language-context";
import type { EditTurn } from "./use-edit";
import { useWriting } from "./use-writing";

/** The fields of one key result: what is typed, what is wrong with it, and how it is changed. */
export interface CheckInEntry {
  readonly typed: TypedCheckIn;
  readonly type: (field: CheckInField, text: string) => void;
  readonly leave: (field: CheckInField) => void;
  /** Shown once a person has left the field, or tried to save. */
  readonly problems: CheckInRead["problems"];
  readonly doubts: readonly Doubt[];
}

/** What stands in the way of a save: the day, a field of a key result, or that nothing is typed. */
export type Wrong = "day" | "nothing" | { readonly id: string; readonly field: CheckInField };

export interface CheckInForm {
  readonly day: string;
  readonly typeDay: (text: string) => void;
  readonly dayProblem: DayProblem | undefined;
  readonly by: string;
  readonly typeBy: (text: string) => void;
  readonly fieldsOf: (keyResult: KeyResult) => CheckInEntry;
  /** How many check-ins a save would write. */
  readonly rows: number;
  /** Typed for key results that are not at work any more: nothing of it is written. */
  readonly gone: readonly { readonly id: string; readonly typed: string }[];
  readonly forgetGone: () => void;
  /** Writes every row in one go, or says what is wrong first. */
  readonly save: () => Promise<Wrong | undefined>;
  /** Takes back what was written last, if that was here. */
  readonly undo: (() => Promise<void>) | undefined;
}

type Drafts = Readonly<Record<string, { readonly id: string; readonly typed: TypedCheckIn }>>;

/** The form of the weekly check-in: one row for each key result, one day, one save. */
export function useCheckIn(open: OpenLog, turns: Turns, edit: EditTurn, today: string): CheckInForm {
  const words = useTexts().pane.checkIn;
  const writing = useWriting(open);
  const { asOf } = open.book.period;
  const [typedDay, typeDay] = useState<string>();
  const [by, typeBy] = useState(() => recall("checkInBy") ?? "");
  const [drafts, setDrafts] = useState<Drafts>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const last = useLastCheckIn(open.found.label);

  const keyResults = [...turns.stale, ...turns.due, ...turns.rest].map(({ keyResult }) => keyResult);
  const day = typedDay ?? usualDay(today, asOf, writing);
  const readDay = readCheckInDay(day, asOf, writing);
  const typedFor = ({ id }: KeyResult) => drafts[key(id)]?.typed ?? NOTHING_TYPED;
  const reads = keyResults
    .map((keyResult) => ({ keyResult, read: readCheckIn(typedFor(keyResult), keyResult, writing, words.truths) }))
    .filter(({ read }) => !read.isBlank);
  const atWork = new Set(keyResults.map(({ id }) => key(id)));
  const gone = Object.entries(drafts)
    .filter(([id, { typed }]) => !atWork.has(id) && Object.values(typed).some((text) => text.trim() !== ""))
    .map(([, { id, typed }]) => ({
      id,
      typed: Object.values(typed)
        .filter((text) => text.trim() !== "")
        .join(", "),
    }));

  function fieldsOf(keyResult: KeyResult): CheckInEntry {
    const id = key(keyResult.id);
    const read = reads.find((one) => one.keyResult === keyResult)?.read;
    const shown = Object.entries(read?.problems ?? {}).filter(([field]) => tried || left.includes(`${id} ${field}`));
    return {
      typed: typedFor(keyResult),
      type: (field, text) =>
        setDrafts((before) => ({
          ...before,
          [id]: { id: keyResult.id, typed: { ...(before[id]?.typed ?? NOTHING_TYPED), [field]: text } },
        })),
      leave: (field) => setLeft((before) => [...new Set([...before, `${id} ${field}`])]),
      problems: Object.fromEntries(shown) as Partial<Record<CheckInField, CheckInProblem>>,
      doubts: read?.doubts ?? [],
    };
  }

  async function save(): Promise<Wrong | undefined> {
    setTried(true);
    if (reads.length === 0) return "nothing";
    if (typeof readDay !== "string") return "day";
    for (const { keyResult, read } of reads) {
      const field = CHECK_IN_FIELDS.find((one) => read.problems[one] !== undefined);
      if (field !== undefined) return { id: keyResult.id, field };
    }
    const rows = reads.map(({ keyResult, read }) => ({ keyResult: keyResult.id, values: read.values }));
    let said = "";
    const written = await edit.write(checkInEdit(open, rows, { day: readDay, by }), ({ additions }) => {
      const ids = additions.flatMap((one) => one.rows).map(({ id }) => id ?? "");
      return (said = words.written(ids, day));
    });
    if (!written) return undefined;
    keep("checkInBy", by.trim() === "" ? undefined : by.trim());
    rememberCheckIn({ period: open.found.label, said, undo: undoEdit(open, written) });
    setDrafts({});
    setLeft([]);
    setTried(false);
    return undefined;
  }

  async function undo(): Promise<void> {
    if (!last) return;
    const rows = last.undo.removals?.length ?? 0;
    if (await edit.write(last.undo, () => words.undone(rows))) rememberCheckIn(undefined);
  }

  return {
    day,
    typeDay,
    dayProblem: typeof readDay === "string" ? undefined : readDay,
    by,
    typeBy,
    fieldsOf,
    rows: reads.length,
    gone,
    forgetGone: () =>
      setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([id]) => atWork.has(id)))),
    save,
    undo: last && undo,
  };
}
