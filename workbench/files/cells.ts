import { parseArea, type Area } from "../host/model/area";
import { DEFAULT_FORMAT, type CellFormat } from "../host/model/format";
import { isError, type Cell, type CellValue, type ErrorCode } from "../host/model/values";
import type { Worksheet } from "../host/model/worksheet";
import type { FileCell, FileSheet } from "./excelts";
import { callsCustom, callsUnresolved, inFile, inSheet, type Surroundings } from "./formulas";
import { storedAsArray } from "./intersection";
import { formatReader, styleInFile } from "./styles";

/** Errors every version of the format has; the newer ones are stored as `#VALUE!`, as Excel does beside its rich values. */
const STORED_ERRORS: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

type FileValue = Parameters<(value: FileCell["value"]) => void>[0];

function valueInFile(value: CellValue): null | number | string | boolean | { error: "#N/A" } {
  if (!isError(value)) return value;
  const error = STORED_ERRORS.includes(value.error) ? value.error : "#VALUE!";
  // The library's own list of errors is the shorter one of the two: it writes any code.
  return { error: error as "#N/A" };
}

/** Writes what cells hold and how they look; tables must be in the sheet already, as they write their headers. */
export function writeCells(sheet: Worksheet, into: FileSheet, custom: ReadonlySet<string>): void {
  const isArray = storedAsArray(sheet, custom);
  const used = sheet.cells.used();
  for (const { row, column, thing } of used ? sheet.cells.within(used) : []) {
    const cell = into.getCell(row + 1, column + 1);
    const table = sheet.workbook.tableAt(sheet, { row, column, rows: 1, columns: 1 });
    cell.value =
      thing.formula === undefined ? valueInFile(thing.value) : formulaInFile(thing, cell, { custom, table }, isArray);
  }
  const styles = new Map<CellFormat, ReturnType<typeof styleInFile>>();
  const style = (format: CellFormat) => {
    if (!styles.has(format)) styles.set(format, styleInFile(format));
    return styles.get(format)!;
  };
  for (const [column, format] of sheet.columnFormats) into.getColumn(column + 1).style = style(format);
  for (const [row, format] of sheet.rowFormats) into.getRow(row + 1).style = style(format);
  const formatted = sheet.formats.used();
  for (const { row, column, thing } of formatted ? sheet.formats.within(formatted) : []) {
    const cell = into.getCell(row + 1, column + 1);
    cell.style = style(thing);
    const { hyperlink } = thing;
    if (hyperlink) writeHyperlink(cell, sheet.cells.get(row, column), hyperlink);
  }
}

function formulaInFile(
  cell: Cell,
  at: FileCell,
  surroundings: Surroundings,
  isArray: (formula: string) => boolean,
): FileValue {
  // Entered before its add-in came: it was stored as it was typed, and opens as it was.
  const formula = inFile(cell.formula!, cell.unresolved ? { ...surroundings, custom: new Set() } : surroundings);
  const stored = valueInFile(cell.value);
  const result = stored === null ? {} : { result: stored };
  // A function of an add-in makes an array of its cell, but for a table's, which hold single values only.
  const custom = !surroundings.table && callsCustom(cell.formula!, surroundings);
  if (cell.spill === undefined && !custom && !isArray(cell.formula!)) return { formula, ...result };
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  const last = at.worksheet.getCell(Number(at.row) + rows - 1, Number(at.col) + columns - 1).address;
  const ref = rows * columns > 1 ? `${at.address}:${last}` : at.address;
  return { formula, shareType: "array", ref, isDynamicArray: true, ...result };
}

function writeHyperlink(cell: FileCell, holds: Cell | undefined, link: NonNullable<CellFormat["hyperlink"]>): void {
  const target = link.address ?? (link.documentReference ? `#${link.documentReference}` : undefined);
  if (target === undefined || holds?.formula !== undefined) return;
  const tooltip = link.screenTip ? { tooltip: link.screenTip } : {};
  cell.value = { text: String(holds?.value ?? ""), hyperlink: target, ...tooltip };
}

/**
 * Reads what cells hold and how they look.
 *
 * @param quoted addresses of the cells whose text was entered with an apostrophe
 */
