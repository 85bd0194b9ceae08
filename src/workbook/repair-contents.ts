import { HEADERS } from "../blueprint/names";
import type { Column } from "../blueprint/plan";
import { addressOf, placeOf, type Place } from "./places";
import type { FirstLook, FormatSeen, TableSeen } from "./repair-look";
import { fromA1 } from "./repair-look";
import { alignmentSeen, type PartSeen, type Recognised } from "./repair-parts";

/** What the second look brings: the cells of our columns, and the rules of our columns and pages. */
export interface SecondLook {
  readonly recognised: Recognised;
  /** By table and header. */
  readonly columns: ReadonlyMap<string, ColumnSeen>;
  /** By sheet and address. */
  readonly rules: ReadonlyMap<string, RuleSeen>;
  /** Where each conditional format of our sheets lies, by its id. */
  readonly areas: ReadonlyMap<string, readonly Place[]>;
}

export interface ColumnSeen {
  /** Formulas, or values where a person fills it. */
  readonly holds: readonly unknown[];
  readonly numberFormats: readonly string[] | undefined;
  readonly rule: RuleSeen | undefined;
}

/** What may be entered, as far as all cells of a range have it in common; null where they differ. */
export interface RuleSeen {
  readonly rule: Excel.DataValidationRule | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly ignoreBlanks: boolean | null;
}

/** No answer of Excel on the web may pass 5 MB. */
const MOST = 3_000_000;

/** Bytes of a cell in an answer besides its formula. */
const OF_A_CELL = 12;

/** Columns whose values are needed to know how much room pages need. */
const COUNTED = {
  objectives: ["id", "team"],
  keyResults: ["id", "objective"],
  work: ["id", "team"],
  teams: ["team", "level"],
  checkIns: [],
  reviews: [],
  commitments: [],
} as const;

/**
 * One round trip while all of it fits into one answer, and one more where the list of the alignment has moved further down
 * than the first look could see.
 */
export async function secondLook(
  context: Excel.RequestContext,
  first: FirstLook,
  recognised: Recognised,
): Promise<SecondLook> {
  const asks = new Asks(context);
  const columns = await askForColumns(asks, first, recognised);
  const areas = await askForAreas(asks, first, recognised);
  const rules = await askForRules(asks, recognised.parts);
  const rest = await askForRest(asks, recognised.parts);
  await asks.end();
  const known = rest ? withRest(recognised, rest.part, rest.range) : recognised;
  const more = known.parts.some((part) => rulePlaces(part).some(({ key }) => !rules.has(key)));
  const moreRules = more ? await askForRules(asks, known.parts) : rules;
  if (more) await asks.end();
  return {
    recognised: known,
    columns: new Map([...columns].map(([key, column]) => [key, columnSeen(column)])),
    rules: new Map([...moreRules].map(([key, rule]) => [key, ruleSeen(rule)])),
    areas: new Map([...areas].map(([id, ranges]) => [id, ranges.areas.items.map(placeOfRange)])),
  };
}

/** Loads, as many as fit into one answer at a time. */
class Asks {
  private waiting = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  async room(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > MOST) await this.end();
    this.waiting += bytes;
  }

  async end(): Promise<void> {
    if (this.waiting === 0) return;
    await this.context.sync();
    this.waiting = 0;
  }
}

interface AskedColumn {
  readonly which: "formulas" | "values";
  readonly pieces: Excel.Range[];
  readonly formats: boolean;
  readonly rule: Excel.DataValidation | undefined;
}

async function askForColumns(asks: Asks, first: FirstLook, { names, today }: Recognised) {
  const asked = new Map<string, AskedColumn>();
  for (const seen of first.tables) {
    const headers: Readonly<Record<string, string>> = names.texts[HEADERS[seen.key]];
    const counted = COUNTED[seen.key].map((field) => headers[field]);
    for (const column of today.tables[seen.key].table.columns) {
      const there = headerIn(seen, column.header);
      if (there === undefined) continue;
      const wanted = column.formula !== undefined || counted.includes(column.header);
      asked.set(keyOf(seen.name, column.header), await askForColumn(asks, seen, there, column, wanted));
    }
  }
  return asked;
}

