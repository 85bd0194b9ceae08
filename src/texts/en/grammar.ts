import { grammarOf } from "../grammar";

export const { categories, number, share, day, list, form, count, quote, quotedList, inUnit } = grammarOf(
  "en",
  ["one", "other"],
  ['"', '"'],
);
