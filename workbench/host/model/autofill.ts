import { contains, type Area } from "./area";
import type { Source } from "./changes";
import { copiedFormula } from "./copy";
import { addMonths, isWeekend } from "./serials-calendar";
import { formatAt } from "./formatting";
import { isDateFormat } from "./numfmt";
import { refuse } from "./refusal";
import { growth, linear, textSeries, type Series } from "./series";
import type { Cell, CellValue } from "./values";
import type { Worksheet } from "./worksheet";
import { enterCells, type Planned } from "./write";

export const FILL_TYPES = [
  "FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths",
  "FillYears", "LinearTrend", "GrowthTrend",
] as const; // prettier-ignore
type FillType = (typeof FILL_TYPES)[number];

type Place = { readonly row: number; readonly column: number };

/**
 * Drags cells over a larger area that holds them: formulas move along, numbers and dates go on, the rest is repeated.
 *
 * @param to  the whole area afterwards; it reaches over the source in one direction
 */
export function autofill(
  sheet: Worksheet,
  from: Area,
  to: Area,
  type: FillType = "FillDefault",
  source: Source = "addin",
): void {
  const { lines, targets } = layOut(from, to);
  sheet.workbook.calculate();
  const planned: Planned[] = [];
  lines.forEach((line, i) => {
    const cells = line.map(({ row, column }) => sheet.cells.get(row, column));
    const next = seriesOf(sheet, line, cells, type);
    targets[i]!.forEach((place, n) => {
      const origin = line[n % line.length]!;
      sheet.formats.set(place.row, place.column, formatAt(sheet, origin.row, origin.column));
      if (type !== "FillFormats") planned.push({ ...place, cell: next(n, place) });
    });
  });
  if (type === "FillFormats") {
    sheet.workbook.changed({ kind: "format", sheet, area: to, source });
    return;
  }
  enterCells(
    sheet,
    to,
    () => true,
    () => planned,
    source,
  );
}

/** Source cells line by line, and the cells each line goes on into; away from the source when it goes up or left. */
function layOut(from: Area, to: Area): { lines: Place[][]; targets: Place[][] } {
  const down = to.column === from.column && to.columns === from.columns;
  const right = to.row === from.row && to.rows === from.rows;
  if (!contains(to, from) || (!down && !right)) {
    refuse("InvalidArgument", "The filled range has to hold its source and reach over it in one direction.");
  }
  const place = (line: number, step: number): Place =>
    down ? { row: step, column: line } : { row: line, column: step };
  const [first, count] = down ? [from.column, from.columns] : [from.row, from.rows];
  const [start, length] = down ? [from.row, from.rows] : [from.column, from.columns];
  const [begin, whole] = down ? [to.row, to.rows] : [to.column, to.columns];
  const backwards = begin < start;
  if (backwards && begin + whole > start + length) refuse("InvalidArgument", "Cells are filled in one direction only.");
  const steps = (at: number, size: number) => Array.from({ length: size }, (_, i) => at + i);
  const sources = steps(start, length);
  const beyond = backwards
    ? steps(begin, start - begin).reverse()
    : steps(start + length, begin + whole - start - length);
  const all = steps(first, count);
  return {
    lines: all.map((line) => (backwards ? sources.toReversed() : sources).map((step) => place(line, step))),
    targets: all.map((line) => beyond.map((step) => place(line, step))),
  };
}

function seriesOf(
  sheet: Worksheet,
  line: readonly Place[],
  cells: readonly (Cell | undefined)[],
  type: FillType,
): (n: number, to: Place) => Cell | null {
  const values = cells.map((cell) => cell?.value ?? null);
  const repeated = (n: number, to: Place): Cell | null => {
    const cell = cells[n % cells.length];
    if (!cell) return null;
    if (cell.formula !== undefined && type !== "FillValues") {
      return copiedFormula(cell.formula, { sheet, ...line[n % line.length]! }, { sheet, ...to });
    }
    return cell.value === null ? null : { value: cell.value, ...(cell.quoted ? { quoted: true } : {}) };
  };
  if (type === "FillCopy" || type === "FillValues" || cells.some((cell) => cell?.formula !== undefined))
    return repeated;
  const isDate = line.every(({ row, column }) => isDateFormat(formatAt(sheet, row, column).numberFormat));
  const series = wordedSeries(values, type, isDate, sheet.workbook.dateSystem);
  return series ? (n) => ({ value: series(n) }) : repeated;
}

function wordedSeries(
  values: readonly CellValue[],
  type: FillType,
  isDate: boolean,
  dateSystem: 1900 | 1904,
): Series | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) return numberSeries(numbers, type, isDate, dateSystem);
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === values.length ? textSeries(texts) : undefined;
}

function numberSeries(
  numbers: readonly number[],
  type: FillType,
  isDate: boolean,
  dateSystem: 1900 | 1904,
): Series | undefined {
  const last = numbers.at(-1)!;
  switch (type) {
    case "FillDays":
      return (n) => last + n + 1;
    case "FillWeekdays":
      return (n) => weekday(last, n + 1, dateSystem);
    case "FillMonths":
      return (n) => addMonths(last, n + 1, dateSystem);
    case "FillYears":
      return (n) => addMonths(last, 12 * (n + 1), dateSystem);
    case "GrowthTrend":
      return growth(numbers);
    case "LinearTrend":
    case "FillSeries":
      return linear(numbers);
    default:
      // One number alone is repeated, one date goes on day by day.
      return numbers.length > 1 || isDate ? linear(numbers) : undefined;
  }
}

function weekday(from: number, count: number, dateSystem: 1900 | 1904): number {
  let serial = from;
  for (let left = count; left > 0;) {
    serial++;
    if (!isWeekend(serial, dateSystem)) left--;
  }
  return serial;
}
