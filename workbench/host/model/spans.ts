/** The same value for all keys from `from` up to, but not including, `end`. */
export interface Span<T> {
  readonly from: number;
  readonly end: number;
  readonly value: T;
}

/**
 * A map from row or column numbers that costs as much as it has stretches of equal values, not as much as it has keys:
 * a person may hide a million rows with one click. It reads like any other map.
 */
export class SpanMap<T> implements ReadonlyMap<number, T> {
  /** In order, without overlap; neighbours that touch have different values. */
  private list: Span<T>[] = [];

  get spans(): readonly Span<T>[] {
    return this.list;
  }

  get size(): number {
    return this.list.reduce((sum, { from, end }) => sum + end - from, 0);
  }

  get(key: number): T | undefined {
    const span = this.list[this.firstBehind(key)];
    return span && span.from <= key ? span.value : undefined;
  }

  has(key: number): boolean {
    const span = this.list[this.firstBehind(key)];
    return span !== undefined && span.from <= key;
  }

  set(key: number, value: T): this {
    return this.setSpan(key, 1, value);
  }

  delete(key: number): boolean {
    const had = this.has(key);
    if (had) this.deleteSpan(key, 1);
    return had;
  }

  clear(): void {
    this.list = [];
  }

  setSpan(from: number, count: number, value: T): this {
    if (count > 0) this.replace(from, from + count, [{ from, end: from + count, value }]);
    return this;
  }

  deleteSpan(from: number, count: number): void {
    if (count > 0) this.replace(from, from + count, []);
  }

  /** The spans that lie in a stretch, cut at its ends. */
  within(from: number, count: number): Span<T>[] {
    const found: Span<T>[] = [];
    for (let i = this.firstBehind(from); i < this.list.length && this.list[i]!.from < from + count; i++) {
      const span = this.list[i]!;
      found.push({ ...span, from: Math.max(span.from, from), end: Math.min(span.end, from + count) });
    }
    return found;
  }

  /** The stretches between the spans, within a stretch. */
  gaps(from: number, count: number): { from: number; end: number }[] {
    const found: { from: number; end: number }[] = [];
    let start = from;
    for (const span of [...this.within(from, count), { from: from + count, end: from + count }]) {
      if (span.from > start) found.push({ from: start, end: span.from });
      start = span.end;
    }
    return found;
  }

  /** How many keys of a stretch are there. */
  countIn(from: number, count: number): number {
    return this.within(from, count).reduce((sum, span) => sum + span.end - span.from, 0);
  }

  /** Makes room for `count` keys: what lies at `at` or behind moves away, what passes `limit` is gone. */
  insert(at: number, count: number, limit: number): void {
    const moved = this.within(at, limit - count - at);
    this.deleteSpan(at, limit - at);
    for (const { from, end, value } of moved) this.setSpan(from + count, end - from, value);
  }

  /** Takes `count` keys out: what lies behind them moves up. */
  remove(at: number, count: number): void {
    const moved = this.within(at + count, Infinity);
    this.deleteSpan(at, Infinity);
    for (const { from, end, value } of moved) this.setSpan(from - count, end - from, value);
  }

  copyFrom(other: SpanMap<T>): void {
    this.list = [...other.list];
  }

  /** Key by key, as a plain map, below a limit. */
  below(limit: number): Map<number, T> {
    const found = new Map<number, T>();
    for (const { from, end, value } of this.within(0, limit))
      for (let key = from; key < end; key++) found.set(key, value);
    return found;
  }

  forEach(visit: (value: T, key: number, map: ReadonlyMap<number, T>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): Generator<[number, T], undefined> {
    for (const { from, end, value } of this.list) for (let key = from; key < end; key++) yield [key, value];
  }

  *keys(): Generator<number, undefined> {
    for (const [key] of this) yield key;
  }

  *values(): Generator<T, undefined> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): Generator<[number, T], undefined> {
    return this.entries();
  }

  /** The place in the list of the first span that ends behind this key. */
  private firstBehind(key: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.end > key) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private replace(from: number, end: number, by: readonly Span<T>[]): void {
    const first = this.firstBehind(from);
    let last = first;
    while (last < this.list.length && this.list[last]!.from < end) last++;
    const [before, after] = [this.list[first], this.list[last - 1]];
    const pieces = [
      ...this.list.slice(Math.max(0, first - 1), first),
      ...(last > first && before!.from < from ? [{ ...before!, end: from }] : []),
      ...by,
      ...(last > first && after!.end > end ? [{ ...after!, from: end }] : []),
      ...this.list.slice(last, last + 1),
    ];
    const joined: Span<T>[] = [];
    for (const piece of pieces) {
      const beside = joined.at(-1);
      if (beside && beside.end === piece.from && beside.value === piece.value) {
        joined[joined.length - 1] = { ...beside, end: piece.end };
      } else joined.push(piece);
    }
    const start = Math.max(0, first - 1);
    this.list.splice(start, last + 1 - start, ...joined);
  }
}

/** A set of row or column numbers, kept as stretches. It reads like any other set. */
export class SpanSet implements ReadonlySet<number> {
  /** Its stretches. */
  readonly map = new SpanMap<true>();

  get size(): number {
    return this.map.size;
  }

  has(key: number): boolean {
    return this.map.has(key);
  }

  add(key: number): this {
    this.map.set(key, true);
    return this;
  }

  delete(key: number): boolean {
    return this.map.delete(key);
  }

  /** Puts a whole stretch in, or takes it out. */
  put(from: number, count: number, inside: boolean): void {
    if (inside) this.map.setSpan(from, count, true);
    else this.map.deleteSpan(from, count);
  }

  forEach(visit: (key: number, again: number, set: ReadonlySet<number>) => void): void {
    for (const key of this) visit(key, key, this);
  }

  *entries(): Generator<[number, number], undefined> {
    for (const key of this) yield [key, key];
  }

  keys(): Generator<number, undefined> {
    return this.map.keys();
  }

  values(): Generator<number, undefined> {
    return this.map.keys();
  }

  [Symbol.iterator](): Generator<number, undefined> {
    return this.map.keys();
  }
}
