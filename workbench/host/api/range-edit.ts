import { MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { clearAll, clearContents, clearFormats, clearHyperlinks } from "../model/clear";
import { mergeCells, unmergeCells } from "../model/merge";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import { deleteCells, insertCells } from "../model/shift";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asFlag, asOneOf, asWhole } from "./check";
import { rangeAt, spot } from "./handles";

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
  Insert(it, [shift]: Args): Handle {
    const { sheet, area } = spot(it);
    const direction = asOneOf(shift, ["Down", "Right"], "shift");
    insertCells(sheet, area, area.columns === MAX_COLUMNS ? "Down" : area.rows === MAX_ROWS ? "Right" : direction);
    return rangeAt(sheet, area);
  },
};

export const RANGE_EDIT_INVOKE: NonNullable<ObjectType<RangeReference>["invoke"]> = {
  Calculate(it) {
    const { workbook } = spot(it).sheet;
    workbook.markDirty();
    workbook.calculate(true);
  },
  Clear(it, [applyTo]: Args) {
    const { sheet, area } = spot(it);
    clearArea(sheet, area, applyTo);
  },
  Delete(it, [shift]: Args) {
    const { sheet, area } = spot(it);
    const direction = asOneOf(shift, ["Up", "Left"], "shift");
    deleteCells(sheet, area, area.columns === MAX_COLUMNS ? "Up" : area.rows === MAX_ROWS ? "Left" : direction);
  },
  Merge(it, [across]: Args) {
    const { sheet, area } = spot(it);
    mergeCells(sheet, area, across === null ? false : asFlag(across, "across"));
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

/** Selects areas; a sheet that is not shown is shown first. */
export function selectAreas(sheet: Worksheet, areas: readonly Area[]): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible") refuse("InvalidSelection", `The sheet "${sheet.name}" is hidden.`);
  if (workbook.active !== sheet) {
    const before = workbook.active;
    workbook.active = sheet;
    workbook.changed({ kind: "sheet-deactivated", sheet: before, source: "addin" });
    workbook.changed({ kind: "sheet-activated", sheet, source: "addin" });
  }
  sheet.selection = [...areas];
  workbook.changed({ kind: "selection", sheet, areas });
}
