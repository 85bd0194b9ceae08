import type { ErrorCode } from "./values";

/** Languages and regions that the host can be started in. */
export type CultureName = "en-US" | "en-GB" | "de-DE";

/** How an Excel of one language and region writes numbers, dates and the words that stand in cells. */
export interface Culture {
  readonly name: CultureName;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a formula. */
  readonly list: "," | ";";
  /** Between the columns of an array constant; rows are always separated by a semicolon. */
  readonly arrayColumn: "," | ".";
  /** As `application.cultureInfo.datetimeFormat` gives them, in the letters of .NET. */
  readonly dates: {
    readonly date: string;
    readonly time: string;
    readonly shortDate: string;
    readonly longDate: string;
    readonly longTime: string;
  };
  readonly words: { readonly true: string; readonly false: string; readonly general: string };
  /** Errors that have another name than in English. */
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
}

const ENGLISH = { words: { true: "TRUE", false: "FALSE", general: "General" }, errors: {} } as const;

export const CULTURES: Readonly<Record<CultureName, Culture>> = {
  "en-US": {
    name: "en-US",
    decimal: ".",
    group: ",",
    list: ",",
    arrayColumn: ",",
    dates: { date: "/", time: ":", shortDate: "M/d/yyyy", longDate: "dddd, MMMM d, yyyy", longTime: "h:mm:ss tt" },
    ...ENGLISH,
  },
  "en-GB": {
    name: "en-GB",
    decimal: ".",
    group: ",",
    list: ",",
    arrayColumn: ",",
    dates: { date: "/", time: ":", shortDate: "dd/MM/yyyy", longDate: "dd MMMM yyyy", longTime: "HH:mm:ss" },
    ...ENGLISH,
  },
  "de-DE": {
    name: "de-DE",
    decimal: ",",
    group: ".",
    list: ";",
    arrayColumn: ".",
    dates: { date: ".", time: ":", shortDate: "dd.MM.yyyy", longDate: "dddd, d. MMMM yyyy", longTime: "HH:mm:ss" },
    words: { true: "WAHR", false: "FALSCH", general: "Standard" },
    errors: {
      "#VALUE!": "#WERT!",
      "#REF!": "#BEZUG!",
      "#NUM!": "#ZAHL!",
      "#N/A": "#NV",
      "#SPILL!": "#ÜBERLAUF!",
      "#CALC!": "#KALK!",
    },
  },
};

export const EN_US = CULTURES["en-US"];

export function isCultureName(name: string): name is CultureName {
  return Object.hasOwn(CULTURES, name);
}

/** What reading and showing depends on besides the cell itself; a workbook is one. */
export interface Locale {
  readonly culture: Culture;
  readonly dateSystem: 1900 | 1904;
}

export function errorWord(code: ErrorCode, { errors }: Culture): string {
  return errors[code] ?? code;
}

/** A number as it is typed: `0,5` in German, without group signs. */
export function localNumber(number: number, { decimal }: Culture): string {
  return String(number).replace(".", decimal);
}
