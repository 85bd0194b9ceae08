import { intersection, type Area } from "./area";
import { conditionalFormatsOn } from "./conditional-formats";
import { usedArea } from "./navigation";
import { refuse } from "./refusal";
import { isError, type Cell, type CellValue } from "./values";
import { segments } from "./validations";
import type { Worksheet } from "./worksheet";

export const CELL_TYPES = [
  "ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "SameConditionalFormat",
  "SameDataValidation", "Visible",
] as const; // prettier-ignore
export type CellType = (typeof CELL_TYPES)[number];

/** The cells of some areas that are of a kind, as few areas as rows of neighbours allow. */
export function specialCells(
  sheet: Worksheet,
  areas: readonly Area[],
  type: CellType,
  valueType: string | undefined,
): Area[] {
  switch (type) {
    case "Constants":
    case "Formulas":
      return filled(
        sheet,
        areas,
        (cell) => (cell.formula !== undefined) === (type === "Formulas") && isOf(cell.value, valueType),
      );
    case "Blanks":
      return joined(places(sheet, areas, (row, column) => sheet.cells.get(row, column) === undefined));
    case "Visible":
      return areas.flatMap((area) => visibleParts(sheet, area));
    case "ConditionalFormats":
      return conditionalFormatsOn(sheet, areas).flatMap((format) => inside(format.areas, areas));
    case "DataValidations":
      return segments(sheet, areas).flatMap(({ rule, areas: parts }) => (rule ? parts : []));
    case "SameDataValidation": {
      const first = segments(sheet, [{ ...areas[0]!, rows: 1, columns: 1 }])[0]?.rule;
      return first ? inside(first.areas, areas) : [];
    }
    case "SameConditionalFormat": {
      const [first] = conditionalFormatsOn(sheet, [{ ...areas[0]!, rows: 1, columns: 1 }]);
      return first ? inside(first.areas, areas) : [];
    }
  }
}

function inside(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

/** `Excel.SpecialCellValueType`: any of Errors, Logical, Numbers, Text, joined; "All" or nothing for all of them. */
function isOf(value: CellValue, valueType: string | undefined): boolean {
  if (valueType === undefined || valueType === "All") return true;
  const kind = isError(value)
    ? "Errors"
    : typeof value === "boolean"
      ? "Logical"
      : typeof value === "number"
        ? "Number"
        : "Text";
  return valueType.includes(kind);
}

function filled(sheet: Worksheet, areas: readonly Area[], is: (cell: Cell) => boolean): Area[] {
  sheet.workbook.calculate();
  const found: Place[] = [];
  for (const area of areas) {
    for (const { row, column, thing } of sheet.cells.within(area)) if (is(thing)) found.push({ row, column });
  }
  return joined(found);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Blanks are looked for within the used range only, as Excel does. */
function places(sheet: Worksheet, areas: readonly Area[], is: (row: number, column: number) => boolean): Place[] {
  const used = usedArea(sheet);
  const found: Place[] = [];
  for (const area of areas) {
    const part = used && intersection(area, used);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        if (is(row, column)) found.push({ row, column });
      }
    }
  }
  return found;
}

/** Neighbours in a row become one area, and equal pieces below each other too. */
function joined(found: readonly Place[]): Area[] {
  const pieces: Area[] = [];
  for (const { row, column } of found) {
    const last = pieces.at(-1);
    if (last && last.row === row && last.column + last.columns === column) {
      pieces[pieces.length - 1] = { ...last, columns: last.columns + 1 };
    } else pieces.push({ row, column, rows: 1, columns: 1 });
  }
  const stacked: Area[] = [];
  for (const piece of pieces) {
    const at = stacked.findIndex(
      (area) => area.column === piece.column && area.columns === piece.columns && area.row + area.rows === piece.row,
    );
    if (at >= 0) stacked[at] = { ...stacked[at]!, rows: stacked[at]!.rows + 1 };
    else stacked.push(piece);
  }
  return stacked;
}

/** The parts of an area between hidden rows and columns. */
export function visibleParts(sheet: Worksheet, area: Area): Area[] {
  const rows = sheet.hiddenRows.map.gaps(area.row, area.rows);
  const columns = sheet.hiddenColumns.map.gaps(area.column, area.columns);
  return rows.flatMap(({ from: row, end }) =>
    columns.map((across) => ({ row, rows: end - row, column: across.from, columns: across.end - across.from })),
  );
}

/** Refuses a value type for kinds that have none. */
export function assertValueType(type: CellType, valueType: unknown): void {
  if (valueType != null && type !== "Constants" && type !== "Formulas") {
    refuse("InvalidArgument", `${type} cells have no value type; leave it out.`);
  }
}
