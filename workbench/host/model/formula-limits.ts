import { tokenTypes, type Token } from "@borgar/fx";
import { refuse } from "./refusal";

/** What Excel takes in one formula: characters of a text literal, arguments of one call, functions inside functions. */
const LONGEST_LITERAL = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/**
 * How many arguments Excel's own functions take, of the functions that are used most; "1-" has no end but Excel's. From
 * Microsoft's pages of each function. Others are not checked on entry (docs/differences.md).
 */
const COUNTS: Readonly<Record<string, string>> = {
  "0-0": "NA TRUE FALSE TODAY NOW PI RAND",
  "0-1": "ROW COLUMN SHEET SHEETS",
  "0-5": "RANDARRAY",
  "1-1": `ABS INT SQRT LN LOG10 EXP SIGN EVEN ODD DEGREES RADIANS FACT SIN COS TAN ASIN ACOS ATAN NOT LEN TRIM LOWER UPPER
    PROPER VALUE CODE CHAR CLEAN T N UNICHAR UNICODE TYPE ISNUMBER ISTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA ISNONTEXT
    ISEVEN ISODD ISREF ISFORMULA FORMULATEXT ERROR.TYPE YEAR MONTH DAY HOUR MINUTE SECOND ISOWEEKNUM DATEVALUE TIMEVALUE
    COUNTBLANK ROWS COLUMNS TRANSPOSE AREAS`,
  "1-2": "LEFT RIGHT DOLLAR WEEKDAY WEEKNUM LOG TRUNC ROMAN HYPERLINK CELL IRR INDIRECT VALUETOTEXT ARRAYTOTEXT",
  "1-3": "FIXED NUMBERVALUE CEILING.MATH FLOOR.MATH UNIQUE TOCOL TOROW",
  "1-4": "SORT SEQUENCE TREND GROWTH LINEST LOGEST",
  "1-": `SUM AVERAGE MIN MAX COUNT COUNTA PRODUCT SUMPRODUCT SUMSQ MEDIAN MODE STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P
    VARP GEOMEAN HARMEAN AND OR XOR CONCAT CONCATENATE GCD LCM VSTACK HSTACK LAMBDA AVERAGEA MAXA MINA`,
  "2-2": `IFERROR IFNA ROUND ROUNDUP ROUNDDOWN MROUND MOD POWER QUOTIENT CEILING FLOOR RANDBETWEEN COMBIN ATAN2 REPT TEXT
    EXACT EOMONTH EDATE DAYS LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC CORREL
    SLOPE INTERCEPT RSQ TRIMMEAN FREQUENCY MMULT COUNTIF`,
  "2-3": `IF SUMIF AVERAGEIF MATCH LOOKUP FILTER FIND SEARCH RANK RANK.EQ RANK.AVG NETWORKDAYS WORKDAY YEARFRAC DAYS360 TAKE
    DROP WRAPROWS WRAPCOLS`,
  "2-4": "INDEX XMATCH NETWORKDAYS.INTL WORKDAY.INTL EXPAND",
  "2-5": "ADDRESS",
  "2-6": "TEXTBEFORE TEXTAFTER TEXTSPLIT",
  "2-": "CHOOSE IFS COUNTIFS SORTBY CHOOSEROWS CHOOSECOLS SUBTOTAL NPV",
  "3-3": "MID DATE TIME DATEDIF SLN FORECAST FORECAST.LINEAR",
  "3-4": "VLOOKUP HLOOKUP SUBSTITUTE",
  "3-5": "OFFSET PMT FV PV NPER",
  "3-6": "XLOOKUP RATE",
  "3-": "SUMIFS AVERAGEIFS MAXIFS MINIFS TEXTJOIN SWITCH LET AGGREGATE",
  "4-4": "REPLACE",
};

const TAKEN = new Map(
  Object.entries(COUNTS).flatMap(([range, names]) => {
    const [least, most] = range.split("-");
    return names.split(/\s+/).map((name) => [name, { least: Number(least), most: Number(most || MOST_ARGUMENTS) }]);
  }) as [string, { least: number; most: number }][],
);

/** An open bracket; with a name, the arguments of a call. */
interface Open {
  readonly name: string | undefined;
  commas: number;
  holds: boolean;
}

/**
 * Refuses what is too long, too deep or has a number of arguments that Excel does not take.
 *
 * @throws `InvalidArgument` with a sentence
 */
export function checkLimits(tokens: readonly Token[]): void {
  const open: Open[] = [];
  let name: string | undefined;
  for (const { type, value } of tokens) {
    if (type === tokenTypes.STRING) checkLiteral(value);
    if (type === tokenTypes.WHITESPACE || type === tokenTypes.NEWLINE) continue;
    const around = open.at(-1);
    if (around && value !== ")" && value !== "}") around.holds = true;
    if (value === "(" || value === "{") {
      open.push({ name: value === "(" ? name : undefined, commas: 0, holds: false });
      const depth = open.filter((each) => each.name !== undefined).length;
      if (depth > DEEPEST) no(`It has ${depth} functions inside each other; ${DEEPEST} is the most.`);
    } else if (value === "," && around) around.commas++;
    else if (value === ")" || value === "}") checkCount(open.pop());
    name = type === tokenTypes.FUNCTION ? value.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "") : undefined;
  }
}

function checkLiteral(literal: string): void {
  const { length } = literal.slice(1, -1).replaceAll('""', '"');
  if (length > LONGEST_LITERAL) {
    no(`It has a text of ${length} characters; ${LONGEST_LITERAL} is the most. Join shorter texts with &.`);
  }
}

function checkCount(call: Open | undefined): void {
  if (call?.name === undefined) return;
  const count = call.holds ? call.commas + 1 : 0;
  const { least, most } = TAKEN.get(call.name) ?? { least: 0, most: MOST_ARGUMENTS };
  if (count < least) no(`It gives ${call.name} too few arguments: ${count}, where it needs ${least}.`);
  if (count > most) no(`It gives ${call.name} too many arguments: ${count}, where it takes ${most}.`);
}

function no(why: string): never {
  return refuse("InvalidArgument", `Excel does not take this formula. ${why}`);
}
