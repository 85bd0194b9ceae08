import { isError, type CellError, type CellValue } from "../../model/values";
import { NOT_PLAIN, type Node, type One, type Reader } from "./node";
import { asNumber, asText, asTruth, DIV0, NA, NUM, VALUE } from "./values";

/** Makes a call ready; undefined where it is left to the library, as for a number of arguments that is wrong. */
export type Making = (given: readonly Node[], reader: Reader) => One | undefined;

type Singles = (values: readonly CellValue[], reader: Reader) => CellValue;

/** A function of single values that hands on the first error among them. */
function of(least: number, most: number, answer: Singles): Making {
  return (given, reader) => {
    const ones = onesOf(given);
    if (!ones || given.length < least || given.length > most) return undefined;
    return (row) => {
      const values: CellValue[] = [];
      for (const one of ones) {
        const value = one(row);
        if (isError(value)) return value;
        values.push(value);
      }
      return answer(values, reader);
    };
  };
}

/** A question about one value, errors included. */
function asks(answer: (value: CellValue) => boolean): Making {
  return (given) => {
    const [one, ...more] = onesOf(given) ?? [];
    return one && more.length === 0 ? (row) => answer(one(row)) : undefined;
  };
}

/** A function of numbers: the first argument that is none decides on the error. */
const numeric =
  (least: number, most: number, answer: (...numbers: number[]) => CellValue): Making =>
  (given) => {
    const ones = onesOf(given);
    if (!ones || given.length < least || given.length > most) return undefined;
    return (row) => {
      const numbers: number[] = [];
      for (const one of ones) {
        const number = asNumber(one(row));
        if (isError(number)) return number;
        numbers.push(number);
      }
      const result = answer(...numbers);
      return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
    };
  };

type Word = string | CellError;
const worded = (least: number, most: number, answer: (text: string, ...values: CellValue[]) => CellValue): Making =>
  of(least, most, ([first = null, ...rest], reader) => {
    const text: Word = asText(first, reader);
    return typeof text === "string" ? answer(text, ...rest) : text;
  });

export function onesOf(given: readonly Node[]): One[] | undefined {
  const ones = given.map((node) => ("one" in node ? node.one : undefined));
  return ones.every((one) => one !== undefined) ? ones : undefined;
}

/** Half a unit goes away from 0; 1.005 is what it looks like, not what it is in binary. */
export function rounded(number: number, digits: number, how: (size: number) => number): number {
  const power = 10 ** Math.trunc(digits);
  const size = how(Number((Math.abs(number) * power).toPrecision(15)));
  return (Math.sign(number) * size) / power;
}

function count(value: CellValue | undefined, otherwise: number): number | CellError {
  if (value === undefined) return otherwise;
  const number = asNumber(value);
  return isError(number) ? number : number < 0 ? VALUE : Math.trunc(number);
}

/** Both texts of SUBSTITUTE, and which of the places is meant. */
function substitute([text, old, fresh, which]: readonly CellValue[], reader: Reader): CellValue {
  const words = [text, old, fresh].map((value) => asText(value ?? null, reader));
  const wrong = words.find((word) => isError(word));
  if (wrong !== undefined) return wrong;
  const [whole, wanted, instead] = words as [string, string, string];
  if (wanted === "") return whole;
  if (which === undefined) return whole.replaceAll(wanted, () => instead);
  const place = count(which, 1);
  if (isError(place)) return place;
  if (place < 1) return VALUE;
  const parts = whole.split(wanted);
  if (parts.length <= place) return whole;
  return parts.slice(0, place).join(wanted) + instead + parts.slice(place).join(wanted);
}

const iferror =
  (caught: (value: CellValue) => boolean): Making =>
  (given) => {
    const [one, otherwise, ...more] = onesOf(given) ?? [];
    if (!one || !otherwise || more.length > 0) return undefined;
    return (row) => {
      const value = one(row);
      return caught(value) ? otherwise(row) : value;
    };
  };

const conditional: Making = (given) => {
  const [test, yes, no, ...more] = onesOf(given) ?? [];
  if (!test || !yes || more.length > 0) return undefined;
  return (row) => {
    const truth = asTruth(test(row));
    if (isError(truth)) return truth;
    return truth ? yes(row) : no ? no(row) : false;
  };
};

