import type { Area } from "../model/area";
import { bounding } from "../model/area";
import type { Home } from "../model/formula";
import { quoteSheetName } from "../model/range-reference";
import { formatArea } from "../model/area";
import type { Cell, CellValue } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { waitingOn, type Reaching } from "./busy";
import type { CustomFunctions } from "./custom-functions";
import {
  BLANK,
  MOST_FORMULAS,
  rectangle,
  ROUNDS_OF_A_CIRCLE,
  toCell,
  type Engine,
  type EngineCell,
  type EngineSheet,
  type Single,
  type Value,
} from "./excelts";
import { engineSheets } from "./engine-sheets";
import { namesOf, type FormulaText } from "./formula-text";
import { RANGE } from "./range-arguments";
import { OMITTED } from "./rewriting";
import { SpillRoom } from "./spill-room";
import { textFunctions } from "./text-functions";

/** A formula that is being worked out. */
interface Place extends Home {
  readonly cell: Cell;
  /** It called a function that has not answered: whatever the rest of the formula makes of that, the cell is busy. */
  busy: boolean;
}

/** Every formula, as the library will see it. */
interface Formulas {
  readonly sheets: EngineSheet[];
  readonly cells: readonly Home[];
  /** How many different formulas there are: above `MOST_FORMULAS` nothing is worked out. */
  readonly different: number;
}

const ENTER = "WORKBENCH.ENTER";
const RESULT = "WORKBENCH.RESULT";

/**
 * One round through all formulas of a workbook. Each formula is put in a wrapping of two functions of our own: the first
 * notes where the library is, the second takes the answer before the library simplifies it. So a custom function knows
 * which cell asks, sentences stay with their errors, and `#SPILL!` is decided while other formulas can still see it.
 */
export class FormulaRun {
  /** Cells in a circle of formulas; Excel shows 0 in them and warns. */
  readonly circular = new Set<Cell>();
  private readonly path: Place[] = [];
  private readonly rounds = new Map<Cell, number>();
  private readonly reaching: Reaching[] = [];
  private readonly answers = new Map<Cell, readonly (readonly Single[])[]>();
  private readonly mine = new Set<Cell>();
  private readonly room: SpillRoom;

  constructor(
    private readonly workbook: Workbook,
    private readonly text: FormulaText,
    private readonly custom: CustomFunctions,
    private readonly now: () => Date,
    private readonly sheetId: (sheet: Worksheet) => number,
    /** The cells whose formulas are to be worked out; all others count with the values they have. */
    private readonly toWorkOut: readonly Home[],
    /** Cells that show that they wait, because what they read waits. */
    private readonly held: readonly Home[],
  ) {
    this.room = new SpillRoom((cell) => this.mine.has(cell));
  }

  /** What is to be worked out, and what it can see. */
  collect(): Formulas {
    const texts = new Set<string>();
    const bySheet = new Map<Worksheet, EngineCell[]>();
    const cells = this.toWorkOut.toSorted((a, b) => a.row - b.row || a.column - b.column);
    for (const home of cells) {
      const { sheet, row, column } = home;
      const cell = cellOf(home);
      const rewritten = this.text.forCell(cell.formula!, home);
      const formula = this.wrapped(rewritten);
      this.reaching.push({ home, rewritten });
      this.mine.add(cell);
      texts.add(formula);
      const there = bySheet.get(sheet) ?? [];
      there.push({ row, column, formula, answer: (value) => this.unwrapped(cell, value) });
      bySheet.set(sheet, there);
    }
    const reaches =
      cells.length === 0 ? [] : this.reaching.map(({ rewritten, home }) => this.text.reach(rewritten, home));
    const sheets = engineSheets(this.workbook, bySheet, reaches, this.sheetId, (sheet, row, column) => {
      const { spillOf } = sheet.cells.get(row, column)!;
      return !spillOf || !this.mine.has(sheet.cells.get(spillOf.row, spillOf.column)!);
    });
    for (const home of this.held) {
      this.mine.add(cellOf(home));
      this.answers.set(cellOf(home), [[{ kind: 4, code: "#BUSY!" }]]);
    }
    return { sheets, cells: [...cells, ...this.held], different: texts.size };
  }

