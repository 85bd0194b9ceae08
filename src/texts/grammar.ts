/** How a language writes what is counted, listed and measured: a thin layer over the browser's own Intl. */

/** What a pane's view needs when it shows a bare value; whole sentences come ready from the catalogue. */
export interface Format {
  /** 38000 as 38,000; up to three decimal places. */
  readonly number: (value: number) => string;
  /** 0.5 as 50%, with up to one decimal place. */
  readonly share: (value: number) => string;
  /** A day `2026-12-31` in words of the language. Anything else comes back as it is. */
  readonly day: (iso: string) => string;
  /** Names with the language's comma and its "and". */
  readonly list: (names: readonly string[]) => string;
  /** 1 as January. */
  readonly month: (month: number) => string;
}

/** The categories of plural that a language has, and a noun in the form of each. */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

export interface Grammar<Category extends Intl.LDMLPluralRule> extends Format {
  readonly categories: readonly Category[];
  /** The form that goes with a number. A language with six categories gives six forms, or it does not compile. */
  readonly form: (n: number, forms: Forms<Category>) => string;
  /** A number with its noun, in the right form: `3 sheets`. */
  readonly count: (n: number, forms: Forms<Category>) => string;
  /** A text in the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** Names in quotation marks, with the language's comma and its "and". */
  readonly quotedList: (names: readonly string[]) => string;
  /** A value in the unit of its key result, as the sheet shows it; a share in percent. */
  readonly inUnit: (value: number, unit: string) => string;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP" };

/**
 * @param tag        language, as `de`
 * @param categories all plural categories that Intl.PluralRules knows for it; a test compares
 * @param quotes     opening and closing quotation mark
 */
export function grammarOf<Category extends Intl.LDMLPluralRule>(
  tag: string,
  categories: readonly Category[],
  [opening, closing]: readonly [opening: string, closing: string],
): Grammar<Category> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const measured = new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 3 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });

  const number = (value: number): string => numbers.format(value);
  const list = (names: readonly string[]): string => conjunction.format(names);
  const quote = (text: string): string => `${opening}${text}${closing}`;
  const form = (n: number, forms: Forms<Category>): string => forms[rules.select(n) as Category];
  return {
    categories,
    number,
    share: (value) => shares.format(value),
    day: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : iso),
    list,
    month: (month) => months.format(new Date(Date.UTC(2026, month - 1, 1))),
    form,
    count: (n, forms) => `${number(n)} ${form(n, forms)}`,
    quote,
    quotedList: (names) => list(names.map(quote)),
    inUnit: (value, unit) => {
      if (unit === "%") return measured.format(value);
      const currency = CURRENCIES[unit];
      return currency === undefined ? `${number(value)} ${unit}` : amount(tag, currency, value);
    },
  };
}

/** An amount with the short sign of its currency, where the language puts it; whole amounts without decimals. */
function amount(tag: string, currency: string, value: number): string {
  return new Intl.NumberFormat(tag, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  }).format(value);
}
