import { XMLValidator } from "fast-xml-parser";
import { chartPicture } from "../../../../workbench/host/look";
import { parseArea } from "../../../../workbench/host/model/area";
import { addChart } from "../../../../workbench/host/model/charts";
import { CHART_TYPES } from "../../../../workbench/host/model/chart-types";
import type { CellValue } from "../../../../workbench/host/model/values";
import { sheetWith } from "./sheet";

const QUARTERS: CellValue[][] = [
  ["", "North & South", "West"],
  ["Q1", 40, 25],
  ["Q2", 65, null],
  ["Q3", 80, 55],
];

function chartOf(type: string, cells = QUARTERS, address = "A1:C4") {
  const sheet = sheetWith(cells.map((row) => row.map((value) => (value === "" ? null : value))));
  return { sheet, chart: addChart(sheet, type, { sheet, area: parseArea(address)! }, "Auto") };
}
const count = (svg: string, name: string) => svg.split(`<${name} `).length - 1;

describe("the picture of a chart", () => {
  test.each(CHART_TYPES)("%s is drawn as well-formed SVG with a title for those who cannot see it", (type) => {
    const svg = chartPicture(chartOf(type).chart);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Chart Title: .* chart of North &amp; South, West<\/title>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("a column stands for each value and none for a blank; the frame and the legend have one box each", () => {
    expect(count(chartPicture(chartOf("ColumnClustered").chart), "rect")).toBe(5 + 1 + 2);
  });

  test("it shows what the cells hold now", () => {
    const { sheet, chart } = chartOf("Pie", QUARTERS, "A1:B4");
    expect(chartPicture(chart)).toContain(">Q1<");
    sheet.cells.set(1, 0, { value: "First quarter" });
    sheet.workbook.changed({ kind: "look", sheet, source: "user" });
    expect(chartPicture(chart)).toContain(">First quarter<");
  });

  test.each(["BarClustered", "BarStacked"])("%s begins at the bottom, and with its order reversed on top", (type) => {
    const { chart } = chartOf(type);
    const places = () => {
      const svg = chartPicture(chart);
      const word = (text: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]);
      const bars = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="(?!7")[\d.]+"/g)];
      return { words: [word("Q1"), word("Q3")], bars: bars.map(([, y]) => Number(y)).slice(0, 3) };
    };
    const upwards = places();
    expect(upwards.words[0]).toBeGreaterThan(upwards.words[1]!);
    expect(upwards.bars[0]).toBeGreaterThan(upwards.bars[2]!);
    chart.settings.set("axes.categoryAxis.reversePlotOrder", true);
    const down = places();
    expect(down.words).toEqual(upwards.words.toReversed());
    expect(down.bars[0]).toBeLessThan(down.bars[2]!);
  });

  test("words that look like markup stay words", () => {
    const { chart } = chartOf(
      "Line",
      [
        ["", "<script>"],
        ["a", 1],
        ["b", 2],
      ],
      "A1:B3",
    );
    const svg = chartPicture(chart);
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;");
  });

  test.each<[string, string, (low: number, zero: number, high: number) => number | undefined]>([
    ["at the line of 0", "NextToAxis", (_low, zero) => zero],
    ["below everything", "Low", (low) => low],
    ["above everything", "High", (_low, _zero, high) => high],
    ["nowhere", "None", () => undefined],
  ])("the words of the categories stand %s (%s)", (_where, position, expected) => {
    for (const type of ["ColumnStacked", "BarStacked"]) {
      const { chart } = chartOf(type, [["", "Change"], ["Deals", 5], ["Price", -5]], "A1:B3"); // prettier-ignore
      const upright = type === "ColumnStacked";
      const axis = chart.settings.set("axes.valueAxis.minimum", -10).set("axes.valueAxis.maximum", 10);
      axis.set("axes.categoryAxis.tickLabelPosition", position).set("axes.valueAxis.numberFormat", "0");
      const places = [...chartPicture(chart).matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)];
      const placeOf = (text: string) => {
        const found = places.find(([, , , words]) => words === text);
        return found && Number(found[upright ? 2 : 1]);
      };
      const wanted = expected(placeOf("-10")!, placeOf("0")!, placeOf("10")!);
      const shift = upright ? 8 : -5;
      if (wanted === undefined) expect(placeOf("Deals")).toBeUndefined();
      else expect(placeOf("Deals")).toBeCloseTo(wanted + shift, 1);
    }
  });

  test("colours, title and legend are those that were set", () => {
    const { chart } = chartOf("ColumnClustered");
    chart.series[0]!.settings.set("format.fill.color", "#123456");
    chart.settings.set("title.text", "Pipeline").set("legend.visible", false);
    const svg = chartPicture(chart);
    expect(svg).toContain('fill="#123456"');
    expect(svg).toContain(">Pipeline<");
    expect(svg).not.toContain(">West<");
  });

  test("a chart of empty cells draws its frame and nothing else", () => {
    const { chart } = chartOf("Line", [[null]], "A1");
    expect(XMLValidator.validate(chartPicture(chart))).toBe(true);
  });
});
