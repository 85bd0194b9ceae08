import { sheets } from "../texts/en";
import { frontPage, PAGE_CELLS } from "./front-page";
import { keyResultsSheet } from "./key-results";
import { listsSheet } from "./lists";
import { KEY_RESULT, namesOf, OBJECTIVE } from "./names";
import { objectivesSheet } from "./objectives";
import type { Draft } from "./period";
import type { Blueprint } from "./plan";
import type { Template } from "./templates/template";
import { workSheet } from "./work";

/**
 * The workbook of one team for one period: a page to read, a table sheet each for objectives, key results and work, and
 * the lists behind the drop-downs. Numbers stand in the tables once; the page reads them.
 *
 * @param draft      without flaws, see `checkDraft`
 * @param takenNames names the workbook has already: then this period's three cells get names of their own
 */
export function okrwBlueprint(draft: Draft, template: Template, takenNames: readonly string[] = []): Blueprint {
  const period = draft.period.trim();
  const names = namesOf(period, takenNames);
  const { cells, columns, tables } = names;
  const page = names.sheets.page;
  return {
    id: `okrw/${template.id}`,
    version: template.version,
    sheets: [
      frontPage(names, { ...draft, team: draft.team.trim(), period }, template),
      objectivesSheet(names, template),
      keyResultsSheet(names, template),
      workSheet(names, template),
      listsSheet(names),
    ],
    names: [
      ...(["asOf", "start", "end"] as const).map((key) => ({
        name: cells[key],
        sheet: page,
        cell: PAGE_CELLS[key],
        comment: sheets.comments[key],
      })),
      {
        name: columns.objectiveIds,
        table: tables.objectives,
        column: OBJECTIVE.id,
        comment: sheets.comments.objectiveIds,
      },
      {
        name: columns.keyResultIds,
        table: tables.keyResults,
        column: KEY_RESULT.id,
        comment: sheets.comments.keyResultIds,
      },
    ],
  };
}
