import type { Blueprint } from "../blueprint/plan";

/** Under this key the workbook's settings say what was made, so that a later run can repair or extend it. */
export const STAMP_KEY = "OKRW";

/**
 * What the settings hold. Everything in it that is not understood, because another version wrote it, stays as it is and
 * where it is. Schema 1 had neither period nor language; its books are read as they are.
 */
export interface Stamp {
  /** 2, or higher where a later version has written it. */
  readonly schema: number;
  /** Those of this version, see `booksOf`, and whatever else stands among them. */
  readonly books: readonly unknown[];
  /** Text that stood there before and was no stamp at all. */
  readonly unreadable?: string;
}

/** One plan that was drawn. Sheets are found again through their tables and cells, which survive a renamed tab. */
export interface Book {
  readonly plan: string;
  readonly version: number;
  readonly period?: { readonly label: string; readonly start: string; readonly end: string };
  /** Tag of the language that the sheets speak. */
  readonly language?: string;
  readonly sheets: readonly { readonly name: string; readonly anchor?: string }[];
  readonly names: readonly string[];
}

const SCHEMA = 2;

/** What the settings hold, whatever that is. */
export function readStamp(value: unknown): Stamp {
  const found = parsed(value);
  if (isStamp(found)) return { ...found, schema: Math.max(found.schema, SCHEMA) };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isNothing = text === undefined || text === "" || text === "null";
  return { schema: SCHEMA, books: [], ...(!isNothing && { unreadable: text }) };
}

/** The books that can be understood, in the order in which they were drawn. */
export function booksOf({ books }: Stamp): Book[] {
  return books.filter(isBook);
}

export function withBook(stamp: Stamp, { id, version, period, language, sheets, names }: Blueprint): Stamp {
  const book: Book = {
    plan: id,
    version,
    period,
    language,
    sheets: sheets.map(({ name, table }) => {
      const anchor = table?.name ?? names.find((plan) => "sheet" in plan && plan.sheet === name)?.name;
      return anchor === undefined ? { name } : { name, anchor };
    }),
    names: names.map(({ name }) => name),
  };
  const others = withoutSheets(
    stamp,
    book.sheets.map(({ name }) => name),
  );
  return { ...others, books: [...others.books, book] };
}

/** Forgets the books of which a sheet is among the names. */
export function withoutSheets(stamp: Stamp, names: readonly string[]): Stamp {
  const isGone = (book: unknown) => isBook(book) && book.sheets.some(({ name }) => names.includes(name));
  return { ...stamp, books: stamp.books.filter((book) => !isGone(book)) };
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch (error) {
    // A text that is not JSON was not written by this add-in; everything else is a mistake of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStamp(value: unknown): value is Stamp {
  return (
    isRecord(value) &&
    typeof value["schema"] === "number" &&
    Number.isInteger(value["schema"]) &&
    value["schema"] > 0 &&
    Array.isArray(value["books"])
  );
}

function isBook(value: unknown): value is Book {
  if (!isRecord(value)) return false;
  const { plan, version, period, language, sheets, names } = value;
  return (
    typeof plan === "string" &&
    typeof version === "number" &&
    (period === undefined || isPeriod(period)) &&
    (language === undefined || typeof language === "string") &&
    Array.isArray(sheets) &&
    sheets.every((sheet: unknown) => isRecord(sheet) && typeof sheet["name"] === "string") &&
    Array.isArray(names) &&
    names.every((name) => typeof name === "string")
  );
}

function isPeriod(value: unknown): boolean {
  return isRecord(value) && ["label", "start", "end"].every((key) => typeof value[key] === "string");
}
