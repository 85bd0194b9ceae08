import { bounding, type Area } from "../../model/area";
import type { Home } from "../../model/formula";
import type { Cell } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { fromCell, toCell } from "../excelts";
import type { Reach } from "../formula-text";
import { CRITERION, textFunctions } from "../text-functions";
import { compile } from "./compile";
import {
  homeOf,
  isBusy,
  isRestless,
  LOOKS_AT_FORMULAS,
  SUBTOTAL,
  type Formula,
  type FormulaGroup,
  type Understood,
} from "./formula-group";
import { FormulaGroups } from "./groups";
import { SheetMemory } from "./memory";
import type { Reader } from "./node";
import { known } from "./readers";
import { sameValue } from "./values";
import { WorkingOut } from "./working-out";

/** What is known of formulas that the library works out. */
export interface Library {
  isCustom(name: string): boolean;
  /** The cells that such a formula names; undefined when that cannot be told. */
  reach(formula: string, home: Home): Reach;
  /** Whether it answers differently at another time, or by what is not the value of a cell. */
  isRestless(formula: string): boolean;
  serialNow(): number;
}

/**
 * Which formulas of a workbook are due, and the answers of the plain ones: Excel's everyday functions, over cells and areas,
 * with one value for an answer. They are worked out here, each only when something that it reads has changed, so that a log
 * of fifty thousand rows with some formulas in each stays usable. The others are left to the calculation library, those that
 * are due, as if everything else had been typed.
 *
 * The two take turns: a formula waits for what it reads, whoever works that out. So one formula of an add-in does not take
 * everything that reads it to the library. What goes in a circle is the library's as a whole.
 */
