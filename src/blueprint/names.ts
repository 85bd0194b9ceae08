import { sheets } from "../texts/en";

/** Every sheet, table and name of a quarter's workbook, spelled once. */

const { tabs } = sheets;

/** Excel's longest sheet name, in UTF-16 units. */
export const SHEET_NAME_LIMIT = 31;

/** The longest tab is that of the key results, with the period behind it. */
export const PERIOD_LIMIT = SHEET_NAME_LIMIT - `${tabs.keyResults} `.length;

/** Headers of the columns, as formulas call them. */
export const OBJECTIVE = sheets.objectiveColumns;
export const KEY_RESULT = sheets.keyResultColumns;
export const WORK = sheets.workColumns;

export interface Names {
  readonly sheets: {
    readonly page: string;
    readonly objectives: string;
    readonly keyResults: string;
    readonly work: string;
    readonly lists: string;
  };
  readonly tables: { readonly objectives: string; readonly keyResults: string; readonly work: string };
  /** Cells that formulas of every sheet read. */
  readonly cells: { readonly asOf: string; readonly start: string; readonly end: string };
  /**
   * Columns that drop-downs offer. A rule may name a name, but not the column of a table; the name grows with the table.
   */
  readonly columns: { readonly objectiveIds: string; readonly keyResultIds: string };
}

/**
 * The names of one period's workbook. Sheets, tables and their columns carry the period, so that the next one finds
 * room. The three cells are `OKR_AsOf`, `OKR_Start` and `OKR_End`, and carry the period only where those are taken.
 *
 * @param period a legal label, see `checkPeriod`
 * @param taken  names that the workbook has already, in any case
 */
export function namesOf(period: string, taken: readonly string[] = []): Names {
  const label = identifier(period);
  const plain = { asOf: "OKR_AsOf", start: "OKR_Start", end: "OKR_End" };
  const free = !Object.values(plain).some((name) => isAmong(name, taken));
  const cells = free
    ? plain
    : { asOf: `${plain.asOf}_${label}`, start: `${plain.start}_${label}`, end: `${plain.end}_${label}` };
  return {
    sheets: {
      page: `${tabs.page} ${period}`,
      objectives: `${tabs.objectives} ${period}`,
      keyResults: `${tabs.keyResults} ${period}`,
      work: `${tabs.work} ${period}`,
      lists: `${tabs.lists} ${period}`,
    },
    tables: { objectives: `tblObjectives_${label}`, keyResults: `tblKeyResults_${label}`, work: `tblWork_${label}` },
    cells,
    columns: { objectiveIds: `OKR_ObjectiveIds_${label}`, keyResultIds: `OKR_KeyResultIds_${label}` },
  };
}

/** The part of a table's or cell's name that a label gives: letters, digits and underscores. */
export function identifier(label: string): string {
  return label.trim().replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** Whether Excel holds the two for the same name. */
export function isAmong(name: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Whether Excel would read the text as a cell: `Q4`, `KR1`, `FY26`, and `R1C1` of the other notation. */
export function looksLikeCell(label: string): boolean {
  const bare = label.trim();
  if (/^(r\d*c\d*|[rc]\d*)$/i.test(bare)) return true;
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(bare) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(digits) >= 1 && Number(digits) <= 1_048_576;
}

/** Whether Excel takes the text as a sheet's name. */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= SHEET_NAME_LIMIT &&
    // eslint-disable-next-line no-control-regex -- Excel refuses control characters in a tab
    !/[:\\/?*[\]\u0000-\u001f]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !/\p{Cs}/u.test(name) &&
    name.toLowerCase() !== "history"
  );
}

/** The sheet as a formula names it; always in quotes, because a name may look like a cell. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
