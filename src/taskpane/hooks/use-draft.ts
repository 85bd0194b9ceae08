import { useState } from "react";
import { namesOf } from "../../blueprint/names";
import { okrwBlueprint } from "../../blueprint/okrw";
import {
  checkDraft,
  nextFreePeriod,
  quarterOf,
  type Draft,
  type DraftField,
  type DraftProblem,
} from "../../blueprint/period";
import type { Blueprint } from "../../blueprint/plan";
import type { Template } from "../../blueprint/templates/template";
import type { Contents } from "../../workbook/port";

export interface DraftForm {
  readonly draft: Draft;
  readonly change: (field: DraftField, value: string) => void;
  /** What is wrong with a field, once a person has left it or tried to go on. */
  readonly problemOf: (field: DraftField) => DraftProblem | undefined;
  readonly leave: (field: DraftField) => void;
  /** Shows everything that is wrong; the first wrong field, or nothing. */
  readonly check: () => DraftField | undefined;
  /** The plan, when the draft is without flaws. */
  readonly blueprint: Blueprint | undefined;
  /** A free label, where the sheets of the present one are there already. */
  readonly taken: { readonly free: string | undefined } | undefined;
}

/** The form's fields, what is wrong with them, and the plan that they describe. */
export function useDraft(today: string, template: Template, contents: Contents): DraftForm {
  const [draft, setDraft] = useState<Draft>(() => ({ team: "", ...quarterOf(today) }));
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const problems = checkDraft(draft);
  const sound = problems.every(({ field }) => field === "team");
  return {
    draft,
    change: (field, value) => setDraft((before) => ({ ...before, [field]: value })),
    problemOf: (field) => (left.includes(field) ? problems.find((found) => found.field === field) : undefined),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    check: () => {
      setLeft(["team", "period", "start", "end"]);
      return problems[0]?.field;
    },
    blueprint: problems.length === 0 ? okrwBlueprint(draft, template, contents.names) : undefined,
    taken: sound ? takenBy(draft.period, contents) : undefined,
  };
}

function takenBy(period: string, { sheets }: Contents): { free: string | undefined } | undefined {
  const there = new Set(sheets.map((name) => name.toLowerCase()));
  const wanted = Object.values(namesOf(period.trim()).sheets);
  return wanted.some((name) => there.has(name.toLowerCase())) ? { free: nextFreePeriod(period, sheets) } : undefined;
}
