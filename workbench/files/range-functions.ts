/**
 * What Excel's functions do with a range: `v` wants one value, `r` takes the range as it is, `a` works an expression of
 * ranges out for every cell. The last letter goes on for further arguments; behind a bar the letters go round. Functions
 * that are not here want single values throughout. From the tables of argument classes of the older file formats (MS-XLS
 * 2.5.198.4, OpenOffice's description of them) and the newer functions' own descriptions.
 */
const CLASSES: Readonly<Record<string, string>> = {
  r: `SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MINA MAX MAXA PRODUCT MEDIAN STDEV STDEVA STDEVP STDEVPA STDEV.S
    STDEV.P VAR VARA VARP VARPA VAR.S VAR.P SUMSQ AVEDEV DEVSQ GEOMEAN HARMEAN KURT SKEW SKEW.P AND OR XOR CONCAT GCD LCM
    MULTINOMIAL ROWS COLUMNS AREAS ISREF ROW COLUMN SHEET SHEETS N T`,
  a: `SUMPRODUCT MMULT MDETERM MINVERSE FREQUENCY TRANSPOSE LINEST LOGEST TREND GROWTH CORREL COVAR COVARIANCE.P
    COVARIANCE.S PEARSON RSQ SLOPE INTERCEPT STEYX MODE MODE.SNGL SUMX2MY2 SUMX2PY2 SUMXMY2 CHITEST CHISQ.TEST FTEST F.TEST`,
  aavv: "PROB TTEST T.TEST",
  av: "INDEX",
  rv: `COUNTIF IRR LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK
    PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN MIRR ZTEST Z.TEST OFFSET`,
  rvr: "SUMIF AVERAGEIF DSUM DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DVAR DVARP",
  rrv: "XIRR",
  "|rv": "COUNTIFS",
  "r|rv": "SUMIFS AVERAGEIFS MAXIFS MINIFS",
  vrv: "MATCH VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG",
  vav: "XMATCH",
  vaa: "LOOKUP FORECAST FORECAST.LINEAR",
  vr: "NPV XNPV FVSCHEDULE SUBTOTAL CELL",
  vva: "AGGREGATE",
  vvr: "TEXTJOIN NETWORKDAYS WORKDAY",
  vvvr: "NETWORKDAYS.INTL WORKDAY.INTL SERIESSUM",
};

const BY_NAME = new Map(
  Object.entries(CLASSES).flatMap(([classes, names]) => names.split(/\s+/).map((name) => [name, classes] as const)),
);

export type ArgumentClass = "v" | "r" | "a";

/** What a function of Excel's own does with a range in its argument at this place (0 for the first). */
export function argumentClass(name: string, place: number): ArgumentClass {
  const [once = "", round = ""] = (BY_NAME.get(name) ?? "v").split("|");
  const rest = round || once.slice(-1);
  return (place < once.length ? once[place] : rest[(place - once.length) % rest.length]) as ArgumentClass;
}

/** Functions whose answer may be several cells although a single value is asked for; Excel puts `@` before them. */
const SEVERAL = new Set(
  "INDEX OFFSET INDIRECT MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH TRANSPOSE MODE.MULT".split(" "),
);

export function mayGiveSeveral(name: string): boolean {
  return SEVERAL.has(name);
}

/** Functions that pass a choice of their arguments on; what decides is a single value, whatever stands around them. */
const CHOOSING: Readonly<Record<string, (place: number, count: number) => boolean>> = {
  IF: (place) => place > 0,
  CHOOSE: (place) => place > 0,
  IFERROR: (place) => place > 0,
  IFNA: (place) => place > 0,
  IFS: (place) => place % 2 === 1,
  SWITCH: (place, count) => place > 0 && (place % 2 === 0 || (count % 2 === 0 && place === count - 1)),
};

/** Is the argument at this place one that the function may answer with? Undefined for functions that do not choose. */
export function passesOn(name: string, place: number, count: number): boolean | undefined {
  return CHOOSING[name]?.(place, count);
}
