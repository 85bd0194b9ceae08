import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { Source } from "./changes";
import { DEFAULT_FORMAT, type CellFormat } from "./format";
import type { Worksheet } from "./worksheet";

/** How one cell looks by itself: its own format, else that of its row, its column, or the default. */
export function formatAt(sheet: Worksheet, row: number, column: number): CellFormat {
  return (
    sheet.formats.get(row, column) ?? sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? DEFAULT_FORMAT
  );
}

/** Every format that occurs in an area, each once. Walks what is there, so whole columns and rows are cheap. */
export function formatsIn(sheet: Worksheet, area: Area): ReadonlySet<CellFormat> {
  const found = new Set<CellFormat>();
  let own = 0;
  for (const { thing } of sheet.formats.within(area)) {
    found.add(thing);
    own++;
  }
  if (own === area.rows * area.columns) return found;
  const formattedRows = [...sheet.rowFormats.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
  for (const row of formattedRows) if (hasGap(sheet, { ...area, row, rows: 1 })) found.add(sheet.rowFormats.get(row)!);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const covered = new Set(formattedRows);
    for (const { row } of sheet.formats.within({ ...area, column, columns: 1 })) covered.add(row);
    if (covered.size < area.rows) found.add(sheet.columnFormats.get(column) ?? DEFAULT_FORMAT);
  }
  return found;
}

function hasGap(sheet: Worksheet, area: Area): boolean {
  let own = 0;
  for (const _ of sheet.formats.within(area)) own++;
  return own < area.rows * area.columns;
}

/**
 * Gives every cell of an area a new format made from its present one. Whole columns and rows keep one format for all
 * their empty cells, as in Excel. Cells that looked alike before share one format afterwards.
 */
export function updateFormats(
  sheet: Worksheet,
  area: Area,
  update: (format: CellFormat) => CellFormat,
  source: Source = "addin",
): void {
  const made = new Map<CellFormat, CellFormat>();
  const change = (format: CellFormat): CellFormat => {
    const known = made.get(format) ?? update(format);
    made.set(format, known);
    return known;
  };
  if (area.rows === MAX_ROWS) {
    updateColumns(sheet, area, change);
  } else if (area.columns === MAX_COLUMNS) {
    updateRows(sheet, area, change);
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.formats.set(row, column, change(formatAt(sheet, row, column)));
      }
    }
  }
  sheet.workbook.changed({ kind: "format", sheet, area, source });
}

function updateColumns(sheet: Worksheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const wholeSheet = area.columns === MAX_COLUMNS;
  for (const { row, column, thing } of [...sheet.formats.within(area)]) sheet.formats.set(row, column, change(thing));
  for (const [row, format] of [...sheet.rowFormats]) {
    if (wholeSheet) {
      sheet.rowFormats.set(row, change(format));
      continue;
    }
    // Where a formatted row crosses, the row's format shows: it must change there and nowhere else.
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!sheet.formats.get(row, column)) sheet.formats.set(row, column, change(format));
    }
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.columnFormats.set(column, change(sheet.columnFormats.get(column) ?? DEFAULT_FORMAT));
  }
}

function updateRows(sheet: Worksheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  for (const { row, column, thing } of [...sheet.formats.within(area)]) sheet.formats.set(row, column, change(thing));
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!sheet.rowFormats.has(row)) {
      for (const [column, format] of sheet.columnFormats) {
        if (!sheet.formats.get(row, column)) sheet.formats.set(row, column, change(format));
      }
    }
    sheet.rowFormats.set(row, change(sheet.rowFormats.get(row) ?? DEFAULT_FORMAT));
  }
}
