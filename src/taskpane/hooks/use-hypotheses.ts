import { useState } from "react";
import type { Hypothesis } from "../../okr/kpi/hypothesis";
import { afterOutcome, isOpen, type HypothesisOutcome } from "../../okr/kpi/hypothesis-cycle";
import { driverOf } from "../../okr/kpi/hypothesis-words";
import { key } from "../../okr/quality/lines";
import { kpiTextsOf } from "../../texts/kpi-languages";
import { isProblem, type Edit } from "../../workbook/port";
import {
  NO_DRAFT,
  readHypothesis,
  type HypothesisDraft,
  type HypothesisField,
  type HypothesisProblem,
  type HypothesisRead,
} from "../hypothesis-draft";
import { hypothesisEdit, outcomeEdit, unsetEdit } from "../hypothesis-edit";
import { keep, recall } from "../kept";
import { undoChanges } from "../rank-edit";
import { useEdit, type Editing } from "./use-edit";
import type { TreeTab } from "./use-tree";
import { useTreeTexts } from "./use-tree-texts";
import { useWorkbook } from "./workbook-context";
import { useWriting } from "./use-writing";

export interface HypothesisForm {
  readonly draft: HypothesisDraft;
  readonly read: HypothesisRead;
  readonly change: (change: Partial<HypothesisDraft>) => void;
  readonly leave: (field: HypothesisField) => void;
  /** What is wrong with a field, once a person has left it or tried to save. */
  readonly problemOf: (field: HypothesisField) => HypothesisProblem | undefined;
  readonly by: string;
  readonly typeBy: (by: string) => void;
  /** Writes the hypothesis with its Work, or names the first field that is wrong. */
  readonly save: () => Promise<HypothesisField | undefined>;
  readonly close: () => void;
}

export interface Hypotheses {
  /** Those about this tree: open ones, and those that were looked at. */
  readonly open: readonly Hypothesis[];
  readonly past: readonly Hypothesis[];
  /** Undefined while no hypothesis is being written. */
  readonly form: HypothesisForm | undefined;
  readonly begin: (draft: Partial<HypothesisDraft>) => void;
  /** What the driver of a hypothesis stands at; undefined while it has no value, and where it is gone. */
  readonly nowOf: (hypothesis: Hypothesis) => number | undefined;
  /** Writes what became of a hypothesis; whether it was written. */
  readonly conclude: (hypothesis: Hypothesis, outcome: HypothesisOutcome, learned: string) => Promise<boolean>;
  readonly state: Editing;
  /** Takes back what was written last; missing while there is nothing to take back. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** @param about the driver that a hypothesis is to be begun about, by its place */
export function useHypotheses(tree: TreeTab, about: number | undefined): Hypotheses {
  const words = useTreeTexts().hypotheses;
  const workbook = useWorkbook();
  const writing = useWriting(tree.opened);
  const edit = useEdit(tree.again);
  const { forest, opened, root, values } = tree;
  const [draft, setDraft] = useState<HypothesisDraft | undefined>(
    about === undefined ? undefined : { ...NO_DRAFT, driver: forest.nodes[about]?.id },
  );
  const [left, setLeft] = useState<readonly HypothesisField[]>([]);
  const [tried, setTried] = useState(false);
  const [by, typeBy] = useState(() => recall("reviewBy") ?? "");
  const [back, setBack] = useState<Edit>();

  const isOfTree = ({ driver, keyResult }: Hypothesis): boolean => {
    const node = driverOf(forest, driver);
    return node === undefined ? key(keyResult) === key(forest.nodes[root]!.keyResult) : forest.rootOf(node) === root;
  };
  const own = opened.hypotheses.filter(isOfTree);
  const nowOf = ({ driver }: Hypothesis): number | undefined => {
    const node = driverOf(forest, driver);
    return node === undefined ? undefined : values[node]?.value;
  };

  function begin(next: Partial<HypothesisDraft>): void {
    edit.clear();
    setDraft({ ...NO_DRAFT, ...next });
    setLeft([]);
    setTried(false);
  }

  /** The sheet comes with the first hypothesis. */
  async function drawSheet() {
    if (opened.found.tables.hypotheses) return undefined;
    const added = await workbook.addSheet({ found: opened.found, names: opened.names }, "hypotheses");
    return isProblem(added) ? added : undefined;
  }

  async function save(read: HypothesisRead): Promise<HypothesisField | undefined> {
    setTried(true);
    const [wrong] = Object.keys(read.problems) as HypothesisField[];
    if (!read.values) return wrong;
    const who = by.trim();
    keep("reviewBy", who || undefined);
    const why = kpiTextsOf(opened.language).hypothesis(read.words);
    setBack(undefined);
    const written = await edit.write(
      hypothesisEdit(opened, read.values, who, why),
      ({ additions }) => words.set(additions[0]?.rows[0]?.id ?? "", additions[1]?.rows.map(({ id }) => id ?? "") ?? []),
      drawSheet,
    );
    if (!written) return undefined;
    setBack(unsetEdit(opened, written));
    setDraft(undefined);
    return undefined;
  }

  async function conclude(hypothesis: Hypothesis, outcome: HypothesisOutcome, learned: string): Promise<boolean> {
    const after = afterOutcome(outcome, hypothesis, opened.hypotheses, opened.book.work, nowOf(hypothesis));
    setBack(undefined);
    const written = await edit.write(outcomeEdit(opened, hypothesis, outcome, learned, after), () =>
      words.concluded(hypothesis.id, after.work.length),
    );
    if (!written) return false;
    setBack(undoChanges(written));
    if (after.next) {
      setDraft({ ...NO_DRAFT, driver: after.next.driver, next: after.next });
      setLeft([]);
      setTried(false);
    }
    return true;
  }

  async function undo(edits: Edit): Promise<void> {
    if (!(await edit.write(edits, () => words.undone))) return;
    setBack(undefined);
    setDraft((before) => (before?.next ? undefined : before));
  }

  const read = draft && readHypothesis(tree, draft, writing);
  return {
    open: own.filter(isOpen),
    past: own.filter((one) => !isOpen(one)),
    form:
      draft && read
        ? {
            draft,
            read,
            change: (change) => setDraft((before) => ({ ...(before ?? draft), ...change })),
            leave: (field) => setLeft((before) => [...new Set([...before, field])]),
            problemOf: (field) => (tried || left.includes(field) ? read.problems[field] : undefined),
            by,
            typeBy,
            save: () => save(read),
            close: () => setDraft(undefined),
          }
        : undefined,
    begin,
    nowOf,
    conclude,
    state: edit.state,
    undo: back && (() => undo(back)),
  };
}
