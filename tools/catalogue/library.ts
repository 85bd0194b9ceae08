import { parse, type AnyNode, type FunctionExpression, type Statement } from "acorn";
import type { ApiSet, CatalogueClass, CatalogueEvent, Member } from "../../workbench/host/protocol/catalogue";
import { calls, lastName, list, number, parameters, property, returned, text, truth } from "./syntax";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type ClassUnderWay = Omit<Mutable<CatalogueClass>, "members"> & { members: Record<string, Member> };

const READ = 1;

/** Reads the classes and events of Excel out of the library's readable build; it is data, nothing of it is run. */
export function readLibrary(source: string): { classes: Record<string, CatalogueClass>; events: CatalogueEvent[] } {
  const classes: Record<string, ClassUnderWay> = {};
  const events: CatalogueEvent[] = [];
  const customised: AnyNode[] = [];
  for (const statement of excelNamespace(source)) {
    const found = classBody(statement);
    if (found) classes[found.name] = readClass(found.name, found.body, events);
    else customised.push(statement);
  }
  for (const statement of customised) addWriteOnlyNames(statement, classes);
  return { classes, events };
}

function excelNamespace(source: string): readonly Statement[] {
  const start = source.search(/^var Excel;$/m);
  const program = parse(source.slice(start), { ecmaVersion: 2020 });
  for (const statement of program.body) {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") continue;
    const callee = statement.expression.callee;
    if (callee.type === "FunctionExpression" && lastName(callee.params[0]) === "Excel") return callee.body.body;
  }
  throw new Error("The library holds no namespace Excel where it is expected; its layout must have changed.");
}

/** `var Range = (function (_super) {...}(OfficeExtension.ClientObject));` */
function classBody(statement: Statement): { name: string; body: readonly Statement[] } | undefined {
  if (statement.type !== "VariableDeclaration") return undefined;
  const { id, init } = statement.declarations[0]!;
  if (id.type !== "Identifier" || init?.type !== "CallExpression" || init.callee.type !== "FunctionExpression") {
    return undefined;
  }
  const isClientObject = init.arguments.some((argument) => lastName(argument) === "ClientObject");
  return isClientObject ? { name: id.name, body: init.callee.body.body } : undefined;
}

function readClass(name: string, body: readonly Statement[], events: CatalogueEvent[]): ClassUnderWay {
  const read: ClassUnderWay = { name, members: {} };
  const scalars = { names: [] as string[], wire: [] as string[], writable: [] as boolean[] };
  for (const statement of body) {
    if (statement.type !== "ExpressionStatement") continue;
    const { expression } = statement;
    if (expression.type === "CallExpression" && lastName(expression.callee) === "defineProperty") {
      const member = text(expression.arguments[1])!;
      const getter = property(expression.arguments[2], "get");
      const setter = property(expression.arguments[2], "set");
      if (member === "_scalarPropertyNames") scalars.names = list(returned(getter)).map((n) => text(n)!);
      else if (member === "_scalarPropertyOriginalNames") scalars.wire = list(returned(getter)).map((n) => text(n)!);
      else if (member === "_scalarPropertyUpdateable") scalars.writable = list(returned(getter)).map(truth);
      else if (member === "_collectionPropertyPath") read.collectionPath = text(returned(getter))!;
      else if (getter) readProperty(read, member, getter, setter, events);
    } else if (expression.type === "AssignmentExpression" && expression.right.type === "FunctionExpression") {
      readMethod(read, lastName(expression.left)!, expression.right);
    }
  }
  // The list of scalars is what loads; an accessor that is not in it (items, isNull) is no member of the wire.
  scalars.wire.forEach((wire, i) => {
    const known = read.members[wire];
    const apiSet = known?.apiSet;
    read.members[wire] = {
      kind: "scalar",
      name: scalars.names[i]!,
      readable: true,
      writable: scalars.writable[i] ?? (known?.kind === "scalar" && known.writable),
      ...(apiSet ? { apiSet } : {}),
    };
  });
  return read;
}

function readProperty(
  into: ClassUnderWay,
  name: string,
  getter: AnyNode,
  setter: AnyNode | undefined,
  events: CatalogueEvent[],
): void {
  const inside = calls(getter);
  const apiSet = guard(getter);
  const child = inside.find(({ callee }) => callee === "_createPropertyObject");
  if (child) {
    into.members[text(child.args[2])!] = { kind: "object", name, of: lastName(child.args[0])!, ...apiSet };
    return;
  }
  if (readEvent(into.name, name, getter, events)) return;
  const written = setter && calls(setter).find(({ callee }) => callee === "_invokeSetProperty");
  const bulk = setter && calls(setter).some(({ callee }) => callee === "setRangePropertiesInBulk");
  if (inside.some(({ callee }) => callee === "_throwIfNotLoaded")) {
    const wire = (written && text(written.args[1])) ?? name.charAt(0).toUpperCase() + name.slice(1);
    into.members[wire] = { kind: "scalar", name, readable: true, writable: Boolean(written || bulk), ...apiSet };
    if (name === "items") delete into.members[wire];
  }
}

