import { EN_US, errorWord, type Locale } from "./culture";
import { shownPattern } from "./local-format";
import { format, formatColor, getFormatInfo, isDateFormat, isValidFormat } from "./numfmt";
import { isError, type CellValue } from "./values";

/** Days between the zero of the 1900 system and that of the 1904 system. */
export const DAYS_1904 = 1462;

/** Excel shows dates before 1900 or after 9999 as a cell full of `#`; as text it is this many. */
const TOO_WIDE = "########";

const OPTIONS = {
  throws: false,
  invalid: TOO_WIDE,
  overflow: TOO_WIDE,
  dateErrorNumber: false,
  dateSpanLarge: false,
} as const;

const ENGLISH: Locale = { culture: EN_US, dateSystem: 1900 };

/**
 * What a cell shows, without regard to its width.
 *
 * @param pattern number format in English, as `Range.numberFormat` carries it
 * @param locale  the workbook: its region and its zero of dates; English (United States) unless said
 * @returns the text, and the colour the format asks for (`[Red]`), as `#rrggbb` or a colour name
 */
export function formatValue(
  value: CellValue,
  pattern: string,
  { culture, dateSystem }: Locale = ENGLISH,
): { text: string; color?: string } {
  if (value === null) return { text: "" };
  if (isError(value)) return { text: errorWord(value.error, culture) };
  if (typeof value === "boolean") return { text: value ? culture.words.true : culture.words.false };
  const shifted = typeof value === "number" && dateSystem === 1904 && isDateFormat(pattern) ? value + DAYS_1904 : value;
  const text = format(shownPattern(pattern, culture), shifted, { ...OPTIONS, locale: culture.name });
  const color = formatColor(pattern, shifted, { throws: false });
  return color === undefined ? { text } : { text, color: String(color) };
}

/** Can Excel read this number format? */
export function isNumberFormat(pattern: string): boolean {
  return pattern.length <= 255 && isValidFormat(pattern);
}

const CATEGORIES: Readonly<Record<string, Excel.NumberFormatCategory | `${Excel.NumberFormatCategory}`>> = {
  general: "General",
  number: "Number",
  grouped: "Number",
  currency: "Currency",
  accounting: "Accounting",
  date: "Date",
  datetime: "Date",
  time: "Time",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};

/** The heading of the Format Cells dialog under which a number format falls. */
export function categoryOf(pattern: string): string {
  if (/^_\(|\* #/.test(pattern)) return "Accounting";
  return CATEGORIES[getFormatInfo(pattern).type] ?? "Custom";
}
