import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { columnName, parseArea, type Area } from "../model/area";
import { sheetOfPrefix, splitPrefix } from "../model/formula";
import type { DefinedName } from "../model/names";
import { quoteSheetName } from "../model/range-reference";
import { givesOneValue, isCriterion, liftedArguments, readsAsText } from "./lifted-functions";
import { asRange, isLookedThrough } from "./range-arguments";
import { askedForNumbers, numbersOf } from "./row-numbers";
import { bodyReference, cellReference, type Standpoint } from "./structured-references";
import { AS_TEXT, CRITERION } from "./text-functions";

/** Stands for an argument that was left out, so that it is not mistaken for a blank cell. */
export const OMITTED = "WORKBENCH.OMITTED";

/** What the rewriting must know about functions of add-ins. */
export interface CustomNames {
  /** Is this a registered function (upper case, with its namespace)? */
  has(name: string): boolean;
  /** Does it want the addresses of its arguments? They then travel in front, as texts, one for each. */
  wantsAddresses(name: string): boolean;
}

/** Text of the rewritten formula, or what has to be asked for each cell that holds it. */
export type Part = string | ((home: Standpoint) => string);

const PARAMETER = "workbench_";

/** Is this one of the names that the rewriting itself gives to parameters? */
export const isParameter = (name: string): boolean => name.startsWith(PARAMETER);

/** Tokens from the first up to, not including, the second. */
type Span = readonly [from: number, to: number];

/**
 * One formula, written as the calculation library has to be given it: references in plain cells, functions of single
 * values once for each element of an array (lifted-functions.ts), numbers as the region writes them where text is joined.
 */
