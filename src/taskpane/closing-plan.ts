import { readValue, type Culture, type ValueProblem } from "../blueprint/culture";
import type { ClosedLine } from "../blueprint/closing";
import type { KeyResult, Objective, Work } from "../okr/book";
import { key, numberIn, same } from "../okr/quality/lines";
import { bandOf } from "../okr/review/bands";
import type { Choice, Decision, Outcome } from "../okr/review/decision";
import { finalScore, isRefused, type OverrideRefusal } from "../okr/review/final-score";
import { outcomeOf, proposedOutcome } from "../okr/review/outcome";
import type { OpenBook } from "../workbook/open-book";
import type { Edit, RowChange } from "../workbook/port";
import { entriesFor, headerOf } from "../workbook/to-book";

/** What was said about a line and not written yet. */
export interface ClosingDraft {
  /** As it was typed. */
  readonly override?: string;
  readonly reason?: string;
  readonly choice?: Choice | "";
  readonly outcome?: Outcome | "";
}

/** By period, kind and id. */
export type ClosingDrafts = Readonly<Record<string, ClosingDraft>>;

export type OverrideProblem = ValueProblem | OverrideRefusal;

/** A line that is to be decided about. */
export interface ClosingItem {
  readonly of: Decision["of"];
  readonly id: string;
  readonly words: string;
  /** Position in its table. */
  readonly row: number;
  readonly key: string;
  readonly draft: ClosingDraft;
  readonly computed: number | undefined;
  /** With the override, as far as that is one. */
  readonly final: number | undefined;
  readonly override: number | undefined;
  readonly problem: OverrideProblem | undefined;
  /** Only for Work. */
  readonly proposed: Outcome | undefined;
  readonly outcome: Outcome | "";
  readonly choice: Choice | undefined;
}

/** An objective with what hangs below it; without one, what hangs nowhere. */
export interface ClosingGroup {
  readonly objective: ClosingItem | undefined;
  readonly lines: readonly ClosingItem[];
}

export function draftKey(period: string, of: Decision["of"], id: string): string {
  return `${period} ${of} ${key(id)}`;
}

/** Every line of the period in the order of the sheets: each objective, its key results, and under each its Work. */
export function closingGroups(open: OpenBook, drafts: ClosingDrafts, culture: Culture): ClosingGroup[] {
  const { objectives, keyResults, work } = open.book;
  const item = itemOf(open, drafts, culture);
  const below = (lines: readonly KeyResult[]): ClosingItem[] =>
    lines.flatMap((line) => {
      const own = item.keyResult(line);
      return [
        own,
        ...work.filter(({ moves }) => line.id !== "" && same(moves, line.id)).map((one) => item.work(one, own.final)),
      ];
    });
  const groups = objectives.map((line): ClosingGroup => ({
    objective: item.objective(line),
    lines: below(keyResults.filter(({ objective }) => line.id !== "" && same(objective, line.id))),
  }));
  const lost = below(
    keyResults.filter(({ objective }) => !objectives.some(({ id }) => id !== "" && same(id, objective))),
  );
  const idle = work.filter(({ moves }) => !keyResults.some(({ id }) => id !== "" && same(id, moves)));
  const others = [...lost, ...idle.map((line) => item.work(line, undefined))];
  return others.length === 0 ? groups : [...groups, { objective: undefined, lines: others }];
}

function itemOf({ found }: OpenBook, drafts: ClosingDrafts, culture: Culture) {
  const scored = (of: "objective" | "keyResult", line: Objective | KeyResult, words: string): ClosingItem => {
    const name = draftKey(found.label, of, line.id);
    const draft = drafts[name] ?? {};
    const computed = numberIn(line.score);
    const typed = readValue(draft.override ?? "", "%", culture);
    const read = typeof typed === "object" && typed !== null ? undefined : typed;
    const final = finalScore(computed ?? null, read ?? null, draft.reason ?? "");
    const unread = typeof typed === "object" && typed !== null ? typed : undefined;
    const problem = unread ?? (isRefused(final) ? final : undefined);
    return {
      ...{ of, id: line.id, words, row: line.row, key: name, draft, computed, problem },
      override: read ?? undefined,
      final: isRefused(final) ? computed : final.score,
      proposed: undefined,
      outcome: "",
      choice: draft.choice || undefined,
    };
  };
  return {
    objective: (line: Objective) => scored("objective", line, line.objective),
    keyResult: (line: KeyResult) => scored("keyResult", line, line.keyResult),
    work: (line: Work, score: number | undefined): ClosingItem => {
      const name = draftKey(found.label, "work", line.id);
      const draft = drafts[name] ?? {};
      const proposed = outcomeOf(line) ?? proposedOutcome(line, bandOf(score));
      return {
        ...{ of: "work" as const, id: line.id, words: line.work, row: line.row, key: name, draft, proposed },
        ...{ computed: undefined, final: undefined, override: undefined, problem: undefined },
        outcome: draft.outcome ?? proposed ?? "",
        choice: draft.choice || undefined,
      };
    },
  };
}

/** All lines, one after the other. */
export function itemsIn(groups: readonly ClosingGroup[]): ClosingItem[] {
  return groups.flatMap(({ objective, lines }) => (objective ? [objective, ...lines] : lines));
}

/** Whether somebody still has to say what becomes of a line. Work that is over needs no decision. */
export function isUndecided({ id, choice, outcome }: ClosingItem): boolean {
  return id !== "" && choice === undefined && outcome === "";
}

/** The rows of the closing. A line without an id cannot be told from others later, and has none. */
export function closedLines(items: readonly ClosingItem[], by: string): ClosedLine[] {
  return items
    .filter(({ id }) => id !== "")
    .map(({ of, id, words, computed, override, choice, outcome, draft }) => ({
      kind: of,
      id,
      words,
      computed,
      override,
      decision: choice,
      outcome: outcome === "" ? undefined : outcome,
      reason: (draft.reason ?? "").trim(),
      by: by.trim(),
    }));
}

/** Work whose state is to say how it turned out, and does not yet. */
export function workToMark(
  { book }: OpenBook,
  items: readonly ClosingItem[],
): { readonly line: Work; readonly outcome: Outcome }[] {
  return items.flatMap(({ of, id, outcome }) => {
    const line = of === "work" && id !== "" ? book.work.find((one) => same(one.id, id)) : undefined;
    return line && outcome !== "" && outcomeOf(line) !== outcome ? [{ line, outcome }] : [];
  });
}

/** The same as cells of the table. */
export function markWork(open: OpenBook, marks: readonly { readonly line: Work; readonly outcome: Outcome }[]): Edit {
  const { texts, tables } = open.names;
  const header = headerOf(texts, "work", "state");
  const states: Readonly<Record<string, string>> = texts.words.workStates;
  return {
    changes: marks.map(({ line, outcome }): RowChange => {
      const to = entriesFor(texts, "work", { state: outcome })[header] ?? null;
      const row = { table: tables.work, header: headerOf(texts, "work", "id"), key: line.id };
      return { row, cells: { [header]: { from: line.state === "" ? null : (states[line.state] ?? line.state), to } } };
    }),
  };
}
