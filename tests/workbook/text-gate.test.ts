/** @jest-environment jsdom */
import fc from "fast-check";
import { asText } from "../../src/workbook/text-gate";
import { newHost, officeInJest } from "../../workbench/host/jest/office";

jest.setTimeout(60_000);

const host = newHost();

beforeAll(() => officeInJest(host));

/** What cells hold after the texts were written through the gate. */
async function written(texts: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, texts.length, 1);
    range.clear();
    range.formulas = texts.map((text) => [asText(text)]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test("what looks like a formula, a number, a day or a logical value comes back as it was typed", async () => {
  const texts = [
    "=1+1", "=HYPERLINK(\"x\")", "+1", "-1", "-x", "@SUM(A1)", "@x", "1-2", "3/4", "00123", "1E5", "12.50", "50%", "$5",
    "TRUE", "false", "#N/A", "#NAME?", "May 1", "Mar-26", "march 2026", "Dec. 24", "12:30", "2026-10-01", "'quoted", "''",
    " =1", "\t=1", "\r=1", "＝1", "Plain words", "Q4 2026", "KR1", "Ümläut", "end ", "R1C1", "😀",
  ]; // prettier-ignore
  expect(await written(texts)).toEqual(texts);
});

test("any text comes back as it was typed", async () => {
  const texts = fc.sample(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
      fc
        .tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", " ", "1", "$", "jan ", "Sept "), fc.string())
        .map(([sign, rest]) => sign + rest),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((day) => day.toUTCString()),
    ),
    { numRuns: 500, seed: 20261121 },
  );
  expect(await written(texts)).toEqual(texts);
});

test("plain words go without an apostrophe, because the formula bar shows it", () => {
  expect(["Head of Sales", "Average deal size increases to $50,000", "Key result"].map(asText)).toEqual([
    "Head of Sales",
    "Average deal size increases to $50,000",
    "Key result",
  ]);
});
