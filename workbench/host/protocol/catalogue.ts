/**
 * What Microsoft's library knows how to say to Excel: every class, every member, under the name it has on the wire.
 * Made from the installed library by tools/catalogue and handed to the host; nothing in it is written by hand.
 */
export interface Catalogue {
  /** Version of the package it was made from. */
  readonly library: string;
  readonly classes: Readonly<Record<string, CatalogueClass>>;
  readonly events: readonly CatalogueEvent[];
}

export interface CatalogueClass {
  readonly name: string;
  readonly apiSet?: ApiSet;
  /** The class of its items, for a collection. */
  readonly itemsOf?: string;
  /** How the client names an item afterwards: by its key, or by its place when items have no id. */
  readonly itemsBy?: "indexer" | "GetItemAt";
  /** Where the client looks for an object of this class again: `workbook.worksheets`. */
  readonly collectionPath?: string;
  /** Has `_KeepReference`: the host hands out reference ids for it. */
  readonly keepsReference?: true;
  /** `parent[key]` on the wire; `getItem` in the API. */
  readonly indexer?: { readonly of: string; readonly parameters: readonly string[]; readonly apiSet?: ApiSet };
  /** By wire name. */
  readonly members: Readonly<Record<string, Member>>;
}

export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

interface Named {
  /** As the add-in writes it: `numberFormat`. */
  readonly name: string;
  readonly apiSet?: ApiSet;
}

export type Member =
  | (Named & { readonly kind: "scalar"; readonly readable: boolean; readonly writable: boolean })
  | (Named & { readonly kind: "object"; readonly of: string })
  | (Named & {
      readonly kind: "objectMethod";
      readonly of: string;
      readonly parameters: readonly string[];
      readonly write: boolean;
      /** The method of the same parent that finds the object again by its id. */
      readonly again?: string;
    })
  | (Named & { readonly kind: "action"; readonly parameters: readonly string[]; readonly write: boolean });

export interface CatalogueEvent {
  readonly class: string;
  /** As the add-in writes it: `onChanged`. */
  readonly name: string;
  /** Number on the wire; absent for the classic document events. */
  readonly eventType?: number;
  readonly register?: string;
  readonly unregister?: string;
}

/** "1.10" is above "1.9", which comparing as text or number would not see. */
export function meets(claimed: string | undefined, wanted: string): boolean {
  if (claimed === undefined) return false;
  const [a = 0, b = 0] = claimed.split(".").map(Number);
  const [c = 0, d = 0] = wanted.split(".").map(Number);
  return a > c || (a === c && b >= d);
}

/** Is the member there for an add-in that was promised these sets? A member without a set always is. */
export function isClaimed(apiSet: ApiSet | undefined, claimed: Readonly<Record<string, string>>): boolean {
  return apiSet === undefined || meets(claimed[apiSet.name], apiSet.version);
}
