import { format, formatColor, getFormatInfo, isDateFormat, isValidFormat } from "./numfmt";
import { isError, type CellValue } from "./values";

/** Days between the zero of the 1900 system and that of the 1904 system. */
export const DAYS_1904 = 1462;

/** Excel shows dates before 1900 or after 9999 as a cell full of `#`; as text it is this many. */
const TOO_WIDE = "########";

const OPTIONS = {
  locale: "en-US",
  throws: false,
  invalid: TOO_WIDE,
  overflow: TOO_WIDE,
  dateErrorNumber: false,
  dateSpanLarge: false,
} as const;

/**
 * What a cell shows, in en-US, without regard to its width.
 *
 * @param pattern number format in en-US, as `Range.numberFormat` carries it
 * @returns the text, and the colour the format asks for (`[Red]`), as `#rrggbb` or a colour name
 */
export function formatValue(
  value: CellValue,
  pattern: string,
  dateSystem: 1900 | 1904 = 1900,
): { text: string; color?: string } {
  if (value === null) return { text: "" };
  if (isError(value)) return { text: value.error };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  const shifted = typeof value === "number" && dateSystem === 1904 && isDateFormat(pattern) ? value + DAYS_1904 : value;
  const text = format(pattern, shifted, OPTIONS);
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
