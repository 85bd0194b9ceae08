import { useState } from "react";
import type { KeyResult } from "../../okr/book";
import type { CheckIn } from "../../okr/log/check-in";
import type { OpenLog } from "../../workbook/open-log";
import { correctionEdit, undoEdit } from "../check-in-edit";
import {
  CHECK_IN_FIELDS,
  readCheckIn,
  readCheckInDay,
  typedOfCheckIn,
  usualDay,
  type CheckInField,
  type DayProblem,
  type TypedCheckIn,
} from "../check-in-fields";
import { dayIn } from "../../okr/quality/lines";
import { recall } from "../kept";
import { rememberCheckIn } from "../last-check-in";
import { shownDay } from "../shown-value";
import { useTexts } from "./language-context";
import type { CheckInEntry } from "./use-check-in";
import type { EditTurn } from "./use-edit";
import { useWriting } from "./use-writing";

export interface CorrectionForm {
  readonly entry: CheckInEntry;
  readonly day: string;
  readonly typeDay: (text: string) => void;
  readonly dayProblem: DayProblem | undefined;
  /** Nothing differs from what the row says. */
  readonly isSame: boolean;
  /** Writes the row that takes the place of the old one; whether it is written. */
  readonly save: () => Promise<boolean>;
}

/** A row of the log, filled in to be said better. */
export function useCorrection(
  open: OpenLog,
  keyResult: KeyResult,
  old: CheckIn,
  edit: EditTurn,
  today: string,
): CorrectionForm {
  const words = useTexts().pane.checkIn;
  const writing = useWriting(open);
  const { asOf } = open.book.period;
  const [changes, setChanges] = useState<Partial<TypedCheckIn>>({});
  const [typedDay, typeDay] = useState<string>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);

  const before = typedOfCheckIn(old, keyResult, writing, words.truths);
  const dayBefore = dayIn(old.date) === undefined ? usualDay(today, asOf, writing) : shownDay(old.date, writing);
  const typed = { ...before, ...changes };
  const day = typedDay ?? dayBefore;
  const read = readCheckIn(typed, keyResult, writing, words.truths);
  const readDay = readCheckInDay(day, asOf, writing);
  const missing = read.isBlank ? { value: { problem: "value-missing" as const } } : {};
  const problems = { ...missing, ...read.problems };
  const isSame = day === dayBefore && CHECK_IN_FIELDS.every((field) => typed[field] === before[field]);

  async function save(): Promise<boolean> {
    setTried(true);
    if (isSame || typeof readDay !== "string" || Object.keys(problems).length > 0) return false;
    const row = { keyResult: keyResult.id, values: read.values };
    let said = "";
    const written = await edit.write(
      correctionEdit(open, old.id, row, { day: readDay, by: recall("checkInBy") ?? old.by }),
      ({ additions }) => (said = words.past.saved(old.id, additions[0]?.rows[0]?.id ?? "")),
    );
    if (written) rememberCheckIn({ period: open.found.label, said, undo: undoEdit(open, written) });
    return written !== undefined;
  }

  return {
    entry: {
      typed,
      type: (field, text) => setChanges((earlier) => ({ ...earlier, [field]: text })),
      leave: (field) => setLeft((earlier) => [...new Set([...earlier, field])]),
      problems: Object.fromEntries(
        Object.entries(problems).filter(([field]) => tried || left.includes(field)),
      ) as Partial<Record<CheckInField, never>>,
      doubts: read.doubts,
    },
    day,
    typeDay,
    dayProblem: typeof readDay === "string" ? undefined : readDay,
    isSame: tried && isSame,
    save,
  };
}
