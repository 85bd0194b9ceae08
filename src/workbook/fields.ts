import type { TableName } from "../blueprint/names";
import type { Book } from "../okr/book";
import type { Cell } from "../okr/cell";
import type { Hypothesis } from "../okr/kpi/hypothesis";
import type { KpiNode } from "../okr/kpi/node";
import type { CheckIn } from "../okr/log/check-in";
import type { Review } from "../okr/review/review";
import type { SheetTexts } from "../texts/texts";

/** Which columns the tables of a period have, and what each of them holds. */

/** What a row of each table becomes. */
interface Rows {
  readonly teams: Book["teams"][number];
  readonly objectives: Book["objectives"][number];
  readonly keyResults: Book["keyResults"][number];
  readonly work: Book["work"][number];
  readonly commitments: Book["commitments"][number];
  readonly checkIns: CheckIn;
  readonly reviews: Review;
  readonly closing: ClosingRow;
  readonly kept: KeptFormula;
  readonly tree: KpiNode;
  readonly hypotheses: Hypothesis;
}

/** A line as it was closed: what the numbers said, what people decided. */
export interface ClosingRow {
  readonly row: number;
  readonly day: Cell;
  /** A word of `words.kinds`: objective, keyResult, work. */
  readonly kind: string;
  readonly id: string;
  readonly words: string;
  readonly computed: Cell;
  readonly override: Cell;
  readonly final: Cell;
  readonly decision: string;
  readonly outcome: string;
  readonly reason: string;
  readonly by: string;
}

/** A formula that a closed period had before values took its place. */
export interface KeptFormula {
  readonly row: number;
  readonly sheet: string;
  readonly range: string;
  readonly formula: string;
}

export type RowOf<T extends TableName> = Rows[T];
export type FieldOf<T extends TableName> = Exclude<keyof RowOf<T> & string, "row">;
export type WordList = keyof SheetTexts["words"];
type Fields<T extends TableName> = Readonly<Record<FieldOf<T>, "text" | "value" | WordList>>;

/** What each column holds: a text, a value (a number or a day, or what people type instead), or a word of a list. */
export const FIELDS: { readonly [T in TableName]: Fields<T> } = {
  teams: { team: "text", level: "levels", partOf: "text", mission: "text" },
  objectives: {
    id: "text",
    objective: "text",
    team: "text",
    owner: "text",
    serves: "text",
    supports: "text",
    weight: "value",
    state: "states",
    setBy: "setters",
    cadence: "cadences",
    enough: "answers",
    score: "value",
    expected: "value",
    status: "statuses",
  },
  keyResults: {
    id: "text",
    keyResult: "text",
    objective: "text",
    metric: "text",
    type: "types",
    start: "value",
    target: "value",
    limit: "value",
    current: "value",
    unit: "text",
    owner: "text",
    due: "value",
    weight: "value",
    state: "states",
    setBy: "setters",
    ambition: "value",
    chance: "value",
    partOf: "text",
    cadence: "cadences",
    evidence: "text",
    reason: "text",
    score: "value",
    expected: "value",
    status: "statuses",
    override: "statuses",
    lastCheckIn: "value",
  },
  work: {
    id: "text",
    work: "text",
    moves: "text",
    why: "text",
    team: "text",
    owner: "text",
    due: "value",
    state: "workStates",
    setBy: "setters",
    cadence: "cadences",
    quota: "value",
    quotaUnit: "text",
    evidence: "text",
    driver: "text",
    hypothesis: "text",
    reach: "value",
    impact: "value",
    confidence: "value",
    effort: "value",
  },
  commitments: {
    day: "value",
    keyResult: "text",
    start: "value",
    target: "value",
    weight: "value",
    reason: "text",
    by: "text",
  },
  checkIns: {
    id: "text",
    date: "value",
    keyResult: "text",
    value: "value",
    confidence: "value",
    note: "text",
    blocker: "text",
    help: "text",
    next: "text",
    by: "text",
    source: "sources",
    replacedBy: "text",
  },
  reviews: {
    day: "value",
    iteration: "value",
    objective: "text",
    score: "value",
    band: "bands",
    accomplishments: "text",
    challenges: "text",
    firstAnswer: "text",
    secondAnswer: "text",
    thirdAnswer: "text",
    by: "text",
  },
  closing: {
    day: "value",
    kind: "kinds",
    id: "text",
    words: "text",
    computed: "value",
    override: "value",
    final: "value",
    decision: "choices",
    outcome: "outcomes",
    reason: "text",
    by: "text",
  },
  kept: { sheet: "text", range: "text", formula: "text" },
  tree: {
    id: "text",
    parent: "text",
    node: "text",
    segment: "text",
    keyResult: "text",
    operator: "operators",
    unit: "text",
    baseline: "value",
    current: "value",
    target: "value",
    benchmark: "value",
    base: "value",
    plan: "value",
    stretch: "value",
  },
  hypotheses: {
    id: "text",
    iteration: "value",
    follows: "text",
    keyResult: "text",
    driver: "text",
    work: "text",
    from: "value",
    to: "value",
    reaches: "value",
    review: "value",
    state: "hypothesisStates",
    learned: "text",
    by: "text",
  },
};

/** The tables of the plan: what the model of a period is made of. The log and what comes of it are read by those who need it. */
export const PLAN_TABLES = ["teams", "objectives", "keyResults", "work", "commitments"] as const satisfies TableName[];
/** The plan, its check-ins and its reviews. */
export const LOG_TABLES = [...PLAN_TABLES, "checkIns", "reviews"] as const satisfies TableName[];

/** The plan with its KPI trees and what is believed of their drivers. */
export const TREE_TABLES = [...PLAN_TABLES, "tree", "hypotheses"] as const satisfies TableName[];

/** A row is there as soon as one of these is: an id, a weight or a state alone, which new rows bring along, is none. */
export const ABOUT: { readonly [T in TableName]: readonly FieldOf<T>[] } = {
  teams: ["team", "partOf", "mission"],
  objectives: ["objective", "owner", "serves", "supports", "enough"],
  keyResults: [
    "keyResult",
    "metric",
    "start",
    "target",
    "current",
    "limit",
    "owner",
    "due",
    "partOf",
    "evidence",
    "reason",
  ],
  work: ["work", "moves", "why", "owner", "due", "quota", "evidence"],
  commitments: ["day", "keyResult", "start", "target", "weight", "reason", "by"],
  checkIns: ["date", "keyResult", "value", "confidence", "note", "blocker", "help", "next"],
  reviews: ["day", "objective", "accomplishments", "challenges", "firstAnswer", "secondAnswer", "thirdAnswer"],
  closing: ["kind", "id", "words", "decision"],
  kept: ["sheet", "range", "formula"],
  tree: ["id", "parent", "node", "keyResult", "operator", "baseline", "current", "target", "benchmark"],
  hypotheses: ["driver", "work", "from", "to", "learned"],
};
