import { arc, pie } from "d3-shape";
import type { Chart } from "../model/chart";
import { shapeOf } from "../model/chart-types";
import { categoriesOf, numbersOf } from "../model/chart-values";
import { formatValue } from "../model/number-format";
import type { Box } from "./chart-frame";
import { pointColor, type Shown } from "./chart-style";
import { element, label } from "./svg";

/** The slices of a pie, or the rings of a doughnut: one ring for each series, the first inside. */
export function slices(chart: Chart, series: readonly Shown[], plot: Box): string {
  const ring = shapeOf(chart.type).drawing === "doughnut";
  const radius = Math.min(plot.width, plot.height) / 2;
  const drawn = ring ? series : series.slice(0, 1);
  const hole = ring ? (radius * Number(drawn[0]?.series.settings.get("doughnutHoleSize") ?? 50)) / 100 : 0;
  const thickness = (radius - hole) / drawn.length;
  const turned = (Number(drawn[0]?.series.settings.get("firstSliceAngle") ?? 0) * Math.PI) / 180;
  const rings = drawn.map((one, r) => {
    // A pie has no negative slices: Excel draws their size.
    const sizes = numbersOf(chart, one.series).map((value) => Math.abs(value ?? 0));
    const shape = arc<{ startAngle: number; endAngle: number }>()
      .innerRadius(hole + thickness * r)
      .outerRadius(hole + thickness * (r + 1));
    const parts = pie()
      .sort(null)
      .startAngle(turned)
      .endAngle(turned + 2 * Math.PI)(sizes);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return parts
      .map((part, i) => {
        const path = element("path", { d: shape(part) ?? "", fill: pointColor(chart, one, i), stroke: "#FFFFFF" });
        const text = sliceLabel(chart, one, i, sizes[i]!, total);
        const [x, y] = shape.centroid(part);
        return path + (text === "" ? "" : label(text, x, y, { "text-anchor": "middle", fill: "#FFFFFF" }));
      })
      .join("");
  });
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  return element("g", { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, rings.join(""));
}

function sliceLabel(chart: Chart, { series }: Shown, place: number, size: number, total: number): string {
  const asked = (what: string) => series.settings.get(`dataLabels.${what}`) ?? chart.settings.get(`dataLabels.${what}`);
  const { workbook } = series.values.sheet;
  const parts = [
    asked("showCategoryName") === true ? (categoriesOf(chart)[place] ?? "") : "",
    asked("showValue") === true ? formatValue(size, String(asked("numberFormat") ?? "General"), workbook).text : "",
    asked("showPercentage") === true && total > 0 ? formatValue(size / total, "0%", workbook).text : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
