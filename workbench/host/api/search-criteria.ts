import type { SearchCriteria } from "../model/find";
import { asObject, asOneOf } from "./check";

/** `Excel.SearchCriteria`, `WorksheetSearchCriteria` and `ReplaceCriteria` with their defaults. */
export function criteriaOf(given: unknown): SearchCriteria {
  const criteria = given === null || given === undefined ? {} : asObject(given, "criteria");
  return {
    completeMatch: criteria["completeMatch"] === true,
    matchCase: criteria["matchCase"] === true,
    backwards:
      asOneOf(criteria["searchDirection"] ?? "Forward", ["Forward", "Backwards"], "searchDirection") === "Backwards",
  };
}
