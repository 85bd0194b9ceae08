import type { SheetTexts } from "../texts/texts";
import { alignmentSheet } from "./alignment";
import { checkInsSheet } from "./check-ins";
import { commitmentsSheet } from "./commitments";
import { dashboardSheet } from "./dashboard";
import { keyResultsSheet } from "./key-results";
import { listsSheet } from "./lists";
import { SETTING_CELLS } from "./lists-places";
import { namesOf, type CellName, type Names } from "./names";
import { objectivesSheet } from "./objectives";
import { roomFor } from "./page-room";
import type { Draft } from "./period";
import type { Blueprint, NamePlan, SheetPlan } from "./plan";
import { PAGE_CELLS, teamPage } from "./team-page";
import { reviewsSheet } from "./reviews";
import { teamsSheet } from "./teams";
import type { TeamRow, Template } from "./templates/template";
import { workSheet } from "./work";

/**
 * The workbook of a period: a page to read for the team, overviews, a table sheet each for objectives, key results,
 * work, check-ins, reviews, teams and commitments, and the lists behind the drop-downs. Numbers stand in the tables once; all else reads them.
 *
 * @param draft      without flaws, see `checkDraft`
 * @param texts      in the language of the sheets
 * @param takenNames names the workbook has already: then this period's cells get names of their own
 */
export function okrwBlueprint(
  draft: Draft,
  template: Template,
  texts: SheetTexts,
  takenNames: readonly string[] = [],
): Blueprint {
  const names = namesOf(draft.period.trim(), texts, takenNames);
  const team = draft.team.trim();
  return {
    id: `okrw/${template.id}`,
    version: template.version,
    period: { label: names.period, start: draft.start, end: draft.end },
    language: texts.language,
    sheets: [
      teamPage(names, { sheet: names.sheets.page, team, room: roomFor(template, team, team), dates: draft }),
      dashboardSheet(names, 1 + template.teams.filter(({ level }) => level !== "person").length),
      alignmentSheet(names, template.objectives.length + template.keyResults.length),
      ...tableSheets(names, draft, template, team),
      listsSheet(names, draft),
    ],
    names: namePlans(names),
  };
}

function tableSheets(names: Names, draft: Draft, template: Template, team: string): SheetPlan[] {
  const first: TeamRow = { team, level: draft.level, mission: draft.mission.trim() || template.mission };
  return [
    objectivesSheet(names, template, team),
    keyResultsSheet(names, template),
    workSheet(names, template, team),
    checkInsSheet(names),
    reviewsSheet(names),
    teamsSheet(names, [first, ...template.teams]),
    commitmentsSheet(names),
  ];
}

/** Every name that formulas, rules and people use, with the cell or the column that it stands for. */
export function namePlans(names: Names): NamePlan[] {
  const { cells, columns, tables, sheets, texts } = names;
  const cell = (key: CellName, sheet: string, at: string): NamePlan => ({
    name: cells[key],
    sheet,
    cell: at,
    comment: texts.comments[key],
  });
  const dates = (["asOf", "start", "end"] as const).map((key) => cell(key, sheets.page, PAGE_CELLS[key]));
  const settings = (["ambition", "checkInDays", "keyResultRule"] as const).map((key) =>
    cell(key, sheets.lists, SETTING_CELLS[key]),
  );
  const whole = [
    { key: "objectiveIds", table: tables.objectives, column: names.objective.id },
    { key: "keyResultIds", table: tables.keyResults, column: names.keyResult.id },
    { key: "teams", table: tables.teams, column: names.team.team },
  ] as const;
  return [
    ...dates,
    ...settings,
    ...whole.map(({ key, table, column }) => ({ name: columns[key], table, column, comment: texts.comments[key] })),
  ];
}