export class Rewriting {
  private parameters = 0;
  private readonly scoped: boolean;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly custom: CustomNames,
  ) {
    this.scoped = tokens.some(
      ({ type, value }) => type === tokenTypes.FUNCTION && /^(_xlfn\.)?(LET|LAMBDA)$/i.test(value),
    );
  }

  parts(): Part[] {
    return this.expression([0, this.tokens.length]);
  }

  /** What stands between commas and brackets: terms that are compared or joined. */
  private expression([from, to]: Span): Part[] {
    const parts: Part[] = [];
    let start = from;
    let joined = false;
    for (const at of [...this.atThisDepth([from, to], /^(&|=|<|>|<=|>=|<>|,|;)$/), to]) {
      const operator = at < to ? this.tokens[at]!.value : "";
      const term = this.term([start, at]);
      parts.push(...(joined || operator === "&" ? this.inText([start, at], term) : term), operator);
      joined = operator === "&";
      start = at + 1;
    }
    return parts;
  }

  private term([from, to]: Span): Part[] {
    const { tokens } = this;
    const parts: Part[] = [];
    for (let i = from; i < to; i++) {
      const { type, value } = tokens[i]!;
      if (type === tokenTypes.FUNCTION && tokens[i + 1]?.value === "(") {
        const close = this.closeOf(i + 1);
        parts.push(...this.call(i, close));
        i = close;
      } else if (type === tokenTypes.OPERATOR && value === "(") {
        const close = this.closeOf(i);
        parts.push("(", ...this.expression([i + 1, close]), ")");
        i = close;
      } else if (type === tokenTypes.OPERATOR && value === "{") {
        const close = this.closeOf(i);
        parts.push(
          tokens
            .slice(i, close + 1)
            .map((token) => token.value)
            .join(""),
        );
        i = close;
      } else {
        const spilled = this.isSpillSign(i + 1);
        parts.push(this.single(i, spilled));
        if (spilled) i++;
      }
    }
    return parts;
  }

  private single(i: number, spilled: boolean): Part {
    const token = this.tokens[i]!;
    const part = spilled ? spillOf(token) : translated(token, this.scoped);
    const range = isReference(token) && isLookedThrough(this.tokens, i, (at) => openOf(this.tokens, at));
    return range ? (home) => asRange(typeof part === "string" ? part : part(home)) : part;
  }

  private call(at: number, close: number): Part[] {
    const name = this.tokens[at]!.value;
    const given = this.argumentSpans(at + 1, close);
    const asked = askedForNumbers(this.tokens, at);
    if (asked) return [numbersPart(name, translated(asked, this.scoped))];
    const custom = this.custom.has(name.toUpperCase());
    const parts = given.map((span, k): Part[] => {
      if (custom && given.length > 1 && this.isEmpty(span)) return [`${OMITTED}()`];
      const argument = this.expression(span);
      if (readsAsText(name, k)) return this.inText(span, argument);
      return isCriterion(name, k) ? [`${CRITERION}(`, ...argument, ")"] : argument;
    });
    const lifted = liftedArguments(name);
    const arrays = given.flatMap((span, k) => (lifted?.(k) && this.isArray(span) ? [k] : []));
    if (arrays.length > 0) return this.mapped(name, parts, arrays);
    const addresses = custom && this.custom.wantsAddresses(name.toUpperCase()) ? this.addresses(at + 1) : [];
    return [`${name}(`, ...addresses, ...separated(parts), ")"];
  }

  /** `LEN(A1:A3)` → `MAP(A1:A3,LAMBDA(workbench_1,LEN(workbench_1)))`. */
  private mapped(name: string, given: readonly Part[][], arrays: readonly number[]): Part[] {
    const parameters = new Map(arrays.map((k) => [k, `${PARAMETER}${++this.parameters}`]));
    const body = given.map((parts, k) => (parameters.has(k) ? [parameters.get(k)!] : parts));
    return [
      "MAP(",
      ...separated(arrays.map((k) => given[k]!)),
      `,LAMBDA(${[...parameters.values()].join(",")},${name}(`,
      ...separated(body),
      ")))",
    ];
  }

  /** A text literal is text already. */
  private inText([from, to]: Span, parts: Part[]): Part[] {
    const said = this.tokens.slice(from, to).filter(({ type }) => type !== tokenTypes.WHITESPACE);
    const isText = said.length === 1 && said[0]!.type === tokenTypes.STRING;
    return isText || said.length === 0 ? parts : [`${AS_TEXT}(`, ...parts, ")"];
  }

  /** May this be more than one value? Where it cannot be told, yes. */
  private isArray([from, to]: Span): boolean {
    for (let i = from; i < to; i++) {
      const { type, value } = this.tokens[i]!;
      if (type === tokenTypes.FUNCTION && this.tokens[i + 1]?.value === "(") {
        const close = this.closeOf(i + 1);
        const lifted = liftedArguments(value);
        const counted = this.argumentSpans(i + 1, close).filter((_span, k) => lifted?.(k) ?? !givesOneValue(value));
        if (counted.some((span) => this.isArray(span))) return true;
        i = close;
      } else if (type === tokenTypes.REF_RANGE) {
        if (splitPrefix(value).rest.includes(":") || this.isSpillSign(i + 1)) return true;
      } else if (type === tokenTypes.REF_STRUCT) {
        if (!/\[@|#This Row|#Headers|#Totals/i.test(value) || /\]\s*:\s*\[/.test(value)) return true;
      } else if (type === tokenTypes.REF_BEAM || type === tokenTypes.REF_NAMED || value === "{") return true;
    }
    return false;
  }

  private addresses(open: number): Part[] {
    return argumentTokens(this.tokens, open).flatMap((argument) => [addressOf(argument), ","]);
  }

  private argumentSpans(open: number, close: number): Span[] {
    if (this.isEmpty([open + 1, close])) return [];
    const commas = this.atThisDepth([open + 1, close], /^,$/);
    return [...commas, close].map((end, k): Span => [k === 0 ? open + 1 : commas[k - 1]! + 1, end]);
  }

  private isEmpty([from, to]: Span): boolean {
    return this.tokens.slice(from, to).every(({ type }) => type === tokenTypes.WHITESPACE);
  }

  private isSpillSign(at: number): boolean {
    const token = this.tokens[at];
    return token?.value === "#" && token.type === tokenTypes.OPERATOR;
  }

  /** Where these operators stand outside of inner brackets. */
  private atThisDepth([from, to]: Span, operators: RegExp): number[] {
    const found: number[] = [];
    for (let i = from; i < to; i++) {
      const { type, value } = this.tokens[i]!;
      if (type !== tokenTypes.OPERATOR) continue;
      if (value === "(" || value === "{") i = this.closeOf(i);
      else if (operators.test(value)) found.push(i);
    }
    return found;
  }

  private closeOf(open: number): number {
    let depth = 0;
    for (let i = open; i < this.tokens.length; i++) {
      const { type, value } = this.tokens[i]!;
      if (type !== tokenTypes.OPERATOR) continue;
      if (value === "(" || value === "{") depth++;
      if ((value === ")" || value === "}") && --depth === 0) return i;
    }
    return this.tokens.length;
  }
}

function numbersPart(name: string, reference: Part): Part {
  return (home) => numbersOf(name, typeof reference === "string" ? reference : reference(home));
}

function separated(given: readonly (readonly Part[])[]): Part[] {
  return given.flatMap((parts, k) => (k === 0 ? parts : [",", ...parts]));
}

function translated(token: Token, scoped: boolean): Part {
  if (token.type === tokenTypes.REF_STRUCT) return (home) => cellReference(token.value, home);
  if (token.type === tokenTypes.REF_NAMED) return (home) => named(token.value, home, scoped) ?? token.value;
  return token.value;
}

/** A table's data rows, or the range a name stands for; undefined for everything that is left to the library. */
export function named(value: string, home: Standpoint, scoped: boolean): string | undefined {
  const { prefix, rest } = splitPrefix(value);
  const name = definedName(rest, prefix, home);
  if (name && !scoped) return rangeOfName(name, home);
  if (name) return undefined;
  const table = home.sheet.workbook.tables.find((each) => each.name.toLowerCase() === rest.toLowerCase());
  return table && bodyReference(table, home);
}

function definedName(name: string, prefix: string, { sheet }: Standpoint): DefinedName | undefined {
  const scope = prefix === "" ? sheet : sheet.workbook.sheet(sheetOfPrefix(prefix));
  const wanted = name.toLowerCase();
  return [...(scope?.names ?? []), ...sheet.workbook.names].find((each) => each.name.toLowerCase() === wanted);
}

function rangeOfName({ formula }: DefinedName, home: Standpoint): string | undefined {
  const [reference, ...more] = tokenize(formula).filter(({ type }) => type !== tokenTypes.FX_PREFIX);
  if (!reference || more.length > 0) return undefined;
  if (reference.type === tokenTypes.REF_STRUCT) return cellReference(reference.value, home);
  return isRange(reference) && reference.value.includes("!") ? reference.value : undefined;
}

function isReference(token: Token): boolean {
  return isRange(token) || token.type === tokenTypes.REF_STRUCT || token.type === tokenTypes.REF_NAMED;
}

function isRange({ type }: Token): boolean {
  return type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
}

/** `B2#`: the cells the formula in B2 spilled over the last time; the caller calculates again if that changed. */
function spillOf(token: Token): Part {
  if (token.type !== tokenTypes.REF_RANGE) return "#REF!";
  const { prefix, rest } = splitPrefix(token.value);
  return (home) => {
    const sheet = prefix === "" ? home.sheet : home.sheet.workbook.sheet(sheetOfPrefix(prefix));
    const anchor = parseArea(rest.replaceAll("$", ""));
    const cell = sheet && anchor && sheet.cells.get(anchor.row, anchor.column);
    if (!cell?.formula) return "#REF!";
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    return `${prefix}${corner(anchor!, 0, 0)}:${corner(anchor!, rows - 1, columns - 1)}`;
  };
}

function corner({ row, column }: Area, down: number, right: number): string {
  return `$${columnName(column + right)}$${row + down + 1}`;
}

function openOf(tokens: readonly Token[], comma: number): number {
  let depth = 0;
  for (let i = comma - 1; i >= 0; i--) {
    const { type, value } = tokens[i]!;
    if (type !== tokenTypes.OPERATOR) continue;
    if (value === ")" || value === "}") depth++;
    if ((value === "(" || value === "{") && depth-- === 0) return i;
  }
  return -1;
}

export function argumentTokens(tokens: readonly Token[], open: number): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1)) {
    const operator = token.type === tokenTypes.OPERATOR ? token.value : "";
    if (operator === ")" && depth === 0) break;
    if (operator === "(" || operator === "{") depth++;
    if (operator === ")" || operator === "}") depth--;
    if (operator === "," && depth === 0) found.push([]);
    else if (token.type !== tokenTypes.WHITESPACE) found.at(-1)!.push(token);
  }
  return found.length === 1 && found[0]!.length === 0 ? [] : found;
}

/** The address of an argument that is a reference, as a text literal; `""` for a value. */
function addressOf(argument: readonly Token[]): Part {
  const [only, ...more] = argument;
  if (!only || more.length > 0) return '""';
  return (home) => {
    const part = translated(only, false);
    const text = typeof part === "string" ? part : part(home);
    if (!isRange(only) && text === only.value) return '""';
    const { prefix, rest } = splitPrefix(text);
    const address = (prefix === "" ? `${quoteSheetName(home.sheet.name)}!` : prefix) + rest.replaceAll("$", "");
    return `"${address.replaceAll('"', '""')}"`;
  };
}
