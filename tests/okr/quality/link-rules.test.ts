import type { Rule } from "../../../src/okr/quality/finding";
import { bookOf, factsOf, places, withKeyResult, withObjective, withWork } from "./a-book";

describe("ids and what they point to", () => {
  test.each<[string, Rule, ReturnType<typeof bookOf>, string[]]>([
    ["two rows with one id", "DOUBLED_ID", withKeyResult({ id: "kr2 " }), ["keyResults 0 id", "keyResults 1 id"]],
    ["a row at rest keeps its id", "DOUBLED_ID", withKeyResult({ id: "KR2", state: "Cancelled", reason: "x" }), ["keyResults 0 id", "keyResults 1 id"]],
    ["blank ids are not the same", "DOUBLED_ID", bookOf({ work: [{ id: "" }, { id: "" }] }), []],
    ["two tables may use one id", "DOUBLED_ID", withObjective({ id: "KR1" }), []],
    ["two teams of one name", "DOUBLED_ID", bookOf({ teams: [{}, {}] }), ["teams 0 team", "teams 1 team"]],
    ["a key result of no objective", "UNKNOWN_REFERENCE", withKeyResult({ objective: "" }), ["keyResults 0 objective"]],
    ["a key result of an unknown objective", "UNKNOWN_REFERENCE", withKeyResult({ objective: "O9" }), ["keyResults 0 objective"]],
    ["case does not matter", "UNKNOWN_REFERENCE", withKeyResult({ objective: "o1" }), []],
    ["an unknown team", "UNKNOWN_REFERENCE", withObjective({ team: "Marketing" }), ["objectives 0 team"]],
    ["an unknown team of work", "UNKNOWN_REFERENCE", withWork({ team: "Marketing" }), ["work 0 team"]],
    ["work may leave the team to its key result", "UNKNOWN_REFERENCE", withWork({ team: "" }), []],
    ["an unknown key result above", "UNKNOWN_REFERENCE", withObjective({ supports: "KR9" }), ["objectives 0 supports"]],
    ["an unknown whole", "UNKNOWN_REFERENCE", withKeyResult({ partOf: "KR9" }), ["keyResults 0 partOf"]],
    ["an unknown team above", "UNKNOWN_REFERENCE", bookOf({ teams: [{ partOf: "World" }] }), ["teams 0 partOf"]],
    ["a commitment that names none", "UNKNOWN_REFERENCE", bookOf({ commitments: [{ keyResult: "" }] }), ["commitments 0 keyResult"]],
    ["a commitment for no key result", "UNKNOWN_REFERENCE", bookOf({ commitments: [{ keyResult: "KR9" }] }), ["commitments 0 keyResult"]],
    ["work for no key result", "ORPHAN_WORK", withWork({ moves: "" }), ["work 0 moves"]],
    ["work for an unknown key result", "ORPHAN_WORK", withWork({ moves: "KR9" }), ["work 0 moves"]],
    ["a key result that nobody works on", "KR_WITHOUT_WORK", bookOf({ work: [{}, { moves: "KR2" }] }), ["keyResults 2 id"]],
    ["done work is work", "KR_WITHOUT_WORK", withWork({ state: "Done", evidence: "x" }), []],
    ["dropped work is not", "KR_WITHOUT_WORK", withWork({ state: "Dropped" }), ["keyResults 0 id"]],
    ["a whole is worked on in its parts", "KR_WITHOUT_WORK", bookOf({ keyResults: [{}, { id: "KR2", partOf: "KR1" }], work: [{ moves: "KR2" }] }), []],
    ["an objective for nothing", "SERVES_NOTHING", withObjective({ serves: "" }), ["objectives 0 serves"]],
    ["a key result above is something", "SERVES_NOTHING", withObjective({ serves: "", supports: "KR1" }), []],
  ])("%s (%s)", (_what, rule, book, wanted) => expect(places(book, rule)).toEqual(wanted)); // prettier-ignore
});

describe("loops", () => {
  test("an objective that supports its own key result stands above itself", () => {
    const book = withObjective({ supports: "KR1" });
    expect([places(book, "LOOP"), factsOf(book, "LOOP")]).toEqual([["objectives 0 supports"], { ids: ["O1"] }]);
  });

  test("a loop over two teams is named once, from its lowest id, whoever leads into it", () => {
    const book = bookOf({
      objectives: [
        { id: "O3", supports: "KR-O2" },
        { id: "O2", supports: "KR-O1" },
        { id: "O1", supports: "KR-O2" },
      ],
      keyResults: ["O1", "O2"].map((objective) => ({ id: `KR-${objective}`, objective })),
    });
    expect([places(book, "LOOP"), factsOf(book, "LOOP")]).toEqual([["objectives 2 supports"], { ids: ["O1", "O2"] }]);
  });

  test("parts and teams can run in a circle too", () => {
    const parts = bookOf({
      keyResults: [
        { id: "A", partOf: "B" },
        { id: "B", partOf: "A" },
      ],
    });
    const teams = bookOf({
      teams: [
        { team: "North", partOf: "South" },
        { team: "South", partOf: "North" },
      ],
    });
    expect([places(parts, "LOOP"), places(teams, "LOOP")]).toEqual([["keyResults 0 partOf"], ["teams 0 partOf"]]);
  });

  test("a tree is no loop", () => {
    const book = bookOf({
      objectives: [{}, { id: "O2", supports: "KR1" }, { id: "O3", supports: "KR1" }, { id: "O4", supports: "KR4" }],
      keyResults: [{}, { id: "KR4", objective: "O2" }],
    });
    expect(places(book, "LOOP")).toEqual([]);
  });
});
