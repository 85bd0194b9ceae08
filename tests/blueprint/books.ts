import { namesOf, type Names } from "../../src/blueprint/names";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL, type Draft } from "../../src/blueprint/period";
import type { Blueprint, Column, Content, SheetPlan } from "../../src/blueprint/plan";
import { TEMPLATES } from "../../src/blueprint/templates/catalogue";
import type { Template } from "../../src/blueprint/templates/template";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import type { Texts } from "../../src/texts/texts";

/** Every workbook that the form can make: each template in each language. */
export interface Book {
  /** `sales, de`: which template, in which language. */
  readonly title: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly names: Names;
  readonly template: Template;
  readonly plan: Blueprint;
}

export const DRAFT: Draft = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

export function bookOf(template: keyof typeof TEMPLATES, language: Language, change: Partial<Draft> = {}): Book {
  const texts = textsOf(language);
  const made = TEMPLATES[template](templateTextsOf(language));
  return {
    title: `${template}, ${language}`,
    language,
    texts,
    names: namesOf(DRAFT.period, texts.sheets),
    template: made,
    plan: okrwBlueprint({ ...DRAFT, ...change }, made, texts.sheets),
  };
}

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[];

export const BOOKS: readonly Book[] = LANGUAGES.flatMap((language) =>
  TEMPLATE_NAMES.map((template) => bookOf(template, language)),
);

/** One book for each language, for what does not depend on the template. */
export const SALES: readonly Book[] = LANGUAGES.map((language) => bookOf("salesPipeline", language));

/** A sheet of a book by what it is for. */
export function sheetOf({ plan, names }: Book, which: keyof Names["sheets"]): SheetPlan {
  const found = plan.sheets.find(({ name }) => name === names.sheets[which]);
  if (!found) throw new Error(`No sheet ${names.sheets[which]}.`);
  return found;
}

export function tablesOf({ sheets }: Blueprint) {
  return sheets.flatMap(({ table }) => (table ? [table] : []));
}

export function columnOf({ table }: SheetPlan, header: string): Column {
  const found = table?.columns.find((column) => column.header === header);
  if (!found) throw new Error(`No column ${header}.`);
  return found;
}

/** Every formula of some sheets, with where it stands: a sheet and a block, or a table and a column. */
export function formulasOf(sheets: readonly SheetPlan[]): { at: string; formula: string; sheet: SheetPlan }[] {
  return sheets.flatMap((sheet) => [
    ...sheet.blocks.flatMap(({ at, rows }) =>
      rows.flat().flatMap((cell) => formulaIn(cell).map((formula) => ({ at: `${sheet.name} ${at}`, formula, sheet }))),
    ),
    ...(sheet.table?.columns ?? []).flatMap(({ header, formula }) =>
      formula === undefined ? [] : [{ at: `${sheet.table!.name}[${header}]`, formula, sheet }],
    ),
  ]);
}

function formulaIn(cell: Content): string[] {
  return cell && "formula" in cell ? [cell.formula] : [];
}
