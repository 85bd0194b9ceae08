import * as fc from "fast-check";
import { SpanMap } from "../../../../workbench/host/model/spans";

const LIMIT = 30;
const key = fc.integer({ min: 0, max: LIMIT - 1 });
const count = fc.integer({ min: 0, max: 8 });
const value = fc.integer({ min: 1, max: 3 });
const change = fc.oneof(
  fc.record({ does: fc.constant("set" as const), key, count, value }),
  fc.record({ does: fc.constant("delete" as const), key, count }),
  fc.record({ does: fc.constant("insert" as const), key, count }),
  fc.record({ does: fc.constant("remove" as const), key, count }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The same on a plain map, key by key. */
function plainly(map: Map<number, number>, { does, key: at, count: n, ...rest }: Change): Map<number, number> {
  const keys = Array.from({ length: Math.min(n, LIMIT - at) }, (_, i) => at + i);
  if (does === "set")
    return new Map([...map, ...keys.map((k): [number, number] => [k, (rest as { value: number }).value])]);
  const left = [...map].filter(([k]) => does === "insert" || k < at || k >= at + n);
  const by = does === "insert" ? n : does === "remove" ? -n : 0;
  return new Map(left.map(([k, v]): [number, number] => [k >= at ? k + by : k, v]).filter(([k]) => k < LIMIT));
}

function act(map: SpanMap<number>, it: Change): void {
  const n = Math.min(it.count, LIMIT - it.key);
  if (it.does === "set") map.setSpan(it.key, n, it.value);
  if (it.does === "delete") map.deleteSpan(it.key, n);
  if (it.does === "insert") map.insert(it.key, it.count, LIMIT);
  if (it.does === "remove") map.remove(it.key, it.count);
}

const sorted = (map: Iterable<[number, number]>) => [...map].sort(([a], [b]) => a - b);

test("spans hold what a plain map holds, whatever is set, deleted, inserted and removed", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), key, count, (changes, from, n) => {
      const spans = new SpanMap<number>();
      let map = new Map<number, number>();
      for (const each of changes) {
        act(spans, each);
        map = plainly(map, each);
      }
      expect([...spans]).toEqual(sorted(map));
      expect([spans.size, spans.get(from), spans.has(from)]).toEqual([map.size, map.get(from), map.has(from)]);
      expect(spans.countIn(from, n)).toBe([...map.keys()].filter((k) => k >= from && k < from + n).length);
      expect(sorted(spans.below(from))).toEqual(sorted(map).filter(([k]) => k < from));
    }),
    { seed: 20261121, numRuns: 2000 },
  );
});

test("neighbours with one value are one span", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const spans = new SpanMap<number>();
      for (const each of changes) act(spans, each);
      const touching = spans.spans.filter((span, i) => {
        const next = spans.spans[i + 1];
        return next && (next.from < span.end || (next.from === span.end && next.value === span.value));
      });
      expect([touching, spans.spans.filter(({ from, end }) => end <= from)]).toEqual([[], []]);
    }),
    { seed: 20261121, numRuns: 2000 },
  );
});
