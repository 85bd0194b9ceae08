import type { Handle } from "./object-type";
import type { Registry } from "./registry";

/**
 * Objects that the client keeps beyond one request, by the id it was given for them, and how many hold each object:
 * a range follows inserts and deletes for as long as anybody does.
 */
export class References {
  private readonly byId = new Map<string, Handle>();
  private readonly ids = new Map<unknown, string>();
  private readonly holders = new Map<unknown, { count: number; readonly type: string }>();
  private lastId = 0;

  constructor(private readonly registry: Registry) {}

  get count(): number {
    return this.byId.size;
  }

  keep(handle: Handle): string {
    const known = this.idOf(handle);
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

  /** Parts such as `range.format` stand for the same thing as their range; only the range itself has the id. */
  idOf(handle: Handle): string | undefined {
    const id = this.ids.get(handle.it);
    return id !== undefined && this.byId.get(id)?.type === handle.type ? id : undefined;
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

  /**
   * Counted, because a request holds what it uses and a reference may outlive the request. Parts that stand for the same
   * thing (`range.format`) do not count: their range is held beside them.
   */
  hold(handle: Handle): void {
    const held = this.holders.get(handle.it);
    if (held) {
      held.count++;
      return;
    }
    this.holders.set(handle.it, { count: 1, type: handle.type });
    this.registry.type(handle.type).hold?.(handle.it);
  }

  letGo(handle: Handle): void {
    const held = this.holders.get(handle.it);
    if (!held || --held.count > 0) return;
    this.holders.delete(handle.it);
    // Of the type that took hold: a part of a range (its format) may be the last to let go of it.
    this.registry.type(held.type).letGo?.(handle.it);
  }
}
