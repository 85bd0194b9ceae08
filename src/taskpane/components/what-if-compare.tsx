import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { keyResultOf } from "../../okr/kpi/what-if";
import { key, linesOf } from "../../okr/quality/lines";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfTurn } from "../hooks/use-what-if";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import { barsOf } from "../what-if-bars";
import { compare, type ColumnName, type ComparedColumn } from "../what-if-compare";
import { labelOf } from "../what-if-draft";
import type { HeldScenario } from "../what-if-scenarios";

const FORCED = "@media (forced-colors: active)";

const CELL = {
  padding: "4px 8px 4px 0",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  textAlign: "start",
  verticalAlign: "top",
} as const;

const useStyles = makeStyles({
  heading: { margin: "12px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  scroll: {
    overflowX: "auto",
    marginTop: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", minWidth: "100%", fontSize: tokens.fontSizeBase200 },
  // Stays in sight while the columns are moved.
  name: {
    ...CELL,
    position: "sticky",
    insetInlineStart: 0,
    minWidth: "84px",
    maxWidth: "140px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { ...CELL, textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  picture: { display: "grid", gridTemplateColumns: "auto minmax(40px, 1fr)", gap: "4px 8px", marginTop: "8px" },
  label: { fontSize: tokens.fontSizeBase200 },
  room: { position: "relative", height: "14px", alignSelf: "center" },
  bar: {
    position: "absolute",
    insetBlock: "1px",
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  now: {
    backgroundColor: tokens.colorNeutralForeground3,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface WhatIfCompareProps {
  readonly tree: TreeTab;
  readonly turn: WhatIfTurn;
  readonly held: readonly HeldScenario[];
  readonly show: WhatIfShow;
}

/** What is now, what is tried and what was kept, side by side: the numbers that count, and the drivers that differ. */
export function WhatIfCompare({ tree, turn, held, show }: WhatIfCompareProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const { forest, root, values, opened, names } = tree;
  const { changes } = turn.tried;
  const comparison = useMemo(
    () => compare({ forest, book: opened.book, root, values, changes, held }),
    [forest, opened.book, root, values, changes, held],
  );
  const { columns, drivers } = comparison;
  const titleOf = (column: ColumnName): string =>
    column === "now" || column === "tried" ? words.columns[column] : names.tree[column];
  const top = forest.nodes[root]!;
  const own = keyResultOf(forest, opened.book, root);
  const objective = own && linesOf(opened.book).all.objectives.find(({ id }) => key(id) === key(own.objective));
  const rows: { name: string; cells: readonly string[] }[] = [
    { name: labelOf(top), cells: columns.map((one) => show.value(one.root, top.unit)) },
    ...(own ? [{ name: words.scoreOf(own.id), cells: columns.map((one) => show.share(one.keyResultScore)) }] : []),
    ...(objective
      ? [{ name: words.scoreOf(objective.id), cells: columns.map((one) => show.share(one.objectiveScore)) }]
      : []),
    ...drivers.map((i, k) => ({
      name: labelOf(forest.nodes[i]!),
      cells: columns.map((one) => show.typed(one.drivers[k], forest.nodes[i]!.unit)),
    })),
  ];
  if (columns.length < 2) return <Text block>{words.compareHint}</Text>;
  return (
    <>
      <h3 className={styles.heading}>{words.compare}</h3>
      {columns.some((one) => one.root !== undefined) && <Picture columns={columns} titleOf={titleOf} />}
      {/* Wider than a narrow pane: it is moved with the arrow keys. */}
      <div className={styles.scroll} role="region" aria-label={words.compare} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.name, styles.head)}>
                {words.what}
              </th>
              {columns.map(({ column }) => (
                <th key={column} scope="col" className={mergeClasses(styles.number, styles.head)}>
                  {titleOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }, i) => (
              <tr key={i}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {cells.map((cell, k) => (
                  <td key={k} className={styles.number}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns
        .filter(({ missing }) => missing.length > 0)
        .map(({ column, missing }) => (
          <Text key={column} block size={200}>
            {words.incomplete(
              titleOf(column),
              missing.map((i) => labelOf(forest.nodes[i]!)),
            )}
          </Text>
        ))}
    </>
  );
}

interface PictureProps {
  readonly columns: readonly ComparedColumn[];
  readonly titleOf: (column: ColumnName) => string;
}

/** The number at the top in each column as a bar; the table below says the same. */
function Picture({ columns, titleOf }: PictureProps) {
  const styles = useStyles();
  const { zero, ends } = barsOf(columns.map(({ root }) => root));
  return (
    <div aria-hidden="true" className={styles.picture}>
      {columns.map(({ column }, i) => (
        <Bar
          key={column}
          title={titleOf(column)}
          zero={zero}
          end={ends[i]}
          look={mergeClasses(styles.bar, column === "now" && styles.now)}
        />
      ))}
    </div>
  );
}

interface BarProps {
  readonly title: string;
  readonly zero: number;
  readonly end: number | undefined;
  readonly look: string;
}

function Bar({ title, zero, end, look }: BarProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label}>{title}</span>
      <span className={styles.room}>
        {end !== undefined && (
          <span
            className={look}
            style={{ insetInlineStart: `${100 * Math.min(zero, end)}%`, width: `${100 * Math.abs(end - zero)}%` }}
          />
        )}
      </span>
    </>
  );
}
