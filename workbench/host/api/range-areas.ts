import { formatArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { formatsIn } from "../model/formatting";
import { usedArea } from "../model/navigation";
import { quoteSheetName, type RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asWhole } from "./check";
import { rangesAt, sheetHandle } from "./handles";
import { placeOf, shared, type Ranges } from "./places";
import { copyInto } from "./copying";
import { special, setStyle } from "./range-looks";
import { clearArea } from "./range-edit";
import { tablesIn } from "./range-navigation";

type Several = readonly RangeReference[];
type Args = readonly unknown[];

/** What answers for several ranges elsewhere begins at the list of them. */
const on = (type: string) => (it: Several) => ({ type, it });

function every(it: Several, test: (area: Area) => boolean): boolean {
  return placeOf(it).areas.every(test);
}

function address(it: Several): string {
  const { sheet, areas } = placeOf(it);
  return areas.map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`).join(",");
}

function mapped(it: Several, change: (area: Area) => Area | undefined): Handle | null {
  const { sheet, areas } = placeOf(it);
  const after = areas.flatMap((area) => change(area) ?? []);
  return after.length > 0 ? rangesAt(sheet, after) : null;
}

function common(it: Several, [other]: Args, call: Call): Handle | null {
  const { sheet, areas } = placeOf(it);
  const others = othersOf(other, call);
  if (others.sheet !== sheet) return null;
  const both = areas.flatMap((area) => others.areas.flatMap((each) => intersection(area, each) ?? []));
  return both.length > 0 ? rangesAt(sheet, both) : null;
}

function othersOf(argument: unknown, call: Call) {
  const handle = call.handle(argument);
  if (handle?.type === "Range" || handle?.type === "RangeAreas") return placeOf(handle.it as Ranges);
  const { sheet, area } = rangeArgument(call, argument);
  return { sheet, areas: [area] };
}

function used(it: Several, [valuesOnly]: Args): Handle | null {
  const { sheet } = placeOf(it);
  return mapped(it, (area) => usedArea(sheet, area, valuesOnly === true));
}

export const RangeAreas: ObjectType<Several> = {
  name: "RangeAreas",
  read: {
    Address: address,
    AddressLocal: address,
    AreaCount: (it) => placeOf(it).areas.length,
    CellCount: (it) => placeOf(it).areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    IsEntireColumn: (it) => every(it, ({ rows }) => rows === MAX_ROWS),
    IsEntireRow: (it) => every(it, ({ columns }) => columns === MAX_COLUMNS),
    Style(it) {
      const { sheet, areas } = placeOf(it);
      return shared(areas.flatMap((area) => [...formatsIn(sheet, area)].map(({ style }) => style)));
    },
    _ReferenceId: () => "",
  },
  write: { Style: setStyle },
  follow: {
    Areas: (it) => ({ type: "RangeCollection", it }),
    ConditionalFormats: on("ConditionalFormatCollection"),
    DataValidation: on("DataValidation"),
    Format: on("RangeFormat"),
    Worksheet: (it) => sheetHandle(placeOf(it).sheet),
  },
  open: {
    GetEntireColumn: (it) => mapped(it, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: (it) => mapped(it, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetIntersection: (it, args: Args, call) =>
      common(it, args, call) ?? refuse("ItemNotFound", "There is no cell in common."),
    GetIntersectionOrNullObject: common,
    GetOffsetRangeAreas: (it, [rows, columns]: Args) =>
      mapped(it, (area) => {
        const row = area.row + asWhole(rows, "rowOffset");
        const column = area.column + asWhole(columns, "columnOffset");
        if (row < 0 || column < 0 || row + area.rows > MAX_ROWS || column + area.columns > MAX_COLUMNS) {
          refuse("InvalidArgument", "The ranges would be moved over the edge of the sheet.");
        }
        return { ...area, row, column };
      }),
    GetSpecialCells: (it, args: Args) => special(it, args) ?? refuse("ItemNotFound", "There are no such cells."),
    GetSpecialCellsOrNullObject: special,
    GetTables(it, [fullyContained]: Args) {
      const { sheet, areas } = placeOf(it);
      return { type: "TableScopedCollection", it: tablesIn(sheet, areas, fullyContained === true) };
    },
    GetUsedRangeAreas: (it, args: Args) => used(it, args) ?? refuse("ItemNotFound", "Nothing in these ranges is used."),
    GetUsedRangeAreasOrNullObject: used,
  },
  invoke: {
    Calculate(it) {
      const { workbook } = placeOf(it).sheet;
      workbook.markDirty();
      workbook.calculate(true);
    },
    Clear(it, [applyTo]: Args) {
      const { sheet, areas } = placeOf(it);
      for (const area of areas) clearArea(sheet, area, applyTo);
    },
    CopyFrom: copyInto,
    SetDirty: (it) => placeOf(it).sheet.workbook.markDirty(),
  },
  hold: (it) => it.forEach((reference) => reference.sheet.references.add(reference)),
  letGo: (it) => it.forEach((reference) => reference.sheet.references.delete(reference)),
};

export const RangeCollection: ObjectType<Several> = {
  name: "RangeCollection",
  items: (it) => it.map((reference) => ({ type: "Range", it: reference })),
  open: {
    GetItemAt: (it, [index]: Args) => {
      const reference = it[asWhole(index, "index")];
      return reference ? { type: "Range", it: reference } : null;
    },
  },
  invoke: { GetCount: (it) => it.length },
};
