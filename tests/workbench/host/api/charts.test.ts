/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

const QUARTERS = [
  ["", "North", "South"],
  ["Q1", 40, 25],
  ["Q2", 65, 30],
  ["Q3", 80, 55],
];

/** The name and the values of every series, as the chart reads them. */
async function seriesOf(chart: Excel.Chart, context: Excel.RequestContext) {
  chart.series.load("items/name");
  await context.sync();
  const values = chart.series.items.map((series) => series.getDimensionValues("Values"));
  const categories = chart.series.items.map((series) => series.getDimensionValues("Categories"));
  await context.sync();
  return chart.series.items.map(({ name }, i) => ({
    name,
    values: values[i]!.value,
    categories: categories[i]!.value,
  }));
}

describe("a chart reads its range as Excel does", () => {
  test.each<[string, unknown[][], `${Excel.ChartSeriesBy}`, string[], number[], string[]]>([
    // the rule                                    cells                                by       names                values of the first   categories
    ["columns become series", QUARTERS, "Auto", ["North", "South"], [40, 65, 80], ["Q1", "Q2", "Q3"]],
    ["rows become series when asked", QUARTERS, "Rows", ["Q1", "Q2", "Q3"], [40, 25], ["North", "South"]],
    [
      "the longer side runs along the axis",
      [
        ["", "a", "b", "c"],
        ["Team", 1, 2, 3],
      ],
      "Auto",
      ["Team"],
      [1, 2, 3],
      ["a", "b", "c"],
    ],
    ["words above numbers are a name", [["Leads"], [3], [4]], "Auto", ["Leads"], [3, 4], []],
    ["numbers alone are numbered", [[3], [4], [5]], "Auto", ["Series1"], [3, 4, 5], []],
    [
      "words in the corner too",
      [
        ["Quarter", "Leads"],
        ["Q1", 7],
        ["Q2", 8],
      ],
      "Auto",
      ["Leads"],
      [7, 8],
      ["Q1", "Q2"],
    ],
  ])("%s", (_rule, cells, by, names, values, categories) =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
      range.values = cells;
      const series = await seriesOf(sheet.charts.add("ColumnClustered", range, by), context);
      expect(series.map(({ name }) => name)).toEqual(names);
      expect(series[0]).toMatchObject({ values, categories });
    }),
  );

  test("it shows what the cells hold now, and follows them when rows are inserted", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      sheet.getRange("B2").values = [[99]];
      sheet.getRange("1:1").insert("Down");
      const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      const [north] = await seriesOf(chart, context);
      expect(north!.values).toEqual([99, 65, 80]);
      expect(source.value).toMatch(/!B3:B5$/);
    }));
});

