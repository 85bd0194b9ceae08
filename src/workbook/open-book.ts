import { namesOf, type Names, type TableName } from "../blueprint/names";
import type { Book } from "../okr/book";
import type { KeyResultRule } from "../okr/quality/key-result-rule";
import { languageFor, LANGUAGES, textsOf, type Language } from "../texts/languages";
import type { SheetTexts } from "../texts/texts";
import { isProblem, type Workbook, type WorkbookProblem } from "./port";
import type { FoundBook, Reading, Spot } from "./rows-port";
import { PLAN_TABLES, spotOf, toBook, wantedOf, type ModelPlace } from "./to-book";

/** A period of this workbook, read: what the pane's pages work on. */
export interface OpenBook {
  readonly found: FoundBook;
  /** In which the sheets speak, whatever the pane does. */
  readonly language: Language;
  /** What tables, columns and cells are called in this workbook. */
  readonly names: Names;
  readonly book: Book;
  /** How many key results an objective should have, as the settings say. */
  readonly keyResultRule: KeyResultRule;
  readonly reading: Reading;
  /** Where a value of the book stands; undefined when its table, column or name is gone. */
  readonly spotOf: (place: ModelPlace) => Spot | undefined;
}

/**
 * Reads a period in the language of its sheets.
 *
 * @param tables which of its tables are read: those of the plan unless said
 */
export async function openBook(
  workbook: Workbook,
  found: FoundBook,
  tables: readonly TableName[] = PLAN_TABLES,
): Promise<OpenBook | WorkbookProblem> {
  const language = languageOf(found);
  const texts = textsOf(language).sheets;
  const reading = await workbook.readTables(wantedOf(found, texts, tables));
  if (isProblem(reading)) return reading;
  return {
    found,
    language,
    names: namesIn(found, texts),
    book: toBook(found, reading, texts),
    keyResultRule: ruleIn(found, reading, texts),
    reading,
    spotOf: (place) => spotOf(found, reading, texts, place),
  };
}

/** Whether the period was closed: the sheets of its closing are there, and values stand where its formulas were. */
export function isClosed({ found: { tables } }: OpenBook): boolean {
  return tables.closing !== undefined || tables.kept !== undefined;
}

/** As it was noted; else that of which most headers are there. */
function languageOf({ language, headers }: FoundBook): Language {
  if (language !== undefined) return languageFor(language);
  const known = (one: Language) => {
    const own = Object.values<string>(textsOf(one).sheets.objectiveColumns);
    return headers.filter((header) => own.includes(header)).length;
  };
  return LANGUAGES.reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** The names that the plan would give, and in their place those that are there. */
function namesIn({ label, tables, cells }: FoundBook, texts: SheetTexts): Names {
  const planned = namesOf(label, texts);
  const there = Object.entries(tables).map(([key, { table }]) => [key, table]);
  const tabs = Object.entries(tables).map(([key, { sheet }]) => [key, sheet]);
  return {
    ...planned,
    sheets: { ...planned.sheets, ...Object.fromEntries(tabs) },
    tables: { ...planned.tables, ...Object.fromEntries(there) },
    cells: { ...planned.cells, ...cells },
  };
}

function ruleIn({ cells }: FoundBook, reading: Reading, texts: SheetTexts): KeyResultRule {
  const said = reading.cells[cells.keyResultRule ?? ""]?.holds;
  const rules = Object.entries(texts.settings.keyResultRules) as [KeyResultRule, string][];
  return rules.find(([, word]) => word === said)?.[0] ?? "3 to 5";
}
