import { contains, MAX_COLUMNS, MAX_ROWS, parseArea, sameArea, type Area } from "./model/area";
import { autofill } from "./model/autofill";
import { clearContents } from "./model/clear";
import { copyCells, type Block } from "./model/copy";
import { readEntry } from "./model/entry";
import { formatAt } from "./model/formatting";
import { localNumber } from "./model/culture";
import { shownPattern } from "./model/local-format";
import { localFormula } from "./model/local-formula";
import { completed } from "./model/formula-typing";
import { mergeAt } from "./model/cells";
import { filterByTexts, filteredColumn, sortByColumn } from "./model/filtered-column";
import { isLocked } from "./model/guard";
import { usedArea } from "./model/navigation";
import { formatValue } from "./model/number-format";
import { isDateFormat, isPercentFormat } from "./model/numfmt";
import { refuse } from "./model/refusal";
import { activateSheet, addSheet as add, deleteSheet as remove, renameSheet as rename } from "./model/sheets";
import { deleteCells, insertCells } from "./model/shift";
import { refusal, type ValidationRefusal } from "./model/validation-check";
import { widenForNumber } from "./model/widening";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { writeCells } from "./model/write";
import { RichApiError } from "./protocol/errors";

/**
 * What a person does at the grid. Each function does it at once and answers with nothing, or does nothing and answers
 * with what Excel would say: a title and a sentence for a box.
 */
export type UserRefusal = ValidationRefusal;

type Answer = UserRefusal | undefined;

/** Cells as the page has them, or as an address: `B2`, `A1:C3`. */
type Cells = Area | string;

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

function areaOf(cells: Cells): Area {
  if (typeof cells !== "string") return cells;
  return parseArea(cells) ?? refuse("InvalidArgument", `"${cells}" is no address.`);
}

/** Runs something that may refuse, and words the refusal as a box of Excel. */
function attempt(work: () => Answer | void): Answer {
  try {
    return work() ?? undefined;
  } catch (problem) {
    if (problem instanceof RichApiError) return { title: "Microsoft Excel", message: problem.message, style: "Stop" };
    throw problem;
  }
}

function locked(sheet: Worksheet, area: Area): Answer {
  return isLocked(sheet, area) ? { title: "Microsoft Excel", message: PROTECTED, style: "Stop" } : undefined;
}

/**
 * Types a text into a cell and presses Enter. In a merged cell it goes to the first of its cells.
 *
 * @param anyway enter it although the rule of the cell warns: only "Stop" rules cannot be passed over
 */
export function type(sheet: Worksheet, cell: Cells, text: string, anyway = false): Answer {
  const at = areaOf(cell);
  const { row, column } = mergeAt(sheet, at.row, at.column) ?? at;
  const area = { row, column, rows: 1, columns: 1 };
  return attempt(() => {
    const typed = completed(text, { sheet, row, column });
    const refused = locked(sheet, area) ?? turnedAway(sheet, row, column, typed, anyway);
    if (refused) return refused;
    enter(sheet, area, [[typed]]);
    widenForNumber(sheet, row, column);
    return undefined;
  });
}

function enter(sheet: Worksheet, area: Area, inputs: readonly (readonly string[])[]): void {
  writeCells(sheet, area, inputs, { source: "user", by: "typing" });
}

/** What the validation rule of a cell has against an entry. A formula is judged by what it gives. */
function turnedAway(sheet: Worksheet, row: number, column: number, text: string, anyway: boolean): Answer {
  if (text === "") return undefined;
  const home = { sheet, row, column };
  const { cell } = readEntry(text, formatAt(sheet, row, column).numberFormat, home, "typing");
  const value = cell?.formula ? sheet.workbook.calculation.evaluate(cell.formula, home) : (cell?.value ?? null);
  const why = refusal(sheet, row, column, value);
  return why && (why.style === "Stop" || !anyway) ? why : undefined;
}

/** Presses Delete: contents go, formats stay. */
export function clear(sheet: Worksheet, ...areas: Cells[]): Answer {
  return attempt(() => {
    for (const area of areas.map(areaOf)) {
      const refused = locked(sheet, area);
      if (refused) return refused;
    }
    for (const area of areas.map(areaOf)) {
      const used = usedArea(sheet, area, true);
      if (used) clearContents(sheet, used, "user");
    }
    return undefined;
  });
}

/** Pastes a block of texts, each read as if typed. Validation rules are not asked, as in Excel. */
export function paste(sheet: Worksheet, cell: Cells, block: readonly (readonly string[])[]): Answer {
  const { row, column } = areaOf(cell);
  const columns = Math.max(0, ...block.map((line) => line.length));
  if (columns === 0) return undefined;
  const area = { row, column, rows: block.length, columns };
  if (row + area.rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
    return {
      title: "Microsoft Excel",
      message: "The block is larger than the room that is left on the sheet.",
      style: "Stop",
    };
  }
  const full = block.map((line) => Array.from({ length: columns }, (_, i) => line[i] ?? ""));
  return attempt(() => locked(sheet, area) ?? enter(sheet, area, full));
}

