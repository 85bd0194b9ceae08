import type { Home } from "../model/formula";
import { formatArea } from "../model/area";
import { quoteSheetName } from "../model/range-reference";
import { isError, type Cell, type CellValue } from "../model/values";
import type { Calculation, Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { adoptStoredNames } from "./adopt";
import { CustomFunctions } from "./custom-functions";
import { Engine, MOST_FORMULAS } from "./excelts";
import { evaluateEach, isNative } from "./evaluate";
import { FormulaRun, serialOf } from "./formula-run";
import { FormulaText } from "./formula-text";
import type { FunctionRuntime, FunctionsFile } from "./function-runtime";
import { DueFormulas, type Library } from "./plain";

/** The host and the library take turns; so often only where formulas of add-ins read each other by way of others. */
const MOST_TURNS = 100;

/** Spilled answers decide what formulas around them see, which may change what they spill: after so many rounds it is enough. */
const MOST_ROUNDS = 6;

/**
 * Works out the formulas of a workbook: Excel's own functions by a library (excelts.ts), an add-in's functions by asking
 * its runtime. A cell that waits for an answer shows `#BUSY!`; when answers come, the workbook is calculated again.
 *
 * @param now the clock behind TODAY and NOW
 */
export class ExcelCalculation implements Calculation {
  /** Why the formulas were not worked out and still show their old values; undefined when all is well. */
  refusal: string | undefined;

  private readonly custom = new CustomFunctions(() => this.answersCame());
  private readonly text = new FormulaText(this.custom);
  private readonly engines = new WeakMap<Workbook, Engine>();
  private plain = new WeakMap<Workbook, DueFormulas>();
  private readonly sheetIds = new WeakMap<Worksheet, number>();
  private readonly listeners = new Set<() => void>();
  private waiting: (() => void)[] = [];
  private workbook: Workbook | undefined;
  private lastSheetId = 0;
  private scheduled = false;
  private becauseOfAnswers = false;
  /** Do calls that are under way belong to a calculation of all formulas? Their answers then go on with all of them. */
  private all = false;
  private evaluated = new Map<string, CellValue>();
  private circles = new Map<Cell, Home>();

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Makes the functions of an add-in known, in place of those the namespace had; `runtime` works them out. */
  registerFunctions(namespace: string, file: FunctionsFile, runtime: FunctionRuntime): void {
    this.custom.register(namespace, file, runtime);
    this.functionsChanged();
  }

  /** The add-in is gone: its functions are unknown from now on. */
  unregisterFunctions(namespace: string): void {
    this.custom.unregister(namespace);
    this.functionsChanged();
  }

  knows(functionName: string): boolean {
    const name = functionName.toUpperCase();
    return this.custom.has(name) || isNative(name);
  }

  /** Names of all registered functions, upper case, with their namespace. */
  get customNames(): readonly string[] {
    return [...this.custom.names()];
  }

  /** Addresses of cells in a circle of formulas, as Excel would warn about; they hold 0. */
  get circular(): readonly string[] {
    return [...this.circles.values()].map(
      ({ sheet, row, column }) => `${quoteSheetName(sheet.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`,
    );
  }

  /** How many times a formula of a workbook was worked out without the library, all calculations together. */
  workedOut(workbook: Workbook): number {
    return this.plain.get(workbook)?.workedOut ?? 0;
  }

  /** Calls of custom functions that have not been answered. */
  get pending(): number {
    return this.custom.pending;
  }

  /** Resolves when every formula is worked out: no call is under way and none is left to make. */
  async settled(): Promise<void> {
    this.workbook?.calculate();
    while (this.pending > 0 || this.scheduled) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Tells whenever answers of custom functions have changed the workbook. */
  onAnswer(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  recalculate(workbook: Workbook, which: "all" | "entered" = "all"): void {
    this.workbook = workbook;
    this.evaluated.clear();
    this.custom.beginRun(this.becauseOfAnswers);
    this.becauseOfAnswers = false;
    adoptStoredNames(workbook, this.customNames);
    const only = which === "entered" ? withoutValue(workbook) : undefined;
    if (!only) this.all = true;
    const changed = new Set<{ sheet: Worksheet; row: number; column: number; rows: number; columns: number }>();
    const due = only ? undefined : this.dueFormulas(workbook);
    const circular = new Map(this.circles);
    let turn: "first" | "reshaped" | "next" = "first";
    for (let [turns, reshaped] = [0, 0]; turns < MOST_TURNS && reshaped < MOST_ROUNDS; turns++) {
      for (const [sheet, area] of due?.update(turn) ?? []) changed.add({ sheet, ...area });
      const sheetId = (sheet: Worksheet) => this.sheetId(sheet);
      const left = due?.left() ?? only ?? [];
      const busy = due?.busy() ?? [];
      const run = new FormulaRun(workbook, this.text, this.custom, this.now, sheetId, left, busy);
      const formulas = run.collect();
      if (formulas.different > MOST_FORMULAS) {
        this.refusal =
          `This workbook has ${formulas.different} different formulas; the workbench calculates up to ${MOST_FORMULAS}. ` +
          "The cells keep the values they had. Remove formulas, or calculate the workbook in Excel.";
        break;
      }
      this.refusal = undefined;
      if (left.length > 0) run.execute(this.engine(workbook), formulas);
      const written = run.write(formulas);
      for (const [sheet, area] of written.changed) changed.add({ sheet, ...area });
      due?.done(formulas.cells);
      for (const home of formulas.cells) {
        const cell = home.sheet.cells.get(home.row, home.column)!;
        if (run.circular.has(cell)) circular.set(cell, home);
        else circular.delete(cell);
      }
      if (!written.reshaped && (!due || formulas.cells.length === 0)) break;
      if (written.reshaped) reshaped++;
      turn = written.reshaped ? "reshaped" : "next";
    }
    for (const [cell, home] of circular) if (due?.isPlain(home)) circular.delete(cell);
    this.circles = stillThere(circular);
    if (!only) this.custom.tidyUp();
    this.custom.send();
    if (this.pending === 0) this.all = false;
    for (const { sheet, ...area } of changed) workbook.changed({ kind: "calculated", sheet, area });
  }

  /**
   * The value of a formula as a rule sees it (conditional format, validation): it is in no cell, and functions of
   * add-ins are `#NAME?` there, as in Excel. Relative references are those of `at`, unless the formula is written for
   * another cell (`writtenFor`): then they are moved from there.
   */
  evaluate(formula: string, at: Home, writtenFor: { row: number; column: number } = at): CellValue {
    this.workbook = at.sheet.workbook;
    at.sheet.workbook.calculate();
    // The own value is part of it: a validation rule is asked about a value that is only about to be entered.
    const own = JSON.stringify(at.sheet.cells.get(at.row, at.column)?.value ?? null);
    const key = `${at.sheet.id}!${at.row}:${at.column}<${writtenFor.row}:${writtenFor.column}=${own}${formula}`;
    const known = this.evaluated.get(key);
    if (known !== undefined) return known;
    const [value = null] = evaluateEach(formula, at.sheet, [at], writtenFor, this.text, this.now);
    this.evaluated.set(key, value);
    return value;
  }

  /** As {@link evaluate}, for many cells of a sheet in one go. */
  evaluateEach(
    formula: string,
    sheet: Worksheet,
    places: readonly { row: number; column: number }[],
    writtenFor: { row: number; column: number },
  ): CellValue[] {
    this.workbook = sheet.workbook;
    sheet.workbook.calculate();
    return evaluateEach(formula, sheet, places, writtenFor, this.text, this.now);
  }

  /** A sentence when Excel would not take this formula because a custom function has too few or too many arguments. */
  entryProblem(formula: string): string | undefined {
    return this.text.entryProblem(formula, (name, given) => this.custom.refusal(name, given));
  }

  private functionsChanged(): void {
    this.text.forget();
    this.plain = new WeakMap();
    this.workbook?.markDirty();
    this.answersCame();
  }

  /** Answers that come together are worked in together. */
  private answersCame(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.workbook) {
        this.becauseOfAnswers = true;
        this.workbook.markDirty();
        // In manual mode as well: it ends the calculation that asked.
        if (this.all || this.workbook.calculationMode !== "Manual") this.workbook.calculate(true);
        else this.recalculate(this.workbook, "entered");
      }
      for (const listener of this.listeners) listener();
      if (this.pending > 0 || this.scheduled) return;
      for (const resolve of this.waiting.splice(0)) resolve();
    });
  }

  private dueFormulas(workbook: Workbook): DueFormulas {
    const library: Library = {
      isCustom: (name) => this.custom.has(name),
      reach: (formula, home) => this.text.reach(this.text.forCell(formula, home), home),
      isRestless: (formula) => this.text.isRestless(formula, (name) => this.custom.asksByPlace(name)),
      serialNow: () => serialOf(this.now(), workbook.dateSystem),
    };
    const known = this.plain.get(workbook) ?? new DueFormulas(workbook, library);
    this.plain.set(workbook, known);
    return known;
  }

  private engine(workbook: Workbook): Engine {
    const engine = this.engines.get(workbook) ?? new Engine();
    this.engines.set(workbook, engine);
    return engine;
  }

  private sheetId(sheet: Worksheet): number {
    const id = this.sheetIds.get(sheet) ?? ++this.lastSheetId;
    this.sheetIds.set(sheet, id);
    return id;
  }
}

/** Formulas that have no value: just entered, or waiting for a function. */
function withoutValue(workbook: Workbook): Home[] {
  const found: Home[] = [];
  for (const sheet of workbook.sheets) {
    sheet.cells.forEach((cell, row, column) => {
      if (cell.formula === undefined || cell.unresolved) return;
      if (cell.value === null || (isError(cell.value) && cell.value.error === "#BUSY!"))
        found.push({ sheet, row, column });
    });
  }
  return found;
}

function stillThere(cells: ReadonlyMap<Cell, Home>): Map<Cell, Home> {
  return new Map(
    [...cells].filter(
      ([cell, { sheet, row, column }]) =>
        sheet.workbook.sheets.includes(sheet) && sheet.cells.get(row, column) === cell && cell.formula !== undefined,
    ),
  );
}
