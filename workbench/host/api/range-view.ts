import { formatArea, type Area } from "../model/area";
import {
  readFormulas,
  readFormulasLocal,
  readFormulasR1C1,
  readNumberFormats,
  readText,
  readTypes,
  readValues,
} from "../model/read";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import { visibleParts } from "../model/special-cells";
import type { Worksheet } from "../model/worksheet";
import { matrix } from "../model/cells";
import { elementsOf, writeCells, writeNumberFormats } from "../model/write";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asWhole } from "./check";
import { rangeAt, spot } from "./handles";

/** The visible rows and columns of a range, or one of its visible rows. */
interface Visible {
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place among the visible rows; 0 for the view of a whole range. */
  readonly index: number;
}

const steps = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** What is visible of a range at the moment. */
export function visibleView(it: RangeReference): Handle<Visible> {
  const { sheet, area } = spot(it);
  const parts = visibleParts(sheet, area);
  const rows = [...new Set(parts.flatMap(({ row, rows: count }) => steps(row, count)))].sort((a, b) => a - b);
  const columns = [...new Set(parts.flatMap(({ column, columns: count }) => steps(column, count)))].sort(
    (a, b) => a - b,
  );
  return { type: "RangeView", it: { sheet, area, rows, columns, index: 0 } };
}

type Read<T> = (sheet: Worksheet, area: Area) => T[][];

function only<T>(read: Read<T>): (view: Visible) => T[][] {
  return ({ sheet, rows, columns }) =>
    rows.map((row) => columns.map((column) => read(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!));
}

/** Writes element by element into the visible cells; hidden ones stay as they are. */
function into(write: (sheet: Worksheet, cell: Area, value: unknown) => void) {
  return ({ sheet, rows, columns }: Visible, value: unknown): void => {
    const at = elementsOf(value, { row: 0, column: 0, rows: rows.length, columns: columns.length });
    rows.forEach((row, i) =>
      columns.forEach((column, j) => {
        const element = at(i, j);
        if (element !== null) write(sheet, { row, column, rows: 1, columns: 1 }, element);
      }),
    );
  };
}

const entered = into((sheet, cell, value) => writeCells(sheet, cell, value));

export const RangeView: ObjectType<Visible> = {
  name: "RangeView",
  read: {
    CellAddresses: only((sheet, area) => matrix(area, () => `${sheet.name}!${formatArea(area)}`)),
    ColumnCount: ({ columns }) => columns.length,
    Formulas: only(readFormulas),
    FormulasLocal: only(readFormulasLocal),
    FormulasR1C1: only(readFormulasR1C1),
    Index: ({ index }) => index,
    NumberFormat: only(readNumberFormats),
    RowCount: ({ rows }) => rows.length,
    Text: only(readText),
    ValueTypes: only(readTypes),
    Values: only(readValues),
  },
  write: {
    Formulas: entered,
    FormulasLocal: into((sheet, cell, value) => writeCells(sheet, cell, value, { by: "local" })),
    FormulasR1C1: into((sheet, cell, value) => writeCells(sheet, cell, value, { r1c1: true })),
    NumberFormat: into((sheet, cell, value) => writeNumberFormats(sheet, cell, value)),
    Values: entered,
  },
  follow: { Rows: (view) => ({ type: "RangeViewCollection", it: view }) },
  open: { GetRange: ({ sheet, area }) => rangeAt(sheet, area) },
};

function rowOf(view: Visible, index: number): Handle<Visible> {
  const row = view.rows[index];
  if (row === undefined) refuse("ItemNotFound", `There is no visible row ${index}.`);
  return { type: "RangeView", it: { ...view, area: { ...view.area, row, rows: 1 }, rows: [row], index } };
}

export const RangeViewCollection: ObjectType<Visible> = {
  name: "RangeViewCollection",
  items: (view) => view.rows.map((_, index) => rowOf(view, index)),
  open: { GetItemAt: (view, [index]: readonly unknown[]) => rowOf(view, asWhole(index, "index")) },
  invoke: { GetCount: ({ rows }) => rows.length },
};
