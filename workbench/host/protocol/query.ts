import type { Call } from "./call";
import { RichApiError } from "./errors";
import { apiName } from "./names";
import type { Handle } from "./object-type";
import { locate } from "./paths";
import type { References } from "./references";
import { notImplemented, type Registry } from "./registry";
import type { QueryInfo } from "./wire";

/** What of an object is wanted: everything that loads by itself, and these by name, each with what is wanted of it. */
interface Selection {
  all: boolean;
  readonly named: Map<string, Selection>;
}

/** How names are written: as on the wire for `load`, as in the API for `retrieve`. */
export interface Spelling {
  member(wire: string): string;
  readonly items: "_Items" | "items";
}

export const WIRE: Spelling = { member: (wire) => wire, items: "_Items" };
export const JSON_NAMES: Spelling = { member: apiName, items: "items" };

export function selectionOf(query: QueryInfo): Selection {
  const root: Selection = { all: false, named: new Map() };
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  for (const path of wanted) {
    let at = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "*") {
        at.all = true;
        break;
      }
      if (name.toLowerCase() === "items") continue;
      const next = at.named.get(name) ?? { all: false, named: new Map<string, Selection>() };
      at.named.set(name, next);
      at = next;
    }
  }
  if (wanted.length === 0) root.all = true;
  return root;
}

/** Answers `load` and `retrieve`: the values of an object, of what it leads to, and of the items of a collection. */
export class Query {
  constructor(
    private readonly registry: Registry,
    private readonly references: References,
    private readonly call: Call,
    private readonly spelling: Spelling,
  ) {}

  answer(handle: Handle | null, info: QueryInfo): unknown {
    return handle && this.write(handle, selectionOf(info), info);
  }

  /** `loadRecursive`: each class with a query of its own, and whatever of these classes it leads to. */
  answerRecursively(handle: Handle | null, queries: Readonly<Record<string, QueryInfo>>, depth: number): unknown {
    if (!handle) return null;
    const info = queries[handle.type] ?? queries[`Excel.${handle.type}`];
    const value = this.write(handle, info ? selectionOf(info) : { all: false, named: new Map() }, info ?? {});
    if (depth <= 0) return value;
    const items = value[this.spelling.items];
    if (Array.isArray(items)) {
      this.itemsOf(handle, info ?? {}).forEach(({ item }, i) => {
        Object.assign(items[i], this.answerRecursively(item, queries, depth - 1));
      });
    }
    for (const [wire, member] of Object.entries(this.registry.class(handle.type)?.members ?? {})) {
      if (member.kind !== "object" || !(queries[member.of] ?? queries[`Excel.${member.of}`])) continue;
      value[this.spelling.member(wire)] = this.answerRecursively(this.follow(handle, wire), queries, depth - 1);
    }
    return value;
  }

  private write(handle: Handle, selection: Selection, info: QueryInfo): Record<string, unknown> {
    const value = this.identity(handle);
    const type = this.registry.type(handle.type);
    if (!type.items) {
      this.writeMembers(handle, selection, value);
      return value;
    }
    this.writeMembers(handle, { all: true, named: this.ownScalars(handle.type, selection) }, value);
    const ofItems = { all: selection.all, named: this.withoutOwnScalars(handle.type, selection) };
    value[this.spelling.items] = this.itemsOf(handle, info).map(({ item, index }) => {
      const written = this.write(item, ofItems, {});
      return this.spelling === WIRE ? { _Index: index, ...written } : written;
    });
    return value;
  }

  private itemsOf(handle: Handle, info: QueryInfo): { item: Handle; index: number }[] {
    const items = this.registry.type(handle.type).items!(handle.it, this.call);
    const from = info.Skip ?? 0;
    const to = info.Top === undefined || info.Top === null ? undefined : from + info.Top;
    return items.map((item, index) => ({ item, index })).slice(from, to);
  }

  /** In `load("count, name")` on a collection the first name is the collection's own, the second that of its items. */
  private ownScalars(type: string, { named }: Selection): Map<string, Selection> {
    return new Map([...named].filter(([name]) => this.isOwnScalar(type, name)));
  }

  private withoutOwnScalars(type: string, { named }: Selection): Map<string, Selection> {
    return new Map([...named].filter(([name]) => !this.isOwnScalar(type, name)));
  }

  private isOwnScalar(type: string, name: string): boolean {
    const wire = this.registry.wireName(type, name);
    return wire !== undefined && this.registry.class(type)?.members[wire]?.kind === "scalar";
  }

  /** What always comes along, so that the client can find the object again. */
  identity(handle: Handle): Record<string, unknown> {
    const reference = this.references.idOf(handle);
    const own = this.registry.type(handle.type).identity?.(handle.it);
    const identity = Object.entries(own ?? {}).map(([wire, id]) => [this.spelling.member(wire), id]);
    return { ...Object.fromEntries(identity), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private writeMembers(handle: Handle, selection: Selection, value: Record<string, unknown>): void {
    if (selection.all) this.writeDefaults(handle, value);
    for (const [name, inner] of selection.named) {
      const wire = this.registry.wireName(handle.type, name);
      if (!wire) {
        const problem = `${handle.type} has no property ${JSON.stringify(name)} that could be loaded.`;
        locate(handle.type, name, () => { throw new RichApiError("InvalidArgument", problem); }); // prettier-ignore
        continue;
      }
      const member = locate(handle.type, wire, () => this.registry.member(handle.type, wire));
      const isScalar = member ? member.kind === "scalar" : Boolean(this.registry.type(handle.type).read?.[wire]);
      value[this.spelling.member(wire)] = isScalar ? this.scalar(handle, wire) : this.navigate(handle, wire, inner);
    }
  }

  /** A bare load: what this host answers and the add-in was promised; what is dear waits to be asked for. */
  private writeDefaults(handle: Handle, value: Record<string, unknown>): void {
    const type = this.registry.type(handle.type);
    const members = this.registry.class(handle.type)?.members;
    for (const wire of Object.keys(type.read ?? {})) {
      if (wire.startsWith("_") || type.notByDefault?.includes(wire)) continue;
      if (members && !this.registry.isPromised(members[wire]?.apiSet)) continue;
      value[this.spelling.member(wire)] = this.scalar(handle, wire);
    }
  }

  private scalar(handle: Handle, wire: string): unknown {
    if (wire === "_ReferenceId") return this.references.idOf(handle) ?? "";
    return locate(handle.type, wire, () => {
      const read = this.registry.type(handle.type).read;
      const answer = read && Object.hasOwn(read, wire) ? read[wire] : undefined;
      if (!answer) throw notImplemented(handle.type, apiName(wire));
      return answer(handle.it, this.call) ?? null;
    });
  }

  private navigate(handle: Handle, wire: string, selection: Selection): unknown {
    const target = this.follow(handle, wire);
    if (!target) return null;
    const wanted = selection.named.size === 0 ? { all: true, named: selection.named } : selection;
    return this.write(target, wanted, {});
  }

  private follow(handle: Handle, wire: string): Handle | null {
    return locate(handle.type, wire, () => {
      const follow = this.registry.type(handle.type).follow;
      const answer = follow && Object.hasOwn(follow, wire) ? follow[wire] : undefined;
      if (!answer) throw notImplemented(handle.type, apiName(wire));
      return answer(handle.it, this.call);
    });
  }
}
