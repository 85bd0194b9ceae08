import { formatArea, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { isUnbounded } from "../model/guard";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { asObject } from "./check";
import { rangeAt, spot } from "./handles";
import { RangeBorder } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font-and-fill";
import { FormatProtection, RangeFormat } from "./range-format";
import { RANGE_READ, RANGE_WRITE } from "./range-scalars";
import { elementsOf } from "../model/write";

type Args = readonly unknown[];
type Options = Readonly<Record<string, unknown>>;

const CELLS_LIMIT = 500_000;

/** What a range answers by itself; its format and the parts of it answer for themselves. */
const RangeSelf: AnyObjectType = { name: "Range", read: RANGE_READ, write: RANGE_WRITE };

/** Where the names of `Excel.CellProperties` lead to. */
const PARTS: Readonly<Record<string, AnyObjectType>> = {
  format: RangeFormat,
  fill: RangeFill,
  font: RangeFont,
  protection: FormatProtection,
};

const BORDERS = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
} as const;

const wire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads what the options ask for, `{format: {fill: {color: true}}}`, under the same names. */
function pick(type: AnyObjectType, it: unknown, options: Options, call: Call): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === true) {
      const read = type.read?.[wire(name)];
      if (!read) refuse("InvalidArgument", `${type.name} has no property "${name}" that could be read for each cell.`);
      found[name] = read(it, call);
    } else if (name === "borders" && typeof wanted === "object") {
      found[name] = Object.fromEntries(
        Object.entries(BORDERS).map(([side, index]) => [
          side,
          pick(RangeBorder, border(it, index), asObject(wanted, name), call),
        ]),
      );
    } else if (wanted && PARTS[name]) {
      found[name] = pick(PARTS[name], it, asObject(wanted, name), call);
    }
  }
  return found;
}

function border(it: unknown, side: string) {
  return { ranges: it, side };
}

/** Writes what the properties say, under the same names. */
function put(type: AnyObjectType, it: unknown, properties: Options, call: Call): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name === "borders") {
      for (const [side, looks] of Object.entries(asObject(value, name))) {
        const index = BORDERS[side as keyof typeof BORDERS];
        if (!index) refuse("InvalidArgument", `There is no border "${side}".`);
        if (looks) put(RangeBorder, border(it, index), asObject(looks, side), call);
      }
    } else if (PARTS[name]) {
      put(PARTS[name], it, asObject(value, name), call);
    } else {
      const write = type.write?.[wire(name)];
      if (!write) refuse("InvalidArgument", `${type.name} has no property "${name}" that could be set for each cell.`);
      write(it, value as never, call);
    }
  }
}

function cell(sheet: Worksheet, row: number, column: number): Handle<RangeReference> {
  return rangeAt(sheet, { row, column, rows: 1, columns: 1 });
}

function assertSize(area: Area): void {
  if (isUnbounded(area) || area.rows * area.columns > CELLS_LIMIT) {
    refuse("InvalidArgument", `${formatArea(area)} is too large to be asked cell by cell.`);
  }
}

const steps = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

export const RANGE_PROPERTIES: NonNullable<ObjectType<RangeReference>["invoke"]> = {
  GetCellProperties(it, [options]: Args, call) {
    const { sheet, area } = spot(it);
    assertSize(area);
    const wanted = asObject(options, "cellPropertiesLoadOptions");
    return steps(area.row, area.rows).map((row) =>
      steps(area.column, area.columns).map((column) => pick(RangeSelf, cell(sheet, row, column).it, wanted, call)),
    );
  },
  GetColumnProperties(it, [options]: Args, call) {
    const { sheet, area } = spot(it);
    const wanted = asObject(options, "columnPropertiesLoadOptions");
    return steps(area.column, area.columns).map((column) =>
      pick(RangeSelf, rangeAt(sheet, { row: 0, column, rows: MAX_ROWS, columns: 1 }).it, wanted, call),
    );
  },
  GetRowProperties(it, [options]: Args, call) {
    const { sheet, area } = spot(it);
    const wanted = asObject(options, "rowPropertiesLoadOptions");
    return steps(area.row, area.rows).map((row) =>
      pick(RangeSelf, rangeAt(sheet, { row, column: 0, rows: 1, columns: MAX_COLUMNS }).it, wanted, call),
    );
  },
  SetCellProperties(it, [data]: Args, call) {
    const { sheet, area } = spot(it);
    assertSize(area);
    const at = elementsOf(data, area);
    steps(0, area.rows).forEach((i) =>
      steps(0, area.columns).forEach((j) => {
        const properties = at(i, j);
        if (properties == null) return;
        put(RangeSelf, cell(sheet, area.row + i, area.column + j).it, asObject(properties, "cellPropertiesData"), call);
      }),
    );
  },
  SetColumnProperties(it, [data]: Args, call) {
    const { sheet, area } = spot(it);
    const list = listOf(data, area.columns, "columns");
    list.forEach((properties, i) => {
      const whole = rangeAt(sheet, { row: 0, column: area.column + i, rows: MAX_ROWS, columns: 1 });
      if (properties != null) put(RangeSelf, whole.it, named(asObject(properties, "columnPropertiesData")), call);
    });
  },
  SetRowProperties(it, [data]: Args, call) {
    const { sheet, area } = spot(it);
    const list = listOf(data, area.rows, "rows");
    list.forEach((properties, i) => {
      const whole = rangeAt(sheet, { row: area.row + i, column: 0, rows: 1, columns: MAX_COLUMNS });
      if (properties != null) put(RangeSelf, whole.it, named(asObject(properties, "rowPropertiesData")), call);
    });
  },
};

/** `columnWidth` and `rowHeight` may stand outside of `format`. */
function named({ columnWidth, rowHeight, format, ...rest }: Options): Options {
  const size = { ...(columnWidth == null ? {} : { columnWidth }), ...(rowHeight == null ? {} : { rowHeight }) };
  return { ...rest, format: { ...(format == null ? {} : asObject(format, "format")), ...size } };
}

function listOf(data: unknown, count: number, what: string): readonly unknown[] {
  if (Array.isArray(data) && data.length === count) return data as unknown[];
  return refuse("InvalidArgument", `There has to be one element for each of the ${count} ${what}.`);
}
