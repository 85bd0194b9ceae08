import { formatArea, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import type { Culture } from "../model/culture";
import { formatsIn } from "../model/formatting";
import { assertAllowed, assertBounded, isUnbounded } from "../model/guard";
import type { RangeReference } from "../model/range-reference";
import {
  readCategories,
  readFormulas,
  readFormulasLocal,
  readFormulasR1C1,
  readNumberFormats,
  readNumberFormatsLocal,
  readText,
  readTypes,
  readValues,
} from "../model/read";
import { refuse } from "../model/refusal";
import { boundsOf, hideColumns, hideRows } from "../model/sizes";
import type { SpanSet } from "../model/spans";
import type { Worksheet } from "../model/worksheet";
import { matrix } from "../model/cells";
import { setHyperlink } from "../model/hyperlinks";
import { writeCells, writeNumberFormats, type Writing } from "../model/write";
import type { ObjectType } from "../protocol/object-type";
import { asFlag, asObject, asText } from "./check";
import { spot } from "./handles";
import { shared } from "./places";
import { setStyle } from "./range-looks";

/** Excel on the web answers reads of up to this many cells. */
const READ_LIMIT = 5_000_000;
/** Excel counts cells up to here and says -1 beyond. */
const COUNT_LIMIT = 2 ** 31 - 1;

type Read = NonNullable<ObjectType<RangeReference>["read"]>;
type Write = NonNullable<ObjectType<RangeReference>["write"]>;

/** A property with one element for each cell: null for whole columns and rows, refused where the answer is too large. */
function perCell(read: (sheet: Worksheet, area: Area) => unknown): (it: RangeReference) => unknown {
  return (it) => {
    const { sheet, area } = spot(it);
    if (isUnbounded(area)) return null;
    if (area.rows * area.columns > READ_LIMIT) {
      refuse(
        "ResponsePayloadSizeLimitExceeded",
        `${formatArea(area)} has more than ${READ_LIMIT} cells; read it in parts.`,
      );
    }
    return read(sheet, area);
  };
}

function writeTo(it: RangeReference, value: unknown, how: Writing = {}): void {
  const { sheet, area } = spot(it);
  assertBounded(area, "Values and formulas");
  writeCells(sheet, area, value, how);
}

function writeFormat(it: RangeReference, value: unknown, culture?: Culture): void {
  const { sheet, area } = spot(it);
  assertAllowed(sheet, "allowFormatCells", "format its cells");
  if (Array.isArray(value)) assertBounded(area, "Number formats");
  writeNumberFormats(sheet, area, value, culture);
}

/** Do all (true), none (false) or some (null) of these rows or columns belong to the set? */
function sharedHidden(hidden: SpanSet, from: number, count: number): boolean | null {
  const some = hidden.map.countIn(from, count);
  return some === 0 ? false : some === count ? true : null;
}

function rowsHidden(it: RangeReference): boolean | null {
  const { sheet, area } = spot(it);
  return sharedHidden(sheet.hiddenRows, area.row, area.rows);
}

function columnsHidden(it: RangeReference): boolean | null {
  const { sheet, area } = spot(it);
  return sharedHidden(sheet.hiddenColumns, area.column, area.columns);
}

function hide(it: RangeReference, what: "rows" | "columns", hidden: boolean): void {
  const { sheet, area } = spot(it);
  assertAllowed(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns", `hide or show ${what}`);
  if (what === "rows") hideRows(sheet, area, hidden);
  else hideColumns(sheet, area, hidden);
}

function spills(it: RangeReference): boolean | null {
  const { sheet, area } = spot(it);
  sheet.workbook.calculate();
  let spilled = 0;
  for (const { thing } of sheet.cells.within(area)) if (thing.spill || thing.spillOf) spilled++;
  return spilled === 0 ? false : spilled === area.rows * area.columns ? true : null;
}

function place(key: "left" | "top" | "width" | "height"): (it: RangeReference) => number {
  return (it) => {
    const { sheet, area } = spot(it);
    // Rows are as high as what stands in them needs.
    sheet.workbook.calculate();
    return boundsOf(sheet, area)[key];
  };
}

const area = (it: RangeReference): Area => spot(it).area;

export const RANGE_READ: Read = {
  Address: (it) => (spot(it), it.address),
  AddressLocal: (it) => (spot(it), it.address),
  CellCount: (it) => (area(it).rows * area(it).columns > COUNT_LIMIT ? -1 : area(it).rows * area(it).columns),
  ColumnCount: (it) => area(it).columns,
  ColumnHidden: columnsHidden,
  ColumnIndex: (it) => area(it).column,
  Formulas: perCell(readFormulas),
  FormulasLocal: perCell(readFormulasLocal),
  FormulasR1C1: perCell(readFormulasR1C1),
  HasSpill: spills,
  Height: place("height"),
  Hidden: (it) =>
    rowsHidden(it) === true || columnsHidden(it) === true
      ? true
      : rowsHidden(it) === false && columnsHidden(it) === false
        ? false
        : null,
  Hyperlink(it) {
    const { sheet, area: where } = spot(it);
    const links = new Set([...formatsIn(sheet, where)].map(({ hyperlink }) => JSON.stringify(hyperlink ?? null)));
    if (links.size > 1) return null;
    const link = JSON.parse([...links][0] ?? "null") as Excel.RangeHyperlink | null;
    return link && { ...link, textToDisplay: readText(sheet, { ...where, rows: 1, columns: 1 })[0]![0] };
  },
  IsEntireColumn: (it) => area(it).rows === MAX_ROWS,
  IsEntireRow: (it) => area(it).columns === MAX_COLUMNS,
  Left: place("left"),
  LinkedDataTypeState: perCell((_sheet, where) => matrix(where, () => "None")),
  NumberFormat: perCell(readNumberFormats),
  NumberFormatCategories: perCell(readCategories),
  NumberFormatLocal: perCell(readNumberFormatsLocal),
  RowCount: (it) => area(it).rows,
  RowHidden: rowsHidden,
  RowIndex: (it) => area(it).row,
  // Only formulas entered with Ctrl+Shift+Enter are, and there are none here.
  SavedAsArray: () => false,
  Style(it) {
    const { sheet, area: where } = spot(it);
    return shared([...formatsIn(sheet, where)].map(({ style }) => style));
  },
  Text: perCell(readText),
  Top: place("top"),
  ValueTypes: perCell(readTypes),
  Values: perCell(readValues),
  Width: place("width"),
  _ReferenceId: () => "",
};

export const RANGE_WRITE: Write = {
  ColumnHidden: (it, value: unknown) => hide(it, "columns", asFlag(value, "columnHidden")),
  Formulas: (it, value: unknown) => writeTo(it, value),
  FormulasLocal: (it, value: unknown) => writeTo(it, value, { by: "local" }),
  FormulasR1C1: (it, value: unknown) => writeTo(it, value, { r1c1: true }),
  Hyperlink(it, value: unknown) {
    const { sheet, area: where } = spot(it);
    assertBounded(where, "Hyperlinks");
    const link = asObject(value, "hyperlink");
    const part = (key: string) => (link[key] == null ? undefined : asText(link[key], `hyperlink.${key}`));
    setHyperlink(sheet, where, {
      address: part("address"),
      documentReference: part("documentReference"),
      screenTip: part("screenTip"),
      textToDisplay: part("textToDisplay"),
    });
  },
  NumberFormat: (it, value: unknown) => writeFormat(it, value),
  NumberFormatLocal: (it, value: unknown) => writeFormat(it, value, it.sheet.workbook.culture),
  RowHidden: (it, value: unknown) => hide(it, "rows", asFlag(value, "rowHidden")),
  Style: setStyle,
  Values: (it, value: unknown) => writeTo(it, value),
};