/** Copies cells with their formulas and looks and pastes them elsewhere. */
export function copy(from: Block, to: Block): Answer {
  return attempt(() => locked(to.sheet, to.area) ?? void copyCells(from, to, { source: "user" }));
}

/** Drags the corner of cells over a larger area that holds them: numbers and dates go on. Dragged inwards, it clears. */
export function fill(sheet: Worksheet, from: Cells, over: Cells): Answer {
  const [source, target] = [areaOf(from), areaOf(over)];
  if (contains(source, target)) return sameArea(source, target) ? undefined : clear(sheet, without(source, target));
  return attempt(() => locked(sheet, target) ?? autofill(sheet, source, target, "FillDefault", "user"));
}

/** The rows below, or else the columns on the right, that an area dragged inwards leaves. */
function without(area: Area, kept: Area): Area {
  if (kept.rows < area.rows) return { ...area, row: kept.row + kept.rows, rows: area.rows - kept.rows };
  return { ...area, column: kept.column + kept.columns, columns: area.columns - kept.columns };
}

/** Ctrl+D: the first row goes down over the rest as it is; a single row takes what stands above it. */
export function fillDown(sheet: Worksheet, cells: Cells): Answer {
  const area = areaOf(cells);
  const over = area.rows === 1 && area.row > 0 ? { ...area, row: area.row - 1, rows: 2 } : area;
  return attempt(() => locked(sheet, area) ?? autofill(sheet, { ...over, rows: 1 }, over, "FillCopy", "user"));
}

/** Presses *Sort* in the menu of a filter button, which stands in this cell. */
export function sort(sheet: Worksheet, header: Cells, ascending: boolean): Answer {
  const button = filteredColumn(sheet, areaOf(header).row, areaOf(header).column);
  return button && attempt(() => sortByColumn(button, ascending));
}

/** Chooses texts in the menu of a filter button: other rows are hidden. Without texts the filter is taken off. */
export function filter(sheet: Worksheet, header: Cells, texts?: readonly string[]): Answer {
  const button = filteredColumn(sheet, areaOf(header).row, areaOf(header).column);
  return button && attempt(() => filterByTexts(button, texts));
}

/** Marks cells. */
export function select(sheet: Worksheet, ...areas: Cells[]): Answer {
  return attempt(() => {
    const marked = areas.map(areaOf);
    if (sheet.protection?.options.selectionMode === "None") return;
    activateSheet(sheet, "user");
    sheet.selection = marked;
    sheet.workbook.changed({ kind: "selection", sheet, areas: marked });
  });
}

/** Adds a sheet at the end and shows it. */
export function addSheet(workbook: Workbook, name?: string): Answer {
  return attempt(() => activateSheet(add(workbook, name, "user"), "user"));
}

export function renameSheet(sheet: Worksheet, name: string): Answer {
  return attempt(() => rename(sheet, name, "user"));
}

export function deleteSheet(sheet: Worksheet): Answer {
  return attempt(() => remove(sheet, "user"));
}

export function activate(sheet: Worksheet): Answer {
  return attempt(() => activateSheet(sheet, "user"));
}

/** Inserts whole rows above a row, counted from zero. */
export function insertRows(sheet: Worksheet, row: number, count = 1): Answer {
  return attempt(() => insertCells(sheet, { row, column: 0, rows: count, columns: MAX_COLUMNS }, "Down", "user"));
}

export function deleteRows(sheet: Worksheet, row: number, count = 1): Answer {
  return attempt(() => deleteCells(sheet, { row, column: 0, rows: count, columns: MAX_COLUMNS }, "Up", "user"));
}

export function insertColumns(sheet: Worksheet, column: number, count = 1): Answer {
  return attempt(() => insertCells(sheet, { row: 0, column, rows: MAX_ROWS, columns: count }, "Right", "user"));
}

export function deleteColumns(sheet: Worksheet, column: number, count = 1): Answer {
  return attempt(() => deleteCells(sheet, { row: 0, column, rows: MAX_ROWS, columns: count }, "Left", "user"));
}

/** The text that stands in the formula bar for a cell: what a person would edit. Percentages and dates keep their look. */
export function editText(sheet: Worksheet, row: number, column: number): string {
  sheet.workbook.calculate();
  const cell = sheet.cells.get(row, column);
  if (!cell) return "";
  const { culture } = sheet.workbook;
  if (cell.formula !== undefined) return localFormula(cell.formula, culture);
  if (cell.quoted) return `'${String(cell.value)}`;
  if (typeof cell.value !== "number") return formatValue(cell.value, "@", sheet.workbook).text;
  const { numberFormat } = formatAt(sheet, row, column);
  if (isPercentFormat(numberFormat)) return `${localNumber(Number((cell.value * 100).toPrecision(15)), culture)}%`;
  if (!isDateFormat(numberFormat)) return localNumber(cell.value, culture);
  const hasTime = cell.value % 1 !== 0;
  const day = shownPattern("m/d/yyyy", culture);
  const time = culture.name === "en-US" ? "h:mm:ss AM/PM" : "hh:mm:ss";
  const pattern = cell.value < 1 ? time : hasTime ? `${day} ${time}` : day;
  return formatValue(cell.value, pattern, sheet.workbook).text;
}
