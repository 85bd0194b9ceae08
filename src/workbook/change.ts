import { asBefore, cellOf, isFormula, isSame, isTakeable, TEXT_LIMIT, writtenOf } from "./cell-values";
import type { WorkbookProblem } from "./problem";
import { isKey, type RowLook } from "./row-look";
import type { ChangedRow, Entry, RowChange } from "./rows-port";

export type Plain = Exclude<Entry, { readonly idOf: unknown }>;

/** A cell while it is written: what it held right before, and what it holds after. */
interface Write {
  readonly header: string;
  readonly key: Excel.Range;
  readonly target: Excel.Range;
  readonly after: Excel.Range;
}

/** Cells of one row that change. */
export class Change {
  private writes: Write[] = [];

  constructor(
    readonly row: RowLook,
    private readonly cells: RowChange["cells"],
    private readonly plain: (entry: Entry) => Plain,
  ) {}

  refusal(): WorkbookProblem | undefined {
    const { at, key } = this.row;
    const { sheet } = at;
    for (const [header, { from, to }] of Object.entries(this.cells)) {
      const cell = this.row.address(header);
      const { value, formula, shows, locked } = this.row.standing(header);
      if (!isTakeable(to)) return notForACell(header, to);
      if (isFormula(formula, value)) {
        return { problem: "cell-is-formula", sheet, cell, key, header, formula: String(formula) };
      }
      const holds = cellOf(value);
      if (!isSame(holds, from)) return { problem: "row-changed", sheet, cell, key, header, holds, shows };
      if (locked) return { problem: "sheet-protected", sheet };
    }
    return undefined;
  }

  /** Each write stands between two looks at its cell, so that one that hits another row is seen and put back. */
  queue(): void {
    this.writes = Object.entries(this.cells).map(([header, { to }]) => {
      const key = this.row.cell(this.row.row.header);
      key.load("values");
      const target = this.row.cell(header);
      target.load("values,formulas,numberFormat");
      target.formulas = [[writtenOf(this.plain(to), String(this.row.standing(header).numberFormat))]];
      const after = target.getOffsetRange(0, 0);
      after.load("values");
      return { header, key, target, after };
    });
  }

  /** Whether the row and its cells were, right before the write, what the look had found. */
  hit(): boolean {
    return this.writes.every(({ header, key, target }) => {
      const { value, formula } = this.row.standing(header);
      return (
        (isKey(key.values[0]?.[0], this.row.key) || header === this.row.row.header) &&
        target.values[0]?.[0] === value &&
        target.formulas[0]?.[0] === formula
      );
    });
  }

  undo(): void {
    for (const { target } of this.writes) {
      const [formula, value, format] = [target.formulas[0]?.[0], target.values[0]?.[0], target.numberFormat[0]?.[0]];
      target.formulas = [[asBefore(formula, value, format)]];
    }
  }

  /** Queues the cells that hold an id of a row that the edit adds, as the ids are now. */
  writeIds(): void {
    for (const { header, after } of this.writes) {
      const { to } = this.cells[header]!;
      if (to === null || !("idOf" in to)) continue;
      after.formulas = [[writtenOf(this.plain(to), String(this.row.standing(header).numberFormat))]];
      after.load("values");
    }
  }

  result(): ChangedRow {
    const { row } = this.row;
    const all = (read: (write: Write) => unknown) =>
      Object.fromEntries(this.writes.map((write) => [write.header, cellOf(read(write))]));
    return { row, before: all(({ target }) => target.values[0]?.[0]), now: all(({ after }) => after.values[0]?.[0]) };
  }
}

export function notForACell(header: string, entry: Entry): WorkbookProblem {
  const length = entry !== null && "text" in entry ? entry.text.length : 0;
  return { problem: "text-not-for-a-cell", header, length, limit: TEXT_LIMIT };
}