describe("a chart on the wire", () => {
  test("it is found by its name and its id, counted, and gone after delete", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.name = "Leads by quarter";
      chart.load("id,chartType");
      await context.sync();
      const [byName, byId] = [sheet.charts.getItem("leads by quarter"), sheet.charts.getItemOrNullObject(chart.id)];
      byName.load("id");
      byId.load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([chart.chartType, byName.id, byId.name, count.value]).toEqual(["Pie", chart.id, "Leads by quarter", 1]);
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("Leads by quarter");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test("its defaults are Excel's, and what is set is kept", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      chart.title.load("text,visible,position");
      chart.legend.load("visible,position");
      chart.axes.valueAxis.load("minimum,maximum,majorUnit,visible,type,axisGroup");
      chart.axes.valueAxis.majorGridlines.load("visible");
      chart.axes.categoryAxis.majorGridlines.load("visible");
      await context.sync();
      expect(chart.title.toJSON()).toMatchObject({ text: "Chart Title", visible: true, position: "Top" });
      expect(chart.legend.toJSON()).toMatchObject({ visible: true, position: "Bottom" });
      expect(chart.axes.valueAxis.toJSON()).toMatchObject({
        minimum: 0,
        maximum: 100,
        majorUnit: 20,
        type: "Value",
        axisGroup: "Primary",
      });
      expect([chart.axes.valueAxis.majorGridlines.visible, chart.axes.categoryAxis.majorGridlines.visible]).toEqual([
        true,
        false,
      ]);

      chart.title.text = "Pipeline";
      chart.axes.valueAxis.maximum = 200;
      chart.axes.valueAxis.title.text = "Leads";
      chart.series.getItemAt(1).format.fill.setSolidColor("red");
      chart.series.getItemAt(0).points.getItemAt(2).load("value");
      chart.title.load("text");
      chart.axes.valueAxis.load("maximum,minimum");
      chart.axes.valueAxis.title.load("text,visible");
      await context.sync();
      expect([chart.title.text, chart.axes.valueAxis.maximum, chart.axes.valueAxis.title.visible]).toEqual([
        "Pipeline",
        200,
        true,
      ]);
    }));

  test("a chart of one series has its name for a title and no legend", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      chart.title.load("text");
      chart.legend.load("visible");
      await context.sync();
      expect([chart.title.text, chart.legend.visible]).toEqual(["North", false]);
    }));

  test("it is laid over cells edge to edge, in points", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("Area", sheet.getRange("A1:C4"));
      chart.setPosition("E2", "H11");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 150]);
    }));

  test("series can be added, given cells, reordered and deleted; trend lines belong to them", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      const added = chart.series.add("South again");
      added.setValues(sheet.getRange("C2:C4"));
      const trend = added.trendlines.add("MovingAverage");
      trend.movingAveragePeriod = 3;
      trend.load("name,type,movingAveragePeriod");
      expect((await seriesOf(chart, context))[1]).toMatchObject({ name: "South again", values: [25, 30, 55] });
      expect([trend.type, trend.movingAveragePeriod, trend.name]).toEqual([
        "MovingAverage",
        3,
        "MovingAverage (South again)",
      ]);
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test.each<[Excel.ChartType | `${Excel.ChartType}`, string, Partial<Excel.Interfaces.ChartSeriesUpdateData>]>([
    ["Line", "InvalidArgument", { gapWidth: 50 }],
    ["Area", "InvalidArgument", { gapWidth: 50 }],
    ["Pie", "InvalidArgument", { gapWidth: 50 }],
    ["ColumnClustered", "nothing", { gapWidth: 50, overlap: 20 }],
    ["BarOfPie", "nothing", { gapWidth: 50, splitType: "SplitByValue", splitValue: 5, secondPlotSize: 60 }],
    ["Line", "InvalidArgument", { doughnutHoleSize: 40 }],
    ["Doughnut", "nothing", { doughnutHoleSize: 40, explosion: 10, firstSliceAngle: 90 }],
    ["ColumnClustered", "InvalidArgument", { explosion: 10 }],
    ["BarClustered", "InvalidArgument", { firstSliceAngle: 90 }],
    ["Pie", "nothing", { explosion: 10, firstSliceAngle: 90 }],
    ["Line", "InvalidArgument", { splitType: "SplitByValue" }],
    ["Pie", "InvalidArgument", { splitValue: 5 }],
    ["Doughnut", "InvalidArgument", { secondPlotSize: 60 }],
    ["3DColumnClustered", "InvalidArgument", { overlap: 20 }],
    ["Line", "nothing", { smooth: true }],
    ["ColumnClustered", "InvalidArgument", { smooth: true }],
    ["ColumnClustered", "InvalidArgument", { bubbleScale: 50 }],
    ["Waterfall", "nothing", { showConnectorLines: false }],
    ["ColumnClustered", "InvalidArgument", { showConnectorLines: false }],
    ["ColumnClustered", "InvalidArgument", { parentLabelStrategy: "Banner" }],
    ["ColumnClustered", "InvalidArgument", { gradientMaximumColor: "#FF0000" }],
    ["Histogram", "nothing", { binOptions: { count: 4 } }],
    ["ColumnClustered", "InvalidArgument", { binOptions: { count: 4 } }],
  ])("a series of %s: %s for %j", async (type, outcome, settings) => {
    const found = await refusal((sheet) => {
      sheet.getRange("A1:B4").values = [["", "North"], ["Q1", 40], ["Q2", 65], ["Q3", 80]]; // prettier-ignore
      sheet.charts
        .add(type as "Line", sheet.getRange("A1:B4"))
        .series.getItemAt(0)
        .set(settings);
    });
    expect(found).toBe(outcome);
  });

  test.each<[`${Excel.ChartType}`, string]>([
    ["Line", "nothing"],
    ["XYScatter", "nothing"],
    ["Area", "nothing"],
    ["Pie", "InvalidOperation"],
    ["Radar", "InvalidOperation"],
    ["ColumnStacked", "InvalidOperation"],
    ["3DColumnClustered", "InvalidOperation"],
  ])("a trend line in a chart of kind %s: %s", async (type, outcome) => {
    const found = await refusal((sheet) => {
      sheet.getRange("A1:A4").values = [["North"], [40], [65], [80]];
      sheet.charts.add(type, sheet.getRange("A1:A4")).series.getItemAt(0).trendlines.add("Linear");
    });
    expect(found).toBe(outcome);
  });

  test("what a kind of chart does not know can still be read", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["North"], [40], [65]];
      const series = sheet.charts.add("Line", sheet.getRange("A1:A3")).series.getItemAt(0).load();
      await context.sync();
      expect([series.gapWidth, series.explosion]).toEqual([219, 0]);
    }));

  test("other data takes the place of the old", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = QUARTERS;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      expect((await seriesOf(chart, context)).map(({ name }) => name)).toEqual(["North", "South"]);
    }));

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a kind that is none", "InvalidArgument", (s) => s.charts.add("Bubbles" as "Bubble", s.getRange("A1:B2"))],
    ["a chart that is not there", "ItemNotFound", (s) => s.charts.getItem("nothing").load("name")],
    [
      "a series that is not there",
      "InvalidArgument",
      (s) => s.charts.add("Line", s.getRange("A1:B2")).series.getItemAt(9).load("name"),
    ],
    [
      "a title of numbers",
      "InvalidArgument",
      (s) => (s.charts.add("Line", s.getRange("A1:B2")).title.text = 5 as unknown as string),
    ],
    ["a picture", "NotImplemented", (s) => s.charts.add("Line", s.getRange("A1:B2")).getImage()],
  ])("%s is refused with %s", async (_what, code, work) => {
    expect(await refusal(work)).toBe(code);
  });
});
