import { ExcelCalculation } from "../../../workbench/host/calculation";
import { formatArea, parseArea } from "../../../workbench/host/model/area";
import { DEFAULT_FORMAT, type CellFormat } from "../../../workbench/host/model/format";
import { RangeReference } from "../../../workbench/host/model/range-reference";
import { Workbook } from "../../../workbench/host/model/workbook";
import type { Worksheet } from "../../../workbench/host/model/worksheet";
import { AddIn, addTable, define, fill } from "../host/calculation/sheet";

/** A share of the way, as a function of an add-in would answer it. */
export function functions(): AddIn {
  const parameters = ["start", "target", "current"].map((name) => ({ name }));
  const score = {
    answer: ({ arguments: [a, b, c] }: { arguments: readonly unknown[] }) =>
      (Number(c) - Number(a)) / (Number(b) - Number(a)),
  };
  const pair = { answer: () => [["on track", 0.5]] };
  return new AddIn({ SCORE: { ...score, metadata: { parameters } }, PAIR: pair });
}

export function newWorkbook(): { workbook: Workbook; calculation: ExcelCalculation } {
  const calculation = new ExcelCalculation(() => new Date(2026, 10, 21));
  return { workbook: new Workbook(calculation), calculation };
}

type Parts = { [K in keyof CellFormat]?: Partial<CellFormat[K]> };

function format(sheet: Worksheet, address: string, parts: Parts): void {
  const { row, column, rows, columns } = parseArea(address)!;
  const merged: CellFormat = {
    ...DEFAULT_FORMAT,
    ...(parts as Partial<CellFormat>),
    font: { ...DEFAULT_FORMAT.font, ...parts.font },
    fill: { ...DEFAULT_FORMAT.fill, ...parts.fill },
    borders: { ...DEFAULT_FORMAT.borders, ...parts.borders },
  };
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) sheet.formats.set(r, c, merged);
}

