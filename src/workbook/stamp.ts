import type { Blueprint } from "../blueprint/plan";

/** Under this key the workbook's settings say what was made, so that a later run can repair or extend it. */
export const STAMP_KEY = "OKRW";

export interface Stamp {
  readonly schema: 1;
  readonly books: readonly Book[];
}

/** One plan that was drawn. Sheets are found again through their tables and cells, which survive a renamed tab. */
export interface Book {
  readonly plan: string;
  readonly version: number;
  readonly sheets: readonly { readonly name: string; readonly anchor?: string }[];
  readonly names: readonly string[];
}

/** What the settings hold, whatever that is: something unreadable counts as nothing, and is replaced. */
export function readStamp(value: unknown): Stamp {
  try {
    const found: unknown = typeof value === "string" ? JSON.parse(value) : undefined;
    if (isStamp(found)) return found;
  } catch (error) {
    // A text that is not JSON was not written by this add-in; everything else is a mistake of ours.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { schema: 1, books: [] };
}

export function withBook(stamp: Stamp, { id, version, sheets, names }: Blueprint): Stamp {
  const book: Book = {
    plan: id,
    version,
    sheets: sheets.map(({ name, table }) => {
      const anchor = table?.name ?? names.find((plan) => "sheet" in plan && plan.sheet === name)?.name;
      return anchor === undefined ? { name } : { name, anchor };
    }),
    names: names.map(({ name }) => name),
  };
  return {
    ...stamp,
    books: [
      ...withoutSheets(
        stamp,
        book.sheets.map(({ name }) => name),
      ).books,
      book,
    ],
  };
}

/** Forgets the books of which a sheet is among the names. */
export function withoutSheets(stamp: Stamp, names: readonly string[]): Stamp {
  return { ...stamp, books: stamp.books.filter(({ sheets }) => !sheets.some(({ name }) => names.includes(name))) };
}

function isStamp(value: unknown): value is Stamp {
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    value.schema === 1 &&
    "books" in value &&
    Array.isArray(value.books) &&
    value.books.every(isBook)
  );
}

function isBook(value: unknown): value is Book {
  return (
    typeof value === "object" &&
    value !== null &&
    "sheets" in value &&
    Array.isArray(value.sheets) &&
    value.sheets.every((sheet: unknown) => typeof sheet === "object" && sheet !== null && "name" in sheet)
  );
}
