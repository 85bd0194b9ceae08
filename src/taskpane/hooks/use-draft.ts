import { useState } from "react";
import { sheetsNamed } from "../../blueprint/names";
import { okrwBlueprint } from "../../blueprint/okrw";
import {
  checkDraft,
  isTaken,
  nextFree,
  quarterOf,
  quartersAround,
  USUAL,
  type Draft,
  type DraftField,
  type DraftProblem,
  type Period,
} from "../../blueprint/period";
import type { Blueprint } from "../../blueprint/plan";
import { TEMPLATES, type TemplateName } from "../../blueprint/templates/catalogue";
import type { Template } from "../../blueprint/templates/template";
import type { Texts } from "../../texts/texts";
import type { Contents } from "../../workbook/port";
import { keep, recall } from "../kept";
import { useTemplateTexts } from "./use-template-texts";

export interface DraftForm {
  readonly draft: Draft;
  readonly templateName: TemplateName;
  readonly template: Template;
  readonly change: <F extends keyof Draft>(field: F, value: Draft[F]) => void;
  readonly chooseTemplate: (name: TemplateName) => void;
  /** Quarters to choose from: the one before today's, today's and those behind it. */
  readonly quarters: readonly Period[];
  /** The month in which the fiscal year begins, 1 to 12; kept on this machine. */
  readonly firstMonth: number;
  readonly changeFirstMonth: (month: number) => void;
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

const QUARTERS = 6;

/** The form's fields, what is wrong with them, and the plan that they describe. */
export function useDraft(today: string, { sheets, names }: Contents, texts: Texts): DraftForm {
  const named = sheetsNamed(texts.sheets);
  const { fiscalYear } = texts.sheets;
  const [firstMonth, setFirstMonth] = useState(recalledMonth);
  const [from, setFrom] = useState<Period>();
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const [templateName, chooseTemplate] = useState<TemplateName>("salesPipeline");
  const template = TEMPLATES[templateName](useTemplateTexts());

  const begin = from ?? quarterOf(today, firstMonth, fiscalYear);
  const suggested = isTaken(begin.period, named, sheets) ? (nextFree(begin, named, sheets) ?? begin) : begin;
  const draft: Draft = { team: "", ...USUAL, level: template.level ?? USUAL.level, ...suggested, ...typed };
  const problems = checkDraft(draft, texts.sheets);
  const sound = problems.every(({ field }) => field === "team");
  const taken = sound && isTaken(draft.period, named, sheets) ? { free: nextFree(draft, named, sheets) } : undefined;
  return {
    draft,
    templateName,
    template,
    change: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    chooseTemplate,
    quarters: quartersAround(today, QUARTERS, firstMonth, fiscalYear),
    firstMonth,
    changeFirstMonth: (month) => {
      keep("fiscalYearStart", String(month));
      setFirstMonth(month);
      setFrom(undefined);
      // The quarter of today in the new fiscal year, not the one that was typed under the old.
      setTyped(({ period: _period, start: _start, end: _end, ...others }) => others);
    },
    use: (period) => setTyped((before) => ({ ...before, ...period })),
    goOn: ({ team, level, mission, period, start, end }) => {
      setFrom({ period, start, end });
      setTyped({ team, level, mission });
      setLeft([]);
    },
    problemOf: (field) => (left.includes(field) ? problems.find((found) => found.field === field) : undefined),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    check: () => {
      setLeft(["team", "period", "start", "end"]);
      return problems[0]?.field;
    },
    blueprint: problems.length === 0 && !taken ? okrwBlueprint(draft, template, texts.sheets, names) : undefined,
    taken,
  };
}

/** The month that was kept, if it is one. */
function recalledMonth(): number {
  const kept = Number(recall("fiscalYearStart"));
  return Number.isInteger(kept) && kept >= 1 && kept <= 12 ? kept : 1;
}
