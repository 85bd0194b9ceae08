import { memo } from "react";
import { chartPicture } from "../../host/look/chart-picture";
import type { Chart } from "../../host/model/chart";
import { useWorkbench } from "../use-workbench";
import { PIXELS_PER_POINT } from "./shape";
import type { GridView } from "./view";

const SCROLL_BAR = 12;

/** The charts of the sheet, as pictures that lie on the cells and scroll with them. */
export function Charts({ grid }: { grid: GridView }) {
  const workbench = useWorkbench();
  const { sheet, content } = workbench;
  const { viewport } = grid;
  return sheet.charts.map((chart) => {
    const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
    const { left, top } = grid.spot(chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT);
    // Frozen cells lie over charts that are scrolled below them, and so do the scroll bars.
    const hidden = {
      left: Math.max(0, viewport.left - left),
      top: Math.max(0, viewport.top - top),
      right: Math.max(0, left + width - (viewport.left + viewport.width - SCROLL_BAR)),
      bottom: Math.max(0, top + height - (viewport.top + viewport.height - SCROLL_BAR)),
    };
    if (hidden.left + hidden.right >= width || hidden.top + hidden.bottom >= height) return null;
    const clipPath = `inset(${hidden.top}px ${hidden.right}px ${hidden.bottom}px ${hidden.left}px)`;
    return (
      <div className="chart" key={chart.id} style={{ left, top, width, height, clipPath }}>
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
