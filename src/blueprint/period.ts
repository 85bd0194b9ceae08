import type { SheetTexts } from "../texts/texts";
import { isAmong, isSheetName, looksLikeCell, periodLimit, SHEET_NAME_LIMIT } from "./names";
import type { WordOf } from "./words";

/** What a person says about the workbook to be drawn. Days as `2026-10-01`. */
export interface Draft {
  readonly team: string;
  readonly level: WordOf<"levels">;
  /** Why the team exists; blank takes the template's. */
  readonly mission: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  /** The score expected on the last day: 1 for a commitment, 0.7 for a stretch goal. */
  readonly ambition: number;
  readonly checkInDays: number;
  readonly keyResultRule: keyof SheetTexts["settings"]["keyResultRules"];
}

/** What a draft says where nobody said otherwise. */
export const USUAL = {
  level: "team",
  mission: "",
  ambition: 1,
  checkInDays: 7,
  keyResultRule: "3 to 5",
} as const satisfies Partial<Draft>;

export type DraftField = "team" | "period" | "start" | "end";

/** Why a draft cannot become a workbook; `texts` words it beside the field. */
export type DraftProblem =
  | { readonly problem: "team-missing"; readonly field: "team" }
  | { readonly problem: "team-too-long"; readonly field: "team"; readonly length: number; readonly limit: number }
  | { readonly problem: "period-missing"; readonly field: "period" }
  | { readonly problem: "period-is-cell"; readonly field: "period"; readonly period: string; readonly instead: string }
  | { readonly problem: "period-too-long"; readonly field: "period"; readonly length: number; readonly limit: number }
  | { readonly problem: "period-has-sign"; readonly field: "period"; readonly sign: string }
  | { readonly problem: "no-date"; readonly field: "start" | "end" }
  | { readonly problem: "date-out-of-range"; readonly field: "start" | "end" }
  | { readonly problem: "end-before-start"; readonly field: "end"; readonly start: string; readonly end: string };

export const TEAM_LIMIT = 80;

/** A day as Excel's calendar knows it: from 1904, where both date systems agree that it exists, to 9999. */
const FIRST_DAY = "1904-01-02";

/**
 * The quarter that holds a day, of the calendar or of a fiscal year: label, first and last day. A fiscal year is named
 * after the calendar year in which it ends: with April as its first month, "Q1 FY2027" begins on 2026-04-01.
 *
 * @param firstMonth of the fiscal year, 1 to 12
 * @param fiscalYear what stands before a year that is not the calendar's: "FY"
 */
export function quarterOf(day: string, firstMonth = 1, fiscalYear = "FY"): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const sinceYearBegan = (month - firstMonth + 12) % 12;
  const quarter = Math.floor(sinceYearBegan / 3) + 1;
  const begins = new Date(Date.UTC(year, month - 1 - (sinceYearBegan % 3), 1));
  const ends = new Date(Date.UTC(begins.getUTCFullYear(), begins.getUTCMonth() + 3, 0));
  const yearEnds = new Date(Date.UTC(ends.getUTCFullYear(), ends.getUTCMonth() + 3 * (4 - quarter), 1));
  const prefix = firstMonth === 1 ? "" : fiscalYear;
  return { period: `Q${quarter} ${prefix}${yearEnds.getUTCFullYear()}`, start: dayOf(begins), end: dayOf(ends) };
}

