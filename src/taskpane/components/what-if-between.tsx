import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WhatIf } from "../../okr/kpi/what-if";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import { betweenOf, labelOf } from "../what-if-draft";
import { Folded } from "./folded";
import { BeforeAfter } from "./what-if-result";

const useStyles = makeStyles({
  section: { marginTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  node: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: { flexBasis: "100%", color: tokens.colorNeutralForeground3 },
});

interface WhatIfBetweenProps {
  readonly tree: TreeTab;
  readonly result: WhatIf;
  readonly show: WhatIfShow;
}

/** The nodes between the top and its drivers, before and after; folded away, because they follow. */
export function WhatIfBetween({ tree, result, show }: WhatIfBetweenProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const kpi = useKpiTexts();
  const [isOpen, setOpen] = useState(false);
  const { forest, root, values } = tree;
  const between = betweenOf(forest, root);
  if (between.length === 0) return null;
  return (
    <div className={styles.section}>
      <Folded title={words.between(between.length)} isOpen={isOpen} onToggle={setOpen}>
        <ul className={styles.list}>
          {between.map((i) => {
            const node = forest.nodes[i]!;
            const [before, after] = [values[i]!, result.values[i]!];
            return (
              <li key={i} className={styles.node}>
                <Text>{labelOf(node)}</Text>
                <BeforeAfter
                  before={show.value(before.value, node.unit)}
                  after={show.value(after.value, node.unit)}
                  change={show.change(before.value, after.value)}
                />
                {after.problem && (
                  <Text size={200} className={styles.why}>
                    {kpi.problem(after.problem)}
                  </Text>
                )}
              </li>
            );
          })}
        </ul>
      </Folded>
    </div>
  );
}
