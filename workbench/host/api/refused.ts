/**
 * Members of the areas this host answers that it refuses all the same, with the reason in a phrase; a class with one
 * reason for all stands with that alone. A test compares this list with the catalogue and with what is answered, and
 * `npm run docs` writes it into docs/differences.md. Events that are never fired need no entry: they follow
 * from what frame/rich-api-events.ts delivers.
 */
export const REFUSED: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  Workbook: {
    Bindings: "bindings of the Common API",
    Close: "the page decides which workbook is open",
    DataConnections: "no connections to outside data",
    EnableOfficeScriptRecording: "Office Scripts",
    Functions: "worksheet functions are worked out in cells only",
    GetActiveSlicer: "slicers",
    GetActiveSlicerOrNullObject: "slicers",
    InsertWorksheetsFromBase64: "files are opened by the page, not by the add-in",
    InternalTest: "internal to Microsoft",
    LinkedWorkbooks: "no links to other workbooks",
    PivotTableStyles: "pivot tables",
    PivotTables: "pivot tables",
    Queries: "no connections to outside data",
    RecordAction: "Office Scripts",
    RegisterCustomFunctions: "functions are registered by the host from the functions file",
    SlicerStyles: "slicers",
    Slicers: "slicers",
    TimelineStyles: "slicers",
    UsePrecisionAsDisplayed: "values are always kept in full precision",
    _GetObjectByReferenceId: "internal to Microsoft",
    _SetOsfControlContainerReadyForCustomFunctions: "the service CustomFunctions is told instead",
    _V1Api: "the Common API is not answered through Excel's own",
  },
  Worksheet: {
    NamedSheetViews: "sheet views of co-authors",
    PivotTables: "pivot tables",
    ShowOutlineLevels: "outlines",
    Slicers: "slicers",
    Visuals: "internal to Microsoft",
  },
  Range: {
    ConvertDataTypeToText: "linked data types need Excel's servers",
    ConvertToLinkedDataType: "linked data types need Excel's servers",
    FlashFill: "examples are not guessed from",
    GetDataClassificationIds: "sensitivity labels",
    GetImage: "pictures of cells are not drawn",
    GetNumberFormatProperties: "not released by Microsoft",
    GetPivotTables: "pivot tables",
    Group: "outlines",
    HideGroupDetails: "outlines",
    ShowCard: "linked data types need Excel's servers",
    ShowGroupDetails: "outlines",
    ShowTeachingCallout: "internal to Microsoft",
    Ungroup: "outlines",
  },
  Chart: {
    GetImage: "charts are drawn by the page, not as Excel would draw them",
  },
  Shape: {
    GetAsImage: "shapes are drawn by the page, not as Excel would draw them",
  },
  RangeAreas: {
    ConvertDataTypeToText: "linked data types need Excel's servers",
    ConvertToLinkedDataType: "linked data types need Excel's servers",
  },
  Application: {
    CreateWorkbook: "one workbook at a time",
    Ribbon: "internal to Microsoft",
    _GetWorkbookCreatedById: "one workbook at a time",
  },
};

/** Why a member is refused; undefined when it is not. */
export function refusalOf(type: string, wire: string): string | undefined {
  const entry = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
  if (typeof entry === "string" || entry === undefined) return entry;
  return Object.hasOwn(entry, wire) ? entry[wire] : undefined;
}
