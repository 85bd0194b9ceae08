import { asText } from "./text-gate";
import type { Content } from "../blueprint/plan";

/** One cell of an array that is written; `null` leaves the cell alone. */
export type Written = string | number | boolean | null;

/** What is written first: everything that is not a formula. Excel makes the serial number of a day itself. */
export function constantOf(content: Content): Written {
  if (content === null || "formula" in content) return null;
  if ("text" in content) return content.text === "" ? null : asText(content.text);
  return "date" in content ? content.date : content.number;
}

/** What is written last, when every table and name that it may speak of is there. */
export function formulaOf(content: Content): Written {
  return content !== null && "formula" in content ? content.formula : null;
}

/** The array to write, or nothing where it would leave every cell alone. */
export function toWrite(
  rows: readonly (readonly Content[])[],
  take: (content: Content) => Written,
): Written[][] | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const written = rows.map((row) => Array.from({ length: width }, (_, i) => take(row[i] ?? null)));
  return written.some((row) => row.some((cell) => cell !== null)) ? written : undefined;
}
