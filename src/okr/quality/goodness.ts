import type { Book } from "../book";
import type { Finding, Table } from "./finding";
import { linesOf } from "./lines";
import { RULE_IDS, RULES } from "./rules";

/** How well an objective is made, with its key results and work: about the words and numbers, never about people. */
export interface Goodness {
  readonly objective: string;
  /** Rules that could be broken here. */
  readonly checks: number;
  readonly passed: number;
  /** Rules of which only hints were found; they count half. */
  readonly hinted: number;
  /** (passed + hinted / 2) / checks, 0 to 1. */
  readonly share: number;
}

/**
 * How many checks each objective at work passes. A rule is one check, however many lines it looks at: passed when nothing
 * of the objective breaks it, half when hints are all it found. Rules about key results are none while there are none.
 *
 * @param findings of `checkQuality` on the same book
 */
export function goodness(book: Book, findings: readonly Finding[]): readonly Goodness[] {
  const lines = linesOf(book);
  return lines.objectives.map((objective) => {
    const keyResults = lines.keyResultsOf(objective);
    const work = keyResults.flatMap((keyResult) => lines.workFor(keyResult));
    const rows: Partial<Record<Table, ReadonlySet<number>>> = {
      objectives: new Set([objective.row]),
      keyResults: new Set(keyResults.map(({ row }) => row)),
      work: new Set(work.map(({ row }) => row)),
    };
    const own = findings.filter(({ at }) => rows[at.table]?.has(at.row));
    const rules = RULE_IDS.filter((rule) => RULES[rule].tables.some((table) => (rows[table]?.size ?? 0) > 0));
    const broken = rules.map((rule) => own.filter((finding) => finding.rule === rule));
    const passed = broken.filter(({ length }) => length === 0).length;
    const hinted = broken.filter((some) => some.length > 0 && some.every(({ severity }) => severity === "hint")).length;
    const checks = rules.length;
    return { objective: objective.id, checks, passed, hinted, share: (passed + hinted / 2) / checks };
  });
}