/** Works out only the value that is chosen. */
const chosen: Making = (given) => {
  const [which, ...values] = onesOf(given) ?? [];
  if (!which || values.length === 0) return undefined;
  return (row) => {
    const number = asNumber(which(row));
    if (isError(number)) return number;
    const value = values[Math.trunc(number) - 1];
    return value ? value(row) : VALUE;
  };
};

const ERROR_NUMBERS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** The number of an error, `#N/A` for everything else; newer errors are left to the library. */
const errorType: Making = (given) => {
  const [one, ...more] = onesOf(given) ?? [];
  if (!one || more.length > 0) return undefined;
  return (row) => {
    const value = one(row);
    if (!isError(value)) return NA;
    const number = ERROR_NUMBERS.indexOf(value.error) + 1;
    if (number === 0) throw NOT_PLAIN;
    return number;
  };
};

const isNA = (value: CellValue) => isError(value) && value.error === "#N/A";

export const SCALAR: ReadonlyMap<string, Making> = new Map<string, Making>([
  ["IF", conditional],
  ["CHOOSE", chosen],
  ["IFERROR", iferror(isError)],
  ["IFNA", iferror(isNA)],
  ["NOT", of(1, 1, ([value = null]) => negated(asTruth(value)))],
  ["TRUE", of(0, 0, () => true)],
  ["FALSE", of(0, 0, () => false)],
  ["NA", of(0, 0, () => NA)],
  ["ISNUMBER", asks((value) => typeof value === "number")],
  ["ISTEXT", asks((value) => typeof value === "string")],
  ["ISNONTEXT", asks((value) => typeof value !== "string")],
  ["ISLOGICAL", asks((value) => typeof value === "boolean")],
  ["ISBLANK", asks((value) => value === null)],
  ["ISERROR", asks(isError)],
  ["ISERR", asks((value) => isError(value) && !isNA(value))],
  ["ISNA", asks(isNA)],
  ["ERROR.TYPE", errorType],
  ["N", of(1, 1, ([value = null]) => (typeof value === "number" || typeof value === "boolean" ? Number(value) : 0))],
  ["ABS", numeric(1, 1, (number) => Math.abs(number))],
  ["SQRT", numeric(1, 1, (number) => (number < 0 ? NUM : Math.sqrt(number)))],
  ["EXP", numeric(1, 1, (number) => Math.exp(number))],
  ["LN", numeric(1, 1, (number) => (number > 0 ? Math.log(number) : NUM))],
  ["SIGN", numeric(1, 1, (number) => Math.sign(number))],
  ["INT", numeric(1, 1, (number) => Math.floor(number))],
  ["MOD", numeric(2, 2, (number, by) => (by === 0 ? DIV0 : number - by * Math.floor(number / by)))],
  ["ROUND", numeric(2, 2, (number, digits) => rounded(number, digits!, Math.round))],
  ["ROUNDUP", numeric(2, 2, (number, digits) => rounded(number, digits!, Math.ceil))],
  ["ROUNDDOWN", numeric(2, 2, (number, digits) => rounded(number, digits!, Math.floor))],
  ["TRIM", worded(1, 1, (text) => text.replace(/^ +| +$/g, "").replace(/ +/g, " "))],
  ["LEN", worded(1, 1, (text) => text.length)],
  ["UPPER", worded(1, 1, (text) => text.toUpperCase())],
  ["LOWER", worded(1, 1, (text) => text.toLowerCase())],
  ["LEFT", worded(1, 2, (text, length) => part(count(length, 1), (many) => text.slice(0, many)))],
  ["RIGHT", worded(1, 2, (text, length) => part(count(length, 1), (many) => (many === 0 ? "" : text.slice(-many))))],
  ["SUBSTITUTE", of(3, 4, substitute)],
  ["VALUE", of(1, 1, (values, reader) => reader.regional("VALUE", values))],
  ["TEXT", of(2, 2, (values, reader) => reader.regional("TEXT", values))],
  ["TODAY", of(0, 0, (_values, reader) => Math.floor(reader.now()))],
  ["NOW", of(0, 0, (_values, reader) => reader.now())],
]);

/** Functions that answer something else although nothing in the workbook changed. */
export const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW"]);

function negated(truth: boolean | CellError): CellValue {
  return isError(truth) ? truth : !truth;
}

function part(many: number | CellError, cut: (many: number) => string): CellValue {
  return isError(many) ? many : cut(many);
}
