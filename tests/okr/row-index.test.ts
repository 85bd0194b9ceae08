import fc from "fast-check";
import { hashOf, rowIndex } from "../../src/okr/row-index";

/** An index of these ids, as a sheet makes one: each row notes its own. */
function indexed(ids: readonly unknown[]) {
  const find = rowIndex(ids);
  return { rows: ids.map((id, row) => find(id, hashOf(id), row)), find: (id: unknown) => find(id, hashOf(id)) };
}

describe("the index of the rows in which ids stand", () => {
  test("an id has no row until one is noted", () => {
    const find = rowIndex(["a", "b"]);
    expect(find("a", hashOf("a"))).toBe(-1);
    expect(find("a", hashOf("a"), 0)).toBe(0);
    expect(find("a", hashOf("a"))).toBe(0);
    expect(find("b", hashOf("b"))).toBe(-1);
  });

  test("the first row stays, and whoever notes a second one is told of it", () => {
    const { rows, find } = indexed(["a", "a"]);
    expect(rows).toEqual([0, 0]);
    expect(find("a")).toBe(0);
  });

  test.each([
    ["space around it", "KR 1", "  KR 1 "],
    ["case", "KR-1", "kr-1"],
    ["case beyond ASCII", "ÜBER", "über"],
    ["how an accent is encoded", "Caf\u00e9", "CAFE\u0301"],
    ["a letter that becomes an ASCII one", "\u212Am", "KM"],
    ["a number or its digits", 12, " 12"],
  ])("ids are the same whatever %s", (_what, one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
    expect(indexed([one]).find(other)).toBe(0);
    expect(indexed([other]).find(one)).toBe(0);
  });

  test("texts whose hashes are the same keep rows of their own", () => {
    const alike = ["00", ".n", "a"];
    expect(hashOf(".n")).toBe(hashOf("00"));
    const { rows, find } = indexed(alike);
    expect(rows).toEqual([0, 1, 2]);
    expect([" 00", ".N", "A"].map(find)).toEqual([0, 1, 2]);
  });

  test("what is neither a text nor a number has no hash, and every id has one", () => {
    expect([null, undefined, true, { fault: "#N/A" }].map(hashOf)).toEqual([0, 0, 0, 0]);
    expect(hashOf("")).not.toBe(0);
    expect(hashOf("\0")).not.toBe(0);
  });

  test("it answers as a Map of texts does", () => {
    const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("Aa", "BB", "", "kr-1", "KR-2", 1, "1 ", 31));
    const keyOf = (id: unknown) => String(id).trim().normalize("NFC").toLowerCase();
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.array(text), (noted, asked) => {
        const { rows, find } = indexed(noted);
        const map = new Map<string, number>();
        noted.forEach((id, row) => {
          if (!map.has(keyOf(id))) map.set(keyOf(id), row);
          expect(rows[row]).toBe(map.get(keyOf(id)));
        });
        for (const id of [...asked, ...noted]) expect(find(id)).toBe(map.get(keyOf(id)) ?? -1);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