  /** Works the formulas out; `write` then brings the answers into the cells. */
  execute(engine: Engine, { sheets, different }: Formulas): void {
    if (different > MOST_FORMULAS) throw new Error(`More than ${MOST_FORMULAS} different formulas.`);
    const functions = new Map<string, (values: Value[]) => Value>([
      [ENTER, (values) => this.enter(values)],
      [RESULT, ([depth, value]) => this.result(depth!, value!)],
      [OMITTED, () => LEFT_OUT],
      [RANGE, ([value]) => (value!.kind === 5 ? value! : rectangle([[value as Single]]))],
      ...textFunctions(this.workbook),
      ["TODAY", () => ({ kind: 1, value: Math.floor(this.serialNow()) })],
      ["NOW", () => ({ kind: 1, value: this.serialNow() })],
    ]);
    for (const name of this.custom.names()) functions.set(name, (values) => this.call(name, values));
    const names = namesOf(this.workbook, this.text);
    engine.run({ sheets, names, date1904: this.workbook.dateSystem === 1904, functions });
    this.spreadBusy();
  }

  /** What refers to a busy cell is busy, even if it makes something else of the error: `=IFERROR(A1,0)`. */
  private spreadBusy(): void {
    const busy = this.reaching.filter(({ home }) => isBusy(this.answers.get(cellOf(home))));
    if (busy.length === 0) return;
    for (const home of waitingOn(
      busy.map(({ home }) => home),
      this.reaching,
    )) {
      const cell = cellOf(home);
      this.room.release(cell);
      this.answers.set(cell, [[{ kind: 4, code: "#BUSY!" }]]);
    }
  }

  /**
   * Brings the answers into the cells of the workbook.
   *
   * @returns the areas with new values by sheet, and whether an answer now covers other cells than before
   */
  write({ cells }: Formulas): { changed: Map<Worksheet, Area>; reshaped: boolean } {
    const changed = new Map<Worksheet, Area>();
    const note = (sheet: Worksheet, row: number, column: number) => {
      const cell = { row, column, rows: 1, columns: 1 };
      const before = changed.get(sheet);
      changed.set(sheet, before ? bounding(before, cell) : cell);
    };
    let reshaped = this.dropOldSpills(note);
    for (const { sheet, row, column } of cells) {
      const cell = sheet.cells.get(row, column)!;
      const rows = this.answers.get(cell) ?? [[{ kind: 4, code: "#NAME?" } satisfies Single]];
      const size = { rows: rows.length, columns: rows[0]!.length };
      const spills = size.rows * size.columns > 1;
      if (spills ? cell.spill?.rows !== size.rows || cell.spill.columns !== size.columns : cell.spill) reshaped = true;
      if (spills) cell.spill = size;
      else delete cell.spill;
      rows.forEach((line, down) =>
        line.forEach((single, right) => {
          const value = toCell(single) ?? 0;
          const own = down === 0 && right === 0;
          const target = own ? cell : sheet.cells.get(row + down, column + right);
          if (target && sameValue(target.value, value) && (own || target.spillOf)) {
            if (!own) target.spillOf = { row, column };
            return;
          }
          if (own) cell.value = value;
          else sheet.cells.set(row + down, column + right, { value, spillOf: { row, column } });
          note(sheet, row + down, column + right);
        }),
      );
    }
    return { changed, reshaped };
  }

  private dropOldSpills(note: (sheet: Worksheet, row: number, column: number) => void): boolean {
    const dropped: Home[] = [];
    for (const sheet of this.workbook.sheets) {
      sheet.cells.forEach(({ spillOf }, row, column) => {
        if (!spillOf || this.room.covers(sheet.id, row, column)) return;
        const parent = sheet.cells.get(spillOf.row, spillOf.column);
        if (!parent?.spill || this.mine.has(parent)) dropped.push({ sheet, row, column });
      });
    }
    for (const { sheet, row, column } of dropped) {
      sheet.cells.delete(row, column);
      note(sheet, row, column);
    }
    return dropped.length > 0;
  }

