import { MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { autofill, FILL_TYPES } from "../model/autofill";
import { clearAll, clearContents, clearFormats, clearHyperlinks } from "../model/clear";
import { copyInto } from "./copying";
import { moveCells } from "../model/copy";
import { removeDuplicates } from "../model/duplicates";
import { findIn, replaceIn } from "../model/find";
import { mergeCells, unmergeCells } from "../model/merge";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import { deleteCells, insertCells } from "../model/shift";
import { activateSheet } from "../model/sheets";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asFlag, asOneOf, asText, asWhole } from "./check";
import { rangeAt, spot } from "./handles";
import { criteriaOf } from "./search-criteria";

type Args = readonly unknown[];

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `range.clear(applyTo)` for one area. */
export function clearArea(sheet: Worksheet, area: Area, applyTo: unknown): void {
  switch (applyTo === null ? "All" : asOneOf(applyTo, APPLY_TO, "applyTo")) {
    case "All":
      return clearAll(sheet, area);
    case "Formats":
      return clearFormats(sheet, area);
    case "Contents":
      return clearContents(sheet, area);
    case "Hyperlinks":
      return clearHyperlinks(sheet, area, false);
    case "RemoveHyperlinks":
      return clearHyperlinks(sheet, area, true);
  }
}

export const RANGE_EDIT_OPEN: NonNullable<ObjectType<RangeReference>["open"]> = {
  Find: (it, args: Args) => found(it, args) ?? refuse("ItemNotFound", `"${String(args[0])}" is nowhere in the range.`),
  FindOrNullObject: found,
  Insert(it, [shift]: Args): Handle {
    const { sheet, area } = spot(it);
    const direction = asOneOf(shift, ["Down", "Right"], "shift");
    insertCells(sheet, area, area.columns === MAX_COLUMNS ? "Down" : area.rows === MAX_ROWS ? "Right" : direction);
    return rangeAt(sheet, area);
  },
  RemoveDuplicates(it, [columns, includesHeader]: Args): Handle {
    const { sheet, area } = spot(it);
    if (!Array.isArray(columns)) refuse("InvalidArgument", "columns has to be an array of numbers.");
    const result = removeDuplicates(sheet, area, columns as number[], asFlag(includesHeader, "includesHeader"));
    return { type: "RemoveDuplicatesResult", it: result };
  },
};

function found(it: RangeReference, [text, criteria]: Args): Handle | null {
  const { sheet, area } = spot(it);
  const [first] = findIn(sheet, area, asText(text, "text"), criteriaOf(criteria));
  return first ? rangeAt(sheet, first) : null;
}

export const RANGE_EDIT_INVOKE: NonNullable<ObjectType<RangeReference>["invoke"]> = {
  AutoFill(it, [destination, fillType]: Args, call) {
    const { sheet, area } = spot(it);
    // Without a destination Excel fills down as far as the column beside it reaches.
    const over = destination === null ? besideFilled(sheet, area) : rangeArgument(call, destination, sheet).area;
    const type = asOneOf(fillType ?? "FillDefault", [...FILL_TYPES, "FlashFill"], "autoFillType");
    if (type === "FlashFill") refuse("UnsupportedOperation", "Flash Fill is not there (docs/differences.md).");
    autofill(sheet, area, over, type);
  },
  Calculate(it) {
    const { workbook } = spot(it).sheet;
    workbook.markDirty();
    workbook.calculate(true);
  },
  Clear(it, [applyTo]: Args) {
    const { sheet, area } = spot(it);
    clearArea(sheet, area, applyTo);
  },
  CopyFrom: copyInto,
  Delete(it, [shift]: Args) {
    const { sheet, area } = spot(it);
    const direction = asOneOf(shift, ["Up", "Left"], "shift");
    deleteCells(sheet, area, area.columns === MAX_COLUMNS ? "Up" : area.rows === MAX_ROWS ? "Left" : direction);
  },
  Merge(it, [across]: Args) {
    const { sheet, area } = spot(it);
    mergeCells(sheet, area, across === null ? false : asFlag(across, "across"));
  },
  MoveTo(it, [destination]: Args, call) {
    const from = spot(it);
    moveCells(from, rangeArgument(call, destination, from.sheet));
  },
  ReplaceAll(it, [text, replacement, criteria]: Args) {
    const { sheet, area } = spot(it);
    return replaceIn(sheet, area, asText(text, "text"), asText(replacement, "replacement"), criteriaOf(criteria));
  },
  Select(it) {
    const { sheet, area } = spot(it);
    selectAreas(sheet, [area]);
  },
  SetDirty: (it) => spot(it).sheet.workbook.markDirty(),
  Unmerge(it) {
    const { sheet, area } = spot(it);
    unmergeCells(sheet, area);
  },
  /** The client asks before it writes a large array in parts. */
  _ValidateArraySize(it, [rows, columns]: Args) {
    const { area } = spot(it);
    if (asWhole(rows, "rows") === area.rows && asWhole(columns, "columns") === area.columns) return;
    refuse(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${String(rows)} x ${String(columns)} for ${area.rows} x ${area.columns}.`,
    );
  },
};

/** The cells below as far as the column on the left, or else on the right, is filled. */
function besideFilled(sheet: Worksheet, area: Area): Area {
  for (const column of [area.column - 1, area.column + area.columns]) {
    let row = area.row + area.rows;
    while (column >= 0 && sheet.cells.get(row, column)) row++;
    if (row > area.row + area.rows) return { ...area, rows: row - area.row };
  }
  return refuse("InvalidArgument", "There is no filled column beside the range to go by; name a destination.");
}

/** Selects areas; a sheet that is not shown is shown first. */
function selectAreas(sheet: Worksheet, areas: readonly Area[]): void {
  activateSheet(sheet);
  sheet.selection = [...areas];
  sheet.workbook.changed({ kind: "selection", sheet, areas });
}
