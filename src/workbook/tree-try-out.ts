import type { TreeLook } from "./tree-look";
import type { TreeChange, Value } from "./tree-port";

/** Blank cells beside the table, behind the column of the contributions. */
const BEHIND = 4;

/**
 * References that people typed, tried out in blank cells of the first row beside the table: Excel refuses one that names a
 * sheet that is not there, and would stop in the middle of a write. The cells are blank again after it.
 */
export class TryOut {
  private readonly formulas: readonly string[];
  private readonly cells: Excel.Range | undefined;

  /** Queues a look at the cells; known after the next sync. */
  constructor(
    private readonly context: Excel.RequestContext,
    { table }: TreeLook,
    { adds, changes }: TreeChange,
  ) {
    const values = [
      ...adds.flatMap((node): unknown[] => Object.values(node)),
      ...changes.flatMap(({ cells }) => Object.values(cells).map(({ to }) => to)),
    ];
    this.formulas = [...new Set(values.flatMap((value) => (isReference(value) ? [value.formula] : [])))];
    if (this.formulas.length === 0) return;
    const last = table.getDataBodyRange().getRow(0).getLastCell();
    this.cells = last.getOffsetRange(0, BEHIND).getResizedRange(0, this.formulas.length - 1);
    this.cells.load("formulas");
  }

  /** Where somebody has something there, nothing is tried out. */
  private get isFree(): boolean {
    return this.cells !== undefined && this.cells.formulas.flat().every((formula) => formula === "");
  }

  /** Before everything else is written. */
  queue(): void {
    if (!this.isFree) return;
    this.formulas.forEach((formula, i) => {
      this.cells!.getCell(0, i).formulas = [[formula]];
    });
  }

  /** Behind everything else: as long as they stand there, what broke off did so later. */
  clear(): void {
    if (this.isFree) this.cells!.clear("Contents");
  }

  /** One round trip or two, after a write broke off: the reference that Excel refused, if it was one of them. */
  async refused(): Promise<string | undefined> {
    if (!this.isFree) return undefined;
    const cells = this.cells!.getOffsetRange(0, 0).load("formulas");
    await this.context.sync();
    const [row = []] = cells.formulas;
    const first = row.findIndex((formula) => formula === "");
    cells.clear("Contents");
    await this.context.sync();
    return first < 0 ? undefined : this.formulas[first];
  }
}

function isReference(value: unknown): value is Exclude<Value, number | null> {
  return typeof value === "object" && value !== null && "formula" in value;
}
