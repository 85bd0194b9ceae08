import { BooleanNumber, LocaleType, type IObjectArrayPrimitiveType, type IRange } from "@univerjs/core";
import type { Area } from "../../../host/model/area";

/** The one sheet that Univer knows, and sizes in pixels. */
export const BOOK = "view";
export const SHEET = "sheet";
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
export const ROW_HEADER = 42;
export const COLUMN_HEADER = 22;

export function emptyBook() {
  return {
    id: BOOK,
    name: BOOK,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: SHEET,
        cellData: {},
        rowData: {},
        columnData: {},
        rowCount: 100,
        columnCount: 26,
        defaultColumnWidth: DEFAULT_WIDTH,
        defaultRowHeight: DEFAULT_HEIGHT,
        rowHeader: { width: ROW_HEADER },
        columnHeader: { height: COLUMN_HEADER },
        gridlinesColor: "#e1e1e1",
      },
    },
  };
}

/** Univer holds on to these objects, so they are emptied and filled instead of replaced. */
export function refill<T extends { hd?: BooleanNumber }>(
  data: IObjectArrayPrimitiveType<Partial<T>>,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  entry: (size: number | undefined, hidden: BooleanNumber) => object,
): void {
  for (const key of Object.keys(data)) delete data[Number(key)];
  for (const index of new Set([...sizes.keys(), ...hidden])) {
    data[index] = entry(sizes.get(index), hidden.has(index) ? BooleanNumber.TRUE : BooleanNumber.FALSE) as Partial<T>;
  }
}

/** The first row (or column) whose end lies beyond the position; ends are sorted. The last one if none does. */
export function firstBeyond(ends: readonly number[], position: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function toRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
