import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular, LightbulbRegular, TableCellEditRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Promising } from "../../okr/kpi/promising";
import type { WorkbookProblem } from "../../workbook/port";
import { useTexts } from "../hooks/language-context";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { useWhatIfShow } from "../hooks/use-what-if-show";
import { useWorkbook } from "../hooks/workbook-context";
import { labelOf } from "../what-if-draft";
import { sentenceOf } from "./node-area";
import { NodeChangeForm } from "./node-change";
import { Notice } from "./notice";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  driver: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "baseline", columnGap: "8px" },
  place: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1 },
  potential: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  room: {
    height: "8px",
    margin: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginTop: "6px", marginLeft: "-6px" },
});

interface PromisingDriverProps {
  readonly tree: TreeTab;
  readonly one: Promising;
  /** Where it stands, and its potential as a share of the largest; missing for one that has no rank. */
  readonly rank?: { readonly place: number; readonly of: number; readonly share: number };
  readonly onHypothesis: (node: number) => void;
}

/** A driver: its potential, what that is made of, the reason in a sentence, and ways on. */
export function PromisingDriver({ tree, one, rank, onHypothesis }: PromisingDriverProps) {
  const styles = useStyles();
  const words = useTreeTexts().promising;
  const kpi = useKpiTexts();
  const show = useWhatIfShow(tree.opened);
  const { node: at, effect, room, potential, reaches, why } = one;
  const { nodes } = tree.forest;
  const name = labelOf(nodes[at]!);
  const top = nodes[tree.root]!;
  const lacks = why.reason === "no-benchmark";
  const [isEditing, edit] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) actions.current?.querySelector("button")?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <li className={styles.driver}>
      <div className={styles.head}>
        {rank && (
          <Text aria-hidden="true" className={styles.place}>
            {rank.place}
          </Text>
        )}
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
      </div>
      {rank && (
        <>
          <div aria-hidden="true" className={styles.room}>
            <div className={styles.bar} style={{ width: `${100 * rank.share}%` }} />
          </div>
          <dl className={styles.facts}>
            <dt className={styles.term}>{words.potential(labelOf(top))}</dt>
            <dd className={styles.fact}>{show.signed(potential)}</dd>
            <dt className={styles.term}>{words.effect}</dt>
            <dd className={styles.fact}>{show.signed(effect)}</dd>
            <dt className={styles.term}>{words.room}</dt>
            <dd className={styles.fact}>{show.signed(room)}</dd>
            <dt className={styles.term}>{words.reaches(labelOf(top))}</dt>
            <dd className={styles.fact}>{show.value(reaches, top.unit)}</dd>
          </dl>
        </>
      )}
      <Text block>{kpi.promising(why)}</Text>
      <div ref={actions} className={styles.actions}>
        {rank ? (
          <Button
            size="small"
            appearance="subtle"
            icon={<LightbulbRegular />}
            aria-label={words.hypothesisOf(name)}
            onClick={() => onHypothesis(at)}
          >
            {words.hypothesis}
          </Button>
        ) : (
          !isEditing && (
            <Button
              size="small"
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={lacks ? words.enterFor(name) : words.changeOf(name)}
              onClick={() => edit(true)}
            >
              {lacks ? words.enter : words.change}
            </Button>
          )
        )}
        <ShowInSheet tree={tree} node={at} name={name} />
      </div>
      {isEditing && <BenchmarkForm tree={tree} node={at} onDone={() => edit(false)} />}
    </li>
  );
}

/** The form of a node in place, begun at its benchmark. */
function BenchmarkForm({ tree, node, onDone }: { tree: TreeTab; node: number; onDone: () => void }) {
  const words = useTreeTexts().tree;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="benchmark"]')?.focus(), []);
  return (
    <div ref={form}>
      <NodeChangeForm tree={tree} node={node} madeOf={sentenceOf(tree, node, words)} onDone={onDone} onSame={onDone} />
    </div>
  );
}

/** The way to the benchmark of a node in the sheet, where what the ranking lacks can be typed. */
function ShowInSheet({ tree, node, name }: { tree: TreeTab; node: number; name: string }) {
  const { pane } = useTexts();
  const words = useTreeTexts().promising;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  const { row } = tree.forest.nodes[node]!;
  const spot = tree.opened.spotOf({ table: "tree", row, field: "benchmark" });
  if (!spot) return <Text size={200}>{words.gone}</Text>;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<TableCellEditRegular />}
        aria-label={words.showOf(name)}
        onClick={() => void workbook.goTo(spot).then(setRefused)}
      >
        {words.show}
      </Button>
      {refused && <Notice intent="error" title={pane.quality.notShown} texts={[pane.explainWorkbook(refused)]} />}
    </>
  );
}
