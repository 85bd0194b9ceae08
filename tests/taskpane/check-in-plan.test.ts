import type { CheckIn } from "../../src/okr/log/check-in";
import { counted } from "../../src/okr/log/counted";
import { pastOf, problemsIn, turnsOf } from "../../src/taskpane/check-in-plan";
import type { OpenLog } from "../../src/workbook/open-log";
import { logOf, TODAY } from "../okr/log/a-log";
import { bookOf } from "../okr/quality/a-book";

/** Of an open period what the plan of the page needs; a spot names the row and the column. */
function open(...rows: readonly Partial<CheckIn>[]): OpenLog {
  const book = bookOf({ period: { asOf: TODAY } });
  const log = logOf(...rows);
  const spotOf = ({ field, ...at }: { field: string; row?: number }) => ({ sheet: "Log", cell: `${field} ${at.row}` });
  return { book, log, counted: counted(log, book, TODAY), checkInDays: 7, spotOf } as unknown as OpenLog;
}

test("key results stand where their turn is", () => {
  const { stale, due, rest } = turnsOf(open({ keyResult: "KR1", date: TODAY - 7 }, { keyResult: "KR2", date: TODAY }));
  const ids = [stale, due, rest].map((lines) => lines.map(({ keyResult }) => keyResult.id));
  expect(ids).toEqual([["KR3"], ["KR1"], ["KR2"]]);
});

describe("the history of a key result", () => {
  test("has the latest day first, of one day the lower row, and rows without a day before all others", () => {
    const past = pastOf(
      open({ date: TODAY - 7 }, { date: TODAY }, { keyResult: "KR2" }, { date: TODAY - 7 }, { date: "soon" }),
      "kr1",
    );
    expect(past.map(({ checkIn }) => checkIn.id)).toEqual(["C5", "C2", "C4", "C1"]);
    expect(past.map(({ why }) => why?.why)).toEqual(["text-date", undefined, undefined, undefined]);
  });

  test("offers a correction of every row that can be named and was not corrected", () => {
    const past = pastOf(open({ replacedBy: "C2" }, {}, { id: "" }, { value: "about 70" }), "KR1");
    expect(Object.fromEntries(past.map(({ checkIn, correctable }) => [checkIn.row, correctable]))).toEqual({
      0: "replaced",
      1: "yes",
      2: "no-id",
      3: "yes",
    });
  });
});

test("rows that do not count and rows that are odd are listed with their cell; corrected and blank ones are in order", () => {
  const found = problemsIn(
    open(
      {},
      { replacedBy: "C1" },
      { keyResult: "KR9" },
      { date: null },
      { date: TODAY + 1 },
      { value: null },
      { value: "about 70" },
      { confidence: 8 },
    ),
  );
  const said = found.map((one) => [one.checkIn.id, "why" in one.said ? one.said.why.why : one.said.doubt.doubt, one.spot?.cell]); // prettier-ignore
  expect(said).toEqual([
    ["C3", "unknown-key-result", "keyResult 2"],
    ["C4", "no-date", "date 3"],
    ["C5", "after-as-of", "date 4"],
    ["C6", "no-value", "value 5"],
    ["C7", "not-a-number", "value 6"],
    ["C8", "confidence-outside", "confidence 7"],
  ]);
});
