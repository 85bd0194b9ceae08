import { FOUND_AT } from "../blueprint/page-rows";
import { FIRST_LIST_ROW } from "../blueprint/team-page";
import type { FoundBook, FoundPage } from "./rows-port";

/** The cell of a page that counts the objectives of its team: it names the table, and so the period. */
const COUNT_AT = `${FOUND_AT}${FIRST_LIST_ROW}`;

/**
 * Two round trips: the sheets that show one team of a period. A page is known by what it reads, so that renamed tabs are
 * found, and pages that somebody copied.
 */
export async function findPages(context: Excel.RequestContext, { tables }: FoundBook): Promise<FoundPage[]> {
  const table = tables.objectives?.table;
  if (table === undefined) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const looks = worksheets.items.map((sheet) => {
    const [team, count] = [sheet.getRange("A1"), sheet.getRange(COUNT_AT)];
    team.load("values");
    count.load("formulas");
    return { sheet: sheet.name, team, count };
  });
  await context.sync();
  return looks
    .filter(({ count }) => isAbout(table, count.formulas[0]?.[0]))
    .map(({ sheet, team }) => ({ sheet, team: String(team.values[0]?.[0] ?? "").trim() }));
}

function isAbout(table: string, formula: unknown): boolean {
  return typeof formula === "string" && formula.toLowerCase().includes(`${table.toLowerCase()}[`);
}
