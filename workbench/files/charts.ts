import { formatArea, parseArea } from "../host/model/area";
import type { Chart, ChartSeries } from "../host/model/chart";
import { sheetOfPrefix, splitPrefix } from "../host/model/formula";
import { RangeReference } from "../host/model/range-reference";
import { columnStart, rowStart } from "../host/model/sizes";
import type { Worksheet } from "../host/model/worksheet";
import { isUnfilled, looksInFile, seriesLooksInFile } from "./chart-looks";
import type { FileSheet } from "./excelts";

/** Charts: kind, place, series, title, legend; their looks are in chart-looks.ts. `notSaved` says what a file leaves out. */

const EMU = 12_700;
type Kind = { type: string; barDir?: "col" | "bar"; grouping?: string; scatterStyle?: string };
const KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  LineStacked: { type: "line", grouping: "stacked" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter", scatterStyle: "marker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  Radar: { type: "radar" },
};
const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** Kinds that keep their kind in a file. */
export const CHART_KINDS: ReadonlySet<string> = new Set([...Object.keys(KINDS), "LineMarkers"]);

export function writeCharts(sheet: Worksheet, into: FileSheet): void {
  for (const chart of sheet.charts) {
    const kind = KINDS[chart.type === "LineMarkers" ? "Line" : chart.type] ?? KINDS["ColumnClustered"]!;
    const title = chart.settings.get("title.text");
    const legend = LEGENDS[String(chart.settings.get("legend.position") ?? "Right")];
    const options = {
      ...kind,
      series: chart.series.map((series) => ({
        ...seriesInFile(series, kind.type === "scatter"),
        ...seriesLooksInFile(series, kind.type),
      })),
      ...(typeof title === "string" && chart.settings.get("title.visible") !== false ? { title } : {}),
      showLegend: chart.settings.get("legend.visible") !== false,
      ...(legend ? { legendPosition: legend } : {}),
      ...looksInFile(chart),
    };
    const { left, top, width, height } = chart;
    const place = { pos: { x: emu(left), y: emu(top) }, ext: { cx: emu(width), cy: emu(height) } };
    into.addChart(options as Parameters<FileSheet["addChart"]>[0], place);
  }
}

function emu(points: number): number {
  return Math.round(points * EMU);
}

function seriesInFile({ name, nameFrom, values, categories }: ChartSeries, scatter: boolean): object {
  return {
    name: nameFrom?.area ? { formula: absolute(nameFrom) } : name,
    values: absolute(values),
    ...(categories?.area ? { [scatter ? "xValues" : "categories"]: absolute(categories) } : {}),
  };
}

function absolute({ address, area }: RangeReference): string {
  if (!area) return address;
  const { prefix } = splitPrefix(address);
  return prefix + formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

interface StoredSeries {
  spPr?: { _rawXml?: string };
  tx?: { strRef?: { formula?: string }; value?: string };
  val?: { numRef?: { formula?: string } };
  yVal?: { numRef?: { formula?: string } };
  cat?: Sources;
  xVal?: Sources;
}
interface Sources {
  strRef?: { formula?: string };
  numRef?: { formula?: string };
}

export function readCharts(from: FileSheet, sheet: Worksheet, lost: Set<string>): void {
  from.getCharts().forEach((stored, i) => {
    const [group, ...more] = stored.isChartEx ? [] : stored.chartTypes;
    const kind = group as unknown as (Kind & { series?: readonly StoredSeries[] }) | undefined;
    const type = Object.entries(KINDS).find(([, each]) => kind && sameKind(each, kind))?.[0];
    if (!kind || !type || more.length > 0) {
      lost.add(`A chart of a kind the workbench cannot draw (on the sheet "${sheet.name}").`);
      return;
    }
    const settings = new Map<string, unknown>();
    if (stored.title !== undefined) settings.set("title.text", stored.title);
    const position = Object.keys(LEGENDS).find((key) => LEGENDS[key] === stored.legend?.legendPos);
    if (!stored.legend) settings.set("legend.visible", false);
    else if (position && position !== "Right") settings.set("legend.position", position);
    const chart: Chart = {
      id: `{${String(sheet.workbook.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`,
      name: `Chart ${i + 1}`,
      type,
      ...placeOf(stored.range, sheet),
      seriesBy: "Columns",
      series: (kind.series ?? []).flatMap((series) => seriesInSheet(series, sheet) ?? []),
      settings,
    };
    sheet.charts.push(chart);
  });
}

function sameKind(wanted: Kind, found: Kind): boolean {
  const grouping = found.grouping ?? wanted.grouping;
  return (
    wanted.type === found.type &&
    (wanted.barDir ?? found.barDir) === found.barDir &&
    (wanted.grouping ?? grouping) === grouping &&
    (wanted.scatterStyle ?? found.scatterStyle) === found.scatterStyle
  );
}

function seriesInSheet(stored: StoredSeries, sheet: Worksheet): ChartSeries | undefined {
  const values = reference((stored.val ?? stored.yVal)?.numRef?.formula, sheet);
  if (!values) return undefined;
  const source = stored.cat ?? stored.xVal;
  const categories = reference(source?.strRef?.formula ?? source?.numRef?.formula, sheet);
  const nameFrom = reference(stored.tx?.strRef?.formula, sheet);
  const from = nameFrom?.area;
  const shown = from ? nameFrom.sheet.cells.get(from.row, from.column)?.value : stored.tx?.value;
  return {
    name: String(shown ?? ""),
    ...(nameFrom ? { nameFrom } : {}),
    values,
    ...(categories ? { categories } : {}),
    settings: new Map(isUnfilled(stored.spPr?._rawXml) ? [["format.fill.color", ""]] : []),
  };
}

function reference(formula: string | undefined, sheet: Worksheet): RangeReference | undefined {
  if (formula === undefined) return undefined;
  const { prefix, rest } = splitPrefix(formula);
  const on = prefix === "" ? sheet : sheet.workbook.sheet(sheetOfPrefix(prefix));
  const area = parseArea(rest.replaceAll("$", ""));
  if (!on || !area) return undefined;
  const held = new RangeReference(on, area);
  on.references.add(held);
  return held;
}

type Range = ReturnType<FileSheet["getCharts"]>[number]["range"];

/** Charts lie absolutely in the model; a chart that hangs on cells is put where these cells are. */
function placeOf({ pos, ext, tl, br }: Range, sheet: Worksheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const points = (emus: number) => hundredths(emus / EMU);
  const size = ext && sizeOf(ext);
  // The library reads an absolute place in pixels, and writes it in EMU.
  if (pos && size) return { left: hundredths(pos.x * 0.75), top: hundredths(pos.y * 0.75), ...size };
  const left = columnStart(sheet, tl.nativeCol) + points(tl.nativeColOff);
  const top = rowStart(sheet, tl.nativeRow) + points(tl.nativeRowOff);
  if (size || !br) return { left, top, ...(size ?? { width: 360, height: 216 }) };
  const right = columnStart(sheet, br.nativeCol) + points(br.nativeColOff);
  const bottom = rowStart(sheet, br.nativeRow) + points(br.nativeRowOff);
  return { left, top, width: right - left, height: bottom - top };
}

function sizeOf(ext: object): { width: number; height: number } {
  const { cx, cy, width = 0, height = 0 } = ext as { cx?: number; cy?: number; width?: number; height?: number };
  if (cx !== undefined && cy !== undefined) return { width: hundredths(cx / EMU), height: hundredths(cy / EMU) };
  return { width: hundredths(width * 0.75), height: hundredths(height * 0.75) };
}

function hundredths(n: number): number {
  return Math.round(n * 100) / 100;
}
