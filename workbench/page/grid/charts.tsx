import { memo } from "react";
import { chartPicture } from "../../host/look/chart-picture";
import type { Chart } from "../../host/model/chart";
import { useWorkbench } from "../use-workbench";
import { PIXELS_PER_POINT } from "./shape";
import type { GridView } from "./view";

/** The charts of the sheet, as pictures that lie on the cells and scroll with them. */
export function Charts({ grid }: { grid: GridView }) {
  const workbench = useWorkbench();
  const { sheet, content } = workbench;
  const { viewport } = grid;
  return sheet.charts.map((chart) => {
    const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
    const { left, top } = grid.spot(chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT);
    // Frozen cells lie over charts that are scrolled below them.
    const edge = { x: left < viewport.left ? viewport.left - left : 0, y: top < viewport.top ? viewport.top - top : 0 };
    if (edge.x >= width || edge.y >= height) return null;
    return (
      <div
        className="chart"
        key={chart.id}
        style={{ left, top, width, height, clipPath: `inset(${edge.y}px 0 0 ${edge.x}px)` }}
      >
        <Picture chart={chart} content={content} />
      </div>
    );
  });
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
