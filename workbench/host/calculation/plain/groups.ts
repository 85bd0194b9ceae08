import type { Home } from "../../model/formula";
import type { Cell } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { FormulaGroup, tableOf, type Formula, type Understood } from "./formula-group";
import { Readers } from "./readers";
import { changedWords, movedTables, structureOf, type Structure } from "./structure";

/** What a formula is, found out by reading it where it stands. */
export type Understand = (formula: string, home: Home) => Understood;

/** All formulas of a workbook, by what they say and mean, and who reads what. */
export class FormulaGroups {
  readonly readers = new Readers();
  private readonly groups = new Map<string, FormulaGroup>();
  private structure: Structure | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly understand: Understand,
  ) {}

  all(): Iterable<FormulaGroup> {
    return this.groups.values();
  }

  add(sheet: Worksheet, row: number, column: number, cell: Cell): Formula {
    const group = this.groupOf(sheet, row, column, cell.formula!);
    const formula: Formula = {
      ...{ group, cell, row, column },
      ...{ due: false, working: false, foreign: false, spilled: false, last: undefined },
    };
    group.formulas.set(row, formula);
    return formula;
  }

  remove(formula: Formula): void {
    const { group, row } = formula;
    if (group.formulas.get(row) === formula) group.formulas.delete(row);
    if (group.formulas.size > 0 || this.groups.get(group.key) !== group) return;
    this.readers.remove(group);
    this.groups.delete(group.key);
  }

  /**
   * Reads anew what may mean something else since the last time.
   *
   * @param misplaced told of formulas that came into the data rows of another table, or of none
   * @param changed told of groups that read something else now
   */
  lookAtStructure(misplaced: (formula: Formula) => void, changed: (group: FormulaGroup) => void): void {
    const before = this.structure;
    const now = structureOf(this.workbook);
    this.structure = now;
    if (!before) return;
    const everything = before.ground !== now.ground;
    const words = changedWords(before, now);
    if (!everything && words.size === 0) return;
    const moved = movedTables(before, now);
    for (const group of [...this.groups.values()]) {
      if (everything || words.size > 0) this.findMisplaced(group, misplaced);
      const own = group.table !== undefined && moved.has(group.table.id);
      if (group.formulas.size === 0 || !group.understood.named || !(everything || own || group.says(words))) continue;
      const understood = this.read(group);
      if (group.readsTheSame(understood)) continue;
      this.readers.remove(group);
      group.understood = understood;
      this.readers.add(group);
      changed(group);
    }
  }

  private findMisplaced({ formulas, sheet, table }: FormulaGroup, misplaced: (formula: Formula) => void): void {
    const tables = this.workbook.tables.filter((each) => each.sheet === sheet);
    if (tables.length === 0 && !table) return;
    for (const formula of formulas.values()) {
      if (tableOf(sheet, formula.row, formula.column, tables) !== table) misplaced(formula);
    }
  }

  private groupOf(sheet: Worksheet, row: number, column: number, text: string): FormulaGroup {
    const table = tableOf(sheet, row, column, this.workbook.tables);
    const shared = `${sheet.id}|${column}|${table?.id ?? ""}|${text}`;
    const known = this.groups.get(shared) ?? this.groups.get(`${row}|${shared}`);
    if (known) return known;
    const understood = this.understand(text, { sheet, row, column });
    const key = understood.answer ? shared : `${row}|${shared}`;
    const group = new FormulaGroup(key, text, sheet, column, table, understood);
    this.groups.set(key, group);
    this.readers.add(group);
    return group;
  }

  private read({ text, sheet, column, formulas }: FormulaGroup): Understood {
    const [row = 0] = formulas.keys();
    return this.understand(text, { sheet, row, column });
  }
}
