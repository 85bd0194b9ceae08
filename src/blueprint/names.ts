import type { SheetTexts } from "../texts/texts";

/** Every sheet, table and name of a quarter's workbook, spelled once. */

/** Excel's longest sheet name, in UTF-16 units. */
export const SHEET_NAME_LIMIT = 31;

/** How long a period's label may be: the longest tab stands before it. */
export function periodLimit({ tabs }: SheetTexts): number {
  return SHEET_NAME_LIMIT - Math.max(...Object.values(tabs).map((tab) => `${tab} `.length));
}

/** What formulas, rules and people call the things of one period, in one language. */
export interface Names {
  readonly texts: SheetTexts;
  readonly period: string;
  readonly sheets: Readonly<Record<keyof SheetTexts["tabs"], string>>;
  readonly tables: Readonly<Record<TableName, string>>;
  /** Cells that formulas of every sheet read. */
  readonly cells: Readonly<Record<CellName, string>>;
  /**
   * Columns that drop-downs offer. A rule may name a name, but not the column of a table; the name grows with the table.
   */
  readonly columns: { readonly objectiveIds: string; readonly keyResultIds: string; readonly teams: string };
  /** Headers of the columns, as formulas call them. */
  readonly objective: SheetTexts["objectiveColumns"];
  readonly keyResult: SheetTexts["keyResultColumns"];
  readonly work: SheetTexts["workColumns"];
  readonly team: SheetTexts["teamColumns"];
  readonly commitment: SheetTexts["commitmentColumns"];
  readonly checkIn: SheetTexts["checkInColumns"];
  readonly review: SheetTexts["reviewColumns"];
  readonly closing: SheetTexts["closingColumns"];
  readonly kept: SheetTexts["keptColumns"];
  readonly tree: SheetTexts["treeColumns"];
  readonly hypothesis: SheetTexts["hypothesisColumns"];
}

const TABLES = {
  objectives: "tblObjectives",
  keyResults: "tblKeyResults",
  work: "tblWork",
  checkIns: "tblCheckIns",
  reviews: "tblReviews",
  teams: "tblTeams",
  commitments: "tblCommitments",
  closing: "tblClosing",
  kept: "tblFormulas",
  tree: "tblTree",
  hypotheses: "tblHypotheses",
} as const;

export type TableName = keyof typeof TABLES;

/** The tables that a period begins with; the others come with the first tree or hypothesis, and when it is closed. */
export type DrawnTable = Exclude<TableName, "closing" | "kept" | "tree" | "hypotheses">;

/** Where the texts of a language have the headers of each table. */
export const HEADERS = {
  objectives: "objectiveColumns",
  keyResults: "keyResultColumns",
  work: "workColumns",
  checkIns: "checkInColumns",
  reviews: "reviewColumns",
  teams: "teamColumns",
  commitments: "commitmentColumns",
  closing: "closingColumns",
  kept: "keptColumns",
  tree: "treeColumns",
  hypotheses: "hypothesisColumns",
} as const satisfies Record<TableName, keyof SheetTexts>;

const CELLS = {
  asOf: "OKR_AsOf",
  start: "OKR_Start",
  end: "OKR_End",
  ambition: "OKR_Ambition",
  checkInDays: "OKR_CheckInDays",
  keyResultRule: "OKR_KeyResultRule",
} as const;

export type CellName = keyof typeof CELLS;

/**
 * The names of one period's workbook. Sheets, tables and their columns carry the period, so that the next one finds
 * room. The cells are `OKR_AsOf`, `OKR_Start`, …, and carry the period only where one of those is taken.
 *
 * @param period a legal label, see `checkPeriod`
 * @param taken  names that the workbook has already, in any case
 */
export function namesOf(period: string, texts: SheetTexts, taken: readonly string[] = []): Names {
  const label = identifier(period);
  const free = !Object.values(CELLS).some((name) => isAmong(name, taken));
  return {
    texts,
    period,
    sheets: mapped(texts.tabs, (tab) => `${tab} ${period}`),
    tables: mapped(TABLES, (table) => `${table}_${label}`),
    cells: mapped(CELLS, (cell) => (free ? cell : `${cell}_${label}`)),
    columns: {
      objectiveIds: `OKR_ObjectiveIds_${label}`,
      keyResultIds: `OKR_KeyResultIds_${label}`,
      teams: `OKR_Teams_${label}`,
    },
    objective: texts.objectiveColumns,
    keyResult: texts.keyResultColumns,
    work: texts.workColumns,
    team: texts.teamColumns,
    commitment: texts.commitmentColumns,
    checkIn: texts.checkInColumns,
    review: texts.reviewColumns,
    closing: texts.closingColumns,
    kept: texts.keptColumns,
    tree: texts.treeColumns,
    hypothesis: texts.hypothesisColumns,
  };
}

/** Which table of which period a table is, by its name: `work` and `Q4_2026` for `tblWork_Q4_2026`. */
export function tableOfPeriod(name: string): { readonly table: TableName; readonly label: string } | undefined {
  const found = Object.entries(TABLES).find(([, start]) => name.toLowerCase().startsWith(`${start}_`.toLowerCase()));
  return found && { table: found[0] as TableName, label: name.slice(found[1].length + 1) };
}

/** The names that the cells of a period may have, those with its label first. */
export function cellsOfPeriod(label: string): Readonly<Record<CellName, readonly [own: string, plain: string]>> {
  const entries = Object.entries(CELLS).map(([key, cell]) => [key, [`${cell}_${label}`, cell]]);
  return Object.fromEntries(entries) as Record<CellName, [string, string]>;
}

/** The sheets that a label gives in one language. */
export function sheetsNamed({ tabs }: SheetTexts): (label: string) => readonly string[] {
  return (label) => Object.values(mapped(tabs, (tab) => `${tab} ${label}`));
}

function mapped<K extends string>(record: Readonly<Record<K, string>>, change: (value: string) => string) {
  const entries = Object.entries<string>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

/**
 * The page of a team, legal and free: `Customer Success Q4 2026`, the team's name cut to fit, counted on where taken.
 *
 * @param taken names of sheets that are there
 */
export function pageName(team: string, period: string, taken: readonly string[]): string {
  // eslint-disable-next-line no-control-regex -- what Excel refuses
  const sign = /[:\\/?*[\]\u0000-\u001f]|\p{Cs}/gu;
  const bare = team.replace(sign, " ").replace(/^['\s]+|['\s]+$/g, "") || "OKR(W)";
  for (let n = 1; ; n++) {
    const behind = n === 1 ? ` ${period}` : ` ${period} ${n}`;
    const name = `${cut(bare, SHEET_NAME_LIMIT - behind.length)}${behind}`;
    if (isSheetName(name) && !isAmong(name, taken)) return name;
  }
}

/** At most so many UTF-16 units, never half a character, no space or quote at the end. */
function cut(text: string, limit: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > limit) break;
    short += character;
  }
  return short.replace(/['\s]+$/, "");
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
