import { memo } from "react";
import { chartPicture } from "../../host/look/chart-picture";
import type { Chart } from "../../host/model/chart";
import { useWorkbench } from "../use-workbench";
import { OverCells } from "./over-cells";
import type { GridView } from "./view";

/** The charts of the sheet, as pictures that lie on the cells and scroll with them. */
export function Charts({ grid }: { grid: GridView }) {
  const { sheet, content } = useWorkbench();
  return sheet.charts.map((chart) => (
    <OverCells className="chart" grid={grid} box={chart} key={chart.id}>
      <Picture chart={chart} content={content} />
    </OverCells>
  ));
}

/** Drawn anew only when something changed, not while scrolling. `content` is compared, not read. */
const Picture = memo(function Picture({ chart }: { chart: Chart; content: number }) {
  const title = chart.settings.get("title.text");
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartPicture(chart))}`;
  return (
    <img
      src={source}
      alt={`Chart ${typeof title === "string" && title !== "" ? title : chart.name}`}
      draggable={false}
    />
  );
});
