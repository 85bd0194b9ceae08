import type { Culture, Locale } from "../model/culture";
import { localNumber } from "../model/culture";
import { fromLocalPattern } from "../model/local-format";
import { formatValue, isNumberFormat } from "../model/number-format";
import { parseValue } from "../model/numfmt";
import { BLANK, rectangle, toCell, type Single, type Value } from "./excelts";

/** A value as `&` and text functions see it. */
export const AS_TEXT = "WORKBENCH.TEXT";
/** A condition of COUNTIF and its like, with its number as the library reads it. */
export const CRITERION = "WORKBENCH.CRITERION";

const VALUE_ERROR: Single = { kind: 4, code: "#VALUE!" };

/**
 * The functions that depend on the region, in place of the library's, which knows one region only: TEXT takes format codes
 * in the letters of the region, VALUE reads numbers as they are typed there.
 */
export function textFunctions(locale: Locale): Map<string, (values: Value[]) => Value> {
  return new Map([
    [AS_TEXT, ([value]) => each([value ?? BLANK], ([one]) => asText(one!, locale.culture))],
    [CRITERION, ([value]) => each([value ?? BLANK], ([one]) => criterion(one!, locale.culture))],
    [
      "TEXT",
      (values) =>
        values.length === 2 ? each(values, ([value, pattern]) => text(value!, pattern!, locale)) : VALUE_ERROR,
    ],
    ["FIXED", (values) => each(values, ([value, decimals, plain]) => fixed(value!, decimals, plain, locale))],
    [
      "VALUE",
      (values) => (values.length === 1 ? each(values, ([value]) => number(value!, locale.culture)) : VALUE_ERROR),
    ],
  ]);
}

/** Once for every element: single values and single rows or columns go with all of the others. */
function each(values: readonly Value[], one: (singles: Single[]) => Single): Value {
  const blocks = values.map((value) => (value.kind === 5 ? value : undefined));
  if (blocks.every((block) => block === undefined)) return one(values.map(single));
  const height = Math.max(...blocks.map((block) => block?.height ?? 1));
  const width = Math.max(...blocks.map((block) => block?.width ?? 1));
  const at = (i: number, row: number, column: number): Single => {
    const block = blocks[i];
    if (!block) return single(values[i]!);
    const found = block.rows[block.height === 1 ? 0 : row]?.[block.width === 1 ? 0 : column];
    return found ?? { kind: 4, code: "#N/A" };
  };
  return rectangle(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => one(values.map((_value, i) => at(i, row, column)))),
    ),
  );
}

function single(value: Value): Single {
  return value.kind < 5 ? (value as Single) : VALUE_ERROR;
}

const words = (value: string): Single => ({ kind: 2, value });

function asText(value: Single, culture: Culture): Single {
  switch (value.kind) {
    case 0:
      return words("");
    case 1:
      return words(numberText(value.value, culture));
    case 3:
      return words(value.value ? culture.words.true : culture.words.false);
    default:
      return value;
  }
}

/** Fifteen digits, as Excel turns a number into text; very large and very small ones with an exponent. */
export function numberText(number: number, culture: Culture): string {
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && size < 1e-6 && size >= 1e-9)
    return rounded.toFixed(20).replace(/0+$/, "").replace(".", culture.decimal);
  return localNumber(rounded, culture).replace(
    /e([+-])(\d+)$/,
    (_all, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`,
  );
}

function text(value: Single, pattern: Single, locale: Locale): Single {
  if (value.kind === 4) return value;
  if (pattern.kind === 4) return pattern;
  const code = asText(pattern, locale.culture);
  if (code.kind !== 2) return code;
  const english = fromLocalPattern(code.value, locale.culture);
  if (english === "") return words("");
  if (!isNumberFormat(english)) return VALUE_ERROR;
  const given = value.kind === 2 && value.value !== "" ? number(value, locale.culture) : value;
  const shown = formatValue(
    given.kind === 4 ? toCell(value) : given.kind === 0 ? 0 : toCell(given),
    english,
    locale,
  ).text;
  return /^#+$/.test(shown) ? VALUE_ERROR : words(shown);
}

/** FIXED: two decimals and group signs unless said otherwise. */
function fixed(value: Single, decimals: Single | undefined, plain: Single | undefined, locale: Locale): Single {
  const [given, places, bare] = [value, decimals ?? ({ kind: 1, value: 2 } as const), plain ?? BLANK].map((each) =>
    toCell(each),
  );
  const error = [value, decimals, plain].find((each) => each?.kind === 4);
  if (error) return error;
  if (typeof given !== "number" || typeof places !== "number" || places > 127) return VALUE_ERROR;
  const power = 10 ** Math.min(0, Math.trunc(places));
  const rounded = Math.round(given * power) / power;
  const digits = places >= 1 ? `.${"0".repeat(Math.trunc(places))}` : "";
  return words(
    formatValue(places < 0 ? rounded : given, `${bare === true || bare === 1 ? "0" : "#,##0"}${digits}`, locale).text,
  );
}

function number(value: Single, { name }: Culture): Single {
  if (value.kind === 0) return { kind: 1, value: 0 };
  if (value.kind === 3) return VALUE_ERROR;
  if (value.kind !== 2) return value;
  const parsed = parseValue(value.value, { locale: name })?.value;
  return typeof parsed === "number" ? { kind: 1, value: parsed } : VALUE_ERROR;
}

/** `>=0,5` of a German Excel, as the library reads it. */
function criterion(value: Single, culture: Culture): Single {
  if (value.kind !== 2 || culture.name === "en-US") return value;
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(value.value)!;
  const parsed = operand === "" ? undefined : parseValue(operand, { locale: culture.name })?.value;
  if (typeof parsed === "number") return words(`${operator}${parsed}`);
  const error = Object.entries(culture.errors).find(([, word]) => word === operand.toUpperCase())?.[0];
  return error === undefined ? value : words(`${operator}${error}`);
}
