import type { Handle } from "./object-type";
import type { Registry } from "./registry";

/**
 * Objects that the client keeps beyond one request, by the id it was given for them, and how many hold each object:
 * a range follows inserts and deletes for as long as anybody does.
 */
export class References {
  private readonly byId = new Map<string, Handle>();
  private readonly ids = new Map<unknown, string>();
  private readonly holders = new Map<unknown, number>();
  private lastId = 0;

  constructor(private readonly registry: Registry) {}

  get count(): number {
    return this.byId.size;
  }

  keep(handle: Handle): string {
    const known = this.ids.get(handle.it);
    if (known) return known;
    const id = `ref-${++this.lastId}`;
    this.byId.set(id, handle);
    this.ids.set(handle.it, id);
    this.hold(handle);
    return id;
  }

  find(id: string): Handle | undefined {
    return this.byId.get(id);
  }

  idOf(handle: Handle): string | undefined {
    return this.ids.get(handle.it);
  }

  remove(id: string): boolean {
    const handle = this.byId.get(id);
    if (!handle) return false;
    this.byId.delete(id);
    this.ids.delete(handle.it);
    this.letGo(handle);
    return true;
  }

  removeAll(): void {
    for (const id of [...this.byId.keys()]) this.remove(id);
  }

  /** Counted, because a request holds what it uses and a reference may outlive the request. */
  hold(handle: Handle): void {
    const type = this.registry.type(handle.type);
    const holders = this.holders.get(handle.it) ?? 0;
    this.holders.set(handle.it, holders + 1);
    if (holders === 0) type.hold?.(handle.it);
  }

  letGo(handle: Handle): void {
    const holders = (this.holders.get(handle.it) ?? 0) - 1;
    if (holders > 0) {
      this.holders.set(handle.it, holders);
      return;
    }
    this.holders.delete(handle.it);
    this.registry.type(handle.type).letGo?.(handle.it);
  }
}
