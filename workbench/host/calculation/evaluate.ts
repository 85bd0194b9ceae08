import { tokenize, tokenTypes, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "../model/area";
import { quoteSheetName } from "../model/range-reference";
import { isError, type CellValue } from "../model/values";
import type { Worksheet } from "../model/worksheet";
import { Engine, toCell, type EngineCell, type EngineSheet, type Value } from "./excelts";
import { serialOf } from "./formula-run";
import { textFunctions } from "./text-functions";
import { namesOf, reach, type FormulaText, type Reach } from "./formula-text";

/**
 * One formula that stands in no cell, as each of some cells of a sheet sees it, over values that are already worked out.
 * Only the cells it names are looked at, so that a rule over a thousand cells does not read the workbook a thousand times;
 * many places in one go cost little more than one.
 */
export function evaluateEach(
  formula: string,
  sheet: Worksheet,
  places: readonly Spot[],
  writtenFor: Spot | undefined,
  text: FormulaText,
  now: () => Date,
): CellValue[] {
  const { workbook } = sheet;
  const formulas = places.map(({ row, column }) => {
    const at = { sheet, row, column };
    return { at, rewritten: qualified(text.forCell(moved(formula, writtenFor ?? at, at), at), sheet) };
  });
  const reaches = formulas.map(({ rewritten, at }) => reach(rewritten, at));
  const ranges = reaches.every((each) => each !== undefined) ? reaches.flatMap((each) => each ?? []) : undefined;
  const sheets = workbook.sheets.map((each, id) => sheetWith(each, id, ranges));
  // A formula needs a cell to stand in that it cannot name: one in the same place on a sheet of its own.
  const answers = places.map((): CellValue => ({ error: "#NAME?" }));
  const rows = new Map<number, EngineCell[]>();
  formulas.forEach(({ at: { row, column }, rewritten }, i) => {
    const cell: EngineCell = { row, column, formula: `${TAKE}(${i},${rewritten})`, answer: () => undefined };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  });
  const own: EngineSheet = { ...NO_SHEET, id: sheets.length, extent: around(places), cells: [...rows] };
  const here = workbook.sheets.indexOf(sheet);
  const names = namesOf(workbook, text).map((name) => (name.sheet === here ? { ...name, sheet: sheets.length } : name));
  const serial = () => serialOf(now(), workbook.dateSystem);
  const functions = new Map<string, (values: Value[]) => Value>([
    [
      TAKE,
      ([place, value]) => {
        answers[Number(toCell(place!))] = toCell(value!);
        return value!;
      },
    ],
    ...textFunctions(workbook),
    ["TODAY", () => ({ kind: 1, value: Math.floor(serial()) })],
    ["NOW", () => ({ kind: 1, value: serial() })],
  ]);
  new Engine().run({ sheets: [...sheets, own], names, date1904: workbook.dateSystem === 1904, functions });
  return answers;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function around(places: readonly Spot[]) {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

const TAKE = "WORKBENCH.TAKE";
const NO_SHEET = { name: " rule", hiddenRows: new Set<number>(), merges: [], extent: undefined, cells: [] };

/** The cells of a sheet that a formula can see; all of them when its reach is not known. */
function sheetWith(sheet: Worksheet, id: number, ranges: Reach): EngineSheet {
  const { name, hiddenRows, merges } = sheet;
  const areas = ranges?.filter((range) => range.sheet === sheet).map(({ area }) => area);
  if (areas?.length === 0) return { ...NO_SHEET, id, name };
  const extent = sheet.cells.used();
  const rows = new Map<number, Map<number, EngineCell>>();
  for (const area of areas ?? (extent ? [extent] : [])) {
    for (const { row, column, thing } of sheet.cells.within(area)) {
      if (!rows.has(row)) rows.set(row, new Map());
      rows.get(row)!.set(column, { row, column, value: thing.value });
    }
  }
  const cells = [...rows].map(([row, line]): [number, EngineCell[]] => [row, [...line.values()]]);
  return { id, name, extent, hiddenRows, merges, cells };
}

/** A formula written for one cell, as it reads in another: `=$B2>1` of row 2 is `=$B5>1` in row 5. */
function moved(formula: string, from: { row: number; column: number }, to: { row: number; column: number }): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const anchor = ({ row, column }: { row: number; column: number }) => `${columnName(column)}${row + 1}`;
  return translateFormulaToA1(translateFormulaToR1C1(formula, anchor(from)), anchor(to));
}

/** Every reference with its sheet, as the formula is worked out on another one. */
function qualified(formula: string, { name }: Worksheet): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      const reference = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
      return reference && !value.includes("!") ? `${quoteSheetName(name)}!${value}` : value;
    })
    .join("");
}

const natives = new Map<string, boolean>();

/** Is this a function the library has? Asked by calling it: only an unknown name answers `#NAME?`. */
export function isNative(name: string): boolean {
  const known = natives.get(name);
  if (known !== undefined) return known;
  // The library does not answer at all what it cannot read, such as a name with a space.
  let answer: CellValue = { error: "#NAME?" };
  const cell: EngineCell = { row: 0, column: 0, formula: `${name}()`, answer: (value) => (answer = value) };
  const extent = { row: 0, column: 0, rows: 1, columns: 1 };
  const sheets: EngineSheet[] = [{ ...NO_SHEET, id: 1, extent, cells: [[0, [cell]]] }];
  new Engine().run({ sheets, names: [], date1904: false, functions: new Map() });
  const native = !(isError(answer) && answer.error === "#NAME?");
  natives.set(name, native);
  return native;
}
