import type { Call } from "./call";
import { RichApiError } from "./errors";
import { apiName } from "./names";
import type { Handle } from "./object-type";
import { locate, notMarkedAsWrite } from "./paths";
import { notImplemented, type Registry } from "./registry";

/** Sets one scalar; `mayWrite` is what the request said about itself. */
export function setScalar(
  registry: Registry,
  handle: Handle,
  wire: string,
  value: unknown,
  call: Call,
  mayWrite: boolean,
): void {
  locate(handle.type, wire, () => {
    const member = registry.member(handle.type, wire);
    if (member && (member.kind !== "scalar" || !member.writable)) {
      throw new RichApiError("AccessDenied", `${handle.type}.${apiName(wire)} can only be read.`);
    }
    if (!mayWrite) throw notMarkedAsWrite(handle.type, wire);
    const write = registry.type(handle.type).write;
    const answer = write && Object.hasOwn(write, wire) ? write[wire] : undefined;
    if (!answer) throw notImplemented(handle.type, apiName(wire));
    answer(handle.it, value as never, call);
  });
}

/** `update({format: {fill: {color: "red"}}})`: names as in the API, objects for what the object leads to. */
export function update(registry: Registry, handle: Handle, state: object, call: Call, mayWrite: boolean): void {
  for (const [name, value] of Object.entries(state)) {
    const wire = writableName(registry, handle.type, name);
    if (registry.class(handle.type)?.members[wire]?.kind !== "object") {
      setScalar(registry, handle, wire, value, call, mayWrite);
      continue;
    }
    const target = locate(handle.type, wire, () => {
      const answer = registry.type(handle.type).follow?.[wire];
      if (!answer) throw notImplemented(handle.type, name);
      return answer(handle.it, call);
    });
    if (target) update(registry, target, value as object, call, mayWrite);
  }
}

/** The name to write under: `showGridlines` is written as `Gridlines`. */
function writableName(registry: Registry, type: string, name: string): string {
  const members = Object.entries(registry.class(type)?.members ?? {}).filter(([, member]) => member.name === name);
  const writable = members.filter(([, member]) => member.kind === "scalar" && member.writable);
  const writeOnly = writable.find(([, member]) => member.kind === "scalar" && !member.readable);
  return (writeOnly ?? writable[0] ?? members[0])?.[0] ?? name;
}

/** `ensureUnchanged`: refuses when a value is no longer what the add-in last saw. */
export function ensureUnchanged(registry: Registry, handle: Handle, state: object, call: Call): void {
  for (const [name, expected] of Object.entries(state)) {
    const wire = registry.wireName(handle.type, name) ?? name;
    locate(handle.type, wire, () => {
      registry.member(handle.type, wire);
      const answer = registry.type(handle.type).read?.[wire];
      if (!answer) throw notImplemented(handle.type, name);
      if (JSON.stringify(answer(handle.it, call)) === JSON.stringify(expected)) return;
      throw new RichApiError("RequestAborted", `${handle.type}.${name} has changed since it was read.`);
    });
  }
}
