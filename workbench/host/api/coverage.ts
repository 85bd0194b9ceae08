import { isDelivered } from "../frame/rich-api-events";
import type { Catalogue, CatalogueEvent, Member } from "../protocol/catalogue";
import { isProtocolMethod } from "../protocol/engine";
import type { AnyObjectType } from "../protocol/registry";
import { AREAS } from "./areas";
import { refusalOf } from "./refused";

/** How one member stands: answered, refused with a reason, or neither, which is a fault of this host. */
interface Standing {
  readonly area: string;
  readonly class: string;
  readonly wire: string;
  readonly member: Member | "getItem";
  readonly answered: boolean;
  readonly refused: string | undefined;
}

/** Every member of the areas, compared with what the object types answer. */
export function coverage(catalogue: Catalogue, types: readonly AnyObjectType[]): Standing[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  return Object.entries(AREAS).flatMap(([area, names]) =>
    names.flatMap((name) => {
      const known = catalogue.classes[name];
      if (!known) throw new Error(`${name} is no class of the catalogue.`);
      const type = byName.get(name);
      const standing = (wire: string, member: Standing["member"], answered: boolean): Standing => {
        return { area, class: name, wire, member, answered, refused: refusalOf(name, wire) };
      };
      const members = Object.entries(known.members).filter(([wire]) => !isEventMethod(catalogue, name, wire));
      return [
        ...(known.indexer ? [standing("getItem", "getItem", Boolean(type?.item))] : []),
        ...members.map(([wire, member]) => standing(wire, member, isAnswered(name, type, wire, member))),
      ];
    }),
  );
}

/** Events of the areas that an add-in cannot listen to here. */
export function silentEvents(catalogue: Catalogue): CatalogueEvent[] {
  const names = new Set(Object.values(AREAS).flat());
  return catalogue.events.filter((event) => names.has(event.class) && !isDelivered(event.eventType));
}

function isEventMethod(catalogue: Catalogue, name: string, wire: string): boolean {
  return catalogue.events.some(
    (event) => event.class === name && (event.register === wire || event.unregister === wire),
  );
}

function isAnswered(name: string, type: AnyObjectType | undefined, wire: string, member: Member): boolean {
  if (!type) return false;
  if (isProtocolMethod(name, wire) || wire === "_ReferenceId") return true;
  switch (member.kind) {
    case "scalar": {
      const isRead = !member.readable || Boolean(type.read?.[wire]);
      return isRead && (!member.writable || Boolean(type.write?.[wire]) || isWrittenUnderAnotherName(type, wire));
    }
    case "object":
      return Boolean(type.follow?.[wire]);
    case "objectMethod":
      return Boolean(type.open?.[wire]);
    case "action":
      return Boolean(type.invoke?.[wire]);
  }
}

/** `ShowGridlines` is read under this name and written as `Gridlines`. */
function isWrittenUnderAnotherName(type: AnyObjectType, wire: string): boolean {
  return wire.startsWith("Show") && Boolean(type.write?.[wire.slice("Show".length)]);
}
