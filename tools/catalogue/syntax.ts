import type { AnyNode, CallExpression, Expression, FunctionExpression, ObjectExpression, Property } from "acorn";
import { simple } from "acorn-walk";

/** Small questions to a syntax tree, in the words of the library's build: plain ES5 with helpers. */

export function text(node: AnyNode | null | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

export function number(node: AnyNode | null | undefined): number | undefined {
  return node?.type === "Literal" && typeof node.value === "number" ? node.value : undefined;
}

export function truth(node: AnyNode | null | undefined): boolean {
  return node?.type === "Literal" && node.value === true;
}

/** `Excel.Range` → "Range". */
export function lastName(node: AnyNode | null | undefined): string | undefined {
  if (node?.type === "Identifier") return node.name;
  return node?.type === "MemberExpression" && node.property.type === "Identifier" ? node.property.name : undefined;
}

export function calls(node: AnyNode): { callee: string; args: CallExpression["arguments"] }[] {
  const found: { callee: string; args: CallExpression["arguments"] }[] = [];
  simple(node, {
    CallExpression(call) {
      const callee = lastName(call.callee);
      if (callee) found.push({ callee, args: call.arguments });
    },
  });
  return found;
}

export function property(object: AnyNode | undefined, name: string): Expression | undefined {
  if (object?.type !== "ObjectExpression") return undefined;
  const found = (object as ObjectExpression).properties.find(
    (p): p is Property => p.type === "Property" && (lastName(p.key) ?? text(p.key)) === name,
  );
  return found?.value as Expression | undefined;
}

/** The list behind `get: function () { return [...]; }`. */
export function returned(getter: AnyNode | undefined): AnyNode | undefined {
  if (getter?.type !== "FunctionExpression") return undefined;
  const body = (getter as FunctionExpression).body.body;
  const last = body[body.length - 1];
  return last?.type === "ReturnStatement" ? (last.argument ?? undefined) : undefined;
}

export function list(node: AnyNode | undefined): readonly AnyNode[] {
  return node?.type === "ArrayExpression" ? node.elements.filter((element) => element !== null) : [];
}

export function parameters(node: AnyNode | undefined): readonly string[] {
  return node?.type === "FunctionExpression"
    ? (node as FunctionExpression).params.map((p) => (p.type === "Identifier" ? p.name : "?"))
    : [];
}
