import { useMemo } from "react";
import { inWords, shapePicture } from "../../host/look/shape-picture";
import type { Shape } from "../../host/model/shape";
import { useWorkbench } from "../use-workbench";
import { OverCells } from "./over-cells";
import type { GridView } from "./view";

/** The shapes of the sheet, over its charts, each with all that is in it as one picture. */
export function Shapes({ grid }: { grid: GridView }) {
  const { sheet } = useWorkbench();
  return sheet.shapes
    .filter(({ visible }) => visible)
    .map((shape) => <OneShape shape={shape} grid={grid} key={shape.id} />);
}

function OneShape({ shape, grid }: { shape: Shape; grid: GridView }) {
  const { sheet, content } = useWorkbench();
  // Drawn anew only when something changed, not while scrolling: `content` counts the changes.
  const { box, source } = useMemo(() => {
    const { svg, box } = shapePicture(sheet, shape);
    return { box, source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, content };
  }, [sheet, shape, content]);
  return (
    <OverCells className="shape" grid={grid} box={box}>
      <img src={source} alt={inWords(shape)} draggable={false} />
    </OverCells>
  );
}
