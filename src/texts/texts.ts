import type { en } from "./en";
import type { morePageTexts } from "./en/more-pages";
import type { sheetPageTexts } from "./en/sheet-pages";
import type * as templates from "./en/templates";
import type * as trees from "./en/trees";
import type { treeTexts } from "./en/tree";

/**
 * What every language has to say: the English catalogue with its literals widened. Strings are any string, functions take
 * the same facts and give text, records keep their keys and lists their length. An entry too few or too many in another
 * language does not compile.
 */
export type Texts = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Widened<Said>
    : { readonly [Entry in keyof T]: Widened<T[Entry]> };

/** What is written into a workbook. */
export type SheetTexts = Texts["sheets"];

/** What templates bring. */
export type TemplateTexts = Widened<typeof templates>;

/** What the pages of once in a while say. */
export type MorePageTexts = Widened<typeof morePageTexts>;

/** What the pages say that draw, close and repair whole sheets. */
export type SheetPageTexts = Widened<typeof sheetPageTexts>;

/** What the pages about KPI trees say. */
export type TreeTexts = Widened<typeof treeTexts>;

/** What ready-made KPI trees bring. */
export type ReadyTreeTexts = Widened<typeof trees>;