/** A workbook with something of everything a file can carry: a board with a table, rules and a chart, and two more sheets. */
export function richWorkbook(): { workbook: Workbook; calculation: ExcelCalculation; addIn: AddIn } {
  const { workbook, calculation } = newWorkbook();
  const addIn = functions().register(calculation);
  const board = workbook.active;
  board.name = "OKR board";
  const table = addTable(board, "OKRs", "A3:F7", ["Key result", "Start", "Target", "Current", "Score", "Share #1"]);
  table.showTotals = true;
  table.style = "TableStyleMedium9";
  table.highlightFirstColumn = true;
  fill(board, {
    A1: 'Pipeline & "health" <Q4>',
    A4: "Leads",
    A5: "Deal size",
    A6: "Refunds",
    B4: 40,
    B5: 38000,
    B6: 0.005,
  });
  fill(board, { C4: 100, C5: 50000, C6: 0.002, D4: 55, D5: 41000 });
  for (const row of [4, 5, 6])
    fill(board, {
      [`E${row}`]: "=OKR.SCORE([@Start],[@Target],[@Current])",
      [`F${row}`]: "=[@Current]/SUM([Current])",
    });
  fill(board, { A7: "Total", E7: "=SUBTOTAL(101,[Score])" });
  Object.assign(table.columns[0]!, { total: "Total" });
  Object.assign(table.columns[4]!, {
    calculated: "=OKR.SCORE([@Start],[@Target],[@Current])",
    total: "=SUBTOTAL(101,[Score])",
  });
  Object.assign(table.columns[5]!, { calculated: "=[@Current]/SUM([Current])" });
  format(board, "A1", {
    font: { bold: true, size: 16, color: "#1F4E79", name: "Calibri" },
    fill: { color: "#DDEBF7", pattern: "Solid" },
  });
  format(board, "E4:E7", { numberFormat: "0%" });
  format(board, "B4:D5", { numberFormat: "#,##0.00", locked: false, horizontalAlignment: "Right", wrapText: true });
  format(board, "H1", {
    borders: { EdgeBottom: { style: "Double", color: "#FF0000", weight: "Thick", tintAndShade: 0 } },
    textOrientation: 45,
  });
  fill(board, {
    H2: "=SEQUENCE(2,2)",
    H5: "=OKR.PAIR(1)",
    H6: '=XLOOKUP("Leads",OKRs[Key result],OKRs[Current])',
    H7: "=LET(x,B4,x*2)",
  });
  fill(board, { K1: true, K2: "=1/0", K3: "plain", K5: "=SUM(H2#)", K6: '=IFERROR(OKR.SCORE(1,2,1.5),"-")' });
  board.cells.set(3, 10, { value: "=not a formula", quoted: true });
  board.columnWidths.set(0, 150).set(3, 60);
  board.rowHeights.set(0, 30);
  board.hiddenColumns.add(12);
  board.hiddenRows.add(19);
  board.merges = [parseArea("A1:C1")!];
  board.freeze = { rows: 3, columns: 1 };
  board.tabColor = "#4472C4";
  board.gridlines = false;
  board.selection = [parseArea("B4:C5")!];
  board.validations = [
    rule("B4:D6", { decimal: { formula1: 0, formula2: 100000, operator: "Between" } }),
    rule("A9:A12", { list: { inCellDropDown: true, source: "On track,Behind" } }),
    rule("B9", { custom: { formula: "=LEN(B9)>2" } }),
  ];
  conditionalFormats(board);
  board.protection = { options: { allowFormatColumns: true, selectionMode: "Normal" } };
  board.pageLayout = {
    settings: new Map<string, unknown>([
      ["orientation", "Landscape"],
      ["zoom", { horizontalFitToPages: 1 }],
    ]),
    printArea: [parseArea("A1:F7")!],
  };
  chart(board);
  const notes = workbook.addSheet("It's 100%");
  fill(notes, { A1: "='OKR board'!A4", A2: "=goal+1", A3: "=TODAY()" });
  define(workbook, "goal", "='OKR board'!$C$4");
  define(workbook, "as_of", "='It''s 100%'!$A$3");
  define(workbook, "local", "='It''s 100%'!$A$1:$A$2", notes);
  format(notes, "A3", { numberFormat: "yyyy-mm-dd" });
  workbook.addSheet("Hidden").visibility = "VeryHidden";
  workbook.active = notes;
  workbook.settings.set("okr.language", '"en"');
  workbook.customXmlParts.set("{6F9619FF-8B86-D011-B42D-00C04FC964FF}", '<board xmlns="urn:okrw">Sales</board>');
  return { workbook, calculation, addIn };
}

function rule(address: string, rule: Excel.DataValidationRule): Worksheet["validations"][number] {
  return {
    areas: [parseArea(address)!],
    rule,
    errorAlert: { message: "Choose one of the list.", showAlert: true, style: "Stop", title: "Not possible" },
    prompt: { message: "Type a number", showPrompt: true, title: "Current" },
    ignoreBlanks: true,
  };
}

function conditionalFormats(board: Worksheet): void {
  const add = (
    kind: Worksheet["conditionalFormats"][number]["kind"],
    address: string,
    settings: object,
    stopIfTrue = false,
  ) =>
    board.conditionalFormats.push({
      id: `${board.workbook.nextId()}`,
      kind,
      areas: [parseArea(address)!],
      stopIfTrue,
      settings,
    });
  const red = { fill: "#FFC7CE", font: { color: "#9C0006", bold: true } };
  add("Custom", "A4:F6", { rule: { formula: "=$E4<0.3" }, format: red }, true);
  add("CellValue", "E4:E6", { rule: { formula1: "0.7", operator: "GreaterThanOrEqual" }, format: { fill: "#C6EFCE" } });
  add("CellValue", "E4:E6", {
    rule: { formula1: "=$B$1", formula2: "0.7", operator: "Between" },
    format: { fill: "#FFEB9C" },
  });
  add("ContainsText", "A4:A6", { rule: { operator: "BeginsWith", text: 'Le"a' }, format: { font: { italic: true } } });
  add("ContainsText", "A4:A6", {
    rule: { operator: "NotContains", text: "x" },
    format: { font: { color: "#0000FF" } },
  });
  add("PresetCriteria", "D4:D6", { rule: { criterion: "Blanks" }, format: { fill: "#D9D9D9" } });
  add("PresetCriteria", "D4:D6", { rule: { criterion: "DuplicateValues" }, format: { fill: "#D9D9DA" } });
  add("PresetCriteria", "D4:D6", { rule: { criterion: "OneStdDevBelowAverage" }, format: { fill: "#D9D9DB" } });
  add("TopBottom", "D4:D6", { rule: { rank: 10, type: "BottomPercent" }, format: { fill: "#D9D9DC" } });
  add("DataBar", "E4:E6", {
    dataBar: {
      positive: { fillColor: "#638EC6", borderColor: "", gradientFill: false },
      negative: {
        fillColor: "#FF0000",
        borderColor: "",
        matchPositiveFillColor: false,
        matchPositiveBorderColor: true,
      },
      lower: { type: "Number", formula: "0" },
      upper: { type: "Number", formula: "1" },
      axisColor: "#000000",
      axisFormat: "Automatic",
      direction: "Context",
      showDataBarOnly: false,
    },
  });
  add("ColorScale", "D4:D6", {
    colorScale: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  });
  add("IconSet", "F4:F6", {
    iconSet: {
      style: "ThreeTrafficLights1",
      criteria: [
        { formula: "", operator: "Invalid", type: "Invalid" },
        { formula: "33", operator: "GreaterThanOrEqual", type: "Percent" },
        { formula: "67", operator: "GreaterThanOrEqual", type: "Percent" },
      ],
      reverse: false,
      showIconOnly: true,
    },
  });
}

