import { useState } from "react";
import { readNumber } from "../../blueprint/culture";
import { TEAM_LIMIT } from "../../blueprint/period";
import { serialOf } from "../../blueprint/serial";
import type { KeyResult, TeamLevel } from "../../okr/book";
import { linesOf, same } from "../../okr/quality/lines";
import { MOST_PARTS, type Division, type SplitProblem } from "../../okr/split";
import { morePageTextsOf } from "../../texts/more-page-languages";
import type { OpenBook } from "../../workbook/open-book";
import { readMeasure, writeMeasure, type FieldProblem, type Writing } from "../line-fields";
import type { Part } from "../split-edit";
import {
  candidates,
  divide,
  existingParts,
  isUsedUp,
  madeBy,
  teamOf,
  wholesOf,
  type Candidate,
  type DividedBy,
  type ExistingPart,
  type Made,
  type NewTeam,
  type PartMeasure,
} from "../split-plan";
import { useMeasures } from "./use-measures";
import { useWriting } from "./use-writing";

/** Someone who is to carry a part: what was typed for them, and what that comes to. */
export interface FormPart {
  readonly team: string;
  /** Of a team that is new. */
  readonly level: TeamLevel | undefined;
  /** The share or the amount; "" where the target is divided evenly. */
  readonly typed: string;
  readonly wrong: FieldProblem | undefined;
  readonly measure: PartMeasure | undefined;
}

export type NameProblem =
  | { readonly problem: "missing" }
  | { readonly problem: "taken" | "has-part"; readonly team: string }
  | { readonly problem: "too-long"; readonly length: number };

/** Why nothing can be written yet, beside what is wrong in a field. */
export type NotYet =
  SplitProblem | { readonly problem: "no-part" | "used-up" } | { readonly problem: "too-many"; readonly parts: number };

export interface SplitForm {
  readonly wholes: readonly KeyResult[];
  readonly whole: KeyResult | undefined;
  readonly chooseWhole: (id: string) => void;
  readonly existing: readonly ExistingPart[];
  readonly candidates: readonly Candidate[];
  readonly isTicked: (team: string) => boolean;
  readonly tick: (team: string, on: boolean) => void;
  readonly added: readonly NewTeam[];
  /** Adds someone new, or says what is wrong with the name. */
  readonly add: (name: string, level: TeamLevel) => NameProblem | undefined;
  readonly remove: (team: string) => void;
  readonly usualLevel: TeamLevel;
  readonly by: DividedBy;
  readonly divideBy: (by: DividedBy) => void;
  readonly type: (team: string, text: string) => void;
  readonly parts: readonly FormPart[];
  readonly notYet: NotYet | undefined;
  readonly made: Made | undefined;
  /** What the parts that are there make by themselves. */
  readonly madeNow: Made | undefined;
  /** What is to be written; undefined while something is wrong. */
  readonly ready: readonly Part[] | undefined;
  readonly startOver: () => void;
}

