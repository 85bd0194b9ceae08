import type { Block, Look, SheetPlan } from "../blueprint/plan";
import { letter } from "../blueprint/references";
import { SPARE as SPARE_LINES } from "../blueprint/alignment";
import { SPARE as SPARE_TEAMS } from "../blueprint/dashboard";
import { roomFor, type PageRoom, type RowsOfTeams } from "../blueprint/page-room";
import { addressOf, placeOf, type Place } from "./places";
import type { Action, Repair } from "./repair-actions";
import { keyOf, type SecondLook } from "./repair-contents";
import type { FirstLook } from "./repair-look";
import { formulasInPlace, looksInPlace, rulesInPlace } from "./repair-pages";
import { tall, type PartSeen } from "./repair-parts";
import { reader } from "./repair-formulas";
import { fitOf, type Fit } from "./repair-rows";
import { intersection, ownLooks } from "./repair-rules";
import { inCells } from "./repair-cells";
import { lyingOn, removal } from "./repair-tables";

/** Lines that come into a page because the tables have more rows than it shows, or because somebody deleted some of it. */
export interface Growth {
  readonly repair: Repair;
  /** How everything stands once they are there. */
  readonly fit: Fit;
}

/** What comes into a page; undefined where it has room enough and nothing of it is missing. */
export function growthOf(part: PartSeen, first: FirstLook, look: SecondLook): Growth | undefined {
  const plan = planWithRoom(part, first, look);
  const fit = plan === part.plan ? part.fit : fitOf(plan, tall(part.seen));
  if (fit.missingRows.length === 0 && fit.missingColumns.length === 0) return undefined;
  const { rows, columns, fit: after } = fit.filledUp();
  const { name: sheet, isProtected } = part.seen;
  const inserts = [
    ...columns.map((insert) => ({ step: "insert" as const, sheet, what: "columns" as const, ...insert })),
    ...rows.map((insert) => ({ step: "insert" as const, sheet, what: "rows" as const, ...insert })),
  ];
  const [from] = [...rows, ...columns];
  const at = { row: rows.length > 0 ? (from?.before ?? 0) : 0, column: rows.length > 0 ? 0 : (from?.before ?? 0) };
  return {
    fit: after,
    repair: {
      mend: {
        mend: "room",
        sheet,
        isProtected,
        ...inCells(sheet, { ...at, rows: 1, columns: 1 }),
        header: undefined,
        count: fit.missingRows.length + fit.missingColumns.length,
      },
      actions: [...inserts, dressed(sheet, plan, fit, after), ...drawnAnew(part, plan, after, look)],
    },
  };
}

/** The plan with room for what the tables hold now; the one that the sheet was drawn by where that has it. */
function planWithRoom(part: PartSeen, first: FirstLook, look: SecondLook): SheetPlan {
  const { today } = look.recognised;
  const counts = countsOf(first, look);
  if (part.page) {
    const { team, isFirst, room } = part.page;
    const needed = counts.ofTeam(team);
    // A line that somebody took out is not missed as long as no row needs it; and beyond some a page is no page any more.
    const most = roomFor(counts.rows, team);
    const wanted: PageRoom = {
      objectives: Math.max(room.objectives, Math.min(needed.objectives, most.objectives)),
      keyResults: Math.max(room.keyResults, Math.min(needed.keyResults, most.keyResults)),
      work: Math.max(room.work, Math.min(needed.work, most.work)),
    };
    if (Object.entries(wanted).every(([key, count]) => room[key as keyof PageRoom] === count)) return part.plan;
    return today.page({ sheet: part.seen.name, team, room: wanted, dates: isFirst ? look.recognised.days : undefined });
  }
  const { drawnFor } = part;
  if (drawnFor === undefined) return part.plan;
  // Overviews have some lines to spare: they grow when those are used up.
  if (part.part === "dashboard" && counts.teams > drawnFor + SPARE_TEAMS) return today.dashboard(counts.teams);
  if (part.part === "alignment" && counts.lines > drawnFor + SPARE_LINES) return today.alignment(counts.lines);
  return part.plan;
}

export interface Counts {
  readonly rows: RowsOfTeams;
  readonly ofTeam: (team: string) => PageRoom;
  /** Teams that are not a single person. */
  readonly teams: number;
  /** Objectives and key results. */
  readonly lines: number;
  /** From the top down. */
  readonly teamNames: readonly string[];
}

