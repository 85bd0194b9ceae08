import { bottomUp } from "../../src/okr/bottom-up";
import { bookOf } from "./quality/a-book";

describe("bottomUp: the share of key results and work set by the crew", () => {
  const book = bookOf({
    teams: [{ team: "Support" }, { team: "Sales" }, { team: "Nobody" }],
    objectives: [{ team: "sales" }, { id: "O2", team: "Support" }],
    keyResults: [{ setBy: "crew" }, { id: "KR2", setBy: "manager" }, { id: "KR3", objective: "O2", setBy: "" }],
    work: [
      { moves: "KR3", team: "", setBy: "Crew" },
      { id: "W2", moves: "KR1", team: "Field", setBy: "crew" },
      { id: "W3", moves: "KR1", state: "Dropped", setBy: "manager" },
      { id: "W4", moves: "", team: "", setBy: "manager" },
    ],
  });

  test("counts lines at work, and says how many do not say who set them", () =>
    expect(bottomUp(book).overall).toEqual({ crew: 3, lines: 6, unsaid: 1 }));

  test("counts each line for its team: a key result for its objective's, work for its own or its key result's", () =>
    expect(bottomUp(book).teams).toEqual([
      { team: "Support", share: { crew: 1, lines: 2, unsaid: 1 } },
      { team: "Sales", share: { crew: 1, lines: 2, unsaid: 0 } },
      { team: "Field", share: { crew: 1, lines: 1, unsaid: 0 } },
    ]));

  test("of nothing there is no team and no line", () =>
    expect(bottomUp(bookOf({ keyResults: [] }))).toEqual({ overall: { crew: 0, lines: 0, unsaid: 0 }, teams: [] }));
});
