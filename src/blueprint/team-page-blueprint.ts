import { pageName, type Names } from "./names";
import type { PageRoom } from "./page-room";
import type { Period } from "./period";
import type { Blueprint } from "./plan";
import { teamPage } from "./team-page";

/**
 * One more page, for a team of a workbook that is there: it reads that workbook's tables and dates.
 *
 * @param names       of the workbook, in its language and with the cells it has
 * @param team        as the table of the teams has it
 * @param room        see `roomFor`
 * @param takenSheets names of sheets that are there; the page gets a free one
 */
export function teamPageBlueprint(
  names: Names,
  team: string,
  room: PageRoom,
  { start, end }: Pick<Period, "start" | "end">,
  takenSheets: readonly string[],
): Blueprint {
  const sheet = pageName(team, names.period, takenSheets);
  return {
    id: "okrw/team-page",
    version: 1,
    period: { label: names.period, start, end },
    language: names.texts.language,
    sheets: [teamPage(names, { sheet, team, room, dates: undefined })],
    names: [],
  };
}
