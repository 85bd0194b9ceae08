import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { nameOf, treeOf } from "../../okr/kpi/forest";
import type { KpiNode } from "../../okr/kpi/node";
import type { TreeTab } from "../hooks/use-tree";
import { useTreePicture, useTreeWords } from "../hooks/use-tree-picture";
import { useTreeZoom } from "../hooks/use-tree-zoom";
import { widthAcross } from "../tree-layout";
import { useWidth } from "../hooks/use-width";
import { NodeArea } from "./node-area";
import { TreeAstray } from "./tree-astray";
import { TreeCopy } from "./tree-copy";
import { TreeLegend } from "./tree-legend";
import { TreeList } from "./tree-list";
import { TreePlot } from "./tree-plot";
import { TreeTools } from "./tree-tools";

const useStyles = makeStyles({
  frame: { minWidth: 0 },
});

/** A pane of the least width that Excel gives it, without its margins. */
const USUAL_WIDTH = 288;
/** How high the picture is at least and at most. */
const [LOW, HIGH] = [160, 520] as const;

/** Which node is worked with, and how a person came to it. */
interface Chosen {
  /** Its id: rows move when others come in. A row without one by its place in the sheet. */
  readonly key: string;
  /** By the keyboard or the list: what can be done with it takes the focus. */
  readonly asked: boolean;
}

/** The tree itself: its picture, or a list that says the same, and what can be done with one of its nodes. */
export function TreePanel({ tree }: { tree: TreeTab }) {
  const styles = useStyles();
  const { forest, root } = tree;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const [svg, svgRef] = useState<SVGSVGElement | null>(null);
  const [group, groupRef] = useState<SVGGElement | null>(null);
  const [isList, setList] = useState(false);
  const [foldedKeys, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, choose] = useState<Chosen>({ key: keyOf(forest.nodes[root]!), asked: false });
  const nodes = useMemo(() => treeOf(forest, root), [forest, root]);
  const folded = useMemo(
    () => new Set(nodes.filter((node) => foldedKeys.has(keyOf(forest.nodes[node]!)))),
    [forest, nodes, foldedKeys],
  );
  const levels = Math.max(...nodes.map((node) => forest.level(node)));
  const way = widthAcross(levels) > width ? "down" : "across";
  const nodeWords = useTreeWords(tree);
  const picture = useTreePicture(tree, nodeWords, folded, way === "down" ? { way, room: width - 2 } : { way });
  const { layout } = picture;
  const view = useMemo(
    () => ({ width: width - 2, height: Math.min(HIGH, Math.max(LOW, layout.height)) }),
    [width, layout.height],
  );
  const zoom = useTreeZoom(svg, group, view, layout);
  const inner = nodes.filter((node) => forest.children(node).length > 0);
  const at = nodes.find((node) => keyOf(forest.nodes[node]!) === chosen.key) ?? root;

  const onFold = useCallback(
    (node: number) =>
      setFolded((before) => {
        const after = new Set(before);
        const key = keyOf(forest.nodes[node]!);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    [forest],
  );
  const onChoose = useCallback((node: number) => choose({ key: keyOf(forest.nodes[node]!), asked: false }), [forest]);
  const onOpen = useCallback((node: number) => choose({ key: keyOf(forest.nodes[node]!), asked: true }), [forest]);
  return (
    <div ref={frame} className={styles.frame}>
      <TreeTools
        zoom={isList ? undefined : zoom}
        isList={isList}
        onList={setList}
        isFolded={inner.length === 0 ? undefined : folded.size > 0}
        onFoldAll={() =>
          // What hangs on the root stays: a picture of one box says nothing.
          setFolded(
            folded.size > 0
              ? new Set()
              : new Set(inner.filter((node) => node !== root).map((node) => keyOf(forest.nodes[node]!))),
          )
        }
      />
      {isList ? (
        <TreeList forest={forest} nodes={[root]} words={nodeWords} onOpen={onOpen} />
      ) : (
        <TreePlot
          picture={picture}
          name={nameOf(forest.nodes[root]!)}
          way={way}
          view={view}
          chosen={at}
          onChoose={onChoose}
          onFold={onFold}
          onOpen={onOpen}
          zoom={zoom}
          svgRef={svgRef}
          groupRef={groupRef}
        />
      )}
      <NodeArea
        key={keyOf(forest.nodes[at]!)}
        tree={tree}
        node={at}
        words={nodeWords}
        takesFocus={chosen.asked}
        onGoTo={(id) => choose({ key: id, asked: true })}
      />
      <TreeCopy tree={tree} words={nodeWords} folded={folded} />
      <TreeLegend />
      <TreeAstray tree={tree} />
    </div>
  );
}

function keyOf({ id, row }: KpiNode): string {
  return id === "" ? `row ${row}` : id;
}
