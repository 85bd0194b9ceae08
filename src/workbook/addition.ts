import { followingIds } from "../okr/next-id";
import { asBefore, cellOf, holds, isFormula, isTakeable, writtenOf } from "./cell-values";
import { notForACell, type Plain } from "./change";
import type { Written } from "./contents";
import { constantsOf, isBlank, isEqual, isFree } from "./free-cells";
import type { WorkbookProblem } from "./problem";
import type { Added, Addition as Wanted, Entry } from "./rows-port";
import type { TableLook } from "./table-look";

/** Rows that were written together: the blank row of a fresh table, or the rows behind the last one. */
interface Block {
  /** The first of the addition's rows that stands here, and how many do. */
  readonly from: number;
  readonly count: number;
  readonly range: Excel.Range;
  /** The same cells, read after the write. */
  after: Excel.Range;
  /** Whether they were read before the write as well: they were there. */
  readonly wereThere: boolean;
}

/**
 * Rows that come in at the end of a table. They are written right below it, so that it grows: that way people who work
 * at the same time do not get in each other's way, as they would with rows that are inserted. Only where something stands
 * below the table, its row of totals for instance, rows are inserted.
 */
export class Addition {
  private readonly last: Excel.Range;
  private readonly below: Excel.Range;
  private readonly usedElsewhere: readonly Excel.Range[];
  private blocks: Block[] = [];
  private before: Excel.Range | undefined;
  private after: Excel.Range | undefined;
  private idsAfter: Excel.Range | undefined;
  private given: string[] = [];

  constructor(
    readonly at: TableLook,
    private readonly wanted: Wanted,
    lookAt: (table: string) => TableLook,
    private readonly plain: (entry: Entry) => Plain,
  ) {
    this.last = at.body.getLastRow();
    this.last.load("formulas,values,numberFormat");
    this.below = this.last.getOffsetRange(1, 0).getResizedRange(this.count - 1, 0);
    this.below.load("formulas");
    const { ids } = wanted;
    this.usedElsewhere = (ids?.usedIn ?? []).map(({ table, header }) => lookAt(table).values(header));
    if (ids) at.values(ids.header);
  }

  get count(): number {
    return this.wanted.rows.length;
  }

  /** The ids of its rows, in their order. Known after `giveIds`. */
  get ids(): readonly string[] {
    return this.given;
  }

  refusal(): WorkbookProblem | undefined {
    const headers = [...new Set(this.wanted.rows.flatMap((row) => Object.keys(row)))];
    const why = this.at.refusal([...headers, ...(this.wanted.ids ? [this.wanted.ids.header] : [])]);
    if (why) return why;
    if (this.at.isProtected) return { problem: "sheet-protected", sheet: this.at.sheet };
    for (const row of this.wanted.rows) {
      for (const [header, entry] of Object.entries(row)) if (!isTakeable(entry)) return notForACell(header, entry);
    }
    return undefined;
  }

  /** @param others ids that other additions of the same edit have taken */
  giveIds(others: readonly string[]): void {
    const { ids } = this.wanted;
    if (!ids) return;
    const own = this.isFresh() ? textOf(this.last.values[0]?.[this.at.indexOf(ids.header)]) : "";
    const used = [...this.usedIn(this.at.values(ids.header)), ...others];
    this.given =
      own === ""
        ? followingIds(used, ids.prefix, this.count)
        : [own, ...followingIds(used, ids.prefix, this.count - 1)];
  }

  /** Ids that are in use: of rows, and of rows that are gone as long as something still names them. */
  private usedIn(column: Excel.Range): string[] {
    const ranges = [...this.usedElsewhere, column].filter(({ isNullObject }) => !isNullObject);
    return ranges.flatMap(({ values }) => values.map(([id]) => textOf(id)));
  }

  /** What each row is to hold, by header. */
  get planned(): Readonly<Record<string, Plain>>[] {
    return this.wanted.rows.map((row, i) => ({
      ...Object.fromEntries(Object.entries(row).map(([header, entry]) => [header, this.plain(entry)])),
      ...(this.wanted.ids && { [this.wanted.ids.header]: { text: this.given[i] ?? "" } }),
    }));
  }