export class DueFormulas {
  /** How many times a plain formula was worked out, all updates together. */
  workedOut = 0;
  private readonly groups: FormulaGroups;
  private readonly memories = new Map<Worksheet, SheetMemory>();
  private readonly reader: Reader;
  /** Formulas that were taken for plain and are not, because of what they read now. */
  private readonly sentAway = new Set<Formula>();
  /** Formulas that others ask for as such. */
  private readonly shown = new Set<Formula>();
  /** All that are the library's. */
  private foreign: Formula[] = [];
  private due: Formula[] = [];
  /** What reads a formula of the library that is due, directly or by others: it is not its turn. */
  private waiting: ReadonlySet<Formula> = new Set();
  /** What reads a cell that waits for the answer of an add-in: it is busy too, whatever it makes of an error. */
  private held: ReadonlySet<Formula> = new Set();
  /** How often in this calculation those that nobody can tell what they read were worked out because of others. */
  private blindTurns = 0;
  /** Cells that hold something else than at the last update. */
  private news: { sheet: Worksheet; row: number; column: number }[] = [];
  /** Those of them that the library has worked out since then. */
  private readonly told: typeof this.news = [];
  private boundariesMoved = false;
  private today = NaN;
  private round: WorkingOut | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly library: Library,
  ) {
    this.groups = new FormulaGroups(workbook, (formula, home) => this.understand(formula, home));
    const regional = (name: string) => textFunctions(workbook).get(name)!;
    this.reader = {
      get culture() {
        return workbook.culture;
      },
      get dateSystem() {
        return workbook.dateSystem;
      },
      now: () => library.serialNow(),
      value: (sheet, row, column) => this.round!.value(sheet, row, column),
      block: (sheet, area, shared) => this.round!.block(sheet, area, shared),
      regional: (name, values) => toCell(regional(name)(values.map(fromCell))),
      condition: (value) =>
        workbook.culture.name === "en-US" ? value : toCell(regional(CRITERION)([fromCell(value)])),
    };
  }

  /**
   * Finds what has changed since the last time, and works out the plain formulas that read it and do not have to wait.
   *
   * @param turn whether a calculation begins, the room for spilled answers is another one, or it only goes on
   * @returns the areas with new values
   */
  update(turn: "first" | "reshaped" | "next"): ReadonlyMap<Worksheet, Area> {
    const changed = new Map<Worksheet, Area>();
    this.news = this.told.splice(0);
    this.groups.readers.beginRound();
    if (turn === "first") {
      this.blindTurns = 0;
      this.takeBack();
    }
    this.forgetDeletedSheets();
    this.groups.lookAtStructure(
      (formula) => this.misplaced(formula),
      (group) => this.meansElse(group),
    );
    for (const sheet of this.workbook.sheets) this.lookAt(sheet);
    if (turn === "first") this.lookAtClock();
    this.findForeign();
    this.findHeld();
    this.workOut(changed);
    this.tellForeign(turn !== "next");
    this.findHeld();
    return changed;
  }

  /** The cells with formulas that are due and left to the library, as far as it is their turn. */
  left(): Home[] {
    const due = this.foreign.filter((formula) => formula.due && !this.held.has(formula));
    if (due.length === 0) return [];
    this.waiting = this.groups.readers.readersOf(due);
    const free = due.filter((formula) => !this.waiting.has(formula));
    // Nobody can tell for what a formula such as INDIRECT waits: it is worked out after all others.
    const ready = free.filter(({ group }) => !group.understood.blind);
    const turn = ready.length > 0 ? ready : free.length > 0 ? free : this.inCircle(due);
    return [...new Set(turn.flatMap((formula) => [formula, ...this.seenBy(formula)]))].map(homeOf);
  }

  /** The formulas that a formula has to see as such: they come along, or they would be values. */
  private seenBy({ group: { text, understood } }: Formula): Formula[] {
    const subtotal = SUBTOTAL.test(text);
    if (!subtotal && !LOOKS_AT_FORMULAS.test(text)) return [];
    return understood.places.flatMap(({ sheet, area }) =>
      [...sheet.cells.within(area)].flatMap(({ row, column }) => {
        const formula = this.memories.get(sheet)?.formulaAt(row, column);
        return formula?.foreign && (!subtotal || SUBTOTAL.test(formula.group.text)) ? [formula] : [];
      }),
    );
  }

  /** The cells that have to show that they wait for an answer, and do not yet. */
  busy(): Home[] {
    return [...this.held].filter((formula) => formula.due || !isBusy(formula)).map(homeOf);
  }

  /** All that wait for each other, which only the library can tell. */
  private inCircle(due: readonly Formula[]): Formula[] {
    const all = new Set([...due, ...[...this.waiting].filter((formula) => !this.held.has(formula))]);
    for (const formula of all) {
      formula.due = true;
      if (!formula.foreign) this.sentAway.add(formula);
      formula.foreign = true;
    }
    this.foreign = [...new Set([...this.foreign, ...all])];
    return [...all];
  }

  /** Whether the formula of a cell is worked out here. */
  isPlain({ sheet, row, column }: Home): boolean {
    return this.memories.get(sheet)?.formulaAt(row, column)?.foreign === false;
  }

  /** The library has worked these out. */
  done(cells: readonly Home[]): void {
    for (const { sheet, row, column } of cells) {
      const formula = this.memories.get(sheet)?.formulaAt(row, column);
      if (!formula) continue;
      formula.due = false;
      if (!sameValue(formula.last ?? null, formula.cell.value) && !formula.group.understood.blind)
        this.told.push({ sheet, row, column });
      formula.last = formula.cell.value;
      formula.spilled = formula.cell.spill !== undefined;
    }
  }

  private understand(formula: string, home: Home): Understood {
    const compiled = compile(formula, home, this.reader, (name) => this.library.isCustom(name));
    if (compiled) return { ...compiled, always: false, blind: false };
    const reach = this.library.reach(formula, home);
    const places = (reach ?? []).map((area) => ({ ...area, ownRow: false }));
    const always = reach === undefined || this.library.isRestless(formula);
    return { answer: undefined, places, volatile: [], named: true, always, blind: reach === undefined };
  }

  /** Those that were sent to the library get another chance: what they read may be something else now. */
  private takeBack(): void {
    if (this.sentAway.size === 0) return;
    for (const formula of this.sentAway) this.setDue(formula);
    this.sentAway.clear();
    this.boundariesMoved = true;
  }

  /** With all that is known of them, or every workbook that was closed in this host would be looked through for ever. */
  private forgetDeletedSheets(): void {
    for (const [sheet, memory] of this.memories) {
      if (this.workbook.sheets.includes(sheet)) continue;
      for (const formula of memory.formulas()) this.went(formula);
      this.memories.delete(sheet);
    }
  }

  private misplaced(formula: Formula): void {
    this.memories.get(formula.group.sheet)?.forgetFormula(formula);
    this.went(formula);
  }

  private meansElse(group: FormulaGroup): void {
    this.boundariesMoved = true;
    for (const formula of group.formulas.values()) this.setDue(formula);
  }

  private lookAt(sheet: Worksheet): void {
    known(this.memories, sheet, () => new SheetMemory(sheet)).look(sheet.cells, {
      changed: (at, row, column) => this.tell(at, row, column),
      came: (at, row, column, cell) => this.came(at, row, column, cell),
      went: (formula) => this.went(formula),
      overwritten: (formula) => this.setDue(formula),
    });
  }

  private came(sheet: Worksheet, row: number, column: number, cell: Cell): Formula {
    const formula = this.groups.add(sheet, row, column, cell);
    this.setDue(formula);
    this.news.push({ sheet, row, column });
    this.boundariesMoved = true;
    return formula;
  }

  private went(formula: Formula): void {
    this.groups.remove(formula);
    formula.due = false;
    this.sentAway.delete(formula);
    this.boundariesMoved = true;
    this.tell(formula.group.sheet, formula.row, formula.column);
  }

  private lookAtClock(): void {
    const today = Math.floor(this.reader.now());
    for (const { understood, formulas } of this.groups.all()) {
      const { volatile } = understood;
      if (!volatile.includes("NOW") && (volatile.length === 0 || today === this.today)) continue;
      for (const formula of formulas.values()) this.setDue(formula);
    }
    this.today = today;
  }

  private tell(sheet: Worksheet, row: number, column: number): void {
    this.news.push({ sheet, row, column });
    this.groups.readers.tell(sheet, row, column, (formula) => this.setDue(formula));
  }

  /**
   * Marks a formula and all that read it. From a plain formula to one of the library only when its answer is another one:
   * `tellForeign`.
   */
  private setDue(formula: Formula): void {
    if (formula.due) return;
    formula.due = true;
    const found = [formula];
    for (const each of found) {
      if (!each.foreign) this.due.push(each);
      this.groups.readers.tell(each.group.sheet, each.row, each.column, (reader) => {
        if (reader.due || (reader.foreign && !each.foreign)) return;
        reader.due = true;
        found.push(reader);
      });
    }
  }

  /** Decides which formulas are the library's: by what they say, and by what has become of them before. */
  private findForeign(): void {
    if (!this.boundariesMoved) return;
    this.boundariesMoved = false;
    const before = new Set<Formula>();
    const found: Formula[] = [];
    const all: Formula[] = [];
    for (const { understood, formulas } of this.groups.all()) {
      for (const formula of formulas.values()) {
        all.push(formula);
        if (formula.foreign) before.add(formula);
        formula.foreign = understood.answer === undefined || this.sentAway.has(formula);
        if (formula.foreign) found.push(formula);
      }
    }
    found.push(...this.lookedAt());
    this.foreign = found;
    this.groups.readers.beginRound();
    for (const formula of all) {
      if (formula.foreign === before.has(formula)) continue;
      // It is told of again, with those that read it, on its new side.
      formula.due = false;
      this.setDue(formula);
    }
  }

  /** A function that asks for the formula of a cell sees none where the cell comes as a value: the library gets it whole. */
  private lookedAt(): Formula[] {
    this.shown.clear();
    for (const { text, understood } of this.groups.all()) {
      if (!LOOKS_AT_FORMULAS.test(text)) continue;
      for (const { sheet, area } of understood.places) {
        for (const { row, column } of sheet.cells.within(area)) {
          const formula = this.memories.get(sheet)?.formulaAt(row, column);
          if (formula) this.shown.add(formula);
        }
      }
    }
    const fresh = [...this.shown].filter(({ foreign }) => !foreign);
    for (const formula of fresh) formula.foreign = true;
    return fresh;
  }

  private workOut(changed: Map<Worksheet, Area>): void {
    const round = new WorkingOut(
      (sheet, row, column) => this.memories.get(sheet)?.formulaAt(row, column),
      ({ group: { sheet }, row, column }) => {
        const cell = { row, column, rows: 1, columns: 1 };
        const before = changed.get(sheet);
        changed.set(sheet, before ? bounding(before, cell) : cell);
        this.news.push({ sheet, row, column });
      },
    );
    this.round = round;
    const postponed: Formula[] = [];
    this.findWaiting();
    for (let due = this.due; due.length > 0; due = this.due) {
      this.due = [];
      for (const formula of due) {
        if (!formula.due || formula.foreign) continue;
        if (this.waiting.has(formula) || this.held.has(formula)) {
          postponed.push(formula);
          continue;
        }
        const away = round.workOut(formula);
        if (away.length === 0) continue;
        for (const each of away) this.sentAway.add(each);
        this.boundariesMoved = true;
        this.findForeign();
        this.findWaiting();
      }
    }
    this.due = postponed;
    this.workedOut += round.count;
    this.round = undefined;
  }

  private findHeld(): void {
    this.held = this.groups.readers.readersOf(this.foreign.filter((formula) => !formula.due && isBusy(formula)));
  }

  private findWaiting(): void {
    this.waiting = this.groups.readers.readersOf(this.foreign.filter(({ due }) => due));
  }

  /** Formulas of the library that read something new are due, and at times those that are worked out every time. */
  private tellForeign(everyTime: boolean): void {
    const { readers } = this.groups;
    // Some were told of while it was not known yet whose they are: from these on, once more.
    const begun = this.foreign.filter(({ due }) => due);
    for (const formula of begun) formula.due = false;
    readers.beginRound();
    for (const formula of begun) this.setDue(formula);
    readers.beginRound();
    const told: Formula[] = [];
    for (const { sheet, row, column } of this.news) {
      readers.tell(sheet, row, column, (reader) => {
        if (reader.foreign) told.push(reader);
      });
    }
    // Plain formulas that were passed over here have to hear of those.
    readers.beginRound();
    for (const formula of told) this.setDue(formula);
    readers.beginRound();
    // What INDIRECT reads may have changed as well.
    const blind = this.news.length > 0 && this.blindTurns++ < MOST_BLIND_TURNS;
    for (const formula of this.foreign) {
      if (blind && formula.group.understood.blind) this.setDue(formula);
      if (!everyTime) continue;
      if (formula.group.understood.always || this.shown.has(formula) || isRestless(formula)) this.setDue(formula);
    }
  }
}

/** Chains of formulas such as INDIRECT, with others between them, are followed so far. */
const MOST_BLIND_TURNS = 12;
