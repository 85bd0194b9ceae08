import { intersection, type Area } from "./area";
import { withoutAll } from "./area-set";
import { deepCopy } from "./deep-copy";
import type { Worksheet } from "./worksheet";

interface Block {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * Copies validation rules and conditional formats along with cells. On one sheet a rule reaches further; on another
 * sheet it is made anew.
 */
export function copyRules(from: Block, to: Block): void {
  copyValidations(from, to);
  copyConditionalFormats(from, to);
}

/** The parts of areas within the source, as they lie in the target, as often as it repeats the source. */
function transferred(areas: readonly Area[], from: Area, to: Area): Area[] {
  const parts = areas.flatMap((area) => intersection(area, from) ?? []);
  const found: Area[] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      for (const part of parts) {
        found.push({ ...part, row: row + part.row - from.row, column: column + part.column - from.column });
      }
    }
  }
  return found;
}

function copyValidations(from: Block, to: Block): void {
  const made = from.sheet.validations.flatMap((rule) => {
    const areas = transferred(rule.areas, from.area, to.area);
    return areas.length > 0 ? [{ rule, areas }] : [];
  });
  for (const rule of to.sheet.validations) rule.areas = withoutAll(rule.areas, [to.area]);
  for (const { rule, areas } of made) {
    if (from.sheet === to.sheet) rule.areas = [...rule.areas, ...areas];
    else to.sheet.validations.push({ ...rule, areas });
  }
  to.sheet.validations = to.sheet.validations.filter(({ areas }) => areas.length > 0);
}

function copyConditionalFormats(from: Block, to: Block): void {
  const made = from.sheet.conditionalFormats.flatMap((format) => {
    const areas = transferred(format.areas, from.area, to.area);
    return areas.length > 0 ? [{ format, areas }] : [];
  });
  for (const { format, areas } of made) {
    if (from.sheet === to.sheet) format.areas = [...format.areas, ...withoutAll(areas, format.areas)];
    else {
      const id = String(to.sheet.workbook.nextId());
      to.sheet.conditionalFormats.push({ ...format, id, areas, settings: deepCopy(format.settings) });
    }
  }
}
