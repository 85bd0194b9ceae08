import fc from "fast-check";
import { readStamp, withBook, withoutSheets } from "../../src/workbook/stamp";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { SALES_PIPELINE } from "../../src/blueprint/templates/sales-pipeline";

const blueprint = okrwBlueprint(
  { team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
  SALES_PIPELINE,
);
const EMPTY = { schema: 1, books: [] };

describe("the note in the workbook's settings", () => {
  test("says which plan was drawn, and how to find its sheets when their tabs are renamed", () => {
    expect(withBook(readStamp(undefined), blueprint)).toEqual({
      schema: 1,
      books: [
        {
          plan: "okrw/sales-pipeline",
          version: 1,
          sheets: [
            { name: "OKR(W) Q4 2026", anchor: "OKR_AsOf" },
            { name: "Objectives Q4 2026", anchor: "tblObjectives_Q4_2026" },
            { name: "Key Results Q4 2026", anchor: "tblKeyResults_Q4_2026" },
            { name: "Work Q4 2026", anchor: "tblWork_Q4_2026" },
            { name: "Lists Q4 2026" },
          ],
          names: ["OKR_AsOf", "OKR_Start", "OKR_End", "OKR_ObjectiveIds_Q4_2026", "OKR_KeyResultIds_Q4_2026"],
        },
      ],
    });
  });

  test("is read back as it was written", () => {
    const stamp = withBook(readStamp(undefined), blueprint);
    expect(readStamp(JSON.stringify(stamp))).toEqual(stamp);
  });

  test("forgets a book whose sheets are gone", () => {
    expect(withoutSheets(withBook(readStamp(undefined), blueprint), ["Work Q4 2026"])).toEqual(EMPTY);
  });

  test("survives whatever else stands there", () => {
    const [drawn] = withBook(readStamp(undefined), blueprint).books;
    const anything = fc.oneof(
      fc.anything(),
      fc.json(),
      fc.json().map((json) => `{"schema":1,"books":[${json}]}`),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const stamp = withBook(readStamp(value), blueprint);
        expect(stamp.books).toContainEqual(drawn);
        expect(readStamp(JSON.stringify(stamp))).toEqual(stamp);
      }),
      { seed: 20261121 },
    );
    expect(readStamp('{"schema":2,"books":[]}')).toEqual(EMPTY);
  });
});
