import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { STORED_PREFIX, storedName } from "../host/calculation/adopt";
import type { Table } from "../host/model/table";
import { functionInFile, functionInSheet, maySpill } from "./future-functions";

/** What the spelling of a formula in a file depends on. */
export interface Surroundings {
  /** Names of the add-in's functions as people write them, upper case: `OKR.SCORE`. */
  readonly custom: ReadonlySet<string>;
  /** The table the formula stands in: `[@Start]` is `OKRs[[#This Row],[Start]]` in a file. */
  readonly table?: Table | undefined;
}

/** A formula as Excel stores it, without `=`. */
export function inFile(formula: string, { custom, table }: Surroundings): string {
  const tokens = tokenize(formula).filter(({ type }) => type !== tokenTypes.FX_PREFIX);
  const variables = variablesOf(tokens);
  const text = tokens.map((token, i) => {
    const { type, value } = token;
    if (isSpillMark(tokens, i)) return "";
    if (isSpillMark(tokens, i + 1)) return `_xlfn.ANCHORARRAY(${value})`;
    if (type === tokenTypes.FUNCTION) {
      return custom.has(value.toUpperCase()) ? storedName(value.toUpperCase()) : functionInFile(value);
    }
    if (type === tokenTypes.REF_STRUCT) return structureInFile(value, table);
    if (type === tokenTypes.REF_NAMED && variables.has(value.toUpperCase())) return `_xlpm.${value}`;
    return value;
  });
  return single(tokens, text).join("");
}

/** A formula of a file as the sheet shows it, with `=`. Stored names of functions nobody has registered stay. */
export function inSheet(formula: string, { custom, table }: Surroundings): string {
  const real = new Map([...custom].map((name) => [storedName(name).toUpperCase(), name]));
  const text = tokenize(`=${formula.replace(/^=/, "")}`).map(({ type, value }) => {
    if (type === tokenTypes.FUNCTION) return real.get(value.toUpperCase()) ?? functionInSheet(value);
    if (type === tokenTypes.REF_STRUCT) return structureInSheet(value, table);
    return type === tokenTypes.REF_NAMED ? value.replace(/^_xlpm\./i, "") : value;
  });
  return text
    .join("")
    .replace(/\bANCHORARRAY\(([^(),]+)\)/g, "$1#")
    .replace(/\bSINGLE\(((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\))+)\)/g, "@$1");
}

/** Does the formula call a function of an add-in, registered or still under its stored name? */
export function callsCustom(formula: string, { custom }: Surroundings): boolean {
  return functions(formula).some((name) => isCustom(name, custom));
}

/** @param name in upper case */
export function isCustom(name: string, custom: ReadonlySet<string>): boolean {
  return custom.has(name) || name.startsWith(STORED_PREFIX.toUpperCase());
}

/**
 * Does a formula of a file name an add-in's function plainly (`OKR.SCORE`)? So Excel stores what was entered while the
 * add-in was not there, and it stays `#NAME?` until it is entered again.
 */
export function callsUnresolved(formula: string, isNative: (name: string) => boolean): boolean {
  return functions(formula).some((name) => name.includes(".") && !name.startsWith("_XL") && !isNative(name));
}

/** Does the formula call one of the functions that came with dynamic arrays, or name a spilled range? */
export function mayBeArray(formula: string): boolean {
  return functions(formula).some(maySpill) || /[A-Z]\$?[0-9]+#/.test(formula);
}

function functions(formula: string): string[] {
  return tokenize(formula)
    .filter(({ type }) => type === tokenTypes.FUNCTION)
    .map(({ value }) => value.toUpperCase());
}

/** Names that LET and LAMBDA declare. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ type, value }, i) => {
    if (type !== tokenTypes.FUNCTION || !/^(LET|LAMBDA)$/i.test(value)) return;
    let depth = 0;
    for (let at = i + 1; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.value === "(" || token.value === "{") depth++;
      if (token.value === ")" || token.value === "}") depth--;
      if (depth === 0) break;
      const before = lastBefore(tokens, at);
      const declares = token.type === tokenTypes.REF_NAMED && (before === "(" || before === ",");
      if (depth === 1 && declares && tokens[at + 1]?.value === ",") names.add(token.value.toUpperCase());
    }
  });
  return names;
}

function lastBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]!.type !== tokenTypes.WHITESPACE) return tokens[i]!.value;
  return undefined;
}

function isSpillMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.type === tokenTypes.OPERATOR && token.value === "#";
}

/** `@A1:A3` is `_xlfn.SINGLE(A1:A3)` in a file, and `@INDEX(A1:A3,2)` is `_xlfn.SINGLE(INDEX(A1:A3,2))`. */
function single(tokens: readonly Token[], text: string[]): string[] {
  tokens.forEach(({ type, value }, i) => {
    if (type !== tokenTypes.OPERATOR || value !== "@" || text[i + 1] === undefined) return;
    const end = endOfOperand(tokens, i + 1);
    text[i] = "_xlfn.SINGLE(";
    text[end] = `${text[end]})`;
  });
  return text;
}

/** The last token of what `@` stands before: a reference, or a call up to its closing bracket. */
function endOfOperand(tokens: readonly Token[], from: number): number {
  const open = tokens[from]?.type === tokenTypes.FUNCTION ? from + 1 : from;
  if (tokens[open]?.value !== "(") return from;
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.value === "(") depth++;
    if (tokens[i]!.value === ")" && --depth === 0) return i;
  }
  return tokens.length - 1;
}

function structureInFile(value: string, table: Table | undefined): string {
  const parsed = parseStructRef(value);
  if (!parsed) return value;
  return stringifyStructRef({ ...parsed, table: parsed.table || table?.name || "" }, { thisRow: true });
}

function structureInSheet(value: string, table: Table | undefined): string {
  const parsed = parseStructRef(value);
  if (!parsed) return value;
  const own = table && parsed.table?.toLowerCase() === table.name.toLowerCase();
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const plain = (parsed.columns?.length ?? 0) > 0 && sections.every((section) => section === "this row");
  return stringifyStructRef({ ...parsed, table: own && plain ? "" : (parsed.table ?? "") });
}
