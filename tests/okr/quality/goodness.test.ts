import { goodness } from "../../../src/okr/quality/goodness";
import { bookOf, findings, withKeyResult, withObjective } from "./a-book";

const of = (book: ReturnType<typeof bookOf>) => goodness(book, findings(book));

describe("how well an objective is made", () => {
  test("a clean objective passes every check", () => {
    const [{ checks, passed, share } = {} as never, ...others] = of(bookOf());
    expect([passed, share, others]).toEqual([checks, 1, []]);
    expect(checks).toBeGreaterThan(30);
  });

  test("a warning counts nothing and a hint counts half, on whatever line of the objective it is", () => {
    const [{ checks } = {} as never] = of(bookOf());
    const [warned, hinted] = [withKeyResult({ owner: "" }), withObjective({ serves: "" })].map((book) => of(book)[0]!);
    expect(warned).toMatchObject({ passed: checks - 1, hinted: 0, share: (checks - 1) / checks });
    expect(hinted).toMatchObject({ passed: checks - 1, hinted: 1, share: (checks - 0.5) / checks });
  });

  test("a rule is one check, however often it is broken", () => {
    const once = of(withKeyResult({ owner: "" }))[0]!;
    const often = of(bookOf({ keyResults: ["KR1", "KR2", "KR3"].map((id) => ({ id, metric: id, owner: "" })) }))[0]!;
    expect(often.share).toBe(once.share);
  });

  test("without key results there are fewer checks, and none of them is passed for free", () => {
    const [bare] = of(bookOf({ keyResults: [], work: [] }));
    const [whole] = of(bookOf());
    expect(bare!.checks).toBeLessThan(whole!.checks);
    expect(bare!.share).toBeLessThan(1);
  });

  test("the faults of one objective are not another one's, and those at rest have no score", () => {
    const book = bookOf({
      teams: [{}, { team: "Support" }],
      objectives: [{}, { id: "O2", team: "Support", owner: "" }, { id: "O3", state: "Postponed" }],
      keyResults: ["1", "2", "3", "4", "5", "6"].map((n, i) => ({
        id: `KR${n}`,
        metric: `M${n}`,
        objective: i < 3 ? "O1" : "O2",
      })),
    });
    const [first, second, ...others] = of(book);
    expect([first!.share, second!.share < 1, others]).toEqual([1, true, []]);
  });
});
