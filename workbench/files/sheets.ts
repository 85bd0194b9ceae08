import { formatArea, parseArea, type Area } from "../host/model/area";
import type { PageLayout } from "../host/model/page-layout";
import { STANDARD_WIDTH } from "../host/model/sizes";
import type { Worksheet } from "../host/model/worksheet";
import type { FileBook, FileSheet } from "./excelts";
import { writeRows } from "./rows";
import { argb, colorOf } from "./styles";

/** A sheet's own settings: sizes, hidden rows and columns, merges, what is frozen, what shows, protection, printing. */

/** Excel measures columns in digits of 7 pixels, the model in points (three quarters of a pixel). */
const POINTS_PER_DIGIT = 7 * 0.75;
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function writeSheet(sheet: Worksheet, into: FileSheet): void {
  into.state = STATES[sheet.visibility];
  if (sheet.tabColor !== "") into.properties.tabColor = argb(sheet.tabColor);
  for (const [column, points] of sheet.columnWidths) into.getColumn(column + 1).width = points / POINTS_PER_DIGIT;
  writeRows(sheet, into);
  for (const column of sheet.hiddenColumns) {
    into.getColumn(column + 1).hidden = true;
    into.getColumn(column + 1).width ??= STANDARD_WIDTH / POINTS_PER_DIGIT;
  }
  for (const merge of sheet.merges) into.mergeCellsWithoutStyle(formatArea(merge));
  if (sheet.autoFilter) into.autoFilter = formatArea(sheet.autoFilter.area);
  const { rows, columns } = sheet.freeze;
  const active = sheet.selection[0] ?? A1;
  const shown = {
    activeCell: formatArea({ ...active, rows: 1, columns: 1 }),
    showGridLines: sheet.gridlines,
    showRowColHeaders: sheet.headings,
    ...(sheet === sheet.workbook.active ? { tabSelected: true } : {}),
  };
  const frozen = rows > 0 || columns > 0;
  into.views = [frozen ? { ...shown, state: "frozen", xSplit: columns, ySplit: rows } : { ...shown, state: "normal" }];
  if (sheet.pageLayout) writePageLayout(sheet.pageLayout, into);
}

