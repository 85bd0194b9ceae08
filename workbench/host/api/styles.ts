import type { CellFormat } from "../model/format";
import { EN_US, type Culture } from "../model/culture";
import { fromLocalPattern, localPattern } from "../model/local-format";
import { isNumberFormat } from "../model/number-format";
import { refuse } from "../model/refusal";
import { changeStyle, deleteStyle, styleNamed, stylesOf, type StylePart } from "../model/styles";
import type { Workbook } from "../model/workbook";
import type { Handle, ObjectType } from "../protocol/object-type";
import { place } from "./bag";
import { asFlag, asText, invalid } from "./check";
import { ALIGNMENT, FormatProtection, type StyleOf } from "./range-format";

function style(workbook: Workbook, name: unknown): Handle<StyleOf> | null {
  const found = styleNamed(workbook, String(name));
  return found ? { type: "Style", it: { workbook, style: found } } : null;
}

export const StyleCollection: ObjectType<Workbook> = {
  name: "StyleCollection",
  items: (workbook) => stylesOf(workbook).map(({ name }) => style(workbook, name)!),
  item: style,
  open: {
    GetItemAt(workbook, [index]: readonly unknown[]) {
      const all = stylesOf(workbook);
      return style(workbook, all[place(index, all.length)]!.name);
    },
    GetItemOrNullObject: (workbook, [name]: readonly unknown[]) => style(workbook, name),
  },
  invoke: {
    Add(workbook, [name]: readonly unknown[]) {
      const wanted = asText(name, "name", 255);
      if (wanted.trim() === "") invalid("A style needs a name.");
      if (styleNamed(workbook, wanted)) refuse("ItemAlreadyExists", `There is a style "${wanted}" already.`);
      const normal = styleNamed(workbook, "Normal")!;
      const format: CellFormat = { ...normal.format, style: wanted };
      changeStyle(
        workbook,
        { name: wanted, builtIn: false, format, includes: { ...normal.includes } },
        () => undefined,
      );
    },
    GetCount: (workbook) => stylesOf(workbook).length,
  },
};

const INCLUDES: readonly StylePart[] = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"];
function setNumberFormat({ workbook, style }: StyleOf, value: unknown, culture: Culture = EN_US): void {
  const numberFormat = fromLocalPattern(asText(value, "numberFormat"), culture);
  if (!isNumberFormat(numberFormat)) invalid(`"${numberFormat}" is no number format.`);
  changeStyle(workbook, style, (changed) => (changed.format = { ...changed.format, numberFormat }));
}

export const Style: ObjectType<StyleOf> = {
  name: "Style",
  read: {
    ...ALIGNMENT.read,
    ...FormatProtection.read,
    ...Object.fromEntries(INCLUDES.map((part) => [`Include${part}`, (it: StyleOf) => it.style.includes[part]])),
    BuiltIn: (it) => it.style.builtIn,
    Name: (it) => it.style.name,
    NumberFormat: (it) => it.style.format.numberFormat,
    NumberFormatLocal: (it) => localPattern(it.style.format.numberFormat, it.workbook.culture),
  },
  write: {
    ...ALIGNMENT.write,
    // The library sends `textOrientation` of a style under this name.
    Orientation: ALIGNMENT.write["TextOrientation"]!,
    ...FormatProtection.write,
    ...Object.fromEntries(
      INCLUDES.map((part) => [
        `Include${part}`,
        ({ workbook, style: it }: StyleOf, value: unknown) => {
          const include = asFlag(value, `include${part}`);
          changeStyle(workbook, it, (changed) => (changed.includes = { ...changed.includes, [part]: include }));
        },
      ]),
    ),
    NumberFormat: (it, value: unknown) => setNumberFormat(it, value),
    NumberFormatLocal: (it, value: unknown) => setNumberFormat(it, value, it.workbook.culture),
  },
  follow: {
    Borders: (it) => ({ type: "RangeBorderCollection", it }),
    Fill: (it) => ({ type: "RangeFill", it }),
    Font: (it) => ({ type: "RangeFont", it }),
  },
  invoke: {
    Delete({ workbook, style: it }) {
      if (it.name === "Normal") refuse("InvalidOperation", 'The style "Normal" cannot be deleted.');
      deleteStyle(workbook, it);
    },
  },
};
