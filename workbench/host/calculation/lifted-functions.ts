/**
 * Excel works out a function that takes single values once for every element when it is handed an array, and so fills
 * `SUMPRODUCT(--ISNUMBER(SEARCH("x",tbl[Name])))`. The calculation library takes the first element instead, so such calls
 * are rewritten. Here is which arguments are single values, counted from 0.
 */
type Which = (argument: number) => boolean;

const every: Which = () => true;
const first: Which = (i) => i === 0;
const second: Which = (i) => i === 1;
const odd: Which = (i) => i % 2 === 1;
const evenFromTwo: Which = (i) => i >= 2 && i % 2 === 0;

const LIFTED = new Map<string, Which>([
  ...[
    "LEN", "LEFT", "RIGHT", "MID", "SEARCH", "FIND", "UPPER", "LOWER", "PROPER", "TRIM", "CLEAN", "SUBSTITUTE", "REPLACE",
    "EXACT", "REPT", "CHAR", "CODE", "UNICHAR", "UNICODE", "FIXED", "DOLLAR", "NUMBERVALUE",
    "ISNUMBER", "ISTEXT", "ISNONTEXT", "ISBLANK", "ISERROR", "ISERR", "ISNA", "ISLOGICAL", "NOT",
    "ROUND", "ROUNDUP", "ROUNDDOWN", "ABS", "INT", "SIGN", "MOD", "TRUNC", "SQRT", "EXP", "LN", "LOG", "LOG10", "POWER",
    "CEILING", "FLOOR", "YEAR", "MONTH", "DAY", "WEEKDAY", "HOUR", "MINUTE", "SECOND", "DATE", "TIME", "DAYS",
    "DATEVALUE", "ISOWEEKNUM", "WEEKNUM",
  ].map((name): [string, Which] => [name, every]),
  ...["MATCH", "XMATCH", "VLOOKUP", "HLOOKUP", "LOOKUP", "XLOOKUP", "RANK", "RANK.EQ"].map(
    (name): [string, Which] => [name, first],
  ),
  ...["COUNTIF", "SUMIF", "AVERAGEIF", "SMALL", "LARGE", "PERCENTILE", "QUARTILE"].map((name): [string, Which] => [name, second]),
  ["COUNTIFS", odd],
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name): [string, Which] => [name, evenFromTwo]),
]); // prettier-ignore

/** Functions that make one value of whatever they are given. */
const ONE_VALUE: ReadonlySet<string> = new Set([
  "SUM", "SUMPRODUCT", "COUNT", "COUNTA", "COUNTBLANK", "AVERAGE", "MAX", "MIN", "MEDIAN", "PRODUCT", "STDEV", "STDEV.S",
  "TEXTJOIN", "CONCAT", "CONCATENATE", "AND", "OR", "XOR", "ROWS", "COLUMNS", "AGGREGATE", "SUBTOTAL", "TODAY", "NOW",
]); // prettier-ignore

/** Which arguments take single values; undefined where the library does all by itself. */
export function liftedArguments(name: string): Which | undefined {
  return LIFTED.get(plain(name));
}

export function givesOneValue(name: string): boolean {
  return ONE_VALUE.has(plain(name));
}

/** Arguments that are read as text: a number there is turned into text the way the region writes it. */
const TEXTS: ReadonlyMap<string, Which> = new Map([
  ...["LEN", "LEFT", "RIGHT", "MID", "UPPER", "LOWER", "TRIM", "REPT"].map((name): [string, Which] => [name, first]),
  ...["SEARCH", "FIND", "EXACT"].map((name): [string, Which] => [name, (i) => i < 2]),
  ["SUBSTITUTE", (i) => i < 3],
  ...["CONCAT", "CONCATENATE"].map((name): [string, Which] => [name, every]),
  ["TEXTJOIN", (i) => i !== 1],
]);

export function readsAsText(name: string, argument: number): boolean {
  return TEXTS.get(plain(name))?.(argument) ?? false;
}

const CRITERIA = /^(COUNT|SUM|AVERAGE|MAX|MIN)IFS?$/;

/** Is this argument a condition such as `">="&0.5`, which is read in the separators of the region? */
export function isCriterion(name: string, argument: number): boolean {
  return CRITERIA.test(plain(name)) && (liftedArguments(name)?.(argument) ?? false);
}

function plain(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}
