import { useState } from "react";
import { dateSystemOf } from "../../workbook/to-book";
import type { OpenBook } from "../../workbook/open-book";
import { isProblem, type Edit, type Edited, type WorkbookProblem } from "../../workbook/port";
import { additionOf, breaksAgreement, changeOf, rowOf } from "../line-edit";
import { readFields, typedOf, type FieldProblem, type Typed, type Writing } from "../line-fields";
import type { Line } from "../navigation";
import { useCulture } from "./use-culture";
import { useWorkbook } from "./workbook-context";

export type Saving =
  | { readonly step: "ready" }
  | { readonly step: "saving" }
  | { readonly step: "refused"; readonly why: WorkbookProblem }
  /** Written; the id that a new line was given. */
  | { readonly step: "saved"; readonly id: string; readonly became: "added" | "changed" | "recorded" }
  /** Every cell held already what was to be written. */
  | { readonly step: "unchanged" }
  | { readonly step: "broken"; readonly message: string };

export interface LineForm {
  readonly typed: Typed;
  readonly change: (field: string, text: string) => void;
  /** What is wrong with a field, once a person has left it or tried to save. */
  readonly problemOf: (field: string) => FieldProblem | undefined;
  readonly leave: (field: string) => void;
  /** Whether a value differs from what was agreed, so that it needs a reason. */
  readonly needsReason: boolean;
  readonly reason: string;
  readonly giveReason: (reason: string) => void;
  readonly reasonMissing: boolean;
  /** What the sheet holds now for a field in which somebody else typed since the form was opened; "" for a blank cell. */
  readonly heldNow: (field: string) => string | undefined;
  readonly saving: Saving;
  /** Saves, or shows what is wrong: the first wrong field, or nothing. */
  readonly save: () => Promise<string | undefined>;
  /** Takes note of a refusal: the form is as it was before. */
  readonly goOn: () => void;
}

/** The form of one line: what is typed, what is wrong with it, and what becomes of it. */
export function useLineForm(open: OpenBook, line: Line, today: string): LineForm {
  const workbook = useWorkbook();
  const writing: Writing = { culture: useCulture(), dates: dateSystemOf(open.found, open.reading) };
  const row = rowOf(open, line);
  const [changes, setChanges] = useState<Typed>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const [reason, giveReason] = useState("");
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState<Saving>({ step: "ready" });

  const [first] = useState(row);

  const before = row && typedOf(line.table, row, writing);
  const typed: Typed = { ...(before ?? opening(open, line)), ...changes };
  const { values, problems } = readFields(line.table, typed, writing, before);
  const needsReason = breaksAgreement(open, line, values);
  const reasonMissing = needsReason && reason.trim() === "";

  async function write(edit: Edit, saved: (edited: Edited) => Saving): Promise<void> {
    setSaving({ step: "saving" });
    try {
      const edited = await workbook.edit(edit);
      setSaving(isProblem(edited) ? { step: "refused", why: edited } : saved(edited));
    } catch (error) {
      setSaving({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    }
  }

  async function save(): Promise<string | undefined> {
    if (saving.step === "saving") return undefined;
    setTried(true);
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) return wrong;
    if (reasonMissing) return "reasonForChange";
    const { id } = line;
    if (id === undefined) {
      await write(additionOf(open, line.table, values), ({ additions }) => ({
        step: "saved",
        id: additions[0]?.rows[0]?.id ?? "",
        became: "added",
      }));
      return undefined;
    }
    const edit = changeOf(open, line, values, needsReason ? { reason: reason.trim(), day: today } : undefined);
    if (!edit) setSaving({ step: "unchanged" });
    else await write(edit, () => ({ step: "saved", id, became: needsReason ? "recorded" : "changed" }));
    return undefined;
  }

  return {
    typed,
    change: (field, text) => setChanges((before) => ({ ...before, [field]: text })),
    problemOf: (field) => (tried || left.includes(field) ? problems[field] : undefined),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    needsReason,
    reason,
    giveReason,
    reasonMissing: tried && reasonMissing,
    heldNow: (field) =>
      row && first && field in changes && first[field] !== row[field] ? (before?.[field] ?? "") : undefined,
    saving,
    save,
    goOn: () => setSaving({ step: "ready" }),
  };
}

/** What a new line opens with: the line above it, its team, and the usual words. */
function opening({ book }: OpenBook, { table, below }: Line): Typed {
  const [team] = book.teams;
  const usual = { team: team?.team ?? "" };
  switch (table) {
    case "objectives":
      return { ...usual, setBy: "manager", cadence: "quarterly", weight: "1", state: "Active" };
    case "keyResults":
      return {
        objective: below ?? book.objectives[0]?.id ?? "",
        type: "auto",
        setBy: "crew",
        cadence: "weekly",
        weight: "1",
        state: "Active",
      };
    case "work": {
      const moved = book.keyResults.find(({ id }) => id === below);
      const objective = book.objectives.find(({ id }) => id === moved?.objective);
      return {
        team: objective?.team ?? usual.team,
        moves: below ?? "",
        setBy: "crew",
        cadence: "once",
        state: "Planned",
      };
    }
  }
}
