import type { ApiSet } from "../../workbench/host/protocol/catalogue";

/**
 * The requirement set of every member, as its documentation comment says: "Range" → of the class, "Range.values" → of
 * the member. The library itself only guards what came after the first version of a class, so this is the fuller list.
 */
export function readApiSets(declarations: string): Map<string, ApiSet> {
  const sets = new Map<string, ApiSet>();
  const lines = declarations.split("\n");
  let inExcel = false;
  let owner: string | undefined;
  let documented: ApiSet | undefined;
  for (const line of lines) {
    if (/^declare namespace /.test(line)) {
      inExcel = /^declare namespace Excel\b/.test(line);
      owner = undefined;
    }
    if (!inExcel) continue;
    const set = /\[Api set: *([A-Za-z]+) ([0-9.]+)/.exec(line);
    if (set) documented = { name: set[1]!, version: set[2]! };
    const declared = /^ {4}(?:class|interface|enum|type|function|const) (\w+)/.exec(line);
    if (declared) {
      owner = /^ {4}class /.test(line) ? declared[1]! : undefined;
      if (owner && documented) sets.set(owner, documented);
      documented = undefined;
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??(?:\(|:)/.exec(line);
    if (member && owner) {
      const key = `${owner}.${member[1]!}`;
      if (documented && !sets.has(key)) sets.set(key, documented);
      documented = undefined;
    }
  }
  return sets;
}