async function askForColumn(
  asks: Asks,
  { table, body }: TableSeen,
  there: string,
  column: Column,
  wanted: boolean,
): Promise<AskedColumn> {
  const range = table.columns.getItem(there).getDataBodyRange();
  const formats = column.numberFormat !== undefined;
  const which = column.formula === undefined ? "values" : "formulas";
  const perRow = OF_A_CELL + (wanted ? (column.formula?.length ?? 100) : 0) + (formats ? OF_A_CELL : 0);
  const rows = Math.max(1, Math.floor(MOST / perRow));
  const pieces: Excel.Range[] = [];
  for (let from = 0; from < body.rows && (wanted || formats); from += rows) {
    const count = Math.min(rows, body.rows - from);
    await asks.room(count * perRow);
    const piece = range.getCell(from, 0).getResizedRange(count - 1, 0);
    if (wanted && which === "values") piece.load("values");
    if (wanted && which === "formulas") piece.load("formulas");
    if (formats) piece.load("numberFormat");
    pieces.push(piece);
  }
  if (!column.validation && !column.hint) return { which, pieces, formats, rule: undefined };
  await asks.room(1000);
  return { which, pieces, formats, rule: askForRule(range) };
}

function askForRule(range: Excel.Range): Excel.DataValidation {
  range.dataValidation.load("rule,errorAlert,prompt,ignoreBlanks");
  return range.dataValidation;
}

function columnSeen({ which, pieces, formats, rule }: AskedColumn): ColumnSeen {
  const has = (which: "formulas" | "values" | "numberFormat"): unknown[] =>
    pieces.flatMap((piece) =>
      piece.isNullObject ? [] : ((piece.toJSON()[which] as unknown[][] | undefined) ?? []).flat(),
    );
  return {
    holds: has(which),
    numberFormats: formats ? has("numberFormat").map(String) : undefined,
    rule: rule && ruleSeen(rule),
  };
}

function ruleSeen({ rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): RuleSeen {
  return { rule, errorAlert, prompt, ignoreBlanks };
}

/** Where each conditional format lies that is on one of our sheets. */
async function askForAreas(asks: Asks, first: FirstLook, { parts }: Recognised) {
  const asked = new Map<string, Excel.RangeAreas>();
  const ours = [...parts.map(({ seen }) => seen.name), ...first.tables.map(({ sheet }) => sheet)];
  for (const { name, formats } of first.sheets) {
    if (!ours.includes(name)) continue;
    for (const { id, format } of formats.filter(mayBeOurs)) {
      await asks.room(200);
      const ranges = format.getRanges();
      ranges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      asked.set(id, ranges);
    }
  }
  return asked;
}

export function mayBeOurs({ formula, isShareBar }: FormatSeen): boolean {
  return formula !== undefined || isShareBar;
}

async function askForRules(asks: Asks, parts: readonly PartSeen[]) {
  const asked = new Map<string, Excel.DataValidation>();
  for (const part of parts) {
    for (const { key, place } of rulePlaces(part)) {
      await asks.room(1000);
      const { row, column, rows, columns } = place;
      asked.set(key, askForRule(part.seen.sheet.getRangeByIndexes(row, column, rows, columns)));
    }
  }
  return asked;
}

/** The places of a page that have a rule or a note, as they lie by now. */
function rulePlaces({ plan, fit, seen }: PartSeen): { readonly key: string; readonly place: Place }[] {
  return [...plan.hints, ...plan.rules].flatMap(({ at }) =>
    fit.partsOf(placeOf(at)).map((place) => ({ key: ruleKey(seen.name, place), place })),
  );
}

async function askForRest(asks: Asks, parts: readonly PartSeen[]) {
  const part = parts.find((one) => one.part === "alignment" && one.seen.rows > one.seen.cells.length);
  if (!part) return undefined;
  const from = part.seen.cells.length;
  const [width, length] = [40, 250];
  await asks.room((part.seen.rows - from) * width * length);
  const range = part.seen.sheet.getRangeByIndexes(from, 0, part.seen.rows - from, width);
  range.load("formulas");
  return { part, range };
}

function withRest(recognised: Recognised, part: PartSeen, { formulas }: Excel.Range): Recognised {
  const cells = [...part.seen.cells, ...fromA1(formulas, 0, 0)];
  const whole = alignmentSeen(part.seen, cells, recognised.today);
  return { ...recognised, parts: recognised.parts.map((one) => (one === part ? whole : one)) };
}

function placeOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Place {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function keyOf(table: string, header: string): string {
  return `${table} ${header}`;
}

export function ruleKey(sheet: string, { row, column, rows, columns }: Place): string {
  return `${sheet}!${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The header as the table spells it. */
export function headerIn({ headers }: TableSeen, header: string): string | undefined {
  return headers.find((one) => one.toLowerCase() === header.toLowerCase());
}
