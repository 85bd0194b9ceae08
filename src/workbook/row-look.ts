import { isSame, cellOf } from "./cell-values";
import { FIRST_ROWS } from "./chunks";
import type { WorkbookProblem } from "./problem";
import type { RowKey } from "./rows-port";
import type { TableLook } from "./table-look";

/** What stands in a cell before it is changed. */
export interface Standing {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
  /** The value in its number format. */
  readonly shows: string;
  readonly locked: boolean;
}

/** A row as an edit finds it: by its key, wherever it stands by now. */
export class RowLook {
  private readonly asked = new Map<string, Excel.Range>();

  constructor(
    readonly at: TableLook,
    readonly row: RowKey,
    readonly headers: readonly string[],
  ) {
    at.values(row.header);
    for (const header of headers) at.first(header);
  }

  /** Where it stands: 0 for the first row of data. Known when `refusal` found nothing. */
  get index(): number {
    return (this.row.which === "last" ? this.places.at(-1) : this.places[0]) ?? -1;
  }

  get key(): string {
    return this.row.key;
  }

  private get places(): number[] {
    const { values } = this.at.values(this.row.header);
    return values.flatMap(([value], i) => (isKey(value, this.row.key) ? [i] : []));
  }

  refusal(): WorkbookProblem | undefined {
    const why = this.at.refusal([this.row.header, ...this.headers]);
    if (why) return why;
    const { sheet } = this.at;
    const { length } = this.places;
    if (length === 0) return { problem: "row-gone", sheet, key: this.key };
    return length > 1 && this.row.which !== "last" ? { problem: "key-doubled", sheet, key: this.key } : undefined;
  }

  /** Queues what the first look did not bring: a row further down, or which cells of a protected sheet are locked. */
  askMore(): boolean {
    if (this.headers.length === 0 || (this.index < FIRST_ROWS && !this.at.isProtected)) return false;
    for (const header of this.headers) {
      const cell = this.cell(header);
      cell.load("values,formulas,numberFormat,text,format/protection/locked");
      this.asked.set(header, cell);
    }
    return true;
  }

  /** A cell of the row, as the table has it when the request is carried out. */
  cell(header: string): Excel.Range {
    return this.at.column(header).getCell(this.index, 0);
  }

  standing(header: string): Standing {
    const cell = this.asked.get(header);
    const { values, formulas, numberFormat, text } = cell ?? this.at.first(header);
    const row = cell ? 0 : this.index;
    return {
      value: values[row]?.[0],
      formula: formulas[row]?.[0],
      numberFormat: numberFormat[row]?.[0],
      shows: text[row]?.[0] ?? "",
      locked: this.at.isProtected && cell?.format.protection.locked !== false,
    };
  }

  address(header: string): string {
    return this.at.address(this.index, header);
  }
}

/** Whether a cell of the key column holds the key; keys that were typed as numbers count as their text. */
export function isKey(value: unknown, key: string): boolean {
  const cell = cellOf(value);
  const text = typeof cell === "number" ? String(cell) : cell;
  return isSame(typeof text === "string" ? text.toLowerCase() : text, key.toLowerCase()) && text !== null;
}