  queue(): void {
    const { table } = this.at;
    const rows = this.planned.map((row) => this.written(row));
    const fresh = this.isFresh() ? 1 : 0;
    this.before = table.getDataBodyRange();
    this.before.load("rowCount");
    this.blocks = [];
    if (fresh) this.write(this.before.getRow(0), rows.slice(0, 1), 0);
    if (rows.length > fresh) this.writeBehind(rows.slice(fresh), fresh);
    this.lookAfter();
  }

  private write(range: Excel.Range, rows: Written[][], from: number): void {
    range.load("values,formulas,numberFormat");
    range.formulas = rows;
    this.blocks.push({ from, count: rows.length, range, after: range.getOffsetRange(0, 0), wereThere: true });
  }

  private writeBehind(rows: Written[][], from: number): void {
    const free = !this.at.table.showTotals && this.below.formulas.slice(0, rows.length).flat().every(isBlank);
    if (free) {
      // Where the table ends when this is carried out, not where it ended a moment ago.
      const end = this.at.table.getDataBodyRange().getLastRow();
      this.write(end.getOffsetRange(1, 0).getResizedRange(rows.length - 1, 0), rows, from);
    } else this.insert(rows, from);
  }

  private insert(rows: Written[][], from: number): void {
    const first = this.at.table.rows.add(undefined, rows as string[][]).getRange();
    const range = first.getResizedRange(rows.length - 1, 0);
    this.blocks.push({ from, count: rows.length, range, after: range.getOffsetRange(0, 0), wereThere: false });
  }

  private lookAfter(): void {
    for (const block of this.blocks) {
      block.after = block.range.getOffsetRange(0, 0);
      block.after.load("values,formulas,rowIndex");
    }
    this.after = this.at.table.getDataBodyRange();
    this.after.load("rowIndex,rowCount");
    if (!this.wanted.ids) return;
    this.idsAfter = this.at.column(this.wanted.ids.header);
    this.idsAfter.load("values");
  }

  /** Whether the cells were, right before the write, as the look had found them: free, or the row that says nothing. */
  hit(): boolean {
    return this.blocks.every(
      (block) =>
        !block.wereThere ||
        (this.isFirst(block) ? isEqual(constantsOf(block.range), constantsOf(this.last)) : isFree(block.range)),
    );
  }

  private isFirst({ from, wereThere }: Block): boolean {
    return from === 0 && wereThere && this.isFresh();
  }

  undo(): void {
    const grown = this.hasGrown();
    for (const block of [...this.blocks].reverse()) {
      const { range, wereThere } = block;
      if (!this.isFirst(block) && grown && (!wereThere || isFree(range))) range.delete("Up");
      else {
        range.formulas = range.formulas.map((row, i) =>
          row.map((formula, j) => asBefore(formula, range.values[i]?.[j], range.numberFormat[i]?.[j])),
        );
      }
    }
  }

  /**
   * Queues what Excel did not do by itself: a table that does not grow because the person switched that off gets the rows
   * inserted, and columns that are one formula get it.
   */
  repair(): boolean {
    if (!this.hasGrown()) {
      const [outside] = this.blocks.splice(-1);
      if (!outside) return false;
      outside.range.clear("Contents");
      this.insert(
        this.planned.slice(outside.from).map((row) => this.written(row)),
        outside.from,
      );
      this.lookAfter();
      return true;
    }
    const missing = this.blocks.flatMap((block) => this.missingFormulas(block));
    for (const [cell, formula] of missing) cell.formulas = [[formula]];
    if (missing.length > 0) this.lookAfter();
    return missing.length > 0;
  }

