import type { Forest } from "../okr/kpi/forest";
import { key } from "../okr/quality/lines";
import type { OpenedTree } from "../workbook/open-tree";

/** What the page can be about: a key result with its tree, one that has none yet, a tree that breaks down no key result. */
export interface TreeSubject {
  /** As the drop-down knows it. */
  readonly value: string;
  /** Id and words of the key result, or the name of a tree without one. */
  readonly name: string;
  /** Id of the key result; `""` for a tree without one. */
  readonly keyResult: string;
  /** The place of the root in the forest; undefined where there is no tree yet. */
  readonly root: number | undefined;
}

/** Every tree and every key result of the period that could have one, those with trees first. */
export function treeSubjects({ book, nodes }: OpenedTree, forest: Forest): readonly TreeSubject[] {
  const known = book.keyResults.filter(({ id }) => id !== "");
  const rootOf = (id: string) => forest.roots.find((root) => key(nodes[root]?.keyResult ?? "") === key(id));
  const subjects = known.map(({ id, keyResult }): TreeSubject => {
    return { value: subjectValue(id), name: `${id} ${keyResult}`, keyResult: id, root: rootOf(id) };
  });
  const claimed = new Set(subjects.map(({ root }) => root));
  const loose = forest.roots
    .filter((root) => !claimed.has(root))
    .map((root): TreeSubject => {
      const { id, node, row } = nodes[root]!;
      return { value: `row ${row}`, name: `${id} ${node}`.trim(), keyResult: "", root };
    });
  const withTree = subjects.filter(({ root }) => root !== undefined);
  return [...withTree, ...loose, ...subjects.filter(({ root }) => root === undefined)];
}

/** A key result as the drop-down knows it, whatever the case of its id. */
export function subjectValue(keyResult: string): string {
  return `key result ${key(keyResult)}`;
}
