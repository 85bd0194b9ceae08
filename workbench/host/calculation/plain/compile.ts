import { parse, tokenize, tokenTypes, type AstExpression, type ReferenceIdentifier } from "@borgar/fx";
import { bounding } from "../../model/area";
import type { Home } from "../../model/formula";
import { ERROR_CODES, isError, type CellValue } from "../../model/values";
import { NOT_PLAIN, type Node, type One, type Place, type Reader } from "./node";
import { RANGES } from "./range-functions";
import { meaningOf, type Meaning } from "./references";
import { onesOf, SCALAR, VOLATILE } from "./scalar-functions";
import { asNumber, asText, DIV0, NUM, order } from "./values";

/** A formula that is worked out without the library: one value from cells that it names. */
export interface Compiled {
  readonly answer: One;
  readonly places: readonly Place[];
  /** Names of the functions in it whose answer changes with the time. */
  readonly volatile: readonly string[];
  /** It says names or parts of tables, which may come to mean other cells. */
  readonly named: boolean;
}

/**
 * Makes a formula ready to be worked out in any row where its references mean the same.
 *
 * @param isCustom whether an add-in has a function of this name (upper case), which goes before Excel's own
 * @returns undefined for everything that is the library's: functions not in the lists, arrays, custom functions, names for formulas
 */
export function compile(
  formula: string,
  home: Home,
  reader: Reader,
  isCustom: (name: string) => boolean,
): Compiled | undefined {
  const compiling = new Compiling(home, reader, isCustom);
  const node = compiling.node(treeOf(formula));
  if (!node || !("one" in node)) return undefined;
  const { places, volatile, named } = compiling;
  return { answer: node.one, places, volatile, named };
}

const trees = new Map<string, AstExpression | undefined>();
const MOST_TREES = 20_000;

/** The formula as a tree; one text is read once. */
export function treeOf(formula: string): AstExpression | undefined {
  if (trees.has(formula)) return trees.get(formula);
  if (trees.size >= MOST_TREES) trees.clear();
  const tree = readTree(formula);
  trees.set(formula, tree);
  return tree;
}

function readTree(formula: string): AstExpression | undefined {
  const tokens = tokenize(formula);
  // What may be an array, or reaches further than it says: not worth a tree.
  if (tokens.some(({ type, value }) => type === tokenTypes.REF_BEAM || value === "{" || value === "#"))
    return undefined;
  try {
    return parse(tokens);
  } catch {
    // Entered formulas were read by the same parser; one from a file may be anything, and the library says what it is.
    return undefined;
  }
}

class Compiling {
  readonly places: Place[] = [];
  readonly volatile: string[] = [];
  named = false;

  constructor(
    private readonly home: Home,
    private readonly reader: Reader,
    private readonly isCustom: (name: string) => boolean,
  ) {}

  node(tree: AstExpression | null | undefined): Node | undefined {
    if (tree === undefined) return undefined;
    if (tree === null) return { one: () => null, literal: null };
    switch (tree.type) {
      case "Literal": {
        const { value } = tree;
        return { one: () => value, literal: value };
      }
      case "ErrorLiteral": {
        const error = ERROR_CODES.find((code) => code === tree.value.toUpperCase());
        return error && { one: () => ({ error }) };
      }
      case "ReferenceIdentifier":
        return this.reference(tree);
      case "UnaryExpression":
        return this.unary(tree.operator, this.node(tree.arguments[0]));
      case "BinaryExpression":
        return this.binary(tree.operator, this.node(tree.arguments[0]), this.node(tree.arguments[1]));
      case "CallExpression":
        return this.call(tree.callee.name, tree.arguments);
      default:
        return undefined;
    }
  }

  private reference(tree: ReferenceIdentifier): Node | undefined {
    if (tree.kind !== "range") this.named = true;
    const meaning = meaningOf(tree, this.home);
    return meaning && this.cells(meaning);
  }