function chart(board: Worksheet): void {
  const at = (address: string) => new RangeReference(board, parseArea(address)!);
  board.charts.push({
    id: "{00000099-0000-0000-0000-000000000000}",
    name: "Chart 1",
    type: "ColumnClustered",
    left: 20,
    top: 180,
    width: 300,
    height: 180,
    seriesBy: "Columns",
    series: [{ name: "Score", nameFrom: at("E3"), values: at("E4:E6"), categories: at("A4:A6"), settings: new Map() }],
    settings: new Map<string, unknown>([
      ["title.text", "Score by key result"],
      ["legend.position", "Bottom"],
    ]),
  });
}

/** The workbook as plain data, to compare: everything but the ids that a file does not keep. */
export function plain(workbook: Workbook) {
  workbook.calculate();
  const noId = <T extends object>(thing: T) => ({ ...thing, id: "" });
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Object.fromEntries([...grid(sheet.cells)]),
      formats: Object.fromEntries([...grid(sheet.formats)]),
      columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      rowHeights: [...sheet.rowHeights],
      hiddenColumns: [...sheet.hiddenColumns],
      hiddenRows: [...sheet.hiddenRows],
      merges: sheet.merges.map(formatArea).sort(),
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats.map(noId),
      charts: sheet.charts.map((each) => ({
        ...noId(each),
        settings: [...each.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
        series: each.series.map(series),
      })),
      names: sheet.names.map(({ name, formula }) => ({ name, formula })),
      freeze: sheet.freeze,
      protection: sheet.protection?.options.allowFormatColumns,
      pageLayout: sheet.pageLayout && {
        ...sheet.pageLayout,
        settings: { orientation: "Portrait", ...Object.fromEntries(sheet.pageLayout.settings) }, // as it is, if nothing is said
      },
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      gridlines: sheet.gridlines,
      headings: sheet.headings,
      selection: sheet.selection,
    })),
    tables: workbook.tables.map((table) => ({
      ...table,
      id: "",
      sheet: table.sheet.name,
      filters: [],
      lastColumnId: 0,
    })),
    names: workbook.names
      .map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: [...workbook.settings],
    customXml: [...workbook.customXmlParts],
    active: workbook.active.name,
    dateSystem: workbook.dateSystem,
    calculationMode: workbook.calculationMode,
  };
}

function series({ name, nameFrom, values, categories }: Worksheet["charts"][number]["series"][number]): object {
  return { name, nameFrom: nameFrom?.address, values: values.address, categories: categories?.address };
}

function* grid<T>(things: {
  used(): ReturnType<Worksheet["cells"]["used"]>;
  within: (area: never) => Iterable<{ row: number; column: number; thing: T }>;
}) {
  const used = things.used();
  for (const { row, column, thing } of used ? things.within(used as never) : [])
    yield [`${row},${column}`, thing] as const;
}
