import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { below as nodesBelow } from "../tree-layout";
import { nameOf } from "../../okr/kpi/forest";
import { problemOf } from "../../okr/kpi/check";
import type { KpiProblem } from "../../okr/kpi/problem";
import { OPERATIONS } from "../../okr/operation";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { NodeWords } from "../tree-words";
import { NodeCard } from "./node-card";
import { NodeAddForm, NodeChangeForm } from "./node-change";

interface NodeAreaProps {
  readonly tree: TreeTab;
  readonly node: number;
  readonly words: ReadonlyMap<number, NodeWords>;
  /** Whether a person has just asked what can be done with it. */
  readonly takesFocus: boolean;
  /** Leads to another node, by its id. */
  readonly onGoTo: (id: string) => void;
}

type Doing = "nothing" | "change" | "below" | "beside";

/** The node that was chosen: what it is, and the form in which it is changed or gets others below or beside it. */
export function NodeArea({ tree, node, words, takesFocus, onGoTo }: NodeAreaProps) {
  const texts = useTreeTexts().tree;
  const [doing, setDoing] = useState<Doing>("nothing");
  const [isBack, setBack] = useState(false);
  const [isSame, setSame] = useState(false);
  const { forest, opened, isBusy } = tree;
  const one = forest.nodes[node]!;
  const name = nameOf(one);
  const parent = forest.parentOf(node);
  const madeOf = sentenceOf(tree, node, texts);

  function begin(next: Doing): void {
    setSame(false);
    setDoing(next);
  }
  /** Back to the card, with the focus where a person left it. */
  function end(): void {
    setBack(true);
    setDoing("nothing");
  }
  function added(id: string | undefined): void {
    if (id === undefined) end();
    else onGoTo(id);
  }
  if (doing === "change") {
    return (
      <NodeChangeForm
        tree={tree}
        node={node}
        madeOf={madeOf}
        onDone={end}
        onSame={() => {
          setSame(true);
          end();
        }}
      />
    );
  }
  if (doing === "below") {
    return <NodeAddForm tree={tree} parent={node} title={texts.form.below(name)} onDone={added} />;
  }
  if (doing === "beside") {
    return <NodeAddForm tree={tree} parent={parent} title={texts.form.beside(name)} onDone={added} />;
  }
  const rest = { adds: [], changes: [] };
  const problems = problemOf(forest);
  const problem = problems[node];
  const isOff = problems.some(
    (found, i) =>
      forest.rootOf(i) === tree.root && (found?.problem === "formula-missing" || found?.problem === "does-not-agree"),
  );
  return (
    <>
      <NodeCard
        words={words.get(node)!}
        madeOf={madeOf}
        spot={opened.spotOf({ table: "tree", row: one.row, field: problem ? fieldOf(problem) : "node" })}
        below={nodesBelow(forest, node)}
        isBusy={isBusy}
        takesFocus={takesFocus || isBack}
        actions={
          one.id === ""
            ? undefined
            : {
                onChange: () => begin("change"),
                onAddBelow: () => begin("below"),
                onAddBeside: parent < 0 || forest.nodes[parent]!.id === "" ? undefined : () => begin("beside"),
                onRemove: () => {
                  const next = parent < 0 ? undefined : forest.nodes[parent]!.id;
                  void tree.save({ ...rest, removes: [one.id] }, texts.removed(name)).then((done) => {
                    if (done && next !== undefined) onGoTo(next);
                  });
                },
                onMend: isOff ? () => void tree.save({ ...rest, removes: [], mend: true }, texts.mended) : undefined,
              }
        }
      />
      <div role="status">{isSame && <Text>{texts.same}</Text>}</div>
    </>
  );
}

/** The column in which a problem is to be mended. */
function fieldOf(problem: KpiProblem): string {
  if ("field" in problem) return problem.field;
  switch (problem.problem) {
    case "id-missing":
    case "id-doubled":
      return "id";
    case "parent-unknown":
    case "loop":
    case "too-deep":
      return "parent";
    case "key-result-missing":
    case "key-result-unknown":
    case "two-roots":
      return "keyResult";
    case "operator-missing":
    case "operator-unknown":
    case "ratio-needs-two":
    case "child-missing":
      return "operator";
  }
}

/** How a node is made of its children; nothing for a leaf. */
export function sentenceOf(
  { forest }: TreeTab,
  node: number,
  texts: ReturnType<typeof useTreeTexts>["tree"],
): string | undefined {
  const children = forest.children(node);
  const operator = OPERATIONS.find(forest.nodes[node]!.operator);
  if (children.length === 0) return undefined;
  const names = children.map((child) => nameOf(forest.nodes[child]!) || texts.unnamed);
  return texts.madeOf(operator ? texts.operator[operator] : texts.operatorMissing, names);
}
