import fc from "fast-check";
import { rowIndex } from "../../src/okr/row-index";

describe("the index of the rows in which texts stand", () => {
  test("a text has no row until one is noted", () => {
    const rowOf = rowIndex(2);
    expect(rowOf("a")).toBe(-1);
    expect(rowOf("a", 0)).toBe(0);
    expect(rowOf("a")).toBe(0);
    expect(rowOf("b")).toBe(-1);
  });

  test("the first row stays, and whoever notes a second one is told of it", () => {
    const rowOf = rowIndex(2);
    rowOf("a", 0);
    expect(rowOf("a", 1)).toBe(0);
    expect(rowOf("a")).toBe(0);
  });

  test("texts that would lie in the same place find their own rows", () => {
    const alike = ["aaaa", "aabb", "bbaa", "bbbb"].map((text) => text.replaceAll("a", "Aa").replaceAll("b", "BB"));
    const rowOf = rowIndex(alike.length);
    expect(alike.map((text, row) => rowOf(text, row))).toEqual([0, 1, 2, 3]);
    expect(alike.map((text) => rowOf(text))).toEqual([0, 1, 2, 3]);
  });

  test("it answers as a Map does", () => {
    const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("Aa", "BB", "", "kr-1", "kr-2"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.array(text), (noted, asked) => {
        const rowOf = rowIndex(noted.length);
        const map = new Map<string, number>();
        noted.forEach((each, row) => {
          if (!map.has(each)) map.set(each, row);
          expect(rowOf(each, row)).toBe(map.get(each));
        });
        for (const each of [...asked, ...noted]) expect(rowOf(each)).toBe(map.get(each) ?? -1);
      }),
      { seed: 20261121 },
    );
  });
});
