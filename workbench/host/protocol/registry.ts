import { isClaimed, type ApiSet, type Catalogue, type CatalogueClass, type Member } from "./catalogue";
import { RichApiError } from "./errors";
import type { ObjectType } from "./object-type";

/** Who answers for a class. The value type differs from class to class; a handle always carries its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- no other type stands for "each its own"
export type AnyObjectType = ObjectType<any>;

/**
 * Brings together what exists (the catalogue), what we answer (the object types) and what this add-in was promised (the
 * requirement sets), and refuses whatever is not in all three.
 */
export class Registry {
  private readonly types: ReadonlyMap<string, AnyObjectType>;
  private readonly byApiName = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly catalogue: Catalogue,
    types: readonly AnyObjectType[],
    private readonly claimed: () => Readonly<Record<string, string>>,
  ) {
    this.types = new Map(types.map((type) => [type.name, type]));
  }

  type(name: string): AnyObjectType {
    const type = this.types.get(name);
    if (!type) throw new RichApiError("NotImplemented", `The host does not answer for ${name} (docs/differences.md).`);
    return type;
  }

  /** Undefined for the services of Office, which are no classes of Excel. */
  class(name: string): CatalogueClass | undefined {
    return Object.hasOwn(this.catalogue.classes, name) ? this.catalogue.classes[name] : undefined;
  }

  /** The member under its wire name, refused unless it exists and belongs to a promised requirement set. */
  member(type: string, wire: string): Member | undefined {
    const known = this.class(type);
    if (!known) return undefined;
    const member = Object.hasOwn(known.members, wire) ? known.members[wire] : undefined;
    if (!member) throw new RichApiError("ApiNotFound", `${type} has no member ${wire}.`);
    this.promised(`${type}.${member.name}`, member.apiSet);
    return member;
  }

  /** The same for `parent[key]`. */
  indexer(type: string): void {
    const known = this.class(type);
    if (!known) return;
    // Charts and shapes have a method of their own for getItem; the client still finds their items again by key.
    if (!known.indexer && known.itemsBy !== "indexer") {
      throw new RichApiError("ApiNotFound", `${type} has no items that can be named by a key.`);
    }
    this.promised(`${type}.getItem`, known.indexer?.apiSet);
  }

  isPromised(apiSet: ApiSet | undefined): boolean {
    return isClaimed(apiSet, this.claimed());
  }

  /** `numberFormat` → `NumberFormat`, without regard to case, as the client writes names as they were typed. */
  wireName(type: string, typed: string): string | undefined {
    let names = this.byApiName.get(type);
    if (!names) {
      const known = this.class(type);
      const own = this.types.get(type);
      const wires = known
        ? Object.entries(known.members).filter(([, m]) => m.kind === "object" || (m.kind === "scalar" && m.readable))
        : Object.keys({ ...own?.read, ...own?.follow }).map((wire) => [wire] as const);
      names = new Map(wires.map(([wire]) => [wire.toLowerCase(), wire]));
      this.byApiName.set(type, names);
    }
    return names.get(typed.toLowerCase());
  }

  private promised(member: string, apiSet: ApiSet | undefined): void {
    if (this.isPromised(apiSet)) return;
    throw new RichApiError(
      "ApiNotFound",
      `The API ${member} is not available: it needs ${apiSet!.name} ${apiSet!.version}, and this host claims ` +
        `${this.claimed()[apiSet!.name] ?? "none of that set"}.`,
    );
  }
}

/** One sentence for members that exist in Excel and are not answered here. */
export function notImplemented(type: string, member: string): RichApiError {
  return new RichApiError("NotImplemented", `The host does not answer ${type}.${member} (docs/differences.md).`);
}
