import {
  addConditionalFormat,
  changed,
  clearConditionalFormats,
  conditionalFormatsOn,
  deleteConditionalFormat,
  setPriority,
} from "../model/conditional-formats";
import type { ConditionalFormat as Format } from "../model/conditional-format";
import type { Home } from "../model/formula";
import { assertAllowed } from "../model/guard";
import { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import { topLeft } from "../model/validations";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { place } from "./bag";
import { asFlag, asOneOf, asWhole } from "./check";
import { placeOf, type Ranges } from "./places";

/** A conditional format and the sheet it is on; its parts (rule, fill, bar …) carry the same. */
export interface OnSheet {
  readonly sheet: Worksheet;
  readonly format: Format;
}

const KINDS = [
  "Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue",
] as const; // prettier-ignore

/** The cell from which the relative references of a format are seen. */
export function homeOf({ sheet, format }: OnSheet): Home {
  const { row, column } = topLeft(format.areas);
  return { sheet, row, column };
}

/** Refuses on a protected sheet, makes the change, and tells everybody. */
export function edit({ sheet }: OnSheet, change: () => void): void {
  assertAllowed(sheet, "allowFormatCells", "change its conditional formats");
  change();
  changed(sheet);
}

function handles(it: Ranges): Handle<OnSheet>[] {
  const { sheet, areas } = placeOf(it);
  return conditionalFormatsOn(sheet, areas).map((format) => ({ type: "ConditionalFormat", it: { sheet, format } }));
}

export const ConditionalFormatCollection: ObjectType<Ranges> = {
  name: "ConditionalFormatCollection",
  items: handles,
  item: (it, key) => handles(it).find(({ it: { format } }) => format.id === String(key)) ?? null,
  open: {
    Add(it, [type]: readonly unknown[]) {
      const { sheet, areas } = placeOf(it);
      const kind = asOneOf(type, KINDS, "type");
      assertAllowed(sheet, "allowFormatCells", "add a conditional format");
      return { type: "ConditionalFormat", it: { sheet, format: addConditionalFormat(sheet, areas, kind) } };
    },
    GetItemAt(it, [index]: readonly unknown[]) {
      const all = handles(it);
      return all[place(index, all.length)]!;
    },
    GetItemOrNullObject: (it, [id]: readonly unknown[]) =>
      handles(it).find(({ it: { format } }) => format.id === id) ?? null,
  },
  invoke: {
    ClearAll(it) {
      const { sheet, areas } = placeOf(it);
      assertAllowed(sheet, "allowFormatCells", "clear its conditional formats");
      clearConditionalFormats(sheet, areas);
    },
    GetCount: (it) => handles(it).length,
  },
};

/** The part of one kind: on a format of another kind it is missing, which only the …OrNullObject form forgives. */
function part(kind: Format["kind"], type: string) {
  const orNull = (it: OnSheet): Handle | null => (it.format.kind === kind ? { type, it } : null);
  const orRefusal = (it: OnSheet): Handle =>
    orNull(it) ?? refuse("ItemNotFound", `This conditional format is of the kind ${it.format.kind}, not ${kind}.`);
  return [orRefusal, orNull] as const;
}

const [cellValue, cellValueOrNull] = part("CellValue", "CellValueConditionalFormat");
const [colorScale, colorScaleOrNull] = part("ColorScale", "ColorScaleConditionalFormat");
const [custom, customOrNull] = part("Custom", "CustomConditionalFormat");
const [dataBar, dataBarOrNull] = part("DataBar", "DataBarConditionalFormat");
const [iconSet, iconSetOrNull] = part("IconSet", "IconSetConditionalFormat");
const [preset, presetOrNull] = part("PresetCriteria", "PresetCriteriaConditionalFormat");
const [textComparison, textComparisonOrNull] = part("ContainsText", "TextConditionalFormat");
const [topBottom, topBottomOrNull] = part("TopBottom", "TopBottomConditionalFormat");

function singleRange({ sheet, format }: OnSheet): Handle | null {
  const [area, ...more] = format.areas;
  return area && more.length === 0 ? { type: "Range", it: new RangeReference(sheet, area) } : null;
}

export const ConditionalFormat: ObjectType<OnSheet> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  read: {
    Id: ({ format }) => format.id,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Type: ({ format }) => format.kind,
  },
  write: {
    Priority(it, value: unknown) {
      const priority = asWhole(value, "priority");
      edit(it, () => setPriority(it.sheet, it.format, priority));
    },
    StopIfTrue(it, value: unknown) {
      const stopIfTrue = asFlag(value, "stopIfTrue");
      edit(it, () => (it.format.stopIfTrue = stopIfTrue));
    },
  },
  follow: {
    CellValue: cellValue,
    CellValueOrNullObject: cellValueOrNull,
    ColorScale: colorScale,
    ColorScaleOrNullObject: colorScaleOrNull,
    Custom: custom,
    CustomOrNullObject: customOrNull,
    DataBar: dataBar,
    DataBarOrNullObject: dataBarOrNull,
    IconSet: iconSet,
    IconSetOrNullObject: iconSetOrNull,
    Preset: preset,
    PresetOrNullObject: presetOrNull,
    TextComparison: textComparison,
    TextComparisonOrNullObject: textComparisonOrNull,
    TopBottom: topBottom,
    TopBottomOrNullObject: topBottomOrNull,
  },
  open: {
    GetRange: (it) =>
      singleRange(it) ?? refuse("InvalidOperation", "This conditional format lies on several ranges: use getRanges()."),
    GetRangeOrNullObject: singleRange,
    GetRanges: ({ sheet, format }) => ({
      type: "RangeAreas",
      it: format.areas.map((area) => new RangeReference(sheet, area)),
    }),
  },
  invoke: {
    Delete(it) {
      edit(it, () => deleteConditionalFormat(it.sheet, it.format));
    },
  },
};
