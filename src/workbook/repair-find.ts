import { cellsOfPeriod, identifier, isAmong, quoteSheet, type DrawnTable } from "../blueprint/names";
import type { Column, NamePlan, Row, SheetPlan } from "../blueprint/plan";
import { roomFor } from "../blueprint/page-room";
import { addressOf, placeOf } from "./places";
import type { Repair } from "./repair-actions";
import type { SecondLook } from "./repair-contents";
import { reader } from "./repair-formulas";
import { notedNames, type FirstLook } from "./repair-look";
import { repairsOfPart } from "./repair-pages";
import { ONCE, sheetOf, type PartSeen, type Recognised } from "./repair-parts";
import type { Part } from "./repair-port";
import { countsOf, growthOf } from "./repair-room";
import type { Fit } from "./repair-rows";
import { repairsOfTable, withMissing } from "./repair-tables";

/**
 * All that is not as it would be drawn today, in the order of the sheets. Compared are formulas, names, rules and formats of
 * our own cells; what people typed into theirs, what they added, and how they made it look is never looked at.
 */
export function repairsOf(first: FirstLook, look: SecondLook): Repair[] {
  const { recognised } = look;
  const grown = new Map(recognised.parts.map((part) => [part, growthOf(part, first, look)]));
  const parts = recognised.parts.flatMap((part) => {
    const growth = grown.get(part);
    const own = repairsOfPart(part, look);
    // When lines come in the sheet's formulas and rules are all written anew.
    return growth ? [growth.repair, ...own.map(({ mend }) => ({ mend, actions: [] }))] : own;
  });
  const tables = first.tables.flatMap((table) => {
    const sheet = first.sheets.find(({ name }) => name === table.sheet);
    return sheet ? repairsOfTable(table, sheet, recognised.today.tables[table.key], look) : [];
  });
  const lost = lostSheets(first, look);
  const names = repairsOfNames(first, recognised, lost, (part) => grown.get(part)?.fit ?? part.fit);
  const order = first.sheets.map(({ name }) => name);
  const rank = ({ mend }: Repair) => (mend.mend === "sheet" ? -1 : order.indexOf(mend.sheet));
  return [...lost.map(({ repair }) => repair), ...names, ...parts, ...tables].sort((a, b) => rank(a) - rank(b));
}

interface Lost {
  readonly part: Part;
  readonly repair: Repair;
}

/** Sheets that are gone, to be drawn whole: tables with a blank row, pages with the days that were noted. */
function lostSheets(first: FirstLook, look: SecondLook): Lost[] {
  const { today, parts, names, days } = look.recognised;
  const counts = countsOf(first, look);
  const lost: [Part, SheetPlan][] = [];
  if (!parts.some(({ page }) => page?.isFirst)) {
    const shown = parts.flatMap(({ page }) => (page ? [page.team.toLowerCase()] : []));
    const team = counts.teamNames.find((one) => !shown.includes(one.toLowerCase())) ?? counts.teamNames[0] ?? "";
    const room = roomFor(counts.rows, team);
    lost.push(["page", today.page({ sheet: names.sheets.page, team, room, dates: days })]);
  }
  const drawn = {
    dashboard: () => today.dashboard(Math.max(1, counts.teams)),
    alignment: () => today.alignment(counts.lines),
    lists: () => today.lists,
  };
  for (const part of ONCE) if (!parts.some((one) => one.part === part)) lost.push([part, drawn[part]()]);
  for (const key of Object.keys(today.tables) as DrawnTable[]) {
    if (!first.tables.some((table) => table.key === key)) lost.push([key, today.tables[key]]);
  }
  return lost.map(([part, plan]) => ({
    part,
    repair: {
      mend: { mend: "sheet", sheet: plan.name, isProtected: first.structureProtected, part },
      actions: [{ step: "draw", plan, beside: plan.charts ? tablesThere(first, look) : [] }],
    },
  }));
}

