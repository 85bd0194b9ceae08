import { BANDS, QUESTIONS } from "../okr/review/bands";
import { here, quoted } from "./formulas";
import { choice, idFrom } from "./lists";
import type { Names } from "./names";
import type { Column, SheetPlan } from "./plan";
import { DAY, SHARE } from "./sheet-parts";
import { rowOf, tableSheet, typed, worked } from "./table-sheet";

/** What was said about each objective, and when. Rows are only ever added; it opens with a blank one, as the log does. */
export function reviewsSheet(names: Names): SheetPlan {
  const columns = reviewColumns(names);
  return tableSheet({
    sheet: names.sheets.reviews,
    table: names.tables.reviews,
    purpose: names.texts.purposes.reviews,
    tab: "results",
    columns,
    rows: [rowOf(columns, {})],
    keep: 3,
    printUpTo: names.review.thirdAnswer,
  });
}

export function reviewColumns(names: Names): readonly [Column, ...Column[]] {
  const { columns, review: header } = names;
  const { hints, refusals } = names.texts;
  return [
    typed(header.day, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.reviews,
      validation: { allow: "date", from: "1904-01-02", otherwise: refusals.date },
    }),
    typed(header.iteration, 11, { numberFormat: "0", horizontal: "Center" }),
    typed(header.objective, 13, { validation: idFrom(names, columns.objectiveIds) }),
    typed(header.score, 9, { numberFormat: SHARE, horizontal: "Right" }),
    typed(header.band, 12, { validation: choice(names, "bands") }),
    ...[header.accomplishments, header.challenges].map((title) => typed(title, 26, { wrap: true })),
    ...[header.firstAnswer, header.secondAnswer, header.thirdAnswer].map((title) => typed(title, 26, { wrap: true })),
    typed(header.by, 20, { wrap: true }),
    worked(header.questions, 60, `=${questions(names)}`, refusals.columnIsFormula, { wrap: true }),
  ];
}

/** What the answers answer: the questions of the row's band. */
function questions({ review, texts }: Names): string {
  return BANDS.reduceRight((otherwise, band) => {
    const asked = QUESTIONS[band].map((question, i) => quoted(`${i + 1}. ${texts.reviewQuestions[question]} `));
    return `IF(${here(review.band)}=${quoted(texts.words.bands[band])},${asked.join("&")},${otherwise})`;
  }, '""');
}
