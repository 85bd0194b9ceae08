import { useState } from "react";
import type { Culture } from "../../blueprint/culture";
import { isProblem, type WorkbookProblem } from "../../workbook/port";
import {
  readNode,
  referenceTo,
  type NodeFieldProblem,
  type NodeRead,
  type NodeTyped,
  type TextField,
  type ValueField,
} from "../tree-fields";
import { useWorkbook } from "./workbook-context";

/** Why the selected cell was not taken. */
export type NotTaken = WorkbookProblem | { readonly problem: "own-sheet" };

export interface NodeForm {
  readonly typed: NodeTyped;
  readonly change: (field: TextField | "operator", text: string) => void;
  readonly changeValue: (field: ValueField, text: string) => void;
  /** Has a value read from the cell that is selected in the sheets. */
  readonly takeSelection: (field: ValueField) => Promise<void>;
  /** Why it could not be. */
  readonly notTaken: Readonly<Partial<Record<ValueField, NotTaken>>>;
  /** What is wrong with a field, once it was left or the person has tried to go on. */
  readonly problemOf: (field: TextField | "operator" | ValueField) => NodeFieldProblem | undefined;
  readonly leave: (field: TextField | "operator" | ValueField) => void;
  /** All that was typed as values, when nothing is wrong; otherwise the first field that is. */
  readonly check: () => { readonly read: NodeRead } | { readonly wrong: string };
  /** Begins anew. */
  readonly reset: (typed: NodeTyped) => void;
}

interface Rules {
  readonly culture: Culture;
  /** Has children: see `readNode`. */
  readonly isInner: boolean;
  readonly needsOperator: boolean;
  /** The sheet of the tree: a node that reads the tree itself would go round in circles. */
  readonly ownSheet: string | undefined;
}

/** The fields of a node as a person fills them in. */
export function useNodeForm(before: NodeTyped, { culture, isInner, needsOperator, ownSheet }: Rules): NodeForm {
  const workbook = useWorkbook();
  const [typed, setTyped] = useState(before);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState(false);
  const [notTaken, setNotTaken] = useState<NodeForm["notTaken"]>({});
  const read = readNode(typed, culture, isInner, needsOperator);

  async function takeSelection(field: ValueField): Promise<void> {
    const found = await workbook.selection();
    const { [field]: _gone, ...others } = notTaken;
    if (isProblem(found)) return setNotTaken({ ...others, [field]: found });
    if (found.first.sheet === ownSheet) return setNotTaken({ ...others, [field]: { problem: "own-sheet" } });
    setNotTaken(others);
    setTyped((now) => ({ ...now, [field]: { formula: referenceTo(found.first), shows: found.shows } }));
  }

  return {
    typed,
    change: (field, text) => setTyped((now) => ({ ...now, [field]: text })),
    changeValue: (field, text) => {
      const { [field]: _gone, ...others } = notTaken;
      setNotTaken(others);
      setTyped((now) => ({ ...now, [field]: { text } }));
    },
    takeSelection,
    notTaken,
    problemOf: (field) => (checked || left.has(field) ? read.problems[field] : undefined),
    leave: (field) => {
      // A name that nobody has come to yet is no mistake.
      if (read.problems[field]?.problem !== "missing") setLeft((fields) => new Set([...fields, field]));
    },
    check: () => {
      setChecked(true);
      const wrong = Object.keys(read.problems)[0];
      return wrong === undefined ? { read } : { wrong };
    },
    reset: (next) => {
      setTyped(next);
      setChecked(false);
      setLeft(new Set());
      setNotTaken({});
    },
  };
}
