import type { FunctionArgument } from "../calculation/function-runtime";
import { ERROR_CODES, isError, type CellValue, type ErrorCode } from "../model/values";

/** How values travel to a custom function and back, as the runtime of 2022 reads and writes them. */

interface ArgumentStyle {
  readonly blankAs: null | 0 | "";
  /** The functions file allows data types as arguments: errors arrive as plain objects instead of `CustomFunctions.Error`. */
  readonly richData: boolean;
}

const ERROR_TYPES: Partial<Record<ErrorCode, string>> = {
  "#NULL!": "Null", "#DIV/0!": "Div0", "#VALUE!": "Value", "#REF!": "Ref", "#NAME?": "Name", "#NUM!": "Num",
  "#N/A": "NotAvailable", "#GETTING_DATA": "GettingData", "#SPILL!": "Spill", "#CALC!": "Calc", "#FIELD!": "Field",
  "#BUSY!": "Busy", "#CONNECT!": "Connect", "#BLOCKED!": "Blocked", "#UNKNOWN!": "Unknown",
}; // prettier-ignore

/** An omitted argument is null whatever the switch says; a blank cell is what the switch says. */
export function toWire(argument: FunctionArgument, style: ArgumentStyle): unknown {
  if (argument === undefined) return null;
  if (argument === null) return style.blankAs;
  if (Array.isArray(argument)) return argument.map((one: FunctionArgument) => toWire(one, style));
  if (typeof argument === "object" && "error" in argument) return errorToWire(argument.error, style);
  return argument;
}

function errorToWire(code: ErrorCode, { richData }: ArgumentStyle): unknown {
  if (!richData) return { type: "CustomFunctionError", code };
  const value = { type: "Error", basicType: "Error", basicValue: code, errorType: ERROR_TYPES[code] ?? "Unknown" };
  return { value: JSON.stringify(value) };
}

/** The codes of a failed call; everything else is #VALUE!. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?",
}; // prettier-ignore

export function failure(code: unknown, message: unknown): CellValue {
  const error = CODES[Number(code)] ?? "#VALUE!";
  return withSentence(error, message);
}

/** Excel shows the words of an add-in for these two errors and for no other. */
function withSentence(error: ErrorCode, message: unknown): CellValue {
  const mayExplain = error === "#VALUE!" || error === "#N/A";
  return mayExplain && typeof message === "string" && message !== "" ? { error, sentence: message } : { error };
}

/** The rectangle that a call answered: a single value is 1 x 1, and anything that is no rectangle is #VALUE!. */
export function fromWire(value: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(value)) return [[cellValue(value)]];
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  const isRectangle = width > 0 && value.every((row) => Array.isArray(row) && row.length === width);
  return isRectangle ? value.map((row: unknown[]) => row.map(cellValue)) : [[{ error: "#VALUE!" }]];
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 0; // by design: a function that returns nothing shows 0
  if (typeof value !== "object") return value as string | number | boolean;
  const { basicValue, message } = value as { basicValue?: unknown; message?: unknown };
  const code = ERROR_CODES.find((one) => one === basicValue);
  if (code) return withSentence(code, message);
  const isPlain = ["number", "string", "boolean"].includes(typeof basicValue);
  return isPlain && !isError(basicValue as CellValue) ? (basicValue as CellValue) : { error: "#VALUE!" };
}
