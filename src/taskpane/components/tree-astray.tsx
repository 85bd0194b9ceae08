import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { nameOf } from "../../okr/kpi/forest";
import { problemOf } from "../../okr/kpi/check";
import type { Trees } from "../hooks/use-tree";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { GoToCell } from "./go-to-cell";

const useStyles = makeStyles({
  heading: { margin: "16px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

/** Rows of the sheet that hang on no root, because they go round in a circle: no picture has a place for them. */
export function TreeAstray({ tree }: { tree: Pick<Trees, "forest" | "opened"> }) {
  const styles = useStyles();
  const words = useTreeTexts().tree;
  const kpi = useKpiTexts();
  const { forest, opened } = tree;
  const astray = forest.order.filter((node) => forest.rootOf(node) < 0);
  if (astray.length === 0) return null;
  const problems = problemOf(forest);
  return (
    <section>
      <h2 className={styles.heading}>{words.astray}</h2>
      <ul className={styles.list}>
        {astray.map((node) => {
          const one = forest.nodes[node]!;
          const problem = problems[node];
          return (
            <li key={node}>
              <Text block>{problem ? kpi.problem(problem) : nameOf(one)}</Text>
              <GoToCell spot={opened.spotOf({ table: "tree", row: one.row, field: "parent" })} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
