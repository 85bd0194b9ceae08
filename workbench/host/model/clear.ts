import { intersection, type Area } from "./area";
import { putCell, takeBackSpills } from "./cells";
import type { Source } from "./changes";
import { clearConditionalFormats } from "./conditional-formats";
import { DEFAULT_FORMAT } from "./format";
import { updateFormats } from "./formatting";
import { assertAllowed, assertEditable } from "./guard";
import { afterEntryInTables } from "./table-entry";
import { ANY_VALUE, updateValidations } from "./validations";
import type { Worksheet } from "./worksheet";
import { edited, formulaChanges } from "./write";

/** Clears what cells hold; how they look stays. Headers of tables get a name again, rows of tables stay. */
export function clearContents(sheet: Worksheet, area: Area, source: Source = "addin"): void {
  assertEditable(sheet, area);
  const before = sheet.cells.get(area.row, area.column)?.value ?? null;
  takeBackSpills(sheet, area);
  const gone = [...sheet.cells.within(area)].map(({ row, column }) => ({ row, column, cell: null }));
  const formulas = formulaChanges(sheet, gone);
  for (const { row, column } of gone) putCell(sheet, row, column, null);
  afterEntryInTables(sheet, area, gone, source);
  sheet.workbook.changed(edited(sheet, area, source, before, formulas));
}

/** Gives cells the look of untouched ones: no format, no merge, no conditional format. */
export function clearFormats(sheet: Worksheet, area: Area, source: Source = "addin"): void {
  assertAllowed(sheet, "allowFormatCells", "clear its formats");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  clearConditionalFormats(sheet, [area]);
  updateFormats(sheet, area, () => DEFAULT_FORMAT, source);
}

/** Takes links away. `RemoveHyperlinks` clears the look of a link as well. */
export function clearHyperlinks(sheet: Worksheet, area: Area, andLook: boolean, source: Source = "addin"): void {
  assertAllowed(sheet, "allowFormatCells", "clear its hyperlinks");
  updateFormats(
    sheet,
    area,
    (format) => {
      if (!format.hyperlink) return format;
      const { hyperlink: _hyperlink, ...plain } = format;
      return andLook ? { ...plain, style: "Normal", font: DEFAULT_FORMAT.font } : plain;
    },
    source,
  );
}

/** Contents, formats, links, rules: all of it. */
export function clearAll(sheet: Worksheet, area: Area, source: Source = "addin"): void {
  assertEditable(sheet, area);
  clearFormats(sheet, area, source);
  updateValidations(sheet, [area], () => ANY_VALUE);
  clearContents(sheet, area, source);
}
