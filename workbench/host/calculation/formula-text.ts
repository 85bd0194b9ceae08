import { tokenize, tokenTypes } from "@borgar/fx";
import { parseArea, type Area } from "../model/area";
import { splitPrefix, sheetOfPrefix } from "../model/formula";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EngineName } from "./excelts";
import { argumentTokens, isParameter, Rewriting, type CustomNames, type Part } from "./rewriting";
import type { Standpoint } from "./structured-references";

/** So many texts are remembered. */
const MOST_TEXTS = 20_000;

const RESTLESS: ReadonlySet<string> = new Set([
  "TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY", "INDIRECT", "OFFSET", "CELL", "INFO", "SHEET", "SHEETS",
  "SUBTOTAL", "AGGREGATE", "ISFORMULA", "FORMULATEXT",
]); // prettier-ignore

/**
 * Formulas as the calculation library takes them: no structured references, no names that merely stand for a range, no
 * spill operator, and omitted arguments of custom functions marked. One text is taken apart once and put together for
 * every cell that holds it.
 */
export class FormulaText {
  private readonly parts = new Map<string, readonly Part[]>();
  private readonly references = new Map<string, readonly Reference[] | "anything">();

  constructor(private readonly custom: CustomNames) {}

  /** @param formula as the sheet shows it, with `=`; @returns without `=` */
  forCell(formula: string, home: Standpoint): string {
    let parts = this.parts.get(formula);
    if (!parts) {
      if (this.parts.size >= MOST_TEXTS) this.parts.clear();
      parts = this.takeApart(formula);
      this.parts.set(formula, parts);
    }
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(home);
    return text;
  }

  /** How far a formula reaches, as `forCell` has written it; one text is taken apart once. */
  reach(rewritten: string, home: Standpoint): Reach {
    let references = this.references.get(rewritten);
    if (references === undefined) {
      if (this.references.size >= MOST_TEXTS) this.references.clear();
      references = referencesIn(rewritten) ?? "anything";
      this.references.set(rewritten, references);
    }
    return references === "anything" ? undefined : inSheets(references, home);
  }

  /**
   * Whether a formula answers differently at another time, or by what is not the value of a cell: rows that are hidden, what
   * lies around it, a function that is told where it is asked.
   */
  isRestless(formula: string, asksByPlace: (name: string) => boolean): boolean {
    return tokenize(formula).some(({ type, value }) => {
      const name = value.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
      if (type === tokenTypes.FUNCTION) return RESTLESS.has(name) || asksByPlace(name);
      return type === tokenTypes.OPERATOR && value === "#";
    });
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
    return merged(new Rewriting(tokens, this.custom).parts());
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

/** The ranges a formula names; undefined when it can reach further (INDIRECT, OFFSET, a name that is a formula). */
export type Reach = readonly { readonly sheet: Worksheet; readonly area: Area }[] | undefined;

/** How far a formula reaches, as the library is given it. */
export function reach(rewritten: string, home: Standpoint): Reach {
  const references = referencesIn(rewritten);
  return references && inSheets(references, home);
}

/** A range that a formula names, with the name of its sheet where that is said. */
interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

function referencesIn(rewritten: string): readonly Reference[] | undefined {
  const found: Reference[] = [];
  for (const { type, value } of tokenize(`=${rewritten}`)) {
    if (type === tokenTypes.FUNCTION && /^(INDIRECT|OFFSET)$/i.test(value)) return undefined;
    if (type === tokenTypes.REF_NAMED && !isParameter(value)) return undefined;
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) continue;
    const { prefix, rest } = splitPrefix(value);
    if (prefix.includes(":")) return undefined;
    const area = parseArea(rest.replaceAll("$", ""));
    if (area) found.push({ sheet: prefix === "" ? undefined : sheetOfPrefix(prefix), area });
  }
  return found;
}

function inSheets(references: readonly Reference[], { sheet: own }: Standpoint): Reach {
  return references.flatMap(({ sheet: name, area }) => {
    const sheet = name === undefined ? own : own.workbook.sheet(name);
    return sheet ? [{ sheet, area }] : [];
  });
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
