import fc from "fast-check";
import { nextId } from "../../src/okr/next-id";

test.each<[string, string[], string, string]>([
  ["the first", [], "KR", "KR1"],
  ["the next", ["KR1", "KR2"], "KR", "KR3"],
  ["after the highest, not after the last", ["KR7", "KR2"], "KR", "KR8"],
  ["gaps stay gaps", ["KR1", "KR5"], "KR", "KR6"],
  ["in the manner of the rows", ["S-08", "S-09"], "KR", "S-10"],
  ["of the last row that has a number", ["A1", "B4", "mission"], "KR", "B5"],
  ["case does not matter", ["kr1", "KR2"], "KR", "KR3"],
  ["beyond the zeros", ["W99", "W099"], "W", "W100"],
  ["rows without numbers", ["alpha", ""], "O", "O1"],
  ["numbers alone", ["1", "2"], "O", "3"],
])("%s: %j", (_what, ids, prefix, wanted) => expect(nextId(ids, prefix)).toBe(wanted));

test("the next id is never one that is there, whatever the case", () => {
  const id = fc.oneof(fc.constantFrom("KR1", "kr2", "KR003", "O1", " KR4 ", ""), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(id), fc.constantFrom("KR", "O", ""), (ids, prefix) => {
      const next = nextId(ids, prefix).trim().toLowerCase();
      expect(ids.some((known) => known.trim().toLowerCase() === next)).toBe(false);
    }),
    { seed: 4, numRuns: 1000 },
  );
});
