import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { OpenedTree } from "../../workbook/open-tree";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { EditOutcome } from "../components/edit-outcome";
import { HypothesesTab } from "../components/hypotheses-tab";
import { PromisingTab } from "../components/promising-tab";
import { TreePanel } from "../components/tree-panel";
import { WhatIfTab } from "../components/what-if-tab";
import { useFocusBack } from "../hooks/use-focus-back";
import {
  useTrees,
  useTreeReading,
  useTreeSaving,
  type TreeReading,
  type TreeSaving,
  type Trees,
} from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { open as goTo, useLine } from "../navigation";
import { subjectValue, treeSubjects, type TreeSubject } from "../tree-choice";

/** With the ready-made trees and their words: only a key result without a tree asks for them. */
const TreeBegin = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tree-begin" */ "../components/tree-begin")).TreeBegin,
}));

const useStyles = makeStyles({
  field: { marginTop: "8px" },
  nothing: { display: "block", marginTop: "12px" },
  // Two rows in a narrow pane: German words are long.
  tabs: { margin: "8px -12px 8px", flexWrap: "wrap" },
  outcome: { backgroundColor: tokens.colorNeutralBackground1 },
  // However long the tab: nobody has to scroll for what became of a change, or for the way back.
  inSight: { "@media (min-height: 480px)": { position: "sticky", insetBlockEnd: 0, zIndex: 1 } },
  tab: { paddingLeft: "8px", paddingRight: "8px" },
});

/** A key result broken down into the drivers that move it: its picture, what would happen if, what is worth trying. */
export function TreeView({ today }: { today: string }) {
  const words = useTreeTexts().tree;
  const reading = useTreeReading(today);
  const saving = useTreeSaving(reading);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(opened) => <Subjects opened={opened} reading={reading} saving={saving} />}
    </BookPage>
  );
}

interface SubjectsProps {
  readonly opened: OpenedTree;
  readonly reading: TreeReading;
  readonly saving: TreeSaving;
}

/** The key results to choose from, and what there is about the chosen one. */
function Subjects({ opened, reading, saving }: SubjectsProps) {
  const styles = useStyles();
  const words = useTreeTexts().tree;
  const trees = useTrees(opened, saving, reading.reload);
  const cameFor = useLine();
  const [chosen, choose] = useState(() => (cameFor?.id === undefined ? undefined : subjectValue(cameFor.id)));
  const subjects = treeSubjects(opened, trees.forest);
  const subject = subjects.find(({ value }) => value === chosen) ?? subjects[0];
  if (!subject) return <Text className={styles.nothing}>{words.noKeyResults}</Text>;
  const group = (title: string, which: readonly TreeSubject[]) =>
    which.length > 0 && (
      <optgroup label={title}>
        {which.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </optgroup>
    );
  return (
    <>
      <BookHead words={opened.found.label} reload={reading.reload} />
      <Field label={words.which} className={styles.field}>
        <Select
          value={subject.value}
          onChange={(_, { value }) => {
            saving.clear();
            choose(value);
          }}
        >
          {group(
            words.withTree,
            subjects.filter(({ root }) => root !== undefined),
          )}
          {group(
            words.withoutTree,
            subjects.filter(({ root }) => root === undefined),
          )}
        </Select>
      </Field>
      {subject.root === undefined ? (
        <Suspense fallback={<Spinner size="small" label={words.fetching} />}>
          <TreeBegin key={subject.value} trees={trees} keyResult={subject.keyResult} />
        </Suspense>
      ) : (
        <Tabs key={subject.value} trees={trees} root={subject.root} />
      )}
      <Outcome saving={saving} />
    </>
  );
}

/** What came of the last change, with the way back, in sight until a person has seen it. */
function Outcome({ saving }: { saving: TreeSaving }) {
  const styles = useStyles();
  const words = useTreeTexts().tree;
  const { state, undo, clear } = saving;
  // A refusal stands at its place in the page: it has no button, and would stay in the way.
  const stays = state.step === "done" || state.step === "writing";
  return (
    <div className={mergeClasses(styles.outcome, stays && styles.inSight)}>
      <EditOutcome
        state={state}
        actions={
          <>
            {undo && <Button onClick={() => void undo()}>{words.undo}</Button>}
            <Button onClick={clear}>{words.seen}</Button>
          </>
        }
      />
    </div>
  );
}

type Shown = "tree" | "whatIf" | "promising" | "hypotheses";

/** What can be done with a tree, one after the other. */
function Tabs({ trees, root }: { trees: Trees; root: number }) {
  const styles = useStyles();
  const words = useTreeTexts();
  const [shown, show] = useState<Shown>("tree");
  const [about, setAbout] = useState<number>();
  const tree = { ...trees, root };
  const tabs: readonly Shown[] = ["tree", "whatIf", "promising", "hypotheses"];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.tree.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setAbout(undefined);
          show(tabs.find((one) => one === value) ?? "tree");
        }}
      >
        {tabs.map((one) => (
          <Tab key={one} className={styles.tab} value={one} id={`tree-tab-${one}`} aria-controls="tree-panel">
            {words[one].tab}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="tree-panel" aria-labelledby={`tree-tab-${shown}`}>
        {shown === "tree" && <TreePanel tree={tree} />}
        {shown === "whatIf" && <WhatIfTab tree={tree} />}
        {shown === "promising" && (
          <PromisingTab
            tree={tree}
            onHypothesis={(node) => {
              setAbout(node);
              show("hypotheses");
            }}
          />
        )}
        {shown === "hypotheses" && <HypothesesTab tree={tree} about={about} />}
      </div>
      <Button appearance="subtle" size="small" onClick={() => goTo("rank")}>
        {words.tree.rank}
      </Button>
    </>
  );
}