/** How many rows the tables hold, by what people typed into them. */
export function countsOf({ tables }: FirstLook, { columns, recognised }: SecondLook): Counts {
  const { names } = recognised;
  const of = (key: "objectives" | "keyResults" | "work" | "teams", header: string): string[] => {
    const table = tables.find((one) => one.key === key)?.name ?? "";
    return (columns.get(keyOf(table, header))?.holds ?? []).map((cell) => String(cell).toLowerCase());
  };
  const teamsOf = of("objectives", names.objective.team);
  const ids = of("objectives", names.objective.id);
  const belongs = of("keyResults", names.keyResult.objective);
  const person = names.texts.words.levels.person.toLowerCase();
  const filled = of("teams", names.team.team);
  const levels = of("teams", names.team.level);
  const teamsOfWork = of("work", names.work.team);
  return {
    rows: {
      objectives: ids.map((id, i) => ({ id, team: teamsOf[i] ?? "" })),
      keyResults: belongs.map((objective) => ({ objective })),
      work: teamsOfWork.map((team) => ({ team })),
    },
    ofTeam: (team) => {
      const own = (teams: readonly string[]) => teams.filter((one) => one !== "" && one === team.toLowerCase()).length;
      return {
        objectives: own(teamsOf),
        keyResults: own(belongs.map((id) => teamsOf[ids.indexOf(id)] ?? "")),
        work: own(teamsOfWork),
      };
    },
    teams: filled.filter((team, i) => team !== "" && levels[i] !== person).length,
    lines: [...ids, ...of("keyResults", names.keyResult.id)].filter((id) => id !== "").length,
    teamNames: (columns.get(keyOf(tables.find(({ key }) => key === "teams")?.name ?? "", names.team.team))?.holds ?? [])
      .map(String)
      .filter((team) => team !== ""),
  };
}

/** Words and looks of the cells that come in; all others keep theirs. */
function dressed(sheet: string, plan: SheetPlan, { missingRows, missingColumns }: Fit, after: Fit): Action {
  const news = [
    ...missingRows.map((row): Place => ({ row, rows: 1, column: 0, columns: 10_000 })),
    ...missingColumns.map((column): Place => ({ row: 0, rows: 10_000, column, columns: 1 })),
  ];
  const isNew = (row: number, column: number) => missingRows.includes(row) || missingColumns.includes(column);
  const blocks = plan.blocks.flatMap(({ at, rows }) => {
    const { row, column } = placeOf(at);
    return rows.flatMap((line, i) =>
      line.flatMap((content, j): Block[] => {
        const isWord = content !== null && !("formula" in content);
        if (!isWord || !isNew(row + i, column + j)) return [];
        return [{ at: addressOf(after.row(row + i), after.column(column + j)), rows: [[content]] }];
      }),
    );
  });
  const looks = plan.looks.flatMap((look) =>
    news.flatMap((cells): Look[] => {
      const place = intersection(placeOf(look.at), cells);
      return place ? after.partsOf(place).map((part) => ({ ...look, at: addressOfPlace(part) })) : [];
    }),
  );
  return { step: "dress", sheet, blocks, looks };
}

function addressOfPlace({ row, column, rows, columns }: Place): string {
  return `${addressOf(row, column)}:${letter(column + columns - 1)}${row + rows}`;
}

/** All formulas, rules and conditional formats of the sheet: with more lines, each of them may read differently. */
function drawnAnew(part: PartSeen, plan: SheetPlan, after: Fit, look: SecondLook): Action[] {
  const { name: sheet } = part.seen;
  const lying = lyingOn(part.seen, look);
  const remove = looksInPlace(part.plan, part.fit).flatMap(
    ({ place, looks }) => ownLooks(looks, place, lying, reader(undefined, [])).remove,
  );
  return [
    ...rulesInPlace(plan, after).map(({ place, validation, hint }) => ({
      step: "rule" as const,
      where: { sheet, place },
      validation,
      hint,
      firstRow: place.row,
    })),
    removal(sheet, remove),
    ...looksInPlace(plan, after).map(({ place, looks }) => ({
      step: "looks" as const,
      sheet,
      remove: [],
      where: { sheet, place },
      looks,
      firstRow: place.row,
    })),
    ...columnsOf(formulasInPlace(plan, after)).map(({ row, column, formulas }) => ({
      step: "formulas" as const,
      where: { sheet, place: { row, column, rows: formulas.length, columns: 1 } },
      formulas: formulas.map((formula) => [formula]),
    })),
  ];
}

/** Formulas that stand below each other, together: each range of its own takes more of a request than a formula. */
function columnsOf(cells: ReturnType<typeof formulasInPlace>) {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (const { row, column, formula } of cells) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.formulas.length === row) last.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  return runs;
}
