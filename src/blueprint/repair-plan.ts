import { alignmentSheet } from "./alignment";
import { checkInsSheet } from "./check-ins";
import { commitmentsSheet } from "./commitments";
import { dashboardSheet } from "./dashboard";
import { keyResultsSheet } from "./key-results";
import { listsSheet } from "./lists";
import type { DrawnTable, Names } from "./names";
import { objectivesSheet } from "./objectives";
import { namePlans } from "./okrw";
import { USUAL, type Draft } from "./period";
import type { NamePlan, SheetPlan, TablePlan } from "./plan";
import { reviewsSheet } from "./reviews";
import { rowOf } from "./table-sheet";
import { teamPage, type TeamPage } from "./team-page";
import { teamsSheet } from "./teams";
import type { Template } from "./templates/template";
import { workSheet } from "./work";

/** A table sheet: a plan that has a table. */
export type TableSheetPlan = SheetPlan & { readonly table: TablePlan };

/**
 * The sheets of a period as they would be drawn today, for a workbook that has the period already. Whoever asks says how
 * much room the pages have, because that depends on what the tables held when they were drawn.
 */
export interface SheetsOfToday {
  /** Each with one row that says nothing. */
  readonly tables: Readonly<Record<DrawnTable, TableSheetPlan>>;
  readonly lists: SheetPlan;
  readonly names: readonly NamePlan[];
  page(page: TeamPage): SheetPlan;
  /** @param teams how many teams that are not a single person it was drawn for */
  dashboard(teams: number): SheetPlan;
  /** @param rows how many objectives and key results it was drawn for */
  alignment(rows: number): SheetPlan;
}

/** What stands in no row: only the columns are taken from sheets that are made of it. */
const NOTHING: Template = {
  id: "",
  version: 0,
  mission: "",
  teams: [],
  objectives: [{ id: "", objective: "", owner: "" }],
  keyResults: [{ id: "", objective: "", keyResult: "", metric: "", owner: "", type: "auto", unit: "" }],
  work: [{ id: "", moves: "", work: "", why: "", owner: "" }],
};

/** @param names with the sheets, tables and cells as they are called in the workbook by now */
export function sheetsOfToday(names: Names, period: Pick<Draft, "start" | "end">): SheetsOfToday {
  return {
    tables: {
      objectives: blank(objectivesSheet(names, NOTHING, "")),
      keyResults: blank(keyResultsSheet(names, NOTHING)),
      work: blank(workSheet(names, NOTHING, "")),
      checkIns: blank(checkInsSheet(names)),
      reviews: blank(reviewsSheet(names)),
      teams: blank(teamsSheet(names, [{ team: "", level: "team", mission: "" }])),
      commitments: blank(commitmentsSheet(names)),
    },
    lists: listsSheet(names, { ...USUAL, ...period, team: "", period: names.period }),
    names: namePlans(names),
    page: (page) => teamPage(names, page),
    dashboard: (teams) => dashboardSheet(names, teams),
    alignment: (rows) => alignmentSheet(names, rows),
  };
}

function blank(plan: SheetPlan): TableSheetPlan {
  const { table } = plan;
  if (!table) throw new Error(`The sheet ${plan.name} has no table.`);
  return { ...plan, table: { ...table, rows: [rowOf(table.columns, {})] } };
}
