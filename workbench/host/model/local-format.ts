import type { Culture } from "./culture";
import { delocalize, getFormatFromId, getLocale, isDateFormat, tokenize } from "./numfmt";

/**
 * Built-in formats of dates that follow the region wherever a workbook is opened: 14 is the short date. A file keeps
 * their number only, the API their English spelling.
 */
const FOLLOWING = [14, 15, 16, 17, 22] as const;
const ENGLISH: ReadonlyMap<string, number> = new Map(FOLLOWING.map((id) => [getFormatFromId(id, "en-US"), id]));

const shown = new Map<string, string>();

/**
 * The number format a cell is shown with: dates in the order and with the separator of the region.
 *
 * @param pattern in English, as `Range.numberFormat` carries it
 */
export function shownPattern(pattern: string, culture: Culture): string {
  if (culture.name === "en-US") return pattern;
  const key = `${culture.name} ${pattern}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const local = forRegion(pattern, culture);
  shown.set(key, local);
  return local;
}

function forRegion(pattern: string, culture: Culture): string {
  const id = ENGLISH.get(pattern);
  if (id !== undefined) return getFormatFromId(id, culture.name);
  if (culture.dates.date === "/" || !isDateFormat(pattern)) return pattern;
  // In a date `/` stands for whatever the region puts between day and month.
  return tokenize(pattern)
    .map(({ type, raw }) => (type === "SLASH" ? `\\${culture.dates.date}` : raw))
    .join("");
}

/** A number format as `Range.numberFormatLocal` gives it: `TT.MM.JJJJ`, `#.##0,00`, `Standard`. */
export function localPattern(pattern: string, culture: Culture): string {
  if (culture.name === "en-US") return pattern;
  const tokens = tokenize(shownPattern(pattern, culture));
  const isDate = isDateFormat(pattern);
  return tokens
    .map(({ type, raw }, i) => {
      // In a date only the point before parts of a second is a decimal sign.
      const plainPoint = type === "POINT" && isDate && tokens[i + 1]?.type !== "ZERO";
      return plainPoint ? raw : localToken(type, raw, culture);
    })
    .join("");
}

function localToken(type: string, raw: string, culture: Culture): string {
  const { opcodes = {}, colors = {} } = getLocale(culture.name) ?? {};
  switch (type) {
    case "GENERAL":
      return culture.words.general;
    case "POINT":
      return culture.decimal;
    case "GROUP":
    case "SCALE":
    case "COMMA":
      return culture.group;
    case "DATETIME":
      return dateLetters(raw, opcodes);
    case "COLOR": {
      const word = raw.slice(1, -1).toLowerCase();
      const own = Object.entries(colors).find(([, english]) => english.toLowerCase() === word)?.[0];
      return own === undefined ? raw : `[${own.charAt(0).toUpperCase()}${own.slice(1)}]`;
    }
    case "ESCAPED":
      return raw === `\\${culture.dates.date}` ? culture.dates.date : raw;
    default:
      return raw;
  }
}

/** Day, month and year in the letters of the language, capitals where they differ from the English ones. */
function dateLetters(raw: string, opcodes: { dy?: string; dd?: string }): string {
  const changed = opcodes.dy !== undefined || opcodes.dd !== undefined;
  if (!changed || /^[hs]/i.test(raw)) return raw;
  const letters: Readonly<Record<string, string>> = { y: opcodes.dy ?? "y", d: opcodes.dd ?? "d", m: "m" };
  return [...raw.toLowerCase()].map((letter) => (letters[letter] ?? letter).toUpperCase()).join("");
}

/** What was given as `numberFormatLocal`, in English. The region's own short date becomes the one that follows regions. */
export function fromLocalPattern(text: string, culture: Culture): string {
  if (culture.name === "en-US") return text;
  const built = [...ENGLISH.keys()].find((english) => localPattern(english, culture) === text);
  return built ?? lowerDates(delocalize(text, culture.name));
}

function lowerDates(pattern: string): string {
  return tokenize(pattern)
    .map(({ type, raw }) => (type === "DATETIME" ? raw.toLowerCase() : raw))
    .join("");
}
