import { parse, parseStructRef, tokenize, type AstExpression, type ReferenceIdentifier } from "@borgar/fx";
import { parseArea } from "../host/model/area";
import { splitPrefix } from "../host/model/formula";
import type { Worksheet } from "../host/model/worksheet";
import { isCustom, mayBeArray } from "./formulas";
import { argumentClass, mayGiveSeveral, passesOn, type ArgumentClass } from "./range-functions";

/** Where a formula stands, for the names and the functions in it. */
export interface Standing {
  readonly sheet: Worksheet;
  /** Names of add-ins' functions, upper case: they take ranges as ranges. */
  readonly custom: ReadonlySet<string>;
}

/**
 * Would this formula, stored plainly, be read with implicit intersection? A plain formula of a file is one from before
 * dynamic arrays: where it has a range and wants one value (`tbl[Objective]=[@Id]`, `IF(A1:A3>0,…)`, `=A1:A3`), Excel
 * takes the cell of the same row and shows an `@`. Such formulas have to be stored as dynamic arrays to mean what they
 * say. Those that only hand ranges to functions that take ranges (`SUM(A1:A3)`) mean the same both ways.
 *
 * @param formula as the sheet shows it, with `=`
 */
export function intersects(formula: string, standing: Standing): boolean {
  return new Reading(standing).intersects(formula);
}

/**
 * Has a formula of this sheet to be stored as a dynamic array? Asked often for the same text: a column of a table has
 * one.
 */
export function storedAsArray(sheet: Worksheet, custom: ReadonlySet<string>): (formula: string) => boolean {
  const reading = new Reading({ sheet, custom });
  const known = new Map<string, boolean>();
  return (formula) => {
    const found = known.get(formula) ?? (mayBeArray(formula) || reading.intersects(formula));
    known.set(formula, found);
    return found;
  };
}

class Reading {
  private readonly names = new Map<string, boolean>();

  constructor(private readonly standing: Standing) {}

  intersects(formula: string): boolean {
    let expression: AstExpression;
    try {
      expression = parse(tokenize(formula, { mergeRefs: true, negativeNumbers: true }), { looseRefCalls: true });
    } catch {
      // What cannot be read here is stored as the Excel of today stores what may be an array.
      return true;
    }
    return this.looksAt(expression, "v", new Map());
  }

  /** @param wanted what the place around the expression does with a range; @param local what LET has declared */
  private looksAt(node: AstExpression | null, wanted: ArgumentClass, local: Locals): boolean {
    switch (node?.type) {
      case "ReferenceIdentifier":
        return this.reference(node, wanted, local);
      case "ArrayExpression":
        return wanted === "v";
      case "UnaryExpression":
        if (node.operator === "@") return node.arguments.some((each) => this.looksAt(each, "r", local));
        if (node.operator === "#") return wanted === "v";
        return node.arguments.some((each) => this.looksAt(each, valueFor(wanted), local));
      case "BinaryExpression": {
        const reference = node.operator === ":" || node.operator === "," || node.operator === " ";
        if (reference && wanted === "v") return true;
        return node.arguments.some((each) => this.looksAt(each, reference ? "r" : valueFor(wanted), local));
      }
      case "CallExpression":
        return this.call(node, wanted, local);
      case "LetExpression": {
        const inner = new Map(local);
        for (const { id, init } of node.declarations)
          inner.set(id.name.toUpperCase(), { node: init, local: new Map(inner) });
        return this.looksAt(node.body, wanted, inner);
      }
      case "LambdaExpression": {
        const inner = new Map(local);
        for (const { name } of node.params) inner.set(name.toUpperCase(), { node: null, local });
        return this.looksAt(node.body, wanted, inner);
      }
      default:
        return false;
    }
  }

  private call({ callee, arguments: given }: CallExpression, wanted: ArgumentClass, local: Locals): boolean {
    // A LAMBDA called on the spot, which the parser's types do not know.
    const called: Identifier | AstExpression = callee as Identifier | AstExpression;
    if (called.type !== "Identifier") return this.looksAt(called, wanted, local);
    const name = called.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    if (wanted === "v" && mayGiveSeveral(name)) return true;
    return given.some((argument, place) => {
      const passed = passesOn(name, place, given.length);
      const inside =
        isCustom(name, this.standing.custom) ? "r"
        : passed !== undefined ? (!passed || wanted === "v" ? "v" : "r")
        : (name === "ROW" || name === "COLUMN") && wanted === "v" ? "v"
        : lifted(argumentClass(name, place), wanted); // prettier-ignore
      return this.looksAt(argument, inside, local);
    });
  }

  private reference({ value, kind }: ReferenceIdentifier, wanted: ArgumentClass, local: Locals): boolean {
    if (kind === "name") return this.name(value, wanted, local);
    if (wanted !== "v") return false;
    if (kind === "beam") return true;
    if (kind === "table") return coversSeveral(value);
    const { prefix, rest } = splitPrefix(value);
    const area = parseArea(rest.replaceAll("$", ""));
    return prefix.includes(":") || !area || area.rows * area.columns > 1;
  }

  /** A variable is what LET has given it; a table's name its rows; a defined name what it stands for. */
  private name(value: string, wanted: ArgumentClass, local: Locals): boolean {
    const variable = local.get(value.toUpperCase());
    if (variable) return this.looksAt(variable.node, wanted, variable.local);
    if (wanted !== "v") return false;
    const { rest } = splitPrefix(value);
    const key = rest.toUpperCase();
    const known = this.names.get(key);
    if (known !== undefined) return known;
    // Until it is known: a name that leads back to itself ends here.
    this.names.set(key, false);
    const several = this.several(key);
    this.names.set(key, several);
    return several;
  }

  private several(key: string): boolean {
    const { sheet } = this.standing;
    const found = [...sheet.names, ...sheet.workbook.names].find(({ name }) => name.toUpperCase() === key);
    if (found) return this.intersects(found.formula);
    return sheet.workbook.tables.some(({ name }) => name.toUpperCase() === key);
  }
}

type Identifier = CallExpression["callee"];
type CallExpression = Extract<AstExpression, { type: "CallExpression" }>;
type Locals = ReadonlyMap<string, { readonly node: AstExpression | null; readonly local: Locals }>;

/** Operators want single values, unless all cells are worked out around them. */
function valueFor(wanted: ArgumentClass): ArgumentClass {
  return wanted === "a" ? "a" : "v";
}

/** A function that wants a single value is asked for each cell where all cells are worked out around it. */
function lifted(own: ArgumentClass, wanted: ArgumentClass): ArgumentClass {
  return own === "v" && wanted === "a" ? "a" : own;
}

/** A structured reference is one cell only if it names one column and one row of it. */
function coversSeveral(value: string): boolean {
  const parsed = parseStructRef(value);
  if (!parsed) return true;
  const [section, ...more] = (parsed.sections ?? []).map((each) => each.toLowerCase());
  const oneRow = more.length === 0 && (section === "this row" || section === "headers" || section === "totals");
  return !oneRow || parsed.columns?.length !== 1;
}
