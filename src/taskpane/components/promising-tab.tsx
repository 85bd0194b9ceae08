import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { promising } from "../../okr/kpi/promising";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { driversOf, labelOf } from "../what-if-draft";
import { Folded } from "./folded";
import { PromisingDriver } from "./promising-driver";

const useStyles = makeStyles({
  heading: { margin: "12px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  others: { marginTop: "12px" },
  none: { marginTop: "12px" },
});

export interface PromisingTabProps {
  readonly tree: TreeTab;
  /** Begins a hypothesis about a node, by its place in `tree.forest.nodes`. */
  readonly onHypothesis: (node: number) => void;
}

/** Drivers by what they could move, with the reason; those that cannot be ranked behind them, with what they lack. */
export function PromisingTab({ tree, onHypothesis }: PromisingTabProps) {
  const styles = useStyles();
  const words = useTreeTexts().promising;
  const kpi = useKpiTexts();
  const { forest, root, values } = tree;
  const { problem } = values[root]!;
  const drivers = useMemo(() => promising(forest, root), [forest, root]);
  const [isOpen, setOpen] = useState<boolean>();
  const ranked = drivers.filter(({ potential }) => potential !== undefined);
  const others = drivers.filter(({ potential }) => potential === undefined);
  const most = Math.max(...ranked.map(({ potential }) => Math.abs(potential!)), 0);
  if (driversOf(forest, root).includes(root)) return <Text block>{words.noDrivers}</Text>;
  return (
    <>
      <Text block>{words.intro}</Text>
      {ranked.length === 0 ? (
        <div className={styles.none}>
          <Text block weight="semibold">
            {problem ? words.notYet : words.noneRanked}
          </Text>
          <Text block>{problem ? kpi.problem(problem) : words.noneRankedHint}</Text>
        </div>
      ) : (
        <>
          <h2 className={styles.heading}>{words.ranked}</h2>
          <ol className={styles.list}>
            {ranked.map((one, i) => (
              <PromisingDriver
                key={one.node}
                {...{ tree, one, onHypothesis }}
                rank={{ place: i + 1, of: ranked.length, share: most === 0 ? 0 : Math.abs(one.potential!) / most }}
              />
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <Folded title={words.others(others.length)} isOpen={isOpen ?? ranked.length === 0} onToggle={setOpen}>
            <ul className={styles.list} aria-label={labelOf(forest.nodes[root]!)}>
              {others.map((one) => (
                <PromisingDriver key={one.node} {...{ tree, one, onHypothesis }} />
              ))}
            </ul>
          </Folded>
        </div>
      )}
    </>
  );
}