/** The tables that are there, in their places, with the columns that they will have. */
function tablesThere({ tables }: FirstLook, { recognised }: SecondLook): SheetPlan[] {
  return tables.map((seen) => {
    const plan = recognised.today.tables[seen.key];
    const columns = withMissing(
      seen.headers,
      plan.table.columns.map(({ header }) => header),
    ).map((header): Column => ({ header, filledBy: "person", width: 0 }));
    const rows = Array.from({ length: seen.body.rows }, () => ({ contents: [] }));
    const at = addressOf(seen.body.row - 1, seen.body.column);
    const table = {
      ...plan.table,
      at,
      columns: columns as [Column, ...Column[]],
      rows: rows as unknown as [Row, ...Row[]],
    };
    return { ...plan, name: seen.sheet, table };
  });
}

/** Names that are gone, or stand for something else than their cell or column. */
function repairsOfNames(
  first: FirstLook,
  { today, parts, tabs }: Recognised,
  lost: readonly Lost[],
  fitOf: (part: PartSeen) => Fit,
): Repair[] {
  const { spelled } = reader(undefined, tabs);
  return today.names.flatMap((plan): Repair[] => {
    const found = first.names.find(({ name }) => isAmong(name, [plan.name]));
    const part = "sheet" in plan ? parts.find(({ seen }) => seen.name === plan.sheet) : undefined;
    const wanted = "sheet" in plan ? atCell(plan, part?.fit) : plan;
    if (found && spelled(found.formula) === spelled(refersTo(wanted))) return [];
    if (found && part && hasMoved(found.formula, part, wanted)) return [];
    const sheet = "sheet" in plan ? plan.sheet : (first.tables.find(({ name }) => name === plan.table)?.sheet ?? "");
    const waits = lost.some(({ repair }) => repair.mend.sheet === sheet && repair.mend.isProtected);
    return [
      {
        mend: { mend: "name", sheet, isProtected: waits, name: plan.name, holds: found?.formula },
        actions: [
          {
            step: "name",
            plan: "sheet" in plan ? atCell(plan, part && fitOf(part)) : plan,
            isThere: found !== undefined,
          },
        ],
      },
    ];
  });
}

/** The name of a cell as the sheet's rows and columns stand by now. */
function atCell<T extends Extract<NamePlan, { readonly cell: string }>>(plan: T, fit: Fit | undefined): T {
  if (!fit) return plan;
  const { row, column } = placeOf(plan.cell);
  return { ...plan, cell: addressOf(fit.row(row), fit.column(column)) };
}

/** The formula of a name. */
export function refersTo(plan: NamePlan): string {
  if ("table" in plan) return `=${plan.table}[${plan.column}]`;
  const { row, column } = placeOf(plan.cell);
  const [, letters = ""] = /^([A-Z]+)/.exec(addressOf(row, column)) ?? [];
  return `=${quoteSheet(plan.sheet)}!$${letters}$${row + 1}`;
}

/** Somebody moved the cell on its own sheet: its name went along, and its old place is blank. */
function hasMoved(formula: string, { seen }: PartSeen, wanted: NamePlan): boolean {
  if (!("cell" in wanted) || sheetOf(formula) !== seen.name) return false;
  const [, letters, digits] = /!\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const holds = (at: string): unknown => {
    const { row, column } = placeOf(at);
    return seen.cells[row]?.[column] ?? "";
  };
  return holds(wanted.cell) === "" && holds(`${letters}${digits}`) !== "";
}

/** The names of the period's cells: as they are, or as they were noted when they were drawn. */
export function cellNames(first: FirstLook, label: string, known: Readonly<Record<string, string>>) {
  const noted = notedNames(
    first.stamp,
    first.tables.map(({ name }) => name),
  );
  const candidates = Object.entries(cellsOfPeriod(identifier(label)));
  const hasLabel = candidates.some(([key, [own]]) => known[key] !== undefined && isAmong(own, [known[key]]));
  return Object.fromEntries(
    candidates.map(([key, [own, plain]]) => [key, known[key] ?? (hasLabel || isAmong(own, noted) ? own : plain)]),
  );
}
