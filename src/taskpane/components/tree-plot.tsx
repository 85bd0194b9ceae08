import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { Near, TreeZoom } from "../hooks/use-tree-zoom";
import type { TreePicture } from "../tree-drawing";
import type { TreeLayout, TreePlace } from "../tree-layout";
import { treeStep } from "../tree-walk";
import type { Size } from "../trend-drawing";
import { TreeBox } from "./tree-box";
import { useTreeStyles } from "./tree-styles";

const useStyles = makeStyles({
  svg: {
    display: "block",
    touchAction: "none",
    userSelect: "none",
    cursor: "grab",
    ":active": { cursor: "grabbing" },
    // Letters keep their proportions at every scale: otherwise each step of the zoom lays every text out anew.
    textRendering: "geometricPrecision",
  },
  frame: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface TreePlotProps {
  readonly picture: TreePicture;
  /** What the tree is of. */
  readonly name: string;
  readonly way: "across" | "down";
  /** The window through which it is looked at. */
  readonly view: Size;
  /** The node whose form or card is open. */
  readonly chosen: number | undefined;
  readonly onChoose: (node: number) => void;
  readonly onFold: (node: number) => void;
  /** Enter: a person wants to do something with the node. */
  readonly onOpen: (node: number) => void;
  readonly zoom: TreeZoom;
  readonly svgRef: (svg: SVGSVGElement | null) => void;
  readonly groupRef: (group: SVGGElement | null) => void;
}

/** The picture of a tree, in which people walk from box to box, zoom and pan. */
export function TreePlot(props: TreePlotProps) {
  const { picture, name, way, view, chosen, onChoose, onFold, onOpen, zoom, svgRef, groupRef } = props;
  const styles = useStyles();
  const words = useTreeTexts().tree;
  const keys = useId();
  const { layout } = picture;
  const { boxes } = layout;
  const [at, setAt] = useState(boxes[0]!.node);
  // The box with the focus may be folded away or be gone: then it is its root's turn.
  const stop = boxes.some(({ node }) => node === at) ? at : boxes[0]!.node;

  // At first all of its width is seen, and again when the pane is made wider or narrower.
  const { bring, fitWidth } = zoom;
  const started = useRef<number>(undefined);
  useEffect(() => {
    if (started.current === view.width) return;
    started.current = view.width;
    fitWidth();
  }, [view.width, fitWidth]);

  // The box that is worked with stays in sight when the picture or the pane changes.
  useEffect(() => {
    const box = boxes.find(({ node }) => node === chosen);
    if (box) bring(box);
  }, [boxes, chosen, bring]);

  const near = useMemo(() => withFaces(boxes, zoom.near), [boxes, zoom.near]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const zooming = zoomKey(event.key, zoom);
    const step = treeStep(event.key, boxes, stop);
    if (!zooming && !step) return;
    event.preventDefault(); // the page would scroll
    if (zooming) zooming();
    else if (step && "goTo" in step) goTo(event.currentTarget, step.goTo);
    else if (step && "open" in step) onOpen(step.open);
    else if (step) onFold("fold" in step ? step.fold : step.unfold);
  }

  function goTo(svg: Element, node: number): void {
    setAt(node);
    svg.querySelector<SVGGElement>(`[data-node="${node}"]`)?.focus({ preventScroll: true });
    const box = boxes.find((one) => one.node === node);
    if (box) bring(box);
  }

  return (
    <div className={styles.frame}>
      <span id={keys} hidden>
        {words.keys}
      </span>
      <svg
        ref={svgRef}
        className={styles.svg}
        width={view.width}
        height={view.height}
        role="tree"
        tabIndex={-1}
        aria-label={words.picture(name)}
        aria-describedby={keys}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const node = target.getAttribute("data-node");
          if (node !== null) setAt(Number(node));
        }}
      >
        <g ref={groupRef} role="none">
          <Lines layout={layout} />
          {boxes.map((place) => (
            <TreeBox
              key={place.node}
              place={place}
              words={picture.words.get(place.node)!}
              foldAt={way === "across" ? "right" : "below"}
              isStop={place.node === stop}
              isChosen={place.node === chosen}
              isNear={near.has(place.node)}
              onChoose={onChoose}
              onFold={onFold}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** Of more boxes at once nobody can read the texts, and drawing them would take longer than a frame. */
const LEGIBLE = 60;

/** The boxes that are drawn with all they say: those in sight and around it. All others are only outlined until then. */
function withFaces(boxes: readonly TreePlace[], { left, top, right, bottom }: Near): ReadonlySet<number> {
  const near = boxes.filter(
    ({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top,
  );
  return new Set(near.length > LEGIBLE ? [] : near.map(({ node }) => node));
}

function zoomKey(key: string, { larger, smaller, fit }: TreeZoom): (() => void) | undefined {
  if (key === "+" || key === "=") return larger;
  if (key === "-" || key === "_") return smaller;
  return key === "0" ? fit : undefined;
}

/** What leads from node to node, and the signs of how they are worked out. */
const Lines = memo(function Lines({ layout }: { layout: TreeLayout }) {
  const styles = useTreeStyles();
  return (
    <g aria-hidden="true">
      {layout.lines.map(({ child, points }) => (
        <path key={child} className={styles.line} d={rounded(points)} />
      ))}
      {layout.signs.map(({ child, sign, x, y }) => (
        <g key={child} transform={`translate(${x} ${y})`}>
          <circle className={styles.sign} r={10} />
          <text className={styles.signText} y={4.5} textAnchor="middle">
            {sign}
          </text>
        </g>
      ))}
    </g>
  );
});

const RADIUS = 6;

/** A way through corners, each of them rounded. */
function rounded(points: readonly (readonly [number, number])[]): string {
  const [first, ...others] = points;
  const parts = others.map(([x, y], i) => {
    const next = others[i + 1];
    const [px, py] = points[i]!;
    if (!next) return `L${x} ${y}`;
    const into = Math.min(RADIUS, Math.hypot(x - px, y - py) / 2);
    const out = Math.min(RADIUS, Math.hypot(next[0] - x, next[1] - y) / 2);
    const [ix, iy] = [x - Math.sign(x - px) * into, y - Math.sign(y - py) * into];
    const [ox, oy] = [x + Math.sign(next[0] - x) * out, y + Math.sign(next[1] - y) * out];
    return `L${ix} ${iy}Q${x} ${y} ${ox} ${oy}`;
  });
  return `M${first!.join(" ")}${parts.join("")}`;
}
