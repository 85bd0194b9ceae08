import type { Attributes } from "./package-parts";

/** The words for conditional formats: the API's on the left, the file's on the right. */

export const NO_CUSTOM = { custom: new Set<string>() };
export const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
}; // prettier-ignore
export const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "yesterday", Today: "today", Tomorrow: "tomorrow", LastSevenDays: "last7Days", LastWeek: "lastWeek",
  ThisWeek: "thisWeek", NextWeek: "nextWeek", LastMonth: "lastMonth", ThisMonth: "thisMonth", NextMonth: "nextMonth",
}; // prettier-ignore
export const AVERAGES: Readonly<Record<string, Attributes>> = {
  AboveAverage: {}, BelowAverage: { aboveAverage: "0" }, EqualOrAboveAverage: { equalAverage: "1" },
  EqualOrBelowAverage: { aboveAverage: "0", equalAverage: "1" }, OneStdDevAboveAverage: { stdDev: "1" },
  OneStdDevBelowAverage: { aboveAverage: "0", stdDev: "1" }, TwoStdDevAboveAverage: { stdDev: "2" },
  TwoStdDevBelowAverage: { aboveAverage: "0", stdDev: "2" }, ThreeStdDevAboveAverage: { stdDev: "3" },
  ThreeStdDevBelowAverage: { aboveAverage: "0", stdDev: "3" },
}; // prettier-ignore
export const TESTS: Readonly<Record<string, readonly [type: string, formula: (cell: string) => string]>> = {
  Blanks: ["containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ["notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ["containsErrors", (cell) => `ISERROR(${cell})`],
  NonErrors: ["notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`],
};
export const TEXTS: Readonly<
  Record<string, readonly [type: string, operator: string, formula: (cell: string, text: string) => string]>
> = {
  Contains: ["containsText", "containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ["notContainsText", "notContains", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};
export const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula",
}; // prettier-ignore
export const DIGITS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };
