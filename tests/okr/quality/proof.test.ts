import { belief } from "../../../src/okr/belief";
import { column } from "../../../src/okr/cell";
import { proof, type Proof } from "../../../src/okr/quality/proof";
import { quality as de } from "../../../src/texts/de/quality";
import { quality as en } from "../../../src/texts/en/quality";
import { bookOf } from "./a-book";

const BOOK = bookOf({
  work: [
    { work: "Implement a training program for all salespeople.", moves: "KR3" },
    { id: "W2", work: "Increase the number of salespeople to 5", moves: "kr2" },
    { id: "W3", work: "Have lunch", moves: "" },
    { id: "W4", work: "Buy a car", moves: "KR1", state: "Dropped" },
    { id: "W5", work: "Call customers", moves: "KR1", state: "Done" },
  ],
});

describe("the parts of the reverse-order proof", () => {
  test("are the objective, its key results, and the work that is believed to move one of them", () =>
    expect(proof(BOOK, "o1")).toEqual({
      objective: "Improve the health and depth of our sales pipeline",
      keyResults: [
        "Pipeline increases to 100 active leads",
        "Average deal size increases to $50,000",
        "Refund rate falls from 0.5 % to 0.2 %",
      ],
      work: [
        "Implement a training program for all salespeople",
        "Increase the number of salespeople to 5",
        "Call customers",
      ],
    }));

  test.each<[string, ReturnType<typeof bookOf>, unknown]>([
    ["the objective", bookOf({ objectives: [{ objective: " " }] }), { lacks: "objective" }],
    ["every key result", bookOf({ keyResults: [{ state: "Cancelled", reason: "x" }] }), { lacks: "keyResults" }],
    ["all work", bookOf({ work: [] }), { lacks: "work" }],
    ["the row", bookOf({ objectives: [] }), undefined],
  ])("say when %s is missing", (_what, book, wanted) => expect(proof(book, "O1")).toEqual(wanted));

  test("closed key results stay in it with their work, postponed ones leave", () => {
    const book = bookOf({ keyResults: [{ state: "Closed" }, { id: "KR2", state: "Postponed", keyResult: "No" }] });
    expect(proof(book, "O1")).toMatchObject({
      keyResults: ["Pipeline increases to 100 active leads"],
      work: ["Require 100 cold calls per month per salesperson"],
    });
  });
});

describe("the sentence", () => {
  const parts = proof(BOOK, "O1") as Proof;

  test("is in English what OKR.BELIEF answers for the same cells", () =>
    expect(en.proof.sentence(parts)).toBe(
      belief(
        column([parts.objective]),
        column(parts.keyResults),
        column(["Implement a training program for all salespeople.", ...parts.work.slice(1)]),
      ),
    ));

  test("has the same shape in German", () => {
    const lines = (text: string) => text.split("\n").length;
    expect(lines(de.proof.sentence(parts))).toBe(lines(en.proof.sentence(parts)));
    expect(de.proof.sentence(parts)).toMatch(/^Ich glaube, .*\n1\. Implement .* UND\n2\. /);
  });
});