export function readCells(
  from: FileSheet,
  sheet: Worksheet,
  custom: ReadonlySet<string>,
  lost: Set<string>,
  quoted: ReadonlySet<string>,
): void {
  const format = formatReader();
  const isNative = (name: string) => !custom.has(name) && sheet.workbook.calculation.knows(name);
  const context: Reading = { date1904: sheet.workbook.dateSystem === 1904, isNative, lost };
  const arrays: { row: number; column: number; area: Area }[] = [];
  from.eachRow({ includeEmpty: true }, (row, number) => {
    const own = format(row.style);
    if (own !== DEFAULT_FORMAT) sheet.rowFormats.set(number - 1, own);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [r, c] = [number - 1, Number(cell.col) - 1];
      const look = format(cell.style);
      const link = hyperlinkOf(cell);
      if (look !== DEFAULT_FORMAT || link) sheet.formats.set(r, c, link ? { ...look, hyperlink: link } : look);
      if (cell.isMerged && cell.master !== cell) return;
      const table = sheet.workbook.tableAt(sheet, { row: r, column: c, rows: 1, columns: 1 });
      const held = readCell(cell, { custom, table }, context);
      if (!held) return;
      if (held.array) arrays.push({ row: r, column: c, area: held.array });
      if (typeof held.cell.value === "string" && held.cell.formula === undefined && quoted.has(cell.address))
        held.cell.quoted = true;
      sheet.cells.set(r, c, held.cell);
    });
  });
  for (const { row, column, area } of arrays) spillFrom(sheet, row, column, area);
  for (let c = 1; c <= from.columnCount; c++) {
    const look = format(from.getColumn(c).style);
    if (look !== DEFAULT_FORMAT) sheet.columnFormats.set(c - 1, look);
  }
}

/** The cells an array formula covered: they show its answer and have no formula of their own. */
function spillFrom(sheet: Worksheet, row: number, column: number, area: Area): void {
  if (area.rows * area.columns === 1) return;
  sheet.cells.get(row, column)!.spill = { rows: area.rows, columns: area.columns };
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      if (r === row && c === column) continue;
      sheet.cells.set(r, c, { value: sheet.cells.get(r, c)?.value ?? null, spillOf: { row, column } });
    }
  }
}

function readCell(
  cell: FileCell,
  surroundings: Surroundings,
  context: Reading,
): { cell: Cell; array?: Area } | undefined {
  const { value } = cell;
  const text = cell.formula;
  if (text === undefined || text === null || text === "") {
    const plain = plainValue(value, context);
    if (plain === null) return undefined;
    return { cell: looksLikeFormula(plain) ? { value: plain, quoted: true } : { value: plain } };
  }
  const model = cell.model as { ref?: string; shareType?: string; isDynamicArray?: boolean };
  const held: Cell = { value: plainValue(cell.result, context), formula: inSheet(text, surroundings) };
  if (callsUnresolved(text, context.isNative)) held.unresolved = true;
  if (model.shareType !== "array") return { cell: held };
  if (!model.isDynamicArray) context.lost.add("Array formulas of fixed size now spill as far as their answer goes.");
  const array = model.ref ? parseArea(model.ref) : undefined;
  return array ? { cell: held, array } : { cell: held };
}

/** What reading a cell depends on, and where it says what it could not keep. */
interface Reading {
  readonly date1904: boolean;
  /** Is this a function of Excel's own? */
  readonly isNative: (name: string) => boolean;
  readonly lost: Set<string>;
}

function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}

/** Serial numbers for dates, plain text for rich text. */
function plainValue(value: unknown, context: Reading): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569 - (context.date1904 ? 1462 : 0);
  if (typeof value !== "object") return null;
  if ("error" in value) return { error: value.error as ErrorCode };
  if ("richText" in value && Array.isArray(value.richText)) {
    context.lost.add("Formats of single letters within a cell: the text is there, in one format.");
    return value.richText.map(({ text }: { text: string }) => text).join("");
  }
  if ("text" in value) return String(value.text);
  return null;
}

function hyperlinkOf(cell: FileCell): CellFormat["hyperlink"] {
  const { value } = cell;
  if (typeof value !== "object" || value === null || !("hyperlink" in value) || !value.hyperlink) return undefined;
  const target = String(value.hyperlink);
  const screenTip = "tooltip" in value && value.tooltip ? { screenTip: String(value.tooltip) } : {};
  return target.startsWith("#")
    ? { documentReference: target.slice(1), ...screenTip }
    : { address: target, ...screenTip };
}
