import { bounding, type Area } from "../../model/area";
import type { Home } from "../../model/formula";
import type { Cell } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { fromCell, toCell } from "../excelts";
import { CRITERION, textFunctions } from "../text-functions";
import { compile } from "./compile";
import { FormulaGroup, type Formula } from "./formula-group";
import { SheetMemory } from "./memory";
import type { Reader } from "./node";
import { known, Readers } from "./readers";
import { structureOf } from "./structure";
import { WorkingOut } from "./working-out";

/**
 * The plain formulas of a workbook: Excel's everyday functions, over cells and areas, with one value for an answer, and
 * reading nothing but constants and other plain formulas. They are worked out here, each only when something that it reads
 * has changed, so that a log of fifty thousand rows with three formulas in each stays usable. All other formulas go to the
 * calculation library, which is given the answers of these as if they had been typed.
 */
export class PlainFormulas {
  /** How many times a formula was worked out, all updates together. */
  workedOut = 0;
  private readonly groups = new Map<string, FormulaGroup>();
  private readonly memories = new Map<Worksheet, SheetMemory>();
  private readonly readers = new Readers();
  private readonly reader: Reader;
  /** Formulas that were taken for plain and are not, because of what they read now. */
  private sentAway = new Set<Formula>();
  private due: Formula[] = [];
  private structure = "";
  private spills = "";
  private today = NaN;
  private boundariesMoved = false;
  private round: WorkingOut | undefined;
  private changed = new Map<Worksheet, Area>();

  constructor(
    private readonly workbook: Workbook,
    private readonly isCustom: (name: string) => boolean,
    serialNow: () => number,
  ) {
    const functions = () => textFunctions(workbook);
    this.reader = {
      get culture() {
        return workbook.culture;
      },
      get dateSystem() {
        return workbook.dateSystem;
      },
      now: serialNow,
      value: (sheet, row, column) => this.round!.value(sheet, row, column),
      block: (sheet, area, shared) => this.round!.block(sheet, area, shared),
      regional: (name, values) => toCell(functions().get(name)!(values.map(fromCell))),
      condition: (value) =>
        workbook.culture.name === "en-US" ? value : toCell(functions().get(CRITERION)!([fromCell(value)])),
    };
  }

  /** The cells with all other formulas: what is left to the library. */
  rest(): Home[] {
    const rest: Home[] = [];
    for (const { sheet, formulas } of this.groups.values()) {
      for (const { foreign, row, column } of formulas.values()) if (foreign) rest.push({ sheet, row, column });
    }
    return rest;
  }

  /**
   * Finds what has changed since the last time, and works out the formulas that read it.
   *
   * @returns the areas with new values
   */
  update(): ReadonlyMap<Worksheet, Area> {
    this.changed = new Map();
    this.readers.beginRound();
    this.takeBack();
    this.lookAtStructure();
    this.lookAtCells();
    this.lookAtClock();
    this.tellForeign();
    this.workOut();
    return this.changed;
  }

  /** Those that were sent to the library get another chance: what they read may be something else now. */
  private takeBack(): void {
    if (this.sentAway.size === 0) return;
    for (const formula of this.sentAway) this.setDue(formula);
    this.sentAway.clear();
    this.boundariesMoved = true;
  }

  private lookAtStructure(): void {
    const structure = structureOf(this.workbook);
    if (structure === this.structure) return;
    this.structure = structure;
    for (const sheet of [...this.memories.keys()]) if (!this.workbook.sheets.includes(sheet)) this.forgetSheet(sheet);
    for (const group of [...this.groups.values()]) {
      this.moveToTables(group);
      if (group.mayMeanElse && group.formulas.size > 0) this.readAnew(group);
    }
  }

  /** A table that has grown or shrunk over a formula may give its references another meaning. */
  private moveToTables(group: FormulaGroup): void {
    const { tables } = this.workbook;
    for (const formula of group.formulas.values()) {
      const table = FormulaGroup.tableAt(group.sheet, formula.row, formula.column, tables);
      if (table === group.table) continue;
      this.memories.get(group.sheet)!.forgetFormula(formula);
      this.went(formula);
    }
  }

  private readAnew(group: FormulaGroup): void {
    const compiled = this.compiled(group);
    if (group.readsTheSame(compiled)) return;
    if ((group.compiled === undefined) !== (compiled === undefined)) this.boundariesMoved = true;
    this.readers.remove(group);
    group.compiled = compiled;
    this.readers.add(group);
    for (const formula of group.formulas.values()) this.setDue(formula);
    this.boundariesMoved = true;
  }

  private compiled(group: FormulaGroup) {
    const [row = 0] = group.formulas.keys();
    const { text, sheet, column } = group;
    return compile(text, { sheet, row, column }, this.reader, this.isCustom);
  }

  private lookAtCells(): void {
    for (const sheet of this.workbook.sheets) {
      const memory = known(this.memories, sheet, () => new SheetMemory(sheet));
      memory.look(sheet.cells, {
        changed: (at, row, column) => this.tell(at, row, column),
        came: (at, row, column, cell) => this.came(at, row, column, cell),
        went: (formula) => this.went(formula),
        overwritten: (formula) => this.setDue(formula),
      });
    }
  }

