import { parse, tokenize } from "@borgar/fx";

/** A formula call with constants, as Excel passes it to the add-in. */
export interface Call {
  readonly id: string;
  readonly raw: readonly unknown[];
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly callee?: Node;
  readonly arguments?: readonly (Node | null)[];
  readonly elements?: readonly (readonly Node[])[];
}

/**
 * Reads an example of the help pages, `=OKR.SCORE(40,100,{82;90})`: constants, arrays, DATE, NA and a percent sign.
 *
 * @throws Error when the text is something else: an example must be one that can be run
 */
export function readCall(formula: string): Call {
  const call = parse(tokenize(formula, { mergeRefs: true })) as Node;
  const name = call.callee?.name ?? "";
  if (call.type !== "CallExpression" || !name.startsWith("OKR.")) throw new Error(`${formula} is no OKR formula.`);
  return { id: name.slice("OKR.".length), raw: call.arguments!.map((node) => (node ? argument(node, formula) : null)) };
}

function argument(node: Node, formula: string): unknown[][] {
  return node.type === "ArrayExpression"
    ? node.elements!.map((row) => row.map((cell) => constant(cell, formula)))
    : [[constant(node, formula)]];
}

function constant(node: Node, formula: string): unknown {
  const inner = (node.arguments ?? []).map((each) => (each ? constant(each, formula) : null));
  switch (`${node.type} ${node.operator ?? node.callee?.name ?? ""}`) {
    case "Literal ":
      return node.value;
    case "ErrorLiteral ":
      return { type: "Error", basicType: "Error", basicValue: node.value };
    case "UnaryExpression %":
      return Number(((inner[0] as number) / 100).toPrecision(15));
    case "UnaryExpression -":
      return -(inner[0] as number);
    case "CallExpression NA":
      return { type: "Error", basicType: "Error", basicValue: "#N/A" };
    case "CallExpression DATE": {
      const [year, month, day] = inner as [number, number, number];
      return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    }
    default:
      throw new Error(`${formula} is not made of constants.`);
  }
}
