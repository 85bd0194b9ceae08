import { useState } from "react";
import { readDay, readValue, type ValueProblem } from "../../blueprint/culture";
import { sheetsNamed } from "../../blueprint/names";
import {
  checkDraft,
  isTaken,
  nextFree,
  quartersAround,
  type Draft,
  type DraftField,
  type Period,
} from "../../blueprint/period";
import type { Blueprint } from "../../blueprint/plan";
import { dayOfSerial, serialOf } from "../../blueprint/serial";
import type { Template } from "../../blueprint/templates/template";
import type { BookPeriod } from "../../okr/book";
import { numberIn, same } from "../../okr/quality/lines";
import { carryOver, type CarryOver } from "../../okr/review/carry-over";
import type { Decision, KeyResultChanges } from "../../okr/review/decision";
import type { OpenClosing } from "../../workbook/open-closing";
import { decisionsOf } from "../../workbook/open-closing";
import { nextPeriodBlueprint, templateOf } from "../../workbook/next-period";
import type { Contents } from "../../workbook/port";
import { dateSystemOf } from "../../workbook/to-book";
import { draftKey } from "../closing-plan";
import type { QuarterForm } from "../views/quarter-fields";
import type { ClosingDraftsKept } from "./use-closing-drafts";
import { useWriting } from "./use-writing";

export interface NextQuarterForm extends QuarterForm {
  readonly carry: CarryOver;
  readonly decisions: readonly Decision[];
  readonly template: Template;
  /** The plan, when the draft is without flaws, its sheets are not there yet, and new targets can be read. */
  readonly blueprint: Blueprint | undefined;
  /** What is wrong with a new target, by id. */
  readonly problems: Readonly<Record<string, ValueProblem>>;
  readonly check: () => DraftField | undefined;
}

export const fieldKey = (
  period: string,
  of: "objective" | "keyResult",
  id: string,
  field: "words" | "target",
): string => `${draftKey(period, of, id)} ${field}`;

const QUARTERS = 5;

/** The period behind a closed one: its label and days, what goes on into it, and the plan of its sheets. */
export function useNextQuarter(
  open: OpenClosing,
  { sheets, names }: Contents,
  kept: ClosingDraftsKept,
): NextQuarterForm {
  const { texts } = open.names;
  const writing = useWriting(open);
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const named = sheetsNamed(texts);
  const old = periodOf(open);
  const begin = nextFree(old, named, sheets) ?? old;
  const { decisions, problems } = decided(open, kept, writing.culture);
  const draft: Draft = {
    ...begin,
    team: open.book.teams[0]?.team ?? "",
    level: "team",
    mission: "",
    ambition: numberIn(open.book.period.ambition) ?? 1,
    checkInDays: open.checkInDays,
    keyResultRule: open.keyResultRule,
    ...typed,
  };
  const flaws = checkDraft(draft, texts);
  const sound = flaws.every(({ field }) => field === "team");
  const taken = sound && isTaken(draft.period, named, sheets) ? { free: nextFree(draft, named, sheets) } : undefined;
  const carry = carryOver(open.book, open.log, decisions, bookPeriod(draft, open));
  const team =
    carry.next.teams.find((one) => same(one.team, draft.team))?.team ?? carry.next.teams[0]?.team ?? draft.team;
  const whole: Draft = { ...draft, team };
  const canDraw =
    flaws.length === 0 && !taken && Object.keys(problems).length === 0 && carry.next.objectives.length > 0;
  return {
    draft: whole,
    carry,
    decisions,
    problems,
    template: templateOf(carry.next, team),
    blueprint: canDraw ? nextPeriodBlueprint(carry.next, whole, texts, names) : undefined,
    quarters: quartersAround(begin.start, QUARTERS, 1, texts.fiscalYear),
    taken,
    change: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    use: (period) => setTyped((before) => ({ ...before, ...period })),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    problemOf: (field) => (left.includes(field) ? flaws.find((found) => found.field === field) : undefined),
    check: () => {
      setLeft(["team", "period", "start", "end"]);
      return flaws[0]?.field ?? (taken ? "period" : undefined);
    },
  };
}

/** Label and days of the old period, as its cells say. */
function periodOf(open: OpenClosing): Period {
  const { label, start, end } = open.book.period;
  const dates = dateSystemOf(open.found, open.reading);
  const day = (cell: unknown, noted: string | undefined): string =>
    (typeof cell === "number" ? dayOfSerial(cell, dates) : undefined) ?? noted ?? "";
  return { period: label, start: day(start, open.found.start), end: day(end, open.found.end) };
}

function bookPeriod({ period, start, end, ambition }: Draft, open: OpenClosing): BookPeriod {
  const dates = dateSystemOf(open.found, open.reading);
  const serial = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? serialOf(day, dates) : null);
  return { label: period, start: serial(start), end: serial(end), asOf: null, ambition };
}

/** What was decided, and what is said anew about lines that are modified. */
function decided(open: OpenClosing, { anew }: ClosingDraftsKept, culture: ReturnType<typeof useWriting>["culture"]) {
  const problems: Record<string, ValueProblem> = {};
  const dates = dateSystemOf(open.found, open.reading);
  const decisions = decisionsOf(open.closed).map((decision): Decision => {
    if (decision.of === "work" || decision.choice !== "modify") return decision;
    const said = (field: "words" | "target") =>
      anew[fieldKey(open.found.label, decision.of, decision.id, field)]?.trim() ?? "";
    if (decision.of === "objective") {
      return said("words") === "" ? decision : { ...decision, changes: { objective: said("words") } };
    }
    const line = open.book.keyResults.find(({ id }) => same(id, decision.id));
    const changes: { -readonly [K in keyof KeyResultChanges]: KeyResultChanges[K] } = {};
    if (said("words") !== "") changes.keyResult = said("words");
    if (said("target") !== "" && line) {
      const read =
        line.type === "date" ? dayFrom(said("target"), culture, dates) : readValue(said("target"), line.unit, culture);
      if (typeof read === "object" && read !== null) problems[decision.id] = read;
      else changes.target = read;
    }
    return { ...decision, changes };
  });
  return { decisions, problems };
}

function dayFrom(
  text: string,
  culture: ReturnType<typeof useWriting>["culture"],
  dates: ReturnType<typeof dateSystemOf>,
) {
  const day = readDay(text, culture);
  return typeof day === "string" ? serialOf(day, dates) : day;
}
