import { checkQuality } from "../../okr/quality/check";
import type { Finding } from "../../okr/quality/finding";
import type { OpenBook } from "../../workbook/open-book";

/** What a coach would question in the period that is open, in the order of its sheets. */
export function findingsOf({ book, keyResultRule, language }: OpenBook): readonly Finding[] {
  return checkQuality(book, keyResultRule, language);
}