  private came(sheet: Worksheet, row: number, column: number, cell: Cell): Formula {
    const table = FormulaGroup.tableAt(sheet, row, column, this.workbook.tables);
    const text = cell.formula!;
    const key = `${sheet.id}|${column}|${table?.id ?? ""}|${text}`;
    let group = this.groups.get(key);
    const isNew = group === undefined;
    group ??= new FormulaGroup(key, text, sheet, column, table);
    const formula: Formula = { group, cell, row, column, due: false, working: false, foreign: false, last: undefined };
    group.formulas.set(row, formula);
    if (isNew) {
      this.groups.set(key, group);
      group.compiled = this.compiled(group);
      this.readers.add(group);
    }
    this.setDue(formula);
    this.boundariesMoved = true;
    return formula;
  }

  private went(formula: Formula): void {
    const { group, row, column } = formula;
    if (group.formulas.get(row) === formula) group.formulas.delete(row);
    formula.due = false;
    this.sentAway.delete(formula);
    this.boundariesMoved = true;
    this.tell(group.sheet, row, column);
    if (group.formulas.size > 0) return;
    this.readers.remove(group);
    if (this.groups.get(group.key) === group) this.groups.delete(group.key);
  }

  private forgetSheet(sheet: Worksheet): void {
    this.memories.delete(sheet);
    for (const [key, group] of this.groups) {
      if (group.sheet !== sheet) continue;
      this.readers.remove(group);
      this.groups.delete(key);
    }
    this.boundariesMoved = true;
  }

  private lookAtClock(): void {
    const today = Math.floor(this.reader.now());
    for (const { compiled, formulas } of this.groups.values()) {
      const volatile = compiled?.volatile ?? [];
      if (volatile.includes("NOW") || (volatile.length > 0 && today !== this.today)) {
        for (const formula of formulas.values()) this.setDue(formula);
      }
    }
    this.today = today;
  }

  private tell(sheet: Worksheet, row: number, column: number): void {
    this.readers.tell(sheet, row, column, (formula) => this.setDue(formula));
  }

  /** Marks a formula and all that read it. */
  private setDue(formula: Formula): void {
    if (formula.due) return;
    formula.due = true;
    const found = [formula];
    for (const each of found) {
      this.due.push(each);
      this.readers.tell(each.group.sheet, each.row, each.column, (reader) => {
        if (reader.due) return;
        reader.due = true;
        found.push(reader);
      });
    }
  }

  /** Decides which formulas are the library's: what it says, and all that reads such a formula or what it has spilled. */
  private tellForeign(): void {
    const spills = this.spilled();
    if (!this.boundariesMoved && spills === this.spills) return;
    this.boundariesMoved = false;
    this.spills = spills;
    const were = new Set<Formula>();
    const found: Formula[] = [];
    for (const { compiled, formulas } of this.groups.values()) {
      for (const formula of formulas.values()) {
        if (formula.foreign) were.add(formula);
        formula.foreign = compiled === undefined || this.sentAway.has(formula);
        if (formula.foreign) found.push(formula);
      }
    }
    this.readers.beginRound();
    for (const { group, row, column, cell } of found) {
      const { rows = 1, columns = 1 } = cell.spill ?? {};
      for (let i = row; i < row + rows; i++) {
        for (let j = column; j < column + columns; j++) {
          this.readers.tell(group.sheet, i, j, (reader) => {
            if (reader.foreign) return;
            reader.foreign = true;
            found.push(reader);
          });
        }
      }
    }
    this.readers.beginRound();
    for (const formula of were) if (!formula.foreign) this.setDue(formula);
  }

  private spilled(): string {
    const spills: string[] = [];
    for (const { formulas } of this.groups.values()) {
      for (const { cell, row, column, group } of formulas.values()) {
        if (cell.spill) spills.push(`${group.sheet.id}!${row}:${column}:${cell.spill.rows}:${cell.spill.columns}`);
      }
    }
    return spills.join(" ");
  }

  private workOut(): void {
    const round = new WorkingOut(
      (sheet, row, column) => this.memories.get(sheet)?.formulaAt(row, column),
      ({ group: { sheet }, row, column }) => this.note(sheet, row, column),
    );
    this.round = round;
    for (let due = this.due; due.length > 0; due = this.due) {
      this.due = [];
      for (const formula of due) {
        if (!formula.due) continue;
        if (formula.foreign) {
          formula.due = false;
          continue;
        }
        const away = round.workOut(formula);
        if (away.length === 0) continue;
        for (const each of away) this.sentAway.add(each);
        this.boundariesMoved = true;
        this.tellForeign();
        for (const each of away) each.due = false;
      }
    }
    this.workedOut += round.count;
    this.round = undefined;
  }

  private note(sheet: Worksheet, row: number, column: number): void {
    const cell = { row, column, rows: 1, columns: 1 };
    const before = this.changed.get(sheet);
    this.changed.set(sheet, before ? bounding(before, cell) : cell);
  }
}
