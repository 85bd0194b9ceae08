import type { Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EngineCell, EngineSheet } from "./excelts";
import type { Reach } from "./formula-text";

/** What is there of a sheet, by row and column. */
type Lines = Map<number, Map<number, EngineCell>>;

const NOTHING: Pick<EngineSheet, "extent" | "cells"> = { extent: undefined, cells: [] };

/**
 * The sheets of a workbook as the library is given them: the formulas it is to work out, and the constants that these can
 * see. A log of fifty thousand rows that no such formula looks at is left out.
 *
 * @param formulas of each sheet
 * @param reaches what each formula names; where one of them is not known, everything is given
 * @param isConstant whether a cell counts with the value that it has
 */
export function engineSheets(
  { sheets }: Workbook,
  formulas: ReadonlyMap<Worksheet, readonly EngineCell[]>,
  reaches: readonly Reach[],
  sheetId: (sheet: Worksheet) => number,
  isConstant: (sheet: Worksheet, row: number, column: number) => boolean,
): EngineSheet[] {
  const areas = areasOf(reaches);
  return sheets.map((sheet): EngineSheet => {
    const { name, hiddenRows, merges } = sheet;
    const own = formulas.get(sheet) ?? [];
    const seen = areas ? [...(areas.get(sheet)?.values() ?? [])] : undefined;
    const base = { id: sheetId(sheet), name, hiddenRows, merges };
    if (seen?.length === 0 && own.length === 0) return { ...base, ...NOTHING };
    const extent = sheet.cells.used();
    const lines: Lines = new Map();
    for (const cell of own) put(lines, cell);
    for (const area of seen ?? (extent ? [extent] : [])) {
      for (const { row, column, thing } of sheet.cells.within(area)) {
        if (thing.value === null || lines.get(row)?.has(column) || !isConstant(sheet, row, column)) continue;
        put(lines, { row, column, value: thing.value });
      }
    }
    return { ...base, extent, cells: inOrder(lines) };
  });
}

function areasOf(reaches: readonly Reach[]): ReadonlyMap<Worksheet, ReadonlyMap<string, Area>> | undefined {
  const areas = new Map<Worksheet, Map<string, Area>>();
  for (const reach of reaches) {
    if (!reach) return undefined;
    for (const { sheet, area } of reach) {
      const there = areas.get(sheet) ?? new Map<string, Area>();
      areas.set(sheet, there.set(`${area.row}:${area.column}:${area.rows}:${area.columns}`, area));
    }
  }
  return areas;
}

function put(lines: Lines, cell: EngineCell): void {
  const line = lines.get(cell.row) ?? new Map<number, EngineCell>();
  lines.set(cell.row, line.set(cell.column, cell));
}

/** From top to bottom, from left to right: who spills first has the room. */
function inOrder(lines: Lines): [number, EngineCell[]][] {
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => [row, [...line.values()].sort((a, b) => a.column - b.column)]);
}
