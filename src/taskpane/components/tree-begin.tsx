import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TREES, type TreeName } from "../../blueprint/trees/catalogue";
import type { KeyResult } from "../../okr/book";
import { key } from "../../okr/quality/lines";
import { readyTreeTextsOf } from "../../texts/ready-tree-languages";
import { isProblem, type WorkbookProblem } from "../../workbook/port";
import { useTexts } from "../hooks/language-context";
import type { Trees } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { useWorkbook } from "../hooks/workbook-context";
import { readyTree, rootFrom, rootOf } from "../tree-begin";
import { referenceTo } from "../tree-fields";
import { Notice } from "./notice";
import { TreePreview } from "./tree-preview";

const useStyles = makeStyles({
  begin: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px", marginTop: "12px" },
  way: {
    display: "grid",
    rowGap: "4px",
    justifyItems: "start",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ready: { justifyItems: "stretch", rowGap: "8px" },
  build: { justifySelf: "start" },
  heading: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface TreeBeginProps {
  readonly trees: Trees;
  /** Id of the key result that is to get a tree. */
  readonly keyResult: string;
}

/** How a key result comes to its tree: ready-made, from itself, or from a cell of the person's own model. */
export function TreeBegin({ trees, keyResult: id }: TreeBeginProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useTreeTexts().tree.begin;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  const keyResult = trees.opened.book.keyResults.find((one) => key(one.id) === key(id));
  if (!keyResult) return null;

  async function fromCell(one: KeyResult): Promise<void> {
    const found = await workbook.selection();
    if (isProblem(found)) return setRefused(found);
    setRefused(undefined);
    await trees.save(rootFrom(one, referenceTo(found.first)), words.built(one.id));
  }
  return (
    <div className={styles.begin}>
      <Text>{words.intro}</Text>
      <ReadyMade trees={trees} keyResult={keyResult} />
      <h2 className={styles.heading}>{words.or}</h2>
      <div className={styles.way}>
        <Text>{words.aloneText}</Text>
        <Button
          disabledFocusable={trees.isBusy}
          onClick={() => void trees.save(rootOf(keyResult), words.built(keyResult.id))}
        >
          {words.alone}
        </Button>
      </div>
      <div className={styles.way}>
        <Text>{words.cellText}</Text>
        <Button disabledFocusable={trees.isBusy} onClick={() => void fromCell(keyResult)}>
          {words.cell}
        </Button>
        {refused && <Notice intent="error" title={words.notTaken} texts={[pane.explainWorkbook(refused)]} />}
      </div>
    </div>
  );
}

/** The ready-made trees, each with what it is made of. They are written in the language of the sheets. */
function ReadyMade({ trees, keyResult }: { trees: Trees; keyResult: KeyResult }) {
  const styles = useStyles();
  const words = useTreeTexts().tree.begin;
  const names = Object.keys(TREES) as TreeName[];
  const [name, choose] = useState<TreeName>(names[0]!);
  const { language, texts } = trees.opened;
  const ready = readyTreeTextsOf(language);
  return (
    <div className={`${styles.way} ${styles.ready}`}>
      <Field label={words.ready} hint={ready[name].text}>
        <Select value={name} onChange={(_, { value }) => choose(names.find((one) => one === value) ?? names[0]!)}>
          {names.map((one) => (
            <option key={one} value={one}>
              {ready[one].title}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{ready[name].fits}</Text>
      <TreePreview template={TREES[name](ready)} />
      <Text size={200}>{words.figures}</Text>
      <Button
        className={styles.build}
        appearance="primary"
        disabledFocusable={trees.isBusy}
        onClick={() => void trees.save(readyTree(name, ready, texts, keyResult.id), words.built(keyResult.id))}
      >
        {words.build}
      </Button>
    </div>
  );
}
