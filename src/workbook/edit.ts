import { Addition } from "./addition";
import { Change, type Plain } from "./change";
import type { Planned } from "./edit-check";
import type { WorkbookProblem } from "./problem";
import { Removal } from "./removal";
import { RowLook } from "./row-look";
import type { Edit, Edited, Entry } from "./rows-port";
import { TableLook } from "./table-look";

/** How often an edit begins anew because others changed the same rows between its look and its write. */
const ATTEMPTS = 3;

/**
 * Adds, changes and removes rows: one round trip to look, one to write, whatever the number of rows and tables. One more
 * for a row far down a long table or on a protected sheet, and one where something has to be put right after the write.
 *
 * Rows are found by their key and the end of a table where it is when that is asked. Between the look and the write
 * somebody may still have moved a row: so each cell is read once more right before it is written, in the same request,
 * and where it was not what the look had found everything is put back and begun anew.
 */
export async function editRows(
  context: Excel.RequestContext,
  edit: Edit,
  beforeWriting: (planned: Planned) => void,
  attempts = ATTEMPTS,
): Promise<Edited | WorkbookProblem> {
  if (attempts === 0) return { problem: "changed-meanwhile" };
  const run = new Run(context, edit);
  if (run.isEmpty) return { additions: [], changes: [] };
  await context.sync();
  const missing = run.missing();
  if (missing) return missing;
  if (run.askMore()) await context.sync();
  const why = run.refusal();
  if (why) return why;

  beforeWriting(run.plan());
  run.queue();
  await context.sync();
  if (run.hit()) {
    await repair(context, run);
    return run.result();
  }
  run.undo();
  await context.sync();
  return editRows(context, edit, beforeWriting, attempts - 1);
}

async function repair(context: Excel.RequestContext, run: Run): Promise<void> {
  if (!run.repair()) return;
  await context.sync();
  await repair(context, run);
}

class Run {
  private readonly looks = new Map<string, TableLook>();
  private readonly rows: readonly RowLook[];
  private readonly additions: readonly Addition[];
  private readonly changes: readonly Change[];
  private readonly removals: readonly Removal[];
  private repairs = 0;

  constructor(context: Excel.RequestContext, { needs = [], additions = [], changes = [], removals = [] }: Edit) {
    const lookAt = (table: string): TableLook => {
      const look = this.looks.get(table) ?? new TableLook(context, table);
      this.looks.set(table, look);
      return look;
    };
    const plain = (entry: Entry): Plain => {
      if (entry === null || !("idOf" in entry)) return entry;
      const [addition, row] = entry.idOf;
      return { text: this.additions[addition]?.ids[row] ?? "" };
    };
    this.additions = additions.map((addition) => new Addition(lookAt(addition.table), addition, lookAt, plain));
    const rowOf = ({ row, cells }: { row: RowLook["row"]; cells: object }) =>
      new RowLook(lookAt(row.table), row, Object.keys(cells));
    this.changes = changes.map((change) => new Change(rowOf(change), change.cells, plain));
    this.removals = removals.map((removal) => new Removal(rowOf(removal), removal.cells));
    this.rows = [
      ...needs.map((row) => new RowLook(lookAt(row.table), row, [])),
      ...[...this.changes, ...this.removals].map(({ row }) => row),
    ];
  }

  get isEmpty(): boolean {
    return this.changes.length === 0 && this.removals.length === 0 && this.additions.length === 0;
  }

  /** The table, column or row that is not there. */
  missing(): WorkbookProblem | undefined {
    return first([...this.additions, ...this.rows]);
  }

  /** Queues what the first look did not bring. */
  askMore(): boolean {
    return this.rows.map((row) => row.askMore()).includes(true);
  }

  /** Why nothing of it must be written. */
  refusal(): WorkbookProblem | undefined {
    return first([...this.changes, ...this.removals]);
  }

  /** What is going to be written, ids included. */
  plan(): Planned {
    for (const [i, addition] of this.additions.entries())
      addition.giveIds(this.takenBy(this.additions.slice(0, i), addition));
    return { additions: this.additions.map(({ at, planned }) => ({ table: at.name, rows: planned })) };
  }

  queue(): void {
    for (const change of this.changes) change.queue();
    for (const addition of this.additions) addition.queue();
    // From the bottom up, so that no row moves before it is its turn.
    const left = new Map([...this.looks.values()].map((look) => [look, look.body.rowCount]));
    for (const removal of [...this.removals].sort((a, b) => b.row.index - a.row.index)) {
      const rows = left.get(removal.row.at) ?? 0;
      left.set(removal.row.at, rows - 1);
      removal.queue(rows === 1);
    }
  }

  hit(): boolean {
    return [...this.additions, ...this.changes, ...this.removals].every((part) => part.hit());
  }

  undo(): void {
    for (const removal of [...this.removals].sort((a, b) => a.row.index - b.row.index)) removal.undo();
    for (const addition of [...this.additions].reverse()) addition.undo();
    for (const change of [...this.changes].reverse()) change.undo();
  }

  /** Queues what has to be put right after the write, if anything has. */
  repair(): boolean {
    if (++this.repairs > 3) return false;
    if (this.additions.map((addition) => addition.repair()).includes(true)) return true;
    if (!this.additions.some((addition) => addition.hasDoubledId())) return false;
    const before = this.additions.map((addition) => this.takenBy(this.additions, addition));
    for (const [i, addition] of this.additions.entries()) {
      addition.changeIds([...before[i]!, ...this.takenBy(this.additions.slice(0, i), addition)]);
    }
    for (const part of [...this.additions, ...this.changes]) part.writeIds();
    return true;
  }

  /** Ids that additions to the same table have: those of other tables are another matter, and look different. */
  private takenBy(additions: readonly Addition[], { at }: Addition): string[] {
    return additions.filter((other) => other.at === at).flatMap(({ ids }) => ids);
  }

  result(): Edited | WorkbookProblem {
    const lost = this.additions.find((addition) => !addition.isThere());
    if (lost) return { problem: "not-as-written", sheet: lost.at.sheet };
    return {
      additions: this.additions.map((addition) => addition.result()),
      changes: this.changes.map((change) => change.result()),
    };
  }
}

function first(parts: readonly { refusal(): WorkbookProblem | undefined }[]): WorkbookProblem | undefined {
  for (const part of parts) {
    const why = part.refusal();
    if (why) return why;
  }
  return undefined;
}