  private cells({ place, single }: Meaning): Node {
    const { reader } = this;
    const { sheet, area, ownRow } = place;
    this.places.push(place);
    if (single) {
      const { row: at, column } = area;
      const one: One = ownRow ? (row) => reader.value(sheet, row, column) : () => reader.value(sheet, at, column);
      return { one, reference: place, inCell: true };
    }
    const many = ownRow
      ? (row: number) => reader.block(sheet, { ...area, row }, false)
      : () => reader.block(sheet, area, true);
    return { many, reference: place };
  }

  private unary(operator: string, node: Node | undefined): Node | undefined {
    if (!node || !("one" in node)) return undefined;
    const { one } = node;
    if (operator === "+" || operator === "@") return { one };
    if (operator === "-") return { one: (row) => negative(one(row)) };
    return operator === "%" ? { one: (row) => arithmetic("/", one(row), 100) } : undefined;
  }

  private binary(operator: string, left: Node | undefined, right: Node | undefined): Node | undefined {
    if (!left || !right) return undefined;
    if (operator === ":") return this.between(left, right);
    if (!("one" in left) || !("one" in right)) return undefined;
    const [one, other] = [left.one, right.one];
    if (operator === "&") return { one: (row) => this.joined(one(row), other(row)) };
    const compared = COMPARED[operator];
    if (compared) return { one: (row) => both(one(row), other(row), (a, b) => compared(order(a, b))) };
    return /^[-+*/^]$/.test(operator) ? { one: (row) => arithmetic(operator, one(row), other(row)) } : undefined;
  }

  /** `[@First]:[@Last]`: the cells from one to the other. */
  private between({ reference: from }: Node, { reference: to }: Node): Node | undefined {
    if (!from || !to || from.sheet !== to.sheet || from.ownRow !== to.ownRow) return undefined;
    const { sheet, ownRow } = from;
    return this.cells({ place: { sheet, ownRow, area: bounding(from.area, to.area) }, single: false });
  }

  private joined(left: CellValue, right: CellValue): CellValue {
    const [one, other] = [asText(left, this.reader), asText(right, this.reader)];
    if (typeof one !== "string") return one;
    return typeof other === "string" ? one + other : other;
  }

  private call(callee: string, given: readonly (AstExpression | null)[]): Node | undefined {
    const name = callee.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    const making = this.isCustom(name) ? undefined : (SCALAR.get(name) ?? RANGES.get(name));
    if (!making) return undefined;
    const nodes: Node[] = [];
    for (const tree of given) {
      const node = this.node(tree);
      if (!node) return undefined;
      nodes.push(node);
    }
    if (SCALAR.has(name) && !onesOf(nodes)) return undefined;
    const one = making(nodes, this.reader);
    if (!one) return undefined;
    if (VOLATILE.has(name)) this.volatile.push(name);
    return name === "INDEX" ? { one, inCell: true } : { one };
  }
}

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function both(left: CellValue, right: CellValue, answer: (left: CellValue, right: CellValue) => CellValue): CellValue {
  if (isError(left)) return left;
  return isError(right) ? right : answer(left, right);
}

function negative(value: CellValue): CellValue {
  const number = asNumber(value);
  return typeof number === "number" ? 0 - number : number;
}

function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "/" && b === 0) return DIV0;
  if (operator === "^" && a === 0 && b <= 0) return b === 0 ? NUM : DIV0;
  const result = operator === "+" ? a + b
    : operator === "-" ? a - b
    : operator === "*" ? a * b
    : operator === "/" ? a / b
    : a ** b; // prettier-ignore
  // Never -0, which no cell of Excel shows.
  return Number.isFinite(result) ? result + 0 : NUM;
}

/** Whether a thrown reason only says that the library has to work the formula out. */
export function isNotPlain(reason: unknown): boolean {
  return reason === NOT_PLAIN;
}