  /** SUBTOTAL must stay outermost: the library leaves such cells out of an outer SUBTOTAL only if it sees them so. */
  private wrapped(formula: string): string {
    if (/^\s*(SUBTOTAL|AGGREGATE)\s*\(/i.test(formula)) return formula;
    return `${RESULT}(${ENTER}(SHEET(),ROW(),COLUMN()),${formula})`;
  }

  /** The answer of a formula without wrapping, or the library's word that it gave a formula up. */
  private unwrapped(cell: Cell, value: CellValue): void {
    if (this.answers.has(cell)) return;
    const single: Single =
      value === null ? { kind: 1, value: 0 }
      : typeof value === "object" ? { kind: 4, code: value.error }
      : typeof value === "number" ? { kind: 1, value }
      : typeof value === "string" ? { kind: 2, value }
      : { kind: 3, value }; // prettier-ignore
    this.answers.set(cell, [[single]]);
  }

  private enter(values: Value[]): Value {
    const [sheetNumber, row, column] = values.map((value) => Number(toCell(value)) - 1);
    const sheet = this.workbook.sheets[sheetNumber!]!;
    const cell = sheet.cells.get(row!, column!)!;
    this.rounds.set(cell, (this.rounds.get(cell) ?? 0) + 1);
    this.path.push({ sheet, row: row!, column: column!, cell, busy: false });
    return { kind: 1, value: this.path.length - 1 };
  }

  private result(depth: Value, value: Value): Value {
    const place = this.path[Number(toCell(depth))]!;
    this.path.length = Number(toCell(depth));
    const answer = this.settled(place, value);
    this.answers.set(place.cell, answer.kind === 5 ? answer.rows : [[answer as Single]]);
    return answer;
  }

  private settled(place: Place, value: Value): Value {
    const { cell } = place;
    this.room.release(cell);
    if (this.rounds.get(cell)! >= ROUNDS_OF_A_CIRCLE) {
      this.circular.add(cell);
      return { kind: 1, value: 0 };
    }
    if (place.busy) return { kind: 4, code: "#BUSY!" };
    if (value.kind !== 5) return inCell(value);
    if (value.height === 0 || value.width === 0) return { kind: 4, code: "#CALC!" };
    if (value.height === 1 && value.width === 1) return inCell(value.rows[0]![0]!);
    if (!this.room.take(cell, place, value.height, value.width)) return { kind: 4, code: "#SPILL!" };
    // Without the place the values came from: otherwise other formulas would see the one in their own row.
    return rectangle(value.rows.map((row) => row.map((single) => inCell(single) as Single)));
  }

  private call(name: string, values: Value[]): Value {
    const place = this.path.at(-1);
    if (!place) return { kind: 4, code: "#NAME?" };
    const cell: Area = { row: place.row, column: place.column, rows: 1, columns: 1 };
    const address = `${quoteSheetName(place.sheet.name)}!${formatArea(cell)}`;
    const given = values.map((value) => (value === LEFT_OUT ? undefined : value));
    const answer = this.custom.value(name, given, address);
    if (answer.kind === 4 && answer.code === "#BUSY!") place.busy = true;
    return answer;
  }

  private serialNow(): number {
    return serialOf(this.now(), this.workbook.dateSystem);
  }
}

function cellOf({ sheet, row, column }: Home): Cell {
  return sheet.cells.get(row, column)!;
}

function isBusy(answer: readonly (readonly Single[])[] | undefined): boolean {
  const first = answer?.[0]?.[0];
  return first?.kind === 4 && first.code === "#BUSY!";
}

/** Told from a blank cell by being this very object. */
const LEFT_OUT: Value = { ...BLANK };

/** A blank answer shows 0; a function that was not called is an error. */
function inCell(value: Value): Value {
  if (value.kind === 0) return { kind: 1, value: 0 };
  if (value.kind === 1 && !Number.isFinite(value.value)) return { kind: 4, code: "#NUM!" };
  return value.kind > 5 ? { kind: 4, code: "#CALC!" } : value;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error && a?.sentence === b?.sentence;
}

/** Days since the end of 1899 (or the start of 1904), of the local clock, as a formula sees it. */
export function serialOf(date: Date, system: 1900 | 1904): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return local / 86_400_000 + (system === 1904 ? 24_107 : 25_569);
}