/** Quarters around a day, from the one before it on: what a form offers. */
export function quartersAround(day: string, count: number, firstMonth = 1, fiscalYear = "FY"): readonly Period[] {
  const quarters: Period[] = [];
  let within = shifted(quarterOf(day, firstMonth, fiscalYear).start, -1);
  while (quarters.length < count) {
    const quarter = quarterOf(within, firstMonth, fiscalYear);
    quarters.push(quarter);
    within = shifted(quarter.end, 1);
  }
  return quarters;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A day some days later or earlier. */
function shifted(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** Everything that is wrong with a draft, at most one finding a field, in the order of the fields. */
export function checkDraft(draft: Pick<Draft, DraftField>, texts: SheetTexts): DraftProblem[] {
  return [checkTeam(draft.team), checkPeriod(draft.period, draft.start, texts), ...checkDays(draft)].filter(
    (found) => found !== undefined,
  );
}

function checkTeam(team: string): DraftProblem | undefined {
  const { length } = team.trim();
  if (length === 0) return { problem: "team-missing", field: "team" };
  if (length > TEAM_LIMIT) return { problem: "team-too-long", field: "team", length, limit: TEAM_LIMIT };
  return undefined;
}

/** The label names sheets and tables, so it must be legal in both. */
function checkPeriod(typed: string, start: string, texts: SheetTexts): DraftProblem | undefined {
  const period = typed.trim();
  const field = "period";
  if (period === "") return { problem: "period-missing", field };
  if (looksLikeCell(period)) {
    return {
      problem: "period-is-cell",
      field,
      period,
      instead: `${period} ${isDay(start) ? start.slice(0, 4) : "2026"}`,
    };
  }
  const limit = periodLimit(texts);
  if (period.length > limit) return { problem: "period-too-long", field, length: period.length, limit };
  const sign = [...period].find((character) => !isSheetName(`x${character}x`));
  if (sign !== undefined) return { problem: "period-has-sign", field, sign };
  if (period.endsWith("'")) return { problem: "period-has-sign", field, sign: "'" };
  return undefined;
}

function checkDays({ start, end }: Pick<Draft, "start" | "end">): (DraftProblem | undefined)[] {
  const wrong = (["start", "end"] as const).map((field): DraftProblem | undefined => {
    const day = field === "start" ? start : end;
    if (!isDay(day)) return { problem: "no-date", field };
    return day < FIRST_DAY ? { problem: "date-out-of-range", field } : undefined;
  });
  if (wrong.some((found) => found)) return wrong;
  return end < start ? [{ problem: "end-before-start", field: "end", start, end }] : [];
}

/** Whether the text is a day that exists, as `2026-10-01`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

/** What names a period and bounds it. */
export type Period = Pick<Draft, "period" | "start" | "end">;

/** The names of the sheets that a label gives, see `sheetsNamed`. */
export type SheetsNamed = (label: string) => readonly string[];

/** Whether one of the sheets of a period is there already. */
export function isTaken(period: string, named: SheetsNamed, takenSheets: readonly string[]): boolean {
  return named(period.trim()).some((name) => isAmong(name, takenSheets));
}

/**
 * The next period whose sheets are free: the quarter after "Q4 2026" is "Q1 2027", the one after "Q4 FY2027" is
 * "Q1 FY2028", with its own days. Any other label counts on, "Rollout" to "Rollout-2", and keeps its days. Undefined
 * when no label is short enough.
 */
export function nextFree(period: Period, named: SheetsNamed, takenSheets: readonly string[]): Period | undefined {
  let next = period;
  for (let n = 1; n < 100; n++) {
    next = quarterAfter(next) ?? { ...period, period: `${period.period.trim()}-${n + 1}` };
    if (named(next.period).some(({ length }) => length > SHEET_NAME_LIMIT)) return undefined;
    if (!isTaken(next.period, named, takenSheets)) return next;
  }
  return undefined;
}

/** The quarter behind one that is labelled like a quarter; undefined for any other label. */
function quarterAfter({ period, start }: Period): Period | undefined {
  const [, digit, fiscalYear = "", year] = /^Q([1-4]) (\p{L}*)(\d{4})$/iu.exec(period.trim()) ?? [];
  if (digit === undefined || year === undefined) return undefined;
  const quarter = Number(digit);
  // Of a fiscal year only its days tell in which month it begins.
  if (fiscalYear !== "" && !isDay(start)) return undefined;
  const firstMonth = fiscalYear === "" ? 1 : ((Number(start.slice(5, 7)) - 1 - 3 * (quarter - 1) + 12) % 12) + 1;
  const begins =
    fiscalYear === ""
      ? new Date(Date.UTC(Number(year), quarter * 3, 1))
      : new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + 2, 1));
  return quarterOf(dayOf(begins), firstMonth, fiscalYear);
}
