import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { CopyRegular, ImageAddRegular } from "@fluentui/react-icons";
import { nameOf, treeOf } from "../../okr/kpi/forest";
import type { Drawing } from "../../blueprint/drawing";
import { useTexts } from "../hooks/language-context";
import { useCopyPicture, type Copying } from "../hooks/use-copy-picture";
import { usePlacePicture, type Placing } from "../hooks/use-place-picture";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { boxHeight, drawingOf } from "../tree-drawing";
import { layOutTree } from "../tree-layout";
import type { NodeWords } from "../tree-words";
import { Notice } from "./notice";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

interface TreeCopyProps {
  readonly tree: TreeTab;
  readonly words: ReadonlyMap<number, NodeWords>;
  readonly folded: ReadonlySet<number>;
}

/** The picture for elsewhere: on the clipboard, or as shapes on the sheet of the drivers, where it is printed too. */
export function TreeCopy({ tree, words, folded }: TreeCopyProps) {
  const styles = useStyles();
  const { tree: texts, placed } = useTreeTexts();
  const copying = useCopyPicture();
  const placing = usePlacePicture();
  const { forest, root, names, found } = tree;
  const isBusy = placing.state.step === "placing" || copying.state.step === "copying";
  const one = forest.nodes[root]!;

  /** As it is folded now, the levels side by side, however narrow the pane is. */
  function draw(): Drawing {
    const layout = layOutTree(forest, root, folded, { way: "across" }, (node) => boxHeight(words.get(node)!));
    const altText = treeOf(forest, root).map((node) => words.get(node)!.label);
    return drawingOf({ layout, words }, { title: texts.picture(nameOf(one)), altText: altText.join("\n") });
  }
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CopyRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            placing.clear();
            void copying.copy(draw());
          }}
        >
          {texts.copy}
        </Button>
        <Button
          size="small"
          icon={<ImageAddRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            copying.clear();
            // The page of the drivers first: the table of the nodes may still grow.
            const sheets = [names.sheets.drivers, found.tables.tree?.sheet ?? names.sheets.tree];
            void placing.place(draw(), sheets, placed.name(one.keyResult || one.id));
          }}
        >
          {texts.place}
        </Button>
      </div>
      <Copied state={copying.state} />
      <Placed state={placing.state} />
    </>
  );
}

function Copied({ state }: { state: Copying }) {
  const texts = useTreeTexts().tree;
  switch (state.step) {
    case "ready":
    case "copying":
      return null;
    case "copied":
      return <Notice key={state.turn} intent="success" title={texts.copied} texts={[]} />;
    case "text":
      return <Notice key={state.turn} intent="success" title={texts.copiedAsText} texts={[]} />;
    case "refused":
      return <Notice key={state.turn} intent="warning" title={texts.notCopied} texts={[texts.noClipboard]} />;
  }
}

function Placed({ state }: { state: Placing }) {
  const { pane } = useTexts();
  const { placed: words } = useTreeTexts();
  return (
    <>
      <div role="status">{state.step === "placing" && <Spinner size="small" label={pane.line.saving} />}</div>
      {state.step === "over" && (
        <Notice
          key={state.turn}
          intent={state.placed.came === "placed" ? "success" : "error"}
          title={words.outcome(state.placed)}
          texts={[]}
        />
      )}
      {state.step === "broken" && (
        <Notice
          key={state.turn}
          intent="error"
          title={pane.failure.brokenTitle}
          texts={[pane.failure.broken, state.message]}
        />
      )}
    </>
  );
}
