import { tokenize, tokenTypes } from "@borgar/fx";
import { intersection, sameArea, type Area } from "./area";
import { pointedAt, type Pointed } from "./reference-formula";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

/** The cells that the formulas of an area look at themselves. */
export function directPrecedents(sheet: Worksheet, area: Area): Pointed[] {
  const found: Pointed[] = [];
  for (const { row, column, thing } of sheet.cells.within(area)) {
    if (thing.formula === undefined) continue;
    for (const { type, value } of tokenize(thing.formula)) {
      const pointed = REFERENCES.includes(type) ? pointedAt(value, { sheet, row, column }) : undefined;
      if (pointed) add(found, pointed);
    }
  }
  return found;
}

/** The cells whose formulas look at an area themselves. */
export function directDependents(workbook: Workbook, sheet: Worksheet, area: Area): Pointed[] {
  const found: Pointed[] = [];
  for (const other of workbook.sheets) {
    const used = other.cells.used((cell) => cell.formula !== undefined);
    if (!used) continue;
    for (const { row, column, thing } of other.cells.within(used)) {
      if (thing.formula === undefined) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (directPrecedents(other, cell).some((p) => p.sheet === sheet && intersection(p.area, area))) {
        add(found, { sheet: other, area: cell });
      }
    }
  }
  return found;
}

/** Everything that is reached step by step; each cell is asked once. */
export function closure(start: Pointed, step: (at: Pointed) => readonly Pointed[]): Pointed[] {
  const found: Pointed[] = [];
  const queue = [...step(start)];
  for (let at = queue.shift(); at; at = queue.shift()) if (add(found, at)) queue.push(...step(at));
  return found;
}

function add(list: Pointed[], pointed: Pointed): boolean {
  if (list.some(({ sheet, area }) => sheet === pointed.sheet && sameArea(area, pointed.area))) return false;
  list.push(pointed);
  return true;
}
