import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { Forest } from "../../okr/kpi/forest";
import { SIGNS } from "../tree-layout";
import { OPERATIONS } from "../../okr/operation";
import type { NodeWords } from "../tree-words";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  below: {
    margin: "8px 0 0 6px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  node: { display: "flex", alignItems: "flex-start", columnGap: "6px" },
  words: { flexGrow: 1, minWidth: 0 },
  sign: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  open: { flexShrink: 0, minWidth: "32px", height: "32px" },
});

interface TreeListProps {
  readonly forest: Forest;
  readonly nodes: readonly number[];
  readonly words: ReadonlyMap<number, NodeWords>;
  readonly onOpen: (node: number) => void;
}

/** A tree as a list in lists, with everything that the picture shows. */
export function TreeList({ nodes, ...rest }: TreeListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {nodes.map((node, i) => (
        <Item key={node} node={node} position={i} {...rest} />
      ))}
    </ul>
  );
}

function Item({ node, position, ...rest }: { node: number; position: number } & Omit<TreeListProps, "nodes">) {
  const styles = useStyles();
  const texts = useTreeTexts().tree;
  const { forest, words, onOpen } = rest;
  const { name, segment, value, change, contribution, state, target, problem } = words.get(node)!;
  const operator = OPERATIONS.find(forest.nodes[forest.parentOf(node)]?.operator ?? "");
  const children = forest.children(node);
  return (
    <li>
      <div className={styles.node}>
        <div className={styles.words}>
          <Text weight="semibold">
            {operator && position > 0 && <span className={styles.sign}>{SIGNS[operator]}</span>}
            {name}
          </Text>
          {segment !== "" && (
            <Text block size={200} className={styles.quiet}>
              {segment}
            </Text>
          )}
          <div className={styles.facts}>
            <Text>{value}</Text>
            {change && <Text className={styles[change.tone]}>{change.text}</Text>}
            {contribution && <Text className={styles[contribution.tone]}>{contribution.text}</Text>}
            {target !== undefined && <Text className={styles.quiet}>{texts.target(target)}</Text>}
            {state && <Text className={styles.quiet}>{state.word}</Text>}
          </div>
          {problem !== undefined && (
            <Text block className={mergeClasses(styles.bad)}>
              {problem}
            </Text>
          )}
        </div>
        <Button
          className={styles.open}
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={texts.openNode(name)}
          title={texts.openNode(name)}
          onClick={() => onOpen(node)}
        />
      </div>
      {children.length > 0 && (
        <div className={styles.below}>
          <TreeList {...rest} nodes={children} />
        </div>
      )}
    </li>
  );
}
