import { SPARE } from "../blueprint/alignment";
import { SPARE as SPARE_TEAMS } from "../blueprint/dashboard";
import { isAmong, namesOf, SHEET_NAME_LIMIT, type Names } from "../blueprint/names";
import type { SheetPlan } from "../blueprint/plan";
import { sheetsOfToday, type SheetsOfToday } from "../blueprint/repair-plan";
import { roomFor, type PageRoom } from "../blueprint/page-room";
import { HEADER_ROW } from "../blueprint/sheet-parts";
import type { FirstLook, SheetSeen } from "./repair-look";
import type { Part } from "./repair-port";
import { fitOf, type Fit } from "./repair-rows";

/** Which sheet is which, told by what its cells say and what its tab reads; and how it was drawn. */

/** A sheet that is read and not filled in, as it is and as it is planned with the room that it has. */
export interface PartSeen {
  readonly part: "page" | "dashboard" | "alignment" | "lists";
  readonly seen: SheetSeen;
  readonly plan: SheetPlan;
  readonly fit: Fit;
  /** Of a page: the team in its corner, whether the dates of the period stand there, and how many lines it has. */
  readonly page?: { readonly team: string; readonly isFirst: boolean; readonly room: PageRoom };
  /** Of an overview: what it was drawn for. */
  readonly drawnFor?: number;
}

export interface Recognised {
  readonly names: Names;
  readonly today: SheetsOfToday;
  readonly parts: readonly PartSeen[];
  /** What sheets were called when they were drawn, and what they are called now. */
  readonly tabs: readonly (readonly [before: string, now: string])[];
  readonly days: Days;
}

export interface Days {
  readonly start: string;
  readonly end: string;
}

export function recognise(first: FirstLook, known: Names, days: Days): Recognised {
  const drawn = namesOf(known.period, known.texts).sheets;
  const free = first.sheets.filter(({ name }) => !first.tables.some(({ sheet }) => sheet === name));
  const called = (part: "dashboard" | "alignment" | "lists"): SheetSeen | undefined =>
    free.find(({ name }) => isAmong(name, [drawn[part]])) ?? free.find((one) => says(one, drawn[part]));
  const [dashboard, alignment, lists] = [called("dashboard"), called("alignment"), called("lists")];
  const others = free.filter((one) => ![dashboard, alignment, lists].includes(one));
  const title = known.texts.page.title(known.period);
  const pages = others.filter((one) => says(one, title) || isAmong(one.name, [drawn.page]));
  const firstPage = pageWithDates(first, known, pages, drawn.page);
  const now = {
    dashboard: dashboard?.name,
    alignment: alignment?.name,
    lists: lists?.name,
    page: firstPage?.name,
  };
  const there = { ...now, ...Object.fromEntries(first.tables.map(({ key, sheet }) => [key, sheet])) };
  const sheets = tabsOf(drawn, there, first);
  const names = { ...known, sheets };
  const today = sheetsOfToday(names, days);
  return {
    names,
    today,
    days,
    tabs: Object.keys(drawn).map((part) => [drawn[part as keyof typeof drawn], sheets[part as keyof typeof sheets]]),
    parts: [
      ...pages.map((seen) => pageSeen(seen, names, today, seen === firstPage ? days : undefined)),
      ...(dashboard ? [dashboardSeen(dashboard, names, today)] : []),
      ...(alignment ? [alignmentSeen(alignment, alignment.cells, today)] : []),
      ...(lists
        ? [{ part: "lists" as const, seen: lists, plan: today.lists, fit: fitOf(today.lists, tall(lists)) }]
        : []),
    ],
  };
}

/** Each sheet as it is called now; one that is gone under the name it was drawn with, or a free one like it. */
function tabsOf(
  drawn: Names["sheets"],
  there: Readonly<Partial<Record<keyof Names["sheets"], string | undefined>>>,
  { sheets }: FirstLook,
): Names["sheets"] {
  const taken = sheets.map(({ name }) => name);
  const entries = Object.entries(drawn).map(([part, name]) => {
    const now = there[part as keyof typeof there];
    return [part, now ?? freeName(name, taken)];
  });
  return Object.fromEntries(entries) as Names["sheets"];
}

function freeName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const behind = n === 1 ? "" : ` ${n}`;
    const free = `${name.slice(0, SHEET_NAME_LIMIT - behind.length)}${behind}`;
    if (!isAmong(free, taken)) return free;
  }
}

/** Whether one of the cells on top of a sheet says just that. */
function says({ cells }: SheetSeen, title: string): boolean {
  return cells.slice(0, 6).some((row) => row.includes(title));
}

/** The page that names point to; else the one that was drawn first; else one whose days were typed, not read. */
function pageWithDates(first: FirstLook, { cells }: Names, pages: readonly SheetSeen[], drawn: string) {
  const named = first.names.filter(({ name }) => isAmong(name, [cells.start, cells.end, cells.asOf]));
  const reads = ({ cells: rows }: SheetSeen): boolean => rows.slice(0, 10).flat().includes(`=${cells.start}`);
  return (
    pages.find(({ name }) => named.some(({ formula }) => sheetOf(formula) === name)) ??
    pages.find((page) => isAmong(page.name, [drawn])) ??
    pages.find((page) => !reads(page))
  );
}

