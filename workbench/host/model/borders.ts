import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { Border, BorderSide } from "./format";
import { formatAt, formatsIn, updateFormats } from "./formatting";
import type { Worksheet } from "./worksheet";

/** The lines of a range, in Excel's order. */
export const RANGE_SIDES = [
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp",
] as const; // prettier-ignore
export type RangeSide = (typeof RANGE_SIDES)[number];

const FACING: Partial<Record<BorderSide, { side: BorderSide; row: number; column: number }>> = {
  EdgeTop: { side: "EdgeBottom", row: -1, column: 0 },
  EdgeBottom: { side: "EdgeTop", row: 1, column: 0 },
  EdgeLeft: { side: "EdgeRight", row: 0, column: -1 },
  EdgeRight: { side: "EdgeLeft", row: 0, column: 1 },
};

/** A line between two cells belongs to both: the cell's own, else the one its neighbour has on the facing side. */
export function borderAt(sheet: Worksheet, row: number, column: number, side: BorderSide): Border {
  const own = formatAt(sheet, row, column).borders[side];
  const facing = FACING[side];
  if (own.style !== "None" || !facing) return own;
  const [otherRow, otherColumn] = [row + facing.row, column + facing.column];
  if (otherRow < 0 || otherColumn < 0 || otherRow >= MAX_ROWS || otherColumn >= MAX_COLUMNS) return own;
  return formatAt(sheet, otherRow, otherColumn).borders[facing.side];
}

/** Which cells carry one side of a range, and on which of their own sides; none for the inside of a single row. */
function carriers(area: Area, side: RangeSide): { area: Area; side: BorderSide }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: "EdgeBottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "EdgeTop" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: "EdgeRight" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "EdgeLeft" },
      ];
    default:
      return [{ area, side }];
  }
}

/** The different borders that one side of an area shows. */
export function bordersOf(sheet: Worksheet, area: Area, side: RangeSide): Border[] {
  const [first] = carriers(area, side);
  if (!first) return [];
  if (first.area.rows * first.area.columns > 100_000) {
    return [...formatsIn(sheet, first.area)].map((format) => format.borders[first.side]);
  }
  const found = new Set<Border>();
  for (let row = first.area.row; row < first.area.row + first.area.rows; row++) {
    for (let column = first.area.column; column < first.area.column + first.area.columns; column++) {
      found.add(borderAt(sheet, row, column, first.side));
    }
  }
  return [...found];
}

/** Changes one side of an area; the facing side of the neighbours gives way, so that one line has one look. */
export function updateBorders(sheet: Worksheet, area: Area, side: RangeSide, update: (border: Border) => Border): void {
  for (const carrier of carriers(area, side)) {
    const facing = FACING[carrier.side];
    const outside = side.startsWith("Edge") && facing ? shifted(carrier.area, facing.row, facing.column) : undefined;
    updateFormats(sheet, carrier.area, (format) => ({
      ...format,
      borders: { ...format.borders, [carrier.side]: update(format.borders[carrier.side]) },
    }));
    if (!outside || !facing) continue;
    for (const { row, column, thing } of [...sheet.formats.within(outside)]) {
      if (thing.borders[facing.side].style === "None") continue;
      const none: Border = { ...thing.borders[facing.side], style: "None" };
      sheet.formats.set(row, column, { ...thing, borders: { ...thing.borders, [facing.side]: none } });
    }
  }
}

function shifted(area: Area, rows: number, columns: number): Area | undefined {
  const moved = { ...area, row: area.row + rows, column: area.column + columns };
  const inside =
    moved.row >= 0 &&
    moved.column >= 0 &&
    moved.row + moved.rows <= MAX_ROWS &&
    moved.column + moved.columns <= MAX_COLUMNS;
  return inside ? moved : undefined;
}
