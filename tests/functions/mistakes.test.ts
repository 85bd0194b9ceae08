import { answerOf } from "../../src/functions/convert";
import { explain, isProblem } from "../../src/okr/problem";
import { formulaCalled } from "./calls";

test("a mistake of ours asks to be reported, and keeps what went wrong out of the sentence but within reach", () => {
  const cause = new RangeError("beyond the end of the secret list");
  const broken = {
    ...formulaCalled("SCORE"),
    evaluate: () => {
      throw cause;
    },
  };
  const answer = answerOf(broken, [0, 100, 50]);
  if (!isProblem(answer)) throw new Error("It answered.");
  expect(answer).toMatchObject({ problem: "unexpected", formula: "OKR.SCORE", cause });
  expect(explain(answer)).not.toContain("secret");
});
