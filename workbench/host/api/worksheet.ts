import { findIn, replaceIn } from "../model/find";
import { usedArea } from "../model/navigation";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheets";
import { copySheet } from "../model/copy-sheet";
import { refuse } from "../model/refusal";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { STANDARD_HEIGHT } from "../model/sizes";
import type { Worksheet as Sheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { areaOn, areasOn } from "./addresses";
import { asColor, asFlag, asOneOf, asText, asWhole } from "./check";
import { rangeAt, rangesAt, sheetHandle } from "./handles";
import { criteriaOf } from "./search-criteria";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Excel's standard width, in characters of the standard font. */
const STANDARD_CHARACTERS = 8.43;

/** What lies on a sheet is answered elsewhere; it all begins at the sheet itself. */
const on = (type: string) => (sheet: Sheet) => ({ type, it: sheet });

function look(sheet: Sheet): void {
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Handle | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at]!;
    if (visibleOnly !== true || other.visibility === "Visible") return sheetHandle(other);
  }
  return null;
}

function used(sheet: Sheet, valuesOnly: unknown): Handle | null {
  const area = usedArea(sheet, undefined, valuesOnly === true);
  return area ? rangeAt(sheet, area) : null;
}

function byId(sheet: Sheet, id: unknown): Handle | null {
  const found = sheet.workbook.sheets.find((each) => each.id === id);
  return found ? sheetHandle(found) : null;
}

function findAll(sheet: Sheet, text: unknown, criteria: unknown): Handle | null {
  const found = findIn(sheet, undefined, asText(text, "text"), criteriaOf(criteria));
  return found.length > 0 ? rangesAt(sheet, found) : null;
}