function readMethod(into: ClassUnderWay, name: string, method: FunctionExpression): void {
  const apiSet = guard(method);
  for (const { callee, args } of calls(method)) {
    if (callee === "_createIndexerObject") {
      into.indexer = { of: lastName(args[0])!, parameters: parameters(method), ...apiSet };
    } else if (callee === "_createMethodObject") {
      const again = text(args[7]);
      into.members[text(args[2])!] = {
        kind: "objectMethod",
        name,
        of: lastName(args[0])!,
        parameters: list(args[4]).map((argument) => lastName(argument) ?? "?"),
        write: number(args[3]) !== READ,
        ...(again ? { again } : {}),
        ...apiSet,
      };
    } else if (callee === "_invokeMethod") {
      const parameterNames = list(args[3]).map((argument) => lastName(argument) ?? "?");
      const write = number(args[2]) !== READ;
      const wire = text(args[1])!;
      into.members[wire] = { kind: "action", name, parameters: parameterNames, write, ...apiSet };
      if (wire === "_KeepReference") into.keepsReference = true;
    } else if (callee === "_createChildItemObject" && lastName(args[2]) === "this") {
      readItems(into, args);
    }
  }
  if (name === "_handleResult") {
    for (const { callee, args } of calls(method)) if (callee === "_createChildItemObject") readItems(into, args);
  }
}

function readItems(into: ClassUnderWay, args: readonly AnyNode[]): void {
  into.itemsOf = lastName(args[0])!;
  into.itemsBy = truth(args[1]) ? "indexer" : "GetItemAt";
}

function readEvent(owner: string, name: string, getter: AnyNode, events: CatalogueEvent[]): boolean {
  let isEvent = false;
  findHandlers(getter, (options) => {
    isEvent = true;
    const eventType = number(property(options, "eventType"));
    const called = (key: string) => {
      const method = property(options, key);
      return method && calls(method).find(({ callee }) => /Register|Unregister/.test(callee))?.callee;
    };
    const [register, unregister] = [called("registerFunc"), called("unregisterFunc")];
    events.push({
      class: owner,
      name,
      ...(eventType === undefined ? {} : { eventType }),
      ...(register ? { register } : {}),
      ...(unregister ? { unregister } : {}),
    });
  });
  return isEvent;
}

function findHandlers(node: AnyNode, found: (options: AnyNode) => void): void {
  if (node.type === "NewExpression" && /EventHandlers$/.test(lastName(node.callee) ?? "")) found(node.arguments[3]!);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (typeof one === "object" && one !== null && "type" in one) findHandlers(one as AnyNode, found);
    }
  }
}

/** The requirement set that the library asks for before it uses the member. */
function guard(node: AnyNode): { apiSet?: ApiSet } {
  const check = calls(node).find(({ callee }) => callee === "_throwIfApiNotSupported");
  if (!check) return {};
  const version = text(check.args[2]);
  return version ? { apiSet: { name: text(check.args[1]) ?? "ExcelApi", version } } : {};
}

/** Some properties are read under one name and written under another: `Worksheet_ShowGridlines_Set` writes `Gridlines`. */
function addWriteOnlyNames(statement: AnyNode, classes: Record<string, ClassUnderWay>): void {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return;
  const callee = statement.expression.callee;
  if (callee.type !== "FunctionExpression") return;
  for (const inner of callee.body.body) {
    if (inner.type !== "FunctionDeclaration") continue;
    const [owner, member, end] = inner.id.name.split("_");
    const into = owner === undefined ? undefined : classes[owner];
    if (!into || end !== "Set" || !member) continue;
    for (const { callee: called, args } of calls(inner)) {
      const wire = text(args[1]);
      if (called !== "_invokeSetProperty" || !wire || into.members[wire]) continue;
      const read = into.members[member];
      const name = member.charAt(0).toLowerCase() + member.slice(1);
      const apiSet = read?.apiSet ? { apiSet: read.apiSet } : {};
      into.members[wire] = { kind: "scalar", name, readable: false, writable: true, ...apiSet };
    }
  }
}