  /** Cells whose column has a formula about its own row, which a new row did not get. */
  private missingFormulas({ after, from, count }: Block): [Excel.Range, string][] {
    return this.at.headers.flatMap((header, column) => {
      const above: unknown = this.last.formulas[0]?.[column];
      if (typeof above !== "string" || !/^=.*(\[@|#This Row)/s.test(above)) return [];
      return Array.from({ length: count }, (_, row): [Excel.Range, string] | undefined =>
        entryOf(this.planned[from + row]!, header) === undefined && after.formulas[row]?.[column] === ""
          ? [after.getCell(row, column), above]
          : undefined,
      ).filter((found) => found !== undefined);
    });
  }

  /** Whether somebody else took one of the ids in the same moment. */
  hasDoubledId(): boolean {
    const wanted = new Set(this.given.map((id) => id.toLowerCase()));
    const found = (this.idsAfter?.values ?? [])
      .map(([id]) => String(id).trim().toLowerCase())
      .filter((id) => wanted.has(id));
    return found.length > new Set(found).size;
  }

  /** @param taken ids that no row of it may have, because others have taken them in the same moment */
  changeIds(taken: readonly string[]): void {
    if (!this.wanted.ids || !this.idsAfter || !this.hasDoubledId()) return;
    this.given = followingIds([...this.usedIn(this.idsAfter), ...taken], this.wanted.ids.prefix, this.count);
  }

  /** Queues the cells that hold an id of a row that the edit adds, as the ids are now. */
  writeIds(): void {
    const planned = this.planned;
    for (const { after, from, count } of this.blocks) {
      for (let i = 0; i < count; i++) {
        for (const [header, entry] of Object.entries(this.wanted.rows[from + i]!)) {
          if (entry === null || !("idOf" in entry)) continue;
          after.getCell(i, this.at.indexOf(header)).formulas = [[writtenOf(planned[from + i]![header]!, "General")]];
        }
        const { ids } = this.wanted;
        if (ids)
          after.getCell(i, this.at.indexOf(ids.header)).formulas = [
            [writtenOf(planned[from + i]![ids.header]!, "General")],
          ];
      }
    }
    this.lookAfter();
  }

  /** Whether every cell holds what was written into it. */
  isThere(): boolean {
    return this.blocks.every(({ after, from, count }) =>
      this.planned
        .slice(from, from + count)
        .every((row, i) =>
          Object.entries(row).every(([header, entry]) => holds(after.values[i]?.[this.at.indexOf(header)], entry)),
        ),
    );
  }

  result(): Added {
    const top = this.after?.rowIndex ?? 0;
    return {
      table: this.at.name,
      sheet: this.at.sheet,
      rows: this.blocks.flatMap(({ after, from, count }) =>
        Array.from({ length: count }, (_, i) => ({
          id: this.wanted.ids ? this.given[from + i] : undefined,
          row: after.rowIndex + i - top,
          cells: Object.fromEntries(
            this.at.headers.flatMap((header, column) => {
              const [formula, value] = [after.formulas[i]?.[column], after.values[i]?.[column]];
              return isFormula(formula, value) ? [] : [[header, cellOf(value)]];
            }),
          ),
        })),
      ),
    };
  }

  /** The table's only row says nothing yet. */
  private isFresh(): boolean {
    const { about } = this.wanted;
    const [constants = []] = constantsOf(this.last);
    const said = about ? constants.filter((_, i) => about.some((header) => this.at.indexOf(header) === i)) : constants;
    return this.at.body.rowCount === 1 && said.every(isBlank);
  }

  private hasGrown(): boolean {
    const end = (this.after?.rowIndex ?? 0) + (this.after?.rowCount ?? 0);
    return this.blocks.every(({ after, count }) => after.rowIndex + count <= end);
  }

  /** One row as it is written: null leaves a cell to the formula of its column. */
  private written(row: Readonly<Record<string, Plain>>): Written[] {
    return this.at.headers.map((header, column) => {
      const entry = entryOf(row, header);
      if (entry === undefined || entry === null) return null;
      const written = writtenOf(entry, String(this.last.numberFormat[0]?.[column]));
      return written === "" ? null : written;
    });
  }
}

function entryOf(row: Readonly<Record<string, Plain>>, header: string): Plain | undefined {
  return Object.entries(row).find(([wanted]) => wanted.toLowerCase() === header.toLowerCase())?.[1];
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : String(value).trim();
}
