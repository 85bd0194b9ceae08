import { formatArea, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { refuse } from "../model/refusal";
import type { PageLayout as Layout } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { areasOn, rangeArgument } from "./addresses";
import { bagType, flag, number, numberOr, oneOf, set, text, type Bag } from "./bag";
import { asNumber, asObject, asOneOf, invalid } from "./check";
import { rangeAt, rangesAt } from "./handles";
import { placeOf, type Ranges } from "./places";

const PAPERS = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4",
  "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10", "Envelope11", "Envelope12",
  "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6",
  "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal",
  "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman",
]; // prettier-ignore

/** Points per unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = { bottom: "BottomMargin", footer: "FooterMargin", header: "HeaderMargin", left: "LeftMargin", right: "RightMargin", top: "TopMargin" } as const; // prettier-ignore

/** The scalars with Excel's "Normal" margins, in points. */
const scalars = bagType<Bag>("PageLayout", {
  BlackAndWhite: flag(false),
  BottomMargin: number(54, 0),
  CenterHorizontally: flag(false),
  CenterVertically: flag(false),
  DraftMode: flag(false),
  FirstPageNumber: numberOr("", [""]),
  FooterMargin: number(21.6, 0),
  HeaderMargin: number(21.6, 0),
  LeftMargin: number(50.4, 0),
  Orientation: oneOf("Portrait", ["Portrait", "Landscape"]),
  PaperSize: oneOf("Letter", PAPERS),
  PrintComments: oneOf("NoComments", ["NoComments", "EndSheet", "InPlace"]),
  PrintErrors: oneOf("AsDisplayed", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
  PrintGridlines: flag(false),
  PrintHeadings: flag(false),
  PrintOrder: oneOf("DownThenOver", ["DownThenOver", "OverThenDown"]),
  RightMargin: number(50.4, 0),
  TopMargin: number(54, 0),
  Zoom: { unset: { scale: 100 }, check: checkedZoom },
});

/** A scale in percent, or how many pages wide and tall; Excel takes one or the other. */
function checkedZoom(value: unknown): Excel.PageLayoutZoomOptions {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asObject(value, "zoom");
  const pages = wide ?? tall;
  if (scale !== undefined && scale !== null) {
    if (pages !== undefined && pages !== null) invalid("zoom takes a scale or a number of pages, not both.");
    return { scale: asNumber(scale, "zoom.scale", 10, 400) };
  }
  return {
    ...(wide === undefined || wide === null
      ? {}
      : { horizontalFitToPages: asNumber(wide, "zoom.horizontalFitToPages", 0) }),
    ...(tall === undefined || tall === null
      ? {}
      : { verticalFitToPages: asNumber(tall, "zoom.verticalFitToPages", 0) }),
  };
}

/** A sheet's layout, made when it is first changed. */
function layoutOf(sheet: Worksheet): Layout {
  return (sheet.pageLayout ??= { settings: new Map() });
}

function changed(sheet: Worksheet): void {
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

function bagOf(sheet: Worksheet): Bag {
  return {
    settings: layoutOf(sheet).settings,
    path: "",
    change(set) {
      set();
      changed(sheet);
    },
  };
}

/** The answers of a bag, asked of the sheet. */
function onSheet<F extends (bag: Bag, value: never, call: Call) => unknown>(members: Readonly<Record<string, F>>) {
  return Object.fromEntries(
    Object.entries(members).map(([wire, member]) => [
      wire,
      (sheet: Worksheet, value: never, call: Call) => member(bagOf(sheet), value, call) as ReturnType<F>,
    ]),
  );
}

function printArea(sheet: Worksheet): Handle | null {
  const areas = sheet.pageLayout?.printArea;
  return areas ? rangesAt(sheet, areas) : null;
}

function titles(sheet: Worksheet, which: "titleRows" | "titleColumns"): Handle | null {
  const area = sheet.pageLayout?.[which];
  return area ? rangeAt(sheet, area) : null;
}

function missing(what: string, sheet: Worksheet): never {
  return refuse("ItemNotFound", `The sheet "${sheet.name}" has no ${what}.`);
}

function areasArgument(argument: unknown, sheet: Worksheet, call: Call): readonly Area[] {
  const handle = call.handle(argument);
  if (handle?.type === "RangeAreas" || handle?.type === "Range") return placeOf(handle.it as Ranges).areas;
  return areasOn(sheet, argument);
}

export const PageLayout: ObjectType<Worksheet> = {
  name: "PageLayout",
  read: Object.fromEntries(
    Object.entries(scalars.read).map(([wire, read]) => [
      wire,
      (sheet: Worksheet, call: Call) => read(bagOf(sheet), call),
    ]),
  ),
  write: onSheet(scalars.write),
  follow: {
    HeadersFooters: (sheet) => ({ type: "HeaderFooterGroup", it: { ...bagOf(sheet), path: "headersFooters" } }),
  },
  open: {
    GetPrintArea: (sheet) => printArea(sheet) ?? missing("print area", sheet),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (sheet) => titles(sheet, "titleColumns") ?? missing("title columns", sheet),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, "titleColumns"),
    GetPrintTitleRows: (sheet) => titles(sheet, "titleRows") ?? missing("title rows", sheet),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, "titleRows"),
  },
  invoke: {
    SetPrintArea(sheet, [area]: readonly unknown[], call) {
      layoutOf(sheet).printArea = [...areasArgument(area, sheet, call)];
      changed(sheet);
    },
    SetPrintMargins(sheet, [unit, options]: readonly unknown[]) {
      const points = UNITS[asOneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
      for (const [key, value] of Object.entries(asObject(options, "marginOptions"))) {
        const wire = MARGINS[key as keyof typeof MARGINS] ?? invalid(`There is no margin "${key}".`);
        set(bagOf(sheet), wire, asNumber(value, `marginOptions.${key}`, 0) * points);
      }
    },
    SetPrintTitleColumns(sheet, [columns]: readonly unknown[], call) {
      const { area } = rangeArgument(call, columns, sheet);
      if (area.rows !== MAX_ROWS) invalid(`Title columns are whole columns, such as A:B, not ${formatArea(area)}.`);
      layoutOf(sheet).titleColumns = area;
      changed(sheet);
    },
    SetPrintTitleRows(sheet, [rows]: readonly unknown[], call) {
      const { area } = rangeArgument(call, rows, sheet);
      if (area.columns !== MAX_COLUMNS) invalid(`Title rows are whole rows, such as 1:2, not ${formatArea(area)}.`);
      layoutOf(sheet).titleRows = area;
      changed(sheet);
    },
  },
};

export const HeaderFooterGroup = bagType<Bag>(
  "HeaderFooterGroup",
  {
    State: oneOf("Default", ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
    UseSheetMargins: flag(true),
    UseSheetScale: flag(true),
  },
  {
    DefaultForAllPages: "HeaderFooter",
    EvenPages: "HeaderFooter",
    FirstPage: "HeaderFooter",
    OddPages: "HeaderFooter",
  },
);

/** The longest header or footer, its codes included. */
const LONGEST = 255;

export const HeaderFooter = bagType<Bag>("HeaderFooter", {
  CenterFooter: text("", LONGEST),
  CenterHeader: text("", LONGEST),
  LeftFooter: text("", LONGEST),
  LeftHeader: text("", LONGEST),
  RightFooter: text("", LONGEST),
  RightHeader: text("", LONGEST),
});
