import { grammarOf } from "../grammar";

export const { categories, number, share, day, list, month, form, count, quote, quotedList, inUnit } = grammarOf(
  "de",
  ["one", "other"],
  ["„", "“"],
);
