import type { ReactNode } from "react";
import { PIXELS_PER_POINT } from "./shape";
import type { GridView } from "./view";

const SCROLL_BAR = 12;

/** In points from the top left corner of the sheet. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly grid: GridView;
  readonly box: Box;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something that lies on the cells and scrolls with them; nothing while it is out of sight. */
export function OverCells({ grid, box, className, children }: Props) {
  const { viewport } = grid;
  const [width, height] = [box.width * PIXELS_PER_POINT, box.height * PIXELS_PER_POINT];
  const { left, top } = grid.spot(box.left * PIXELS_PER_POINT, box.top * PIXELS_PER_POINT);
  // Frozen cells lie over what is scrolled below them, and so do the scroll bars.
  const hidden = {
    left: Math.max(0, viewport.left - left),
    top: Math.max(0, viewport.top - top),
    right: Math.max(0, left + width - (viewport.left + viewport.width - SCROLL_BAR)),
    bottom: Math.max(0, top + height - (viewport.top + viewport.height - SCROLL_BAR)),
  };
  if (hidden.left + hidden.right >= width || hidden.top + hidden.bottom >= height) return null;
  const clipPath = `inset(${hidden.top}px ${hidden.right}px ${hidden.bottom}px ${hidden.left}px)`;
  return (
    <div className={className} style={{ left, top, width, height, clipPath }}>
      {children}
    </div>
  );
}
