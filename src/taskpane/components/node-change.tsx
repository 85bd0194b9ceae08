import { OPERATIONS } from "../../okr/operation";
import { nameOf } from "../../okr/kpi/forest";
import { useCulture } from "../hooks/use-culture";
import { useNodeForm } from "../hooks/use-node-form";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { BLANK, changedCells, typedNode, type NodeRead } from "../tree-fields";
import type { NewNode } from "../../workbook/tree-port";
import { NodeForm } from "./node-form";

interface NodeChangeProps {
  readonly tree: TreeTab;
  readonly node: number;
  /** How its children make it, in words; undefined for a leaf. */
  readonly madeOf: string | undefined;
  /** It is written, or a person has given up. */
  readonly onDone: () => void;
  /** There was nothing to write. */
  readonly onSame: () => void;
}

/** The form of a node that is there. */
export function NodeChangeForm({ tree, node, madeOf, onDone, onSame }: NodeChangeProps) {
  const words = useTreeTexts().tree;
  const culture = useCulture();
  const { forest, opened } = tree;
  const one = forest.nodes[node]!;
  const formulas = opened.formulas[node] ?? {};
  const isInner = madeOf !== undefined;
  const before = typedNode(one, formulas, culture);
  const form = useNodeForm(before, {
    culture,
    isInner,
    needsOperator: isInner,
    ownSheet: opened.found.tables.tree?.sheet,
  });
  async function save(): Promise<void> {
    const checked = form.check();
    if ("wrong" in checked) return;
    const cells = changedCells(one, formulas, before, form.typed, checked.read, isInner);
    if (!cells) return onSame();
    const change = { adds: [], changes: [{ id: one.id, cells }], removes: [] };
    if (await tree.save(change, words.changed(form.typed.node.trim()))) onDone();
  }
  return (
    <NodeForm
      title={words.form.change(nameOf(one))}
      form={form}
      workedOut={madeOf && words.workedOut(madeOf)}
      operator={isInner ? { label: words.form.fields.operator } : undefined}
      units={Object.values(opened.texts.words.units)}
      isBusy={tree.isBusy}
      save={{ label: words.form.save, onSave: () => void save() }}
      onCancel={onDone}
    />
  );
}

interface NodeAddProps {
  readonly tree: TreeTab;
  /** The node that the new one is to stand below. */
  readonly parent: number;
  readonly title: string;
  /** Told the id of a new node that is to be gone to; undefined where a person has had enough. */
  readonly onDone: (id: string | undefined) => void;
}

/** The form of a new node. The first child of a leaf also has to say how the leaf is made from now on. */
export function NodeAddForm({ tree, parent, title, onDone }: NodeAddProps) {
  const words = useTreeTexts().tree;
  const culture = useCulture();
  const { forest, opened } = tree;
  const above = forest.nodes[parent]!;
  const asks = OPERATIONS.find(above.operator) === undefined;
  const form = useNodeForm(BLANK, {
    culture,
    isInner: false,
    needsOperator: asks,
    ownSheet: opened.found.tables.tree?.sheet,
  });
  async function add(goesOn: boolean): Promise<void> {
    const checked = form.check();
    if ("wrong" in checked) return;
    const { typed } = form;
    const change = {
      adds: [newNode(typed, checked.read, above.id)],
      changes: asks ? [{ id: above.id, cells: { operator: { from: above.operator, to: typed.operator } } }] : [],
      removes: [],
    };
    const changed = await tree.save(change, words.added(typed.node.trim()));
    if (!changed) return;
    if (goesOn) form.reset({ ...BLANK, unit: "", segment: typed.segment });
    else onDone(changed.ids[KEY]);
  }
  const hint = forest.children(parent).length === 0 ? words.form.givesWay(nameOf(above)) : undefined;
  return (
    <NodeForm
      title={title}
      form={form}
      workedOut={undefined}
      operator={asks ? { label: words.form.operatorOf(nameOf(above)), ...(hint && { hint }) } : undefined}
      units={Object.values(opened.texts.words.units)}
      isBusy={tree.isBusy}
      save={{ label: words.form.add, onSave: () => void add(false) }}
      another={{ label: words.form.addAnother, onSave: () => void add(true) }}
      onCancel={() => onDone(undefined)}
    />
  );
}

const KEY = "new";

function newNode(
  typed: Pick<typeof BLANK, "node" | "segment" | "unit">,
  { values }: NodeRead,
  parent: string,
): NewNode {
  return {
    key: KEY,
    parent: { id: parent },
    node: typed.node.trim(),
    segment: typed.segment.trim(),
    unit: typed.unit.trim(),
    keyResult: "",
    operator: "",
    ...values,
  };
}
