import { openWorkbook, notSaved, saveWorkbook } from "../../../workbench/files";
import { chartPicture } from "../../../workbench/host/look";
import { addChart, addSeries, placeChart } from "../../../workbench/host/model/charts";
import { numbersOf } from "../../../workbench/host/model/chart-values";
import { RangeReference } from "../../../workbench/host/model/range-reference";
import { addTable } from "../../../workbench/host/model/tables";
import * as user from "../../../workbench/host/user";
import { writeCells } from "../../../workbench/host/model/write";
import { at, newWorkbook } from "../host/model/workbook";
import { textOf, unpack } from "../../../workbench/files/excelts";

/** Scores against what is expected, as a bar chart whose series are whole columns of a table. */
function dashboard() {
  const { workbook, sheet } = newWorkbook();
  writeCells(sheet, at("A1:C4"), [
    ["Key result", "Score", "Expected"],
    ["Raise a", 0.4, 0.5],
    ["Raise b", 0.8, 0.5],
    ["Cut c", 0.2, 0.5],
  ]);
  addTable(sheet, at("A1:C4"), true);
  const chart = addChart(sheet, "BarClustered", { sheet, area: at("B1:B4") }, "Columns");
  const column = (address: string) => {
    const held = new RangeReference(sheet, at(address));
    sheet.references.add(held);
    return held;
  };
  const [score] = chart.series;
  Object.assign(score!, { values: column("B2:B4"), categories: column("A2:A4"), name: "Score" });
  const expected = addSeries(sheet, chart, "Expected");
  Object.assign(expected, { values: column("C2:C4"), categories: column("A2:A4") });
  placeChart(sheet, chart, at("E2:K16"));
  for (const [key, setting] of Object.entries({
    "title.text": "Scores",
    "title.format.font.size": 12,
    "title.format.font.color": "#424242",
    "legend.visible": true,
    "legend.position": "Bottom",
    "axes.valueAxis.majorGridlines.format.line.color": "#E1E1E1",
    "axes.valueAxis.minimum": 0,
    "axes.valueAxis.maximum": 1,
    "axes.valueAxis.numberFormat": "0%",
    "axes.categoryAxis.reversePlotOrder": true,
    "axes.categoryAxis.position": "Maximum",
  })) chart.settings.set(key, setting); // prettier-ignore
  score!.settings.set("format.fill.color", "#0F6CBD").set("points.1.format.fill.color", "#107C10").set("gapWidth", 40);
  score!.settings.set("hasDataLabels", true).set("dataLabels.showValue", true).set("dataLabels.numberFormat", "0%");
  return { workbook, sheet, chart };
}

test("a chart of whole table columns grows with its table", () => {
  const { sheet, chart } = dashboard();
  user.type(sheet, "A5", "Win d");
  user.type(sheet, "B5", "0.6");
  expect(chart.series.map((series) => [series.values.address, numbersOf(chart, series)])).toEqual([
    ["Sheet1!B2:B5", [0.4, 0.8, 0.2, 0.6]],
    ["Sheet1!C2:C5", [0.5, 0.5, 0.5, null]],
  ]);
});

test("colours, labels, axes and gaps are in the file, and nothing has to be said when it is saved", async () => {
  const { workbook } = dashboard();
  expect(notSaved(workbook)).toEqual([]);
  const bytes = await saveWorkbook(workbook);
  const xml = textOf(await unpack(bytes), "xl/charts/chart1.xml") ?? "";
  expect(xml).toContain('<c:gapWidth val="40"/>');
  expect(xml).toContain('<a:srgbClr val="0F6CBD"/>');
  expect(xml).toMatch(/<c:dPt><c:idx val="1"\/>.*?107C10/s);
  expect(xml).toMatch(/<c:max val="1"\/>/);
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(xml).toContain('<c:showVal val="1"/>');
  expect(xml).toMatch(/<c:majorGridlines>.*?E1E1E1.*?<\/c:majorGridlines>/s);
  expect(xml).toMatch(/<a:rPr[^>]*sz="1200".*?424242.*?<a:t>Scores<\/a:t>/s);
  // The axis of values crosses that of categories at its far end, which lies at the bottom when the order is reversed.
  expect(xml).toMatch(/<c:valAx>(?:(?!<\/c:valAx>).)*<c:crosses val="max"\/>/s);
  expect(xml).not.toMatch(/<c:catAx>(?:(?!<\/c:catAx>).)*<c:crosses val="max"\/>/s);
  const again = newWorkbook().workbook;
  await openWorkbook(bytes, again);
  expect(again.sheets[0]!.charts.map(({ type, series }) => [type, series.length])).toEqual([["BarClustered", 2]]);
});

test("a series without a fill has none on the page, in the file and when that is opened; bars below zero keep their colour", async () => {
  const { workbook, sheet } = newWorkbook();
  writeCells(sheet, at("A1:C4"), [
    ["Driver", "Base", "Change"],
    ["Deals", 12, 4],
    ["Price", -2, -3],
    ["Loss", 0, -1],
  ]);
  const chart = addChart(sheet, "ColumnStacked", { sheet, area: at("A1:C4") }, "Columns");
  chart.series[0]!.settings.set("format.fill.color", "");
  chart.series[1]!.settings.set("format.fill.color", "#107C10");
  const bars = [...chartPicture(chart).matchAll(/<rect [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);
  expect(bars.slice(1, 7)).toEqual([...Array<string>(3).fill("none"), ...Array<string>(3).fill("#107C10")]);
  chart.settings.set("axes.categoryAxis.tickLabelPosition", "Low");
  expect(notSaved(workbook)).toEqual([]);
  const bytes = await saveWorkbook(workbook);
  const xml = textOf(await unpack(bytes), "xl/charts/chart1.xml")!;
  expect(xml).toMatch(/<c:catAx>.*<c:tickLblPos val="low"\/>.*<\/c:catAx>/s);
  const series = xml.match(/<c:ser>.*?<\/c:ser>/gs)!;
  expect(series[0]).toContain('</c:tx><c:spPr><a:noFill/></c:spPr><c:invertIfNegative val="0"/>');
  expect(series[1]).toContain('<a:srgbClr val="107C10"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>');
  await openWorkbook(bytes, workbook);
  expect(workbook.active.charts[0]!.series.map(({ settings }) => settings.get("format.fill.color"))).toEqual([
    "",
    undefined,
  ]);
});