export const Worksheet: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  read: {
    EnableCalculation: () => true,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    ShowGridlines: ({ gridlines }) => gridlines,
    ShowHeadings: ({ headings }) => headings,
    StandardHeight: () => STANDARD_HEIGHT,
    StandardWidth: () => STANDARD_CHARACTERS,
    TabColor: ({ tabColor }) => tabColor,
    TabId: ({ id }) => Number.parseInt(id.slice(1), 10),
    Visibility: ({ visibility }) => visibility,
  },
  write: {
    EnableCalculation(_sheet, value: unknown) {
      if (!asFlag(value, "enableCalculation")) {
        refuse("UnsupportedOperation", "Calculation cannot be switched off for one sheet here (docs/differences.md).");
      }
    },
    Gridlines(sheet, value: unknown) {
      sheet.gridlines = asFlag(value, "showGridlines");
      look(sheet);
    },
    Headings(sheet, value: unknown) {
      sheet.headings = asFlag(value, "showHeadings");
      look(sheet);
    },
    Name: (sheet, value: unknown) => renameSheet(sheet, asText(value, "The name of a sheet")),
    Position: (sheet, value: unknown) => moveSheet(sheet, asWhole(value, "position")),
    StandardWidth() {
      refuse(
        "UnsupportedOperation",
        "The standard width of columns is fixed here (docs/differences.md); set columnWidth.",
      );
    },
    TabColor(sheet, value: unknown) {
      sheet.tabColor = value === "" ? "" : asColor(value, "tabColor");
      look(sheet);
    },
    Visibility: (sheet, value: unknown) => setVisibility(sheet, asOneOf(value, VISIBILITIES, "visibility")),
  },
  follow: {
    AutoFilter: on("AutoFilter"),
    Charts: on("ChartCollection"),
    Comments: on("CommentCollection"),
    CustomProperties: on("WorksheetCustomPropertyCollection"),
    FreezePanes: on("WorksheetFreezePanes"),
    HorizontalPageBreaks: (sheet) => ({ type: "PageBreakCollection", it: { sheet, direction: "horizontal" } }),
    Names: on("NamedItemCollection"),
    PageLayout: on("PageLayout"),
    Protection: on("WorksheetProtection"),
    Shapes: on("ShapeCollection"),
    Tables: on("TableCollection"),
    VerticalPageBreaks: (sheet) => ({ type: "PageBreakCollection", it: { sheet, direction: "vertical" } }),
  },
  open: {
    Copy(sheet, [position, relativeTo]: readonly unknown[], call) {
      const where = position === null ? "None" : asOneOf(position, POSITIONS, "positionType");
      return sheetHandle(copySheet(sheet, placeOfCopy(sheet, where, relativeTo, call)));
    },
    FindAll(sheet, [text, criteria]: readonly unknown[]) {
      return (
        findAll(sheet, text, criteria) ?? refuse("ItemNotFound", `"${String(text)}" is nowhere on "${sheet.name}".`)
      );
    },
    FindAllOrNullObject: (sheet, [text, criteria]: readonly unknown[]) => findAll(sheet, text, criteria),
    GetCell: (sheet, [row, column]: readonly unknown[]) =>
      rangeAt(sheet, {
        row: asWhole(row, "row", 0, MAX_ROWS - 1),
        column: asWhole(column, "column", 0, MAX_COLUMNS - 1),
        rows: 1,
        columns: 1,
      }),
    GetNext: (sheet, [visibleOnly]: readonly unknown[]) => neighbour(sheet, 1, visibleOnly),
    GetNextOrNullObject: (sheet, [visibleOnly]: readonly unknown[]) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly]: readonly unknown[]) => neighbour(sheet, -1, visibleOnly),
    GetPreviousOrNullObject: (sheet, [visibleOnly]: readonly unknown[]) => neighbour(sheet, -1, visibleOnly),
    GetRange: (sheet, [address]: readonly unknown[]) => rangeAt(sheet, areaOn(sheet, address)),
    GetRangeByIndexes(sheet, [row, column, rows, columns]: readonly unknown[]) {
      const area = {
        row: asWhole(row, "startRow", 0, MAX_ROWS - 1),
        column: asWhole(column, "startColumn", 0, MAX_COLUMNS - 1),
        rows: asWhole(rows, "rowCount", 1),
        columns: asWhole(columns, "columnCount", 1),
      };
      if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) {
        refuse("InvalidArgument", "The range would reach over the end of the sheet.");
      }
      return rangeAt(sheet, area);
    },
    GetRanges: (sheet, [address]: readonly unknown[]) => rangesAt(sheet, areasOn(sheet, address)),
    // An empty sheet has its first cell for a used range.
    GetUsedRange: (sheet, [valuesOnly]: readonly unknown[]) =>
      used(sheet, valuesOnly) ?? rangeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]: readonly unknown[]) => used(sheet, valuesOnly),
    _GetAnotherWorksheetById: (sheet, [id]: readonly unknown[]) => byId(sheet, id),
    _GetSheetById: (sheet, [id]: readonly unknown[]) => byId(sheet, id),
  },
  invoke: {
    Activate: (sheet) => activateSheet(sheet),
    Calculate(sheet) {
      sheet.workbook.markDirty();
      sheet.workbook.calculate(true);
    },
    Delete: (sheet) => deleteSheet(sheet),
    ReplaceAll: (sheet, [text, replacement, criteria]: readonly unknown[]) =>
      replaceIn(sheet, undefined, asText(text, "text"), asText(replacement, "replacement"), criteriaOf(criteria)),
  },
};

/** Where a copy goes among the tabs. */
function placeOfCopy(sheet: Sheet, where: (typeof POSITIONS)[number], relativeTo: unknown, call: Call): number {
  const { sheets } = sheet.workbook;
  switch (where) {
    case "Beginning":
      return 0;
    case "End":
      return sheets.length;
    case "None":
      return sheets.indexOf(sheet) + 1;
    default: {
      const at = sheets.indexOf(call.object<Sheet>(relativeTo, "Worksheet"));
      return where === "Before" ? at : at + 1;
    }
  }
}
