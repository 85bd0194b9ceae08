import { MAX_COLUMNS, type Area } from "../../model/area";
import type { Worksheet } from "../../model/worksheet";
import type { FormulaGroup, Formula } from "./formula-group";
import type { Place } from "./node";

/** Areas of more columns than this are kept apart, rather than once for each column. */
const WIDE = 64;

interface Watched {
  readonly area: Area;
  readonly groups: Set<FormulaGroup>;
}

interface SheetReaders {
  /** By column: formulas that read it in their own row. */
  readonly ownRow: Map<number, Set<FormulaGroup>>;
  readonly cells: Map<number, Set<FormulaGroup>>;
  readonly areas: Map<string, Watched>;
  readonly byColumn: Map<number, Set<Watched>>;
  readonly wide: Set<Watched>;
}

/** Who reads which cells. */
export class Readers {
  private readonly sheets = new Map<Worksheet, SheetReaders>();
  private round = 0;

  add(group: FormulaGroup): void {
    for (const place of group.understood.places) this.change(place, (groups) => groups.add(group));
  }

  remove(group: FormulaGroup): void {
    for (const place of group.understood.places) this.change(place, (groups) => groups.delete(group));
  }

  /** From here on every group that reads an area is told of once more. */
  beginRound(): void {
    this.round++;
  }

  /** Tells of each formula that reads a cell; of one that reads an area only once in a round. */
  tell(sheet: Worksheet, row: number, column: number, visit: (formula: Formula) => void): void {
    const readers = this.sheets.get(sheet);
    if (!readers) return;
    for (const group of readers.ownRow.get(column) ?? []) {
      const formula = group.formulas.get(row);
      if (formula) visit(formula);
    }
    for (const group of readers.cells.get(row * MAX_COLUMNS + column) ?? []) this.tellAll(group, visit);
    for (const watched of readers.byColumn.get(column) ?? []) this.tellWatching(watched, row, column, visit);
    for (const watched of readers.wide) this.tellWatching(watched, row, column, visit);
  }

  /** Everything that reads some formulas, or what they have spilled, directly or by others; themselves only if they do. */
  readersOf(formulas: readonly Formula[]): ReadonlySet<Formula> {
    const readers = new Set<Formula>();
    const found = [...formulas];
    this.beginRound();
    for (const { group, row, column, cell } of found) {
      const { rows = 1, columns = 1 } = cell.spill ?? {};
      for (let i = row; i < row + rows; i++) {
        for (let j = column; j < column + columns; j++) {
          this.tell(group.sheet, i, j, (reader) => {
            if (readers.has(reader)) return;
            readers.add(reader);
            found.push(reader);
          });
        }
      }
    }
    this.beginRound();
    return readers;
  }

  private tellWatching(
    { area, groups }: Watched,
    row: number,
    column: number,
    visit: (formula: Formula) => void,
  ): void {
    const [down, right] = [row - area.row, column - area.column];
    if (down < 0 || down >= area.rows || right < 0 || right >= area.columns) return;
    for (const group of groups) this.tellAll(group, visit);
  }

  private tellAll(group: FormulaGroup, visit: (formula: Formula) => void): void {
    if (group.told === this.round) return;
    group.told = this.round;
    for (const formula of group.formulas.values()) visit(formula);
  }

  private change({ sheet, area, ownRow }: Place, change: (groups: Set<FormulaGroup>) => void): void {
    const readers = this.of(sheet);
    if (ownRow) {
      for (let i = 0; i < area.columns; i++) change(known(readers.ownRow, area.column + i, () => new Set()));
    } else if (area.rows === 1 && area.columns === 1) {
      change(known(readers.cells, area.row * MAX_COLUMNS + area.column, () => new Set()));
    } else change(this.watched(readers, area).groups);
  }

  private watched(readers: SheetReaders, area: Area): Watched {
    const key = `${area.row}:${area.column}:${area.rows}:${area.columns}`;
    return known(readers.areas, key, () => {
      const watched: Watched = { area, groups: new Set() };
      if (area.columns > WIDE) readers.wide.add(watched);
      else {
        for (let i = 0; i < area.columns; i++) known(readers.byColumn, area.column + i, () => new Set()).add(watched);
      }
      return watched;
    });
  }

  private of(sheet: Worksheet): SheetReaders {
    return known(this.sheets, sheet, () => ({
      ownRow: new Map(),
      cells: new Map(),
      areas: new Map(),
      byColumn: new Map(),
      wide: new Set(),
    }));
  }
}

/** What a map holds for a key, put there when it is asked for the first time. */
export function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
