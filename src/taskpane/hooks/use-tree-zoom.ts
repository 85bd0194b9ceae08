import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Size } from "../trend-drawing";
import type { TreePlace } from "../tree-layout";

export interface TreeZoom {
  /** What of the picture is looked at now, and as much again around it: in steps, so that it seldom changes. */
  readonly near: Near;

  readonly larger: () => void;
  readonly smaller: () => void;
  /** Shows all of the picture. */
  readonly fit: () => void;
  /** Shows all of its width. */
  readonly fitWidth: () => void;
  /** Moves the picture as little as needed for a box to be seen. */
  readonly bring: (box: TreePlace) => void;
}

/** A part of the picture, in its own pixels. */
export interface Near {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much one press of a button enlarges, and how far all of it may go. */
const STEP = 1.25;
const [LEAST, MOST] = [0.15, 2.5] as const;
/** Around a box that is brought into view. */
const MARGIN = 6;

/**
 * Zooms and pans by one transform on one group, which React never touches: so a step costs nothing but the browser's drawing.
 * The wheel zooms while Ctrl is pressed, as it does everywhere; alone it scrolls the page.
 *
 * @param svg   what is looked through
 * @param group what is moved within
 * @param view  the size of the former, `whole` of the latter at 1:1, in pixels
 */
export function useTreeZoom(
  svg: SVGSVGElement | null,
  group: SVGGElement | null,
  { width: viewWidth, height: viewHeight }: Size,
  { width, height }: Size,
): TreeZoom {
  const [near, setNear] = useState<Near>(EVERYTHING);
  const size = useRef<Size>({ width: viewWidth, height: viewHeight });
  useEffect(() => {
    size.current = { width: viewWidth, height: viewHeight };
  }, [viewWidth, viewHeight]);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);

  useEffect(() => {
    if (!svg || !group) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST, MOST])
      .filter((event: MouseEvent) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.button === 0))
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        group.setAttribute("transform", transform.toString());
        const seen = nearOf(transform, size.current);
        setNear((before) => (isSame(before, seen) ? before : seen));
      });
    behavior.current = zooming;
    const chosen = select(svg).call(zooming).on("dblclick.zoom", null);
    return () => {
      behavior.current = undefined;
      chosen.on(".zoom", null);
    };
  }, [svg, group]);

  // What may be looked at grows and shrinks with the picture and the pane.
  useEffect(() => {
    behavior.current
      ?.extent([
        [0, 0],
        [viewWidth, viewHeight],
      ])
      .translateExtent([
        [-viewWidth / 2, -viewHeight / 2],
        [Math.max(width, viewWidth) + viewWidth / 2, Math.max(height, viewHeight) + viewHeight / 2],
      ]);
  }, [svg, group, viewWidth, viewHeight, width, height]);

  return useMemo(() => {
    const act = (step: (zooming: ZoomBehavior<SVGSVGElement, unknown>, on: SVGSVGElement) => void): void => {
      if (svg && behavior.current) step(behavior.current, svg);
    };
    return {
      near,
      larger: () => act((zooming, on) => zooming.scaleBy(select(on), STEP)),
      smaller: () => act((zooming, on) => zooming.scaleBy(select(on), 1 / STEP)),
      fit: () =>
        act((zooming, on) => {
          const k = Math.max(LEAST, Math.min(1, viewWidth / width, viewHeight / height));
          const [left, top] = [viewWidth - width * k, viewHeight - height * k].map((rest) => Math.max(0, rest / 2));
          zooming.transform(select(on), zoomIdentity.translate(left!, top!).scale(k));
        }),
      fitWidth: () =>
        act((zooming, on) => {
          const k = Math.max(LEAST, Math.min(1, viewWidth / width));
          const [left, top] = [viewWidth - width * k, viewHeight - height * k].map((rest) => Math.max(0, rest / 2));
          zooming.transform(select(on), zoomIdentity.translate(left!, top!).scale(k));
        }),
      bring: (box) =>
        act((zooming, on) => {
          const now = zoomTransform(on);
          const dx = into(now.applyX(box.x), now.applyX(box.x + box.width), viewWidth);
          const dy = into(now.applyY(box.y), now.applyY(box.y + box.height), viewHeight);
          if (dx !== 0 || dy !== 0) zooming.translateBy(select(on), dx / now.k, dy / now.k);
        }),
    };
  }, [svg, near, viewWidth, viewHeight, width, height]);
}

/** Until somebody has moved the picture. */
const EVERYTHING: Near = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Half a view around what is seen, in steps of half a view. */
function nearOf({ x, y, k }: ZoomTransform, { width, height }: Size): Near {
  const [wide, high] = [width / k / 2, height / k / 2];
  const [left, top] = [Math.floor(-x / k / wide) * wide, Math.floor(-y / k / high) * high];
  return { left: left - wide, top: top - high, right: left + 4 * wide, bottom: top + 4 * high };
}

function isSame(a: Near, b: Near): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** By how much a stretch has to move to lie within the view; its beginning goes before its end. */
function into(from: number, to: number, size: number): number {
  if (from < MARGIN) return MARGIN - from;
  return to > size - MARGIN ? Math.max(MARGIN - from, size - MARGIN - to) : 0;
}
