import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { columnName, parseArea, type Area } from "../model/area";
import { sheetOfPrefix, splitPrefix } from "../model/formula";
import type { DefinedName } from "../model/names";
import { quoteSheetName } from "../model/range-reference";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EngineName } from "./excelts";
import { asRange, isLookedThrough } from "./range-arguments";
import { bodyReference, cellReference, type Standpoint } from "./structured-references";

/** Stands for an argument that was left out, so that it is not mistaken for a blank cell. */
export const OMITTED = "WORKBENCH.OMITTED";

/** What the rewriting must know about functions of add-ins. */
interface CustomNames {
  /** Is this a registered function (upper case, with its namespace)? */
  has(name: string): boolean;
  /** Does it want the addresses of its arguments? They then travel in front, as texts, one for each. */
  wantsAddresses(name: string): boolean;
}

type Part = string | ((home: Standpoint) => string);

/**
 * Formulas as the calculation library takes them: no structured references, no names that merely stand for a range, no
 * spill operator, and omitted arguments of custom functions marked. One text is taken apart once and put together for
 * every cell that holds it.
 */
export class FormulaText {
  private readonly parts = new Map<string, readonly Part[]>();

  constructor(private readonly custom: CustomNames) {}

  /** @param formula as the sheet shows it, with `=`; @returns without `=` */
  forCell(formula: string, home: Standpoint): string {
    let parts = this.parts.get(formula);
    if (!parts) {
      if (this.parts.size >= 20_000) this.parts.clear();
      parts = this.takeApart(formula);
      this.parts.set(formula, parts);
    }
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(home);
    return text;
  }

  /** To be called when functions are registered or unregistered. */
  forget(): void {
    this.parts.clear();
  }

  /** Asks about every call of a custom function; `given` has `undefined` for an omitted argument. */
  entryProblem(
    formula: string,
    refusal: (name: string, given: readonly unknown[]) => string | undefined,
  ): string | undefined {
    const tokens = tokenize(formula);
    for (const [i, { type, value }] of tokens.entries()) {
      if (type !== tokenTypes.FUNCTION || !this.custom.has(value.toUpperCase())) continue;
      const given = argumentTokens(tokens, i + 1).map((argument) => (argument.length === 0 ? undefined : argument));
      const problem = refusal(value.toUpperCase(), given);
      if (problem) return problem;
    }
    return undefined;
  }

  private takeApart(formula: string): readonly Part[] {
    const tokens = tokenize(formula).filter(({ type }) => type !== tokenTypes.FX_PREFIX);
    const scoped = tokens.some(
      ({ type, value }) => type === tokenTypes.FUNCTION && /^(_xlfn\.)?(LET|LAMBDA)$/i.test(value),
    );
    const parts: Part[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const spilled = tokens[i + 1]?.value === "#" && tokens[i + 1]!.type === tokenTypes.OPERATOR;
      const part = spilled ? spillOf(token) : translated(token, scoped);
      const range = isReference(token) && isLookedThrough(tokens, i, (at) => openOf(tokens, at));
      parts.push(range ? (home) => asRange(typeof part === "string" ? part : part(home)) : part);
      if (spilled) i++;
      parts.push(...this.argumentsOf(tokens, i));
    }
    return merged(parts);
  }

  /** What has to be put behind this token because a custom function's arguments begin, or go on, here. */
  private argumentsOf(tokens: readonly Token[], at: number): Part[] {
    const token = tokens[at]!;
    if (token.value !== "(" && token.value !== ",") return [];
    const open = token.value === "(" ? at : openOf(tokens, at);
    const name = tokens[open - 1];
    if (name?.type !== tokenTypes.FUNCTION || !this.custom.has(name.value.toUpperCase())) return [];
    const extra: Part[] = [];
    if (open === at && this.custom.wantsAddresses(name.value.toUpperCase())) {
      for (const argument of argumentTokens(tokens, open)) extra.push(addressOf(argument), ",");
    }
    const next = tokens.slice(at + 1).find(({ type }) => type !== tokenTypes.WHITESPACE);
    const ends = next?.value === "," || (next?.value === ")" && token.value === ",");
    return ends ? [...extra, `${OMITTED}()`] : extra;
  }
}

function merged(parts: readonly Part[]): readonly Part[] {
  const fewer: Part[] = [];
  for (const part of parts) {
    const last = fewer.at(-1);
    if (typeof part === "string" && typeof last === "string") fewer[fewer.length - 1] = last + part;
    else fewer.push(part);
  }
  return fewer;
}

function translated(token: Token, scoped: boolean): Part {
  if (token.type === tokenTypes.REF_STRUCT) return (home) => cellReference(token.value, home);
  if (token.type === tokenTypes.REF_NAMED) return (home) => named(token.value, home, scoped) ?? token.value;
  return token.value;
}

/** A table's data rows, or the range a name stands for; undefined for everything that is left to the library. */
function named(value: string, home: Standpoint, scoped: boolean): string | undefined {
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

function argumentTokens(tokens: readonly Token[], open: number): Token[][] {
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

/** The ranges a formula names; undefined when it can reach further (INDIRECT, OFFSET, a name that is a formula). */
export type Reach = readonly { readonly sheet: Worksheet; readonly area: Area }[] | undefined;

/** How far a formula reaches, as the library is given it. */
export function reach(rewritten: string, home: Standpoint): Reach {
  const found: { sheet: Worksheet; area: Area }[] = [];
  for (const { type, value } of tokenize(`=${rewritten}`)) {
    if (type === tokenTypes.FUNCTION && /^(INDIRECT|OFFSET)$/i.test(value)) return undefined;
    if (type === tokenTypes.REF_NAMED) return undefined;
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) continue;
    const { prefix, rest } = splitPrefix(value);
    if (prefix.includes(":")) return undefined;
    const sheet = prefix === "" ? home.sheet : home.sheet.workbook.sheet(sheetOfPrefix(prefix));
    const area = parseArea(rest.replaceAll("$", ""));
    if (sheet && area) found.push({ sheet, area });
  }
  return found;
}

/**
 * What names stand for, as the library takes it. Those that are plain ranges are already in the formulas. In brackets:
 * the library takes everything that ends like an address for one.
 */
export function namesOf(workbook: Workbook, text: FormulaText): EngineName[] {
  const from = (sheet: Worksheet): Standpoint => ({ sheet, row: 0, column: 0, qualified: true });
  const names: EngineName[] = workbook.names.map(({ name, formula }) => ({
    name,
    formula: `(${text.forCell(formula, from(workbook.sheets[0]!))})`,
  }));
  workbook.sheets.forEach((sheet, index) => {
    for (const { name, formula } of sheet.names) {
      names.push({ name, formula: `(${text.forCell(formula, from(sheet))})`, sheet: index });
    }
  });
  return names;
}
