import { tokenize, tokenTypes } from "@borgar/fx";
import { BANDS, QUESTIONS } from "../../src/okr/review/bands";
import { columnOf, SALES, sheetOf } from "./books";

describe.each(SALES)("check-ins and reviews in the words of $language", (book) => {
  const { names, texts } = book;
  const [log, reviews] = [sheetOf(book, "checkIns"), sheetOf(book, "reviews")];
  const formulas = [log, reviews].flatMap(({ table }) => table!.columns.flatMap(({ formula }) => formula ?? []));

  test("open with one blank row each: nothing was measured or said yet", () => {
    for (const { table } of [log, reviews]) {
      expect(table!.rows.map(({ contents }) => contents.every((cell) => cell === null))).toEqual([true]);
    }
  });

  test("name columns and the day by their names, never cells: rows may be sorted, filtered and moved", () => {
    expect(formulas).toHaveLength(5);
    const cells = formulas.flatMap((formula) => tokenize(formula).filter(({ type }) => type === tokenTypes.REF_RANGE));
    expect(cells).toEqual([]);
  });

  test("let people type what was measured, and keep for formulas what is worked out of it", () => {
    const { check, unit, line, order } = names.checkIn;
    const worked = log.table!.columns.filter(({ filledBy }) => filledBy === "formula").map(({ header }) => header);
    expect(worked).toEqual([check, unit, line, order]);
    expect(reviews.table!.columns.filter(({ filledBy }) => filledBy === "formula")).toHaveLength(1);
  });

  test("say each reason why a row does not count in a sentence of their language", () => {
    const { formula = "" } = columnOf(log, names.checkIn.check);
    for (const sentence of Object.values(texts.sheets.logChecks).flat()) expect(formula).toContain(`"${sentence}"`);
  });

  test("ask in the reviews what belongs to the band, in its order, and nothing without one", () => {
    const { formula = "" } = columnOf(reviews, names.review.questions);
    const parts = BANDS.map((band) => {
      const asked = QUESTIONS[band].map((question, i) => `"${i + 1}. ${texts.sheets.reviewQuestions[question]} "`);
      return `[@${names.review.band}]="${texts.sheets.words.bands[band]}",${asked.join("&")},`;
    });
    for (const part of parts) expect(formula).toContain(part);
    expect(formula).toMatch(/,""\)+$/);
  });

  test("are read by the key results through two lists only, so that the time grows with the log once for each", () => {
    const { keyResult } = names;
    const entry = columnOf(sheetOf(book, "keyResults"), keyResult.entry).formula ?? "";
    expect(entry.match(/MAXIFS\(/g)?.length).toBeLessThanOrEqual(2);
    for (const header of [keyResult.current, keyResult.lastCheckIn, keyResult.confidence]) {
      expect(columnOf(sheetOf(book, "keyResults"), header).formula).not.toMatch(/MAXIFS|MATCH|LOOKUP|SUMPRODUCT/);
    }
  });
});
