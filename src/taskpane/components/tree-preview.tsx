import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TreeRow, TreeTemplate } from "../../blueprint/trees/tree-template";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { SIGNS } from "../tree-layout";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "2px" },
  below: {
    marginTop: "2px",
    marginLeft: "4px",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: {
    flexShrink: 0,
    width: "16px",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "flex" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A ready-made tree as a list in lists, with the signs of how it is worked out. */
export function TreePreview({ template }: { template: TreeTemplate }) {
  const styles = useStyles();
  const words = useTreeTexts().tree.begin;
  return (
    <div>
      <h3 className={styles.heading}>{words.preview}</h3>
      <Level nodes={template.nodes} parent={undefined} />
    </div>
  );
}

function Level({ nodes, parent }: { nodes: TreeTemplate["nodes"]; parent: TreeRow | undefined }) {
  const styles = useStyles();
  const own = nodes.filter((node) => node.parent === parent?.key);
  return (
    <ul className={styles.list}>
      {own.map((node, i) => (
        <li key={node.key}>
          <Text size={200} className={styles.line}>
            {parent && "operator" in parent && (
              <span className={styles.sign}>{i === 0 ? "" : SIGNS[parent.operator]}</span>
            )}
            <span>
              {node.node}
              {node.segment !== undefined && <span className={styles.quiet}>{` · ${node.segment}`}</span>}
            </span>
          </Text>
          {"operator" in node && (
            <div className={styles.below}>
              <Level nodes={nodes} parent={node} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
