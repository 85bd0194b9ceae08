import type { BaseAddress } from "../build/base-address";
import { translated, type Said } from "./translations";
import type { Element } from "./xml";

/** Longest value Excel takes, in characters, by kind of resource (MS-OWEMXML). Longer ones fail without a clear word. */
export const LIMITS = { resid: 32, image: 2048, url: 2048, short: 125, long: 250 } as const;

type Kind = "image" | "url" | "short" | "long";

/**
 * The `Resources` part of a manifest, filled by those who name a resource: so none is missing and none is left over.
 * Each adder returns the id to point at; the same id may be added again with the same value.
 */
export class Resources {
  private readonly entries = new Map<string, { readonly kind: Kind; readonly said: Said }>();

  constructor(private readonly base: BaseAddress) {}

  /** A picture of the build, by its path below the base. */
  image(id: string, file: string): string {
    return this.add(id, "image", one(this.base + file));
  }

  /** A page or file of the build, by its path below the base. */
  url(id: string, file: string): string {
    return this.add(id, "url", one(this.base + file));
  }

  /** A label, up to 125 characters. */
  short(id: string, text: string | Said): string {
    return this.add(id, "short", one(text));
  }

  /** A sentence or two, up to 250 characters. */
  long(id: string, text: string | Said): string {
    return this.add(id, "long", one(text));
  }

  element(): Element {
    const all = (kind: Kind) =>
      [...this.entries]
        .filter(([, entry]) => entry.kind === kind)
        .map(([id, { said }]) => ({ "@id": id, ...translated(said, "bt:Override") }));
    return {
      "bt:Images": { "bt:Image": all("image") },
      "bt:Urls": { "bt:Url": all("url") },
      "bt:ShortStrings": { "bt:String": all("short") },
      "bt:LongStrings": { "bt:String": all("long") },
    };
  }

  private add(id: string, kind: Kind, said: Said): string {
    const known = this.entries.get(id);
    if (known && (known.kind !== kind || JSON.stringify(known.said) !== JSON.stringify(said))) {
      throw new Error(
        `The manifest resource "${id}" is "${known.said.text}" already and cannot become "${said.text}" too.`,
      );
    }
    if (id.length > LIMITS.resid) throw new Error(`The resource id "${id}" is longer than ${LIMITS.resid} characters.`);
    for (const { text } of [said, ...said.others]) {
      if (text.length <= LIMITS[kind]) continue;
      throw new Error(
        `The ${kind} resource "${id}" has ${text.length} characters; Excel takes ${LIMITS[kind]}. It begins "${text.slice(0, 40)}".`,
      );
    }
    this.entries.set(id, { kind, said });
    return id;
  }
}

/** The same in every language. */
const one = (text: string | Said): Said => (typeof text === "string" ? { text, others: [] } : text);