/** The sheet that a name's formula speaks of. */
export function sheetOf(formula: string): string | undefined {
  const [, quoted, plain] = /^='?(?:((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

function pageSeen(seen: SheetSeen, names: Names, today: SheetsOfToday, dates: Days | undefined): PartSeen {
  const team = String(seen.cells[0]?.[0] ?? "");
  const plans = rooms(seen, names).map((room) => ({
    room,
    plan: today.page({ sheet: seen.name, team, room, dates }),
  }));
  const { plan, fit, room } = best(plans, tall(seen));
  return { part: "page", seen, plan, fit, page: { team, isFirst: dates !== undefined, room } };
}

/** What the page's own formulas and headings say of how many lines each of its lists has. */
function rooms({ cells }: SheetSeen, { tables, texts }: Names): PageRoom[] {
  const lines = (table: string): number =>
    cells.filter((row) => row.some((cell) => typeof cell === "string" && hasColumnOf(cell, table))).length;
  const { page } = texts;
  const rowOf = (heading: string): number => cells.findIndex((row) => row.includes(heading));
  const [objectives, keyResults, work, proof] = [page.objective, page.keyResults, page.work, page.proof].map(rowOf);
  const between = (from = -1, to = -1): number => (from < 0 || to < 0 ? 0 : to - from - 2);
  const usual = roomFor({ objectives: [], keyResults: [], work: [] }, "");
  const choices = (...counts: number[]): number[] => [...new Set(counts.filter((count) => count >= 1))];
  return choices(lines(tables.objectives), between(objectives, keyResults), usual.objectives).flatMap((one) =>
    choices(lines(tables.keyResults), between(keyResults, work), usual.keyResults).flatMap((two) =>
      choices(lines(tables.work), between(work, proof), usual.work).map((three) => ({
        objectives: one,
        keyResults: two,
        work: three,
      })),
    ),
  );
}

/** Whether a formula takes a cell from a column of a table, as each line of a list does. */
function hasColumnOf(formula: string, table: string): boolean {
  const at = formula.toUpperCase().indexOf(`INDEX(${table.toUpperCase()}[`);
  return at >= 0 && formula[at + `INDEX(${table}[`.length] !== "[";
}

function dashboardSeen(seen: SheetSeen, { tables }: Names, today: SheetsOfToday): PartSeen {
  const lines = seen.cells.filter((row) =>
    row.some((cell) => typeof cell === "string" && hasColumnOf(cell, tables.teams)),
  ).length;
  const counts = [...new Set([4, lines - SPARE_TEAMS, lines - 1, lines])].filter((count) => count >= 4);
  const plans = counts.map((drawnFor) => ({ drawnFor, plan: today.dashboard(drawnFor) }));
  const { plan, fit, drawnFor } = best(plans, tall(seen));
  return { part: "dashboard", seen, plan, fit, drawnFor };
}

/** @param cells all of its cells, or as many as are known yet */
export function alignmentSeen(seen: SheetSeen, cells: SheetSeen["cells"], today: SheetsOfToday): PartSeen {
  const lasts = cells.flat().flatMap((cell) => (typeof cell === "string" ? lastRowIn(cell) : []));
  const counted = new Map<number, number>();
  for (const last of lasts) counted.set(last, (counted.get(last) ?? 0) + 1);
  const usual = [...counted].sort(([, one], [, other]) => other - one)[0]?.[0] ?? seen.rows;
  const rows = [...new Set([usual, usual - 1, usual - 2, seen.rows])].map((last) => last - HEADER_ROW);
  const plans = [...new Set(rows.filter((count) => count >= 1))].map((count) => ({
    drawnFor: count - SPARE,
    plan: today.alignment(count - SPARE),
  }));
  const { plan, fit, drawnFor } = best(plans, tall({ ...seen, cells }));
  return { part: "alignment", seen: { ...seen, cells }, plan, fit, drawnFor };
}

/** Ends of the columns that a formula reads: 38 of `$AA$5:$AA$38`. */
function lastRowIn(formula: string): number[] {
  return formula.startsWith("=")
    ? [...formula.matchAll(/\$[A-Z]+\$\d+:\$[A-Z]+\$(\d+)/g)].map(([, last]) => Number(last))
    : [];
}

function best<T extends { readonly plan: SheetPlan }>(
  plans: readonly T[],
  cells: readonly (readonly unknown[])[],
): T & { readonly fit: Fit } {
  const [found] = plans
    .map((one) => ({ ...one, fit: fitOf(one.plan, cells) }))
    .sort((one, other) => other.fit.score - one.fit.score);
  if (!found) throw new Error("There is no plan to compare a sheet with.");
  return found;
}

/** The sheet with blank rows below, which a person may have emptied. */
export function tall({ cells }: Pick<SheetSeen, "cells">): readonly (readonly unknown[])[] {
  return [...cells, ...Array.from({ length: BELOW }, () => [])];
}

const BELOW = 60;

/** The parts that each period has once, besides its tables. */
export const ONCE = ["dashboard", "alignment", "lists"] as const satisfies readonly Part[];
