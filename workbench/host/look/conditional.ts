import type { Area } from "../model/area";
import { common, holds } from "../model/area-set";
import type { ConditionalFormat } from "../model/conditional-format";
import type { CellValue } from "../model/values";
import type { Worksheet } from "../model/worksheet";
import { barOf, iconOf, scaleColor, type DataBar, type Icon } from "./conditional-graphics";
import { ruleHolds } from "./conditional-rules";
import { Sample } from "./sample";

/** What all conditional formats together lay on one cell. */
export interface Conditional {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Record<string, { style: string; color: string }>;
  dataBar?: DataBar;
  icon?: Icon;
  /** A bar or icon that wants to stand there alone. */
  hidesValue?: boolean;
}

/** One format with what it needs to know of all its cells, gathered once. */
export class PreparedFormat {
  readonly sample: Sample;
  private readonly answers = new Map<string, Map<string, CellValue>>();

  constructor(
    readonly sheet: Worksheet,
    readonly format: ConditionalFormat,
  ) {
    this.sample = new Sample(sheet, format.areas);
  }

  covers(row: number, column: number): boolean {
    return holds(this.format.areas, row, column);
  }

  /** What a formula of the rule answers for one cell. Its neighbours are worked out with it: they are asked next. */
  evaluated(formula: string, row: number, column: number): CellValue {
    const answers = this.answers.get(formula) ?? new Map<string, CellValue>();
    this.answers.set(formula, answers);
    const known = answers.get(`${row}:${column}`);
    if (known !== undefined) return known;
    const places = this.around(row, column);
    const [origin = { row, column }] = this.format.areas;
    const { calculation } = this.sheet.workbook;
    const values = calculation.evaluateEach(formula, this.sheet, places, origin);
    places.forEach((place, i) => answers.set(`${place.row}:${place.column}`, values[i] ?? null));
    return answers.get(`${row}:${column}`) ?? null;
  }

  /** The cells of the format in the same block of the sheet, about as many as a window shows. */
  private around(row: number, column: number): { row: number; column: number }[] {
    const block: Area = { row: row - (row % BLOCK), column: column - (column % BLOCK), rows: BLOCK, columns: BLOCK };
    const places = new Map<string, { row: number; column: number }>();
    for (const area of common(this.format.areas, [block])) {
      for (let r = area.row; r < area.row + area.rows; r++) {
        for (let c = area.column; c < area.column + area.columns; c++) places.set(`${r}:${c}`, { row: r, column: c });
      }
    }
    // A rule may ask for a cell outside of its area: that of its first cell, for a bound.
    places.set(`${row}:${column}`, { row, column });
    return [...places.values()];
  }
}

const BLOCK = 40;

/**
 * Lays the formats over a cell by priority: of each property the first one wins; a rule that holds and says "stop"
 * keeps the later ones away.
 */
export function conditionalLook(
  prepared: readonly PreparedFormat[],
  row: number,
  column: number,
  value: CellValue,
): Conditional | undefined {
  let result: Conditional | undefined;
  for (const each of prepared) {
    if (!each.covers(row, column)) continue;
    const look = lookOf(each, row, column, value);
    if (!look) continue;
    result = { ...look, ...result, ...both(look, result) };
    if (each.format.stopIfTrue) break;
  }
  return result;
}

/** Borders are won side by side, not all at once. */
function both(look: Conditional, result: Conditional | undefined): Conditional {
  return look.borders && result?.borders ? { borders: { ...look.borders, ...result.borders } } : {};
}

/** What one format lays on a cell; undefined where its rule does not hold. */
function lookOf(each: PreparedFormat, row: number, column: number, value: CellValue): Conditional | undefined {
  const { kind, settings } = each.format;
  switch (kind) {
    case "DataBar": {
      const dataBar = settings.dataBar && barOf(settings.dataBar, each, value);
      return dataBar && { dataBar, ...(settings.dataBar?.showDataBarOnly ? { hidesValue: true } : {}) };
    }
    case "ColorScale": {
      const fill = settings.colorScale && scaleColor(settings.colorScale, each, value);
      return fill === undefined ? undefined : { fill };
    }
    case "IconSet": {
      const icon = settings.iconSet && iconOf(settings.iconSet, each, value);
      return icon && { icon, ...(settings.iconSet?.showIconOnly ? { hidesValue: true } : {}) };
    }
    default:
      return ruleHolds(each, row, column, value) ? formatLook(settings.format) : undefined;
  }
}

function formatLook(format: ConditionalFormat["settings"]["format"]): Conditional {
  if (!format) return {};
  const { fill, font = {}, borders, numberFormat } = format;
  return {
    ...(fill === undefined ? {} : { fill }),
    ...font,
    ...(borders === undefined ? {} : { borders }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
