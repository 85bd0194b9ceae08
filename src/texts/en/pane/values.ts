import type { ValueProblem } from "../../../blueprint/culture";

/** A number or a day that was typed into a field. */
export function explainValue(found: ValueProblem): string {
  switch (found.problem) {
    case "not-a-number":
      return `${found.typed} is not a number. Type it as ${found.example}.`;
    case "other-decimal-sign":
      return `${found.typed} has the decimal sign of another language. If you mean ${found.instead}, type it like this.`;
    case "share-unclear":
      return `${found.typed} could be ${found.less} or ${found.more}. Type it with the percent sign.`;
    case "not-a-day":
      return `${found.typed} is not a day that can be told for sure. Type it as ${found.example}, or as 2026-12-31.`;
    case "other-day-order":
      return `${found.typed} has no such month. If you mean ${found.instead}, type it like this.`;
    case "short-year":
      return `${found.typed}: type the year with four digits.`;
  }
}