interface Draft {
  readonly whole: string | undefined;
  /** What a person ticked or unticked; others are ticked if they belong to the team. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly added: readonly NewTeam[];
  readonly by: DividedBy;
  readonly typed: Readonly<Record<"shares" | "amounts", Readonly<Record<string, string>>>>;
}

const BLANK: Draft = { whole: undefined, ticks: {}, added: [], by: "evenly", typed: { shares: {}, amounts: {} } };

/** The form that divides a target: who carries a part, how it is divided, and what each part comes to. */
export function useSplit(open: OpenBook): SplitForm {
  const [draft, setDraft] = useState(BLANK);
  const writing = useWriting(open);
  const { show } = useMeasures(open);
  const { book } = open;
  const wholes = wholesOf(book);
  const whole = wholes.find(({ id }) => id === draft.whole) ?? wholes[0];
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const free = whole ? candidates(book, whole) : [];
  const isTicked = (team: string): boolean => draft.ticks[team] ?? free.some((one) => one.team === team && one.isBelow);
  const existing = whole ? existingParts(book, whole) : [];
  const chosen = [
    ...free.filter(({ team }) => isTicked(team)).map(({ team }) => ({ team, level: undefined })),
    ...draft.added,
  ];
  const { parts, problem } = whole
    ? dividedParts({ whole, existing, chosen, draft, writing })
    : { parts: [], problem: undefined };
  const notYet = whole && (notYetOf(whole, existing, parts, draft.by) ?? problem);
  const measures = parts.flatMap(({ measure }) => (measure ? [measure] : []));
  const isReady = whole !== undefined && notYet === undefined && measures.length === parts.length;

  function add(name: string, level: TeamLevel): NameProblem | undefined {
    const team = name.trim();
    const problem = nameProblem(open, whole, team, draft.added);
    if (!problem) change({ added: [...draft.added, { team, level }] });
    return problem;
  }

  return {
    wholes,
    whole,
    chooseWhole: (id) => setDraft({ ...BLANK, whole: id }),
    existing,
    candidates: free,
    isTicked,
    tick: (team, on) => change({ ticks: { ...draft.ticks, [team]: on } }),
    added: draft.added,
    add,
    remove: (team) => change({ added: draft.added.filter((one) => one.team !== team) }),
    usualLevel: whole && levelOf(open, teamOf(book, whole)) === "company" ? "team" : "person",
    by: draft.by,
    divideBy: (by) => change({ by }),
    type: (team, text) => {
      const { by, typed } = draft;
      if (by !== "evenly") change({ typed: { ...typed, [by]: { ...typed[by], [team]: text } } });
    },
    parts,
    notYet,
    made: whole && isReady ? madeBy(whole, existing, measures) : undefined,
    madeNow: whole && existing.length > 0 ? madeBy(whole, existing, []) : undefined,
    ready: isReady ? parts.map((part) => writtenPart(open, whole, part, show)) : undefined,
    startOver: () => setDraft({ ...BLANK, whole: whole?.id }),
  };
}

interface Dividing {
  readonly whole: KeyResult;
  readonly existing: readonly ExistingPart[];
  readonly chosen: readonly Pick<FormPart, "team" | "level">[];
  readonly draft: Draft;
  readonly writing: Writing;
}

/** Each part with what was typed for it and what it comes to, or why nothing does. */
function dividedParts({ whole, existing, chosen, draft, writing }: Dividing): {
  readonly parts: readonly FormPart[];
  readonly problem: SplitProblem | undefined;
} {
  const evenly = chosen.length === 0 ? [] : divide(whole, existing, { by: "evenly", parts: chosen.length });
  const usual = (i: number): string => {
    const target = "problem" in evenly ? undefined : evenly[i]?.target;
    return target === undefined ? "" : writeMeasure(target, whole, writing);
  };
  const { by } = draft;
  const read = chosen.map((part, i) => {
    const typed = by === "evenly" ? "" : (draft.typed[by][part.team] ?? (by === "shares" ? "1" : usual(i)));
    const value = by === "evenly" ? 1 : by === "shares" ? readShare(typed, writing) : readAmount(typed, whole, writing);
    return { ...part, typed, value };
  });
  const values = read.map(({ value }) => value);
  const isRead = values.every((value) => typeof value === "number");
  const divided = isRead && chosen.length > 0 ? divide(whole, existing, divisionOf(by, values)) : [];
  const problem = "problem" in divided ? divided : undefined;
  const measures = "problem" in divided ? [] : divided;
  return {
    parts: read.map(({ team, level, typed, value }, i) => ({
      ...{ team, level, typed },
      wrong: typeof value === "number" ? undefined : value,
      measure: measures[i],
    })),
    problem,
  };
}

function divisionOf(by: DividedBy, values: readonly number[]): Division {
  switch (by) {
    case "evenly":
      return { by, parts: values.length };
    case "shares":
      return { by, shares: values };
    case "amounts":
      return { by, amounts: values };
  }
}

function readShare(typed: string, { culture }: Writing): number | FieldProblem {
  return readNumber(typed, culture) ?? { problem: "missing" };
}

function readAmount(typed: string, whole: KeyResult, writing: Writing): number | FieldProblem {
  const read = typed.trim() === "" ? null : readMeasure(typed, whole, writing);
  if (read === null || typeof read === "string" || typeof read === "boolean") return { problem: "missing" };
  return typeof read === "object" && "date" in read ? serialOf(read.date, writing.dates) : read;
}

function notYetOf(
  whole: KeyResult,
  existing: readonly ExistingPart[],
  parts: readonly FormPart[],
  by: DividedBy,
): NotYet | undefined {
  if (isUsedUp(whole, existing) && by !== "amounts") return { problem: "used-up" };
  if (parts.length === 0) return { problem: "no-part" };
  return parts.length > MOST_PARTS ? { problem: "too-many", parts: parts.length } : undefined;
}

function nameProblem(
  { book }: OpenBook,
  whole: KeyResult | undefined,
  team: string,
  added: readonly NewTeam[],
): NameProblem | undefined {
  if (team === "") return { problem: "missing" };
  if (team.length > TEAM_LIMIT) return { problem: "too-long", length: team.length };
  const isIn = (teams: readonly { readonly team: string }[]): boolean => teams.some((one) => same(one.team, team));
  if (isIn(added) || (whole && isIn(candidates(book, whole)))) return { problem: "taken", team };
  return isIn(book.teams) ? { problem: "has-part", team } : undefined;
}

function levelOf({ book }: OpenBook, team: string): string | undefined {
  return linesOf(book).team(team)?.level;
}

/** The part in the words of the sheets. */
function writtenPart(
  open: OpenBook,
  whole: KeyResult,
  { team, level, measure }: FormPart,
  show: (value: number, of: KeyResult) => string,
): Part {
  const words = morePageTextsOf(open.language).split;
  const metric = whole.metric || whole.keyResult;
  const { start, target } = measure!;
  return {
    team,
    ...(level !== undefined && { level }),
    words:
      start === null
        ? words.wordsWithoutStart(metric, show(target, whole))
        : words.words(metric, show(start, whole), show(target, whole)),
    measure: measure!,
  };
}
