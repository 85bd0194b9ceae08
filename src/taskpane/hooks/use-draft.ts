import { useState } from "react";
import { sheetsNamed } from "../../blueprint/names";
import { okrwBlueprint } from "../../blueprint/okrw";
import {
  checkDraft,
  isTaken,
  nextFree,
  quarterOf,
  USUAL,
  type Draft,
  type DraftField,
  type DraftProblem,
  type Period,
} from "../../blueprint/period";
import type { Blueprint } from "../../blueprint/plan";
import type { Template } from "../../blueprint/templates/template";
import type { SheetTexts } from "../../texts/texts";
import type { Contents } from "../../workbook/port";

export interface DraftForm {
  readonly draft: Draft;
  readonly change: (field: DraftField, value: string) => void;
  /** Takes a period with its days. */
  readonly use: (period: Period) => void;
  /** Goes on behind a period that was written: the team stays, the next free period is suggested. */
  readonly goOn: (written: Draft) => void;
  /** What is wrong with a field, once a person has left it or tried to go on. */
  readonly problemOf: (field: DraftField) => DraftProblem | undefined;
  readonly leave: (field: DraftField) => void;
  /** Shows everything that is wrong; the first wrong field, or nothing. */
  readonly check: () => DraftField | undefined;
  /** The plan, when the draft is without flaws and its sheets are not there yet. */
  readonly blueprint: Blueprint | undefined;
  /** A free period, where the sheets of the present one are there already. */
  readonly taken: { readonly free: Period | undefined } | undefined;
}

/** The form's fields, what is wrong with them, and the plan that they describe. */
export function useDraft(today: string, template: Template, { sheets, names }: Contents, texts: SheetTexts): DraftForm {
  const named = sheetsNamed(texts);
  const [from, setFrom] = useState<Period>(() => quarterOf(today));
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const suggested = isTaken(from.period, named, sheets) ? (nextFree(from, named, sheets) ?? from) : from;
  const draft: Draft = { team: "", ...USUAL, ...suggested, ...typed };
  const problems = checkDraft(draft, texts);
  const sound = problems.every(({ field }) => field === "team");
  const taken = sound && isTaken(draft.period, named, sheets) ? { free: nextFree(draft, named, sheets) } : undefined;
  return {
    draft,
    change: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    use: (period) => setTyped((before) => ({ ...before, ...period })),
    goOn: ({ team, period, start, end }) => {
      setFrom({ period, start, end });
      setTyped({ team });
      setLeft([]);
    },
    problemOf: (field) => (left.includes(field) ? problems.find((found) => found.field === field) : undefined),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    check: () => {
      setLeft(["team", "period", "start", "end"]);
      return problems[0]?.field;
    },
    blueprint: problems.length === 0 && !taken ? okrwBlueprint(draft, template, texts, names) : undefined,
    taken,
  };
}
