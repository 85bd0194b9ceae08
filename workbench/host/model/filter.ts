import type { Area } from "./area";
import { plainText } from "./entry";
import { formatAt } from "./formatting";
import { dateTest, isDatePeriod } from "./filter-dates";
import { textAt } from "./read";
import { refuse } from "./refusal";
import { isError, type CellValue } from "./values";
import type { Worksheet } from "./worksheet";

/** Does a row (its number on the sheet) stay visible? */
type RowTest = (row: number) => boolean;

/**
 * Hides the rows of an area that do not meet all criteria and shows the others.
 *
 * @param body     data rows, without header and totals
 * @param criteria by column of the sheet, counted from zero
 */
export function filterRows(sheet: Worksheet, body: Area, criteria: ReadonlyMap<number, Excel.FilterCriteria>): void {
  sheet.workbook.calculate();
  const tests = [...criteria].map(([column, criterion]) => rowTest(sheet, { ...body, column, columns: 1 }, criterion));
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (tests.every((test) => test(row))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** Reads one criterion, refusing what no filter can be. `area` is the filtered column's data rows. */
export function rowTest(sheet: Worksheet, area: Area, criteria: Excel.FilterCriteria): RowTest {
  const value = (row: number): CellValue => sheet.cells.get(row, area.column)?.value ?? null;
  const filterOn: string = criteria.filterOn;
  switch (filterOn) {
    case "Values":
      return valuesTest(sheet, area.column, criteria.values ?? [], value);
    case "Custom":
      return customTest(criteria, value, (row) => textAt(sheet, row, area.column));
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankTest(sheet, area, filterOn, Number(criteria.criterion1), value);
    case "CellColor":
      return (row) => sameColor(formatAt(sheet, row, area.column).fill.color, criteria.color);
    case "FontColor":
      return (row) => sameColor(formatAt(sheet, row, area.column).font.color, criteria.color);
    case "Dynamic":
      return dynamicTest(sheet, area, String(criteria.dynamicCriteria), value);
    default:
      return refuse("UnsupportedOperation", `Rows cannot be filtered by ${filterOn} here (docs/differences.md).`);
  }
}

function sameColor(color: string, wanted: string | undefined): boolean {
  return color.toLowerCase() === (wanted ?? "").toLowerCase();
}

function valuesTest(
  sheet: Worksheet,
  column: number,
  wanted: readonly (string | Excel.FilterDatetime)[],
  value: (row: number) => CellValue,
): RowTest {
  const texts = new Set(wanted.filter((one) => typeof one === "string").map((text) => text.toLowerCase()));
  const dates = wanted.filter((one) => typeof one !== "string").map((one) => dateTest(one, sheet.workbook.dateSystem));
  return (row) => {
    if (texts.has(textAt(sheet, row, column).toLowerCase())) return true;
    const date = value(row);
    return typeof date === "number" && dates.some((test) => test(date));
  };
}

function customTest(
  { criterion1, criterion2, operator }: Excel.FilterCriteria,
  value: (row: number) => CellValue,
  text: (row: number) => string,
): RowTest {
  if (!criterion1) refuse("InvalidArgument", "A custom filter needs a criterion, such as >10 or =*team*.");
  const first = comparison(criterion1);
  const second = criterion2 ? comparison(criterion2) : undefined;
  return (row) => {
    const one = first(value(row), text(row));
    if (!second) return one;
    const other = second(value(row), text(row));
    return (operator as string | undefined) === "Or" ? one || other : one && other;
  };
}

/** `>10`, `<>x`, `=*team*`, `Berlin`: what COUNTIF and filters understand. */
export function comparison(criterion: string): (value: CellValue, shown?: string) => boolean {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion)!;
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const pattern = wildcard(operand);
  const isEqual = (value: CellValue, shown?: string): boolean => {
    if (operand === "") return value === null || value === "";
    if (typeof value === "number" && !Number.isNaN(number)) return value === number;
    return pattern.test(plainText(value)) || (shown !== undefined && pattern.test(shown));
  };
  if (sign === "=") return isEqual;
  if (sign === "<>") return (value, shown) => !isEqual(value, shown);
  const holds = (order: number) =>
    sign === "<" ? order < 0 : sign === "<=" ? order <= 0 : sign === ">" ? order > 0 : order >= 0;
  return (value) => {
    if (value === null || isError(value)) return false;
    if (!Number.isNaN(number)) return typeof value === "number" && holds(value - number);
    return typeof value === "string" && holds(value.localeCompare(operand, "en", { sensitivity: "base" }));
  };
}

/** `*` any text, `?` one character, `~` takes the next one as it is; without regard to case. */
export function wildcard(pattern: string, whole = true, matchCase = false): RegExp {
  const source = pattern.replace(/~([*?~])|([*])|([?])|([\\^$.|+()[\]{}])/g, (match, escaped, star, one) =>
    escaped ? `\\${escaped}` : star ? "[^]*" : one ? "[^]" : `\\${match}`,
  );
  return new RegExp(whole ? `^${source}$` : source, matchCase ? "u" : "iu");
}

function rankTest(
  sheet: Worksheet,
  area: Area,
  kind: string,
  count: number,
  value: (row: number) => CellValue,
): RowTest {
  const most = kind.endsWith("Percent") ? 100 : 500;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    refuse("InvalidArgument", `${kind} takes a whole number from 1 to ${most}, not ${count}.`);
  }
  const numbers = numbersIn(sheet, area);
  const items = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const sorted = numbers.sort((a, b) => (kind.startsWith("Top") ? b - a : a - b));
  const edge = sorted[Math.min(items, sorted.length) - 1];
  return (row) => {
    const number = value(row);
    if (typeof number !== "number" || edge === undefined) return false;
    return kind.startsWith("Top") ? number >= edge : number <= edge;
  };
}

function numbersIn(sheet: Worksheet, area: Area): number[] {
  return [...sheet.cells.within(area)].flatMap(({ thing }) => (typeof thing.value === "number" ? [thing.value] : []));
}

function dynamicTest(sheet: Worksheet, area: Area, kind: string, value: (row: number) => CellValue): RowTest {
  if (kind === "AboveAverage" || kind === "BelowAverage") {
    const numbers = numbersIn(sheet, area);
    const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return (row) => {
      const number = value(row);
      return typeof number === "number" && (kind === "AboveAverage" ? number > average : number < average);
    };
  }
  const today = sheet.workbook.calculation.evaluate("=TODAY()", { sheet, row: 0, column: 0 });
  if (typeof today !== "number") refuse("GeneralException", "The calculation does not know what day it is.");
  const period = isDatePeriod(kind, today, sheet.workbook.dateSystem);
  if (!period) refuse("InvalidArgument", `${kind} is no dynamic filter.`);
  return (row) => {
    const number = value(row);
    return typeof number === "number" && period(number);
  };
}