export function readSheet(from: FileSheet, sheet: Worksheet, selection: Area[] | undefined): void {
  const state = Object.entries(STATES).find(([, file]) => file === from.state);
  sheet.visibility = (state?.[0] ?? "Visible") as Worksheet["visibility"];
  sheet.tabColor = colorOf(from.properties.tabColor) ?? "";
  for (let c = 1; c <= Math.max(from.columnCount, from.columns?.length ?? 0); c++) {
    const column = from.getColumn(c);
    const width = column.width === undefined ? STANDARD_WIDTH : hundredths(column.width * POINTS_PER_DIGIT);
    if (width !== STANDARD_WIDTH) sheet.columnWidths.set(c - 1, width);
    if (column.hidden) sheet.hiddenColumns.add(c - 1);
  }
  sheet.merges = from.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  // A sheet of a file may come without any view.
  const view = (from.views as FileSheet["views"] | undefined)?.[0];
  if (view?.state === "frozen") sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.gridlines = view?.showGridLines !== false;
  sheet.headings = view?.showRowColHeaders !== false;
  const active = view?.activeCell === undefined ? undefined : parseArea(view.activeCell);
  sheet.selection = selection ?? [active ?? A1];
  const filter = typeof from.autoFilter === "string" ? parseArea(from.autoFilter) : undefined;
  if (filter) sheet.autoFilter = { area: filter, criteria: new Map() };
  readPageLayout(from, sheet);
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

const FLAGS = {
  allowAutoFilter: "autoFilter", allowDeleteColumns: "deleteColumns", allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells", allowFormatColumns: "formatColumns", allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns", allowInsertHyperlinks: "insertHyperlinks", allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables", allowSort: "sort", allowEditObjects: "objects", allowEditScenarios: "scenarios",
} as const; // prettier-ignore

/** A password is stored as Excel stores it, as a salted hash: it comes back as "protected", not as the word. */
export async function writeProtection(sheet: Worksheet, into: FileSheet): Promise<void> {
  if (!sheet.protection) return;
  const { options, password } = sheet.protection;
  const flags = Object.entries(FLAGS).map(([model, file]) => [file, options[model as keyof typeof FLAGS] === true]);
  const { selectionMode = "Normal" } = options;
  const select = { selectLockedCells: selectionMode === "Normal", selectUnlockedCells: selectionMode !== "None" };
  await into.protect(password, { ...Object.fromEntries(flags), ...select, sheet: true });
}

export function readProtection(from: FileSheet, sheet: Worksheet, lost: Set<string>): void {
  const stored = from.sheetProtection;
  if (!stored) return;
  if (stored.hashValue) lost.add("Passwords of protected sheets: the sheets stay protected, any password opens them.");
  const flags = Object.entries(FLAGS).map(([model, file]) => [model, stored[file] === true]);
  const locked = stored.selectLockedCells !== false;
  const selectionMode = locked ? "Normal" : stored.selectUnlockedCells !== false ? "Unlocked" : "None";
  sheet.protection = { options: { ...Object.fromEntries(flags), selectionMode } };
}

const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B5: 13,
  Tabloid: 3,
  Executive: 7,
};
const MARGINS = {
  leftMargin: "left", rightMargin: "right", topMargin: "top", bottomMargin: "bottom", headerMargin: "header",
  footerMargin: "footer",
} as const; // prettier-ignore
const SWITCHES = {
  centerHorizontally: "horizontalCentered", centerVertically: "verticalCentered", blackAndWhite: "blackAndWhite",
  draftMode: "draft", printGridlines: "showGridLines", printHeadings: "showRowColHeaders",
} as const; // prettier-ignore
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function writePageLayout({ settings, printArea, titleRows, titleColumns }: PageLayout, into: FileSheet): void {
  const setup = into.pageSetup;
  if (settings.has("orientation")) setup.orientation = String(settings.get("orientation")).toLowerCase();
  const paper = PAPER[String(settings.get("paperSize"))];
  if (paper !== undefined) setup.paperSize = paper;
  const margins = Object.entries(MARGINS).filter(([model]) => settings.has(model));
  if (margins.length > 0) {
    // Points in the model, inches in the file.
    const given = margins.map(([model, file]) => [file, Number(settings.get(model)) / 72]);
    setup.margins = { ...DEFAULT_MARGINS, ...Object.fromEntries(given) };
  }
  for (const [model, file] of Object.entries(SWITCHES))
    if (settings.has(model)) setup[file] = settings.get(model) === true;
  if (typeof settings.get("firstPageNumber") === "number")
    setup.firstPageNumber = Number(settings.get("firstPageNumber"));
  const zoom = settings.get("zoom") as Excel.PageLayoutZoomOptions | undefined;
  if (zoom?.scale) setup.scale = zoom.scale;
  if (zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined) {
    setup.fitToPage = true;
    setup.fitToWidth = zoom.horizontalFitToPages ?? 0;
    setup.fitToHeight = zoom.verticalFitToPages ?? 0;
  }
  if (printArea) setup.printArea = printArea.map(formatArea).join("&&");
  if (titleRows) setup.printTitlesRow = `${titleRows.row + 1}:${titleRows.row + titleRows.rows}`;
  if (titleColumns) setup.printTitlesColumn = formatArea(titleColumns);
}

function readPageLayout({ pageSetup: setup }: FileSheet, sheet: Worksheet): void {
  const settings = new Map<string, unknown>();
  if (setup.orientation === "landscape") settings.set("orientation", "Landscape");
  const paper = Object.keys(PAPER).find((name) => PAPER[name] === setup.paperSize);
  if (paper) settings.set("paperSize", paper);
  for (const [model, file] of Object.entries(MARGINS)) {
    const inches = setup.margins?.[file];
    if (inches !== undefined && inches !== DEFAULT_MARGINS[file]) settings.set(model, hundredths(inches * 72));
  }
  for (const [model, file] of Object.entries(SWITCHES)) if (setup[file] === true) settings.set(model, true);
  // The library says 1 where the file says nothing.
  if ((setup.firstPageNumber ?? 1) !== 1) settings.set("firstPageNumber", setup.firstPageNumber);
  if (setup.fitToPage) {
    const pages = (n: number) => (n > 0 ? n : undefined);
    const [horizontalFitToPages, verticalFitToPages] = [pages(setup.fitToWidth), pages(setup.fitToHeight)];
    settings.set("zoom", {
      ...(horizontalFitToPages === undefined ? {} : { horizontalFitToPages }),
      ...(verticalFitToPages === undefined ? {} : { verticalFitToPages }),
    });
  } else if (setup.scale && setup.scale !== 100) settings.set("zoom", { scale: setup.scale });
  const areas = (text: string | undefined) =>
    (text ?? "").split("&&").flatMap((part) => parseArea(part.replaceAll("$", "")) ?? []);
  const printArea = areas(setup.printArea);
  const [titleRows] = areas(setup.printTitlesRow);
  const [titleColumns] = areas(setup.printTitlesColumn);
  if (settings.size === 0 && printArea.length === 0 && !titleRows && !titleColumns) return;
  sheet.pageLayout = {
    settings,
    ...(printArea.length > 0 ? { printArea } : {}),
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
  };
}

/** The sheet that is in front when the file opens. */
export function writeActiveSheet(activeTab: number, book: FileBook): void {
  book.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" }];
}
