import type { OpenBook } from "../../workbook/open-book";
import type { DayProblem } from "../check-in-fields";
import { useTexts } from "./language-context";
import { useMeasures } from "./use-measures";

/** What is wrong with the day of a check-in, as a sentence; nothing where it is a day that counts. */
export function useDayMessage(open: OpenBook, problem: DayProblem | undefined): string | undefined {
  const { pane } = useTexts();
  const { showDay } = useMeasures(open);
  if (!problem) return undefined;
  switch (problem.problem) {
    case "day-missing":
      return pane.checkIn.dayMissing;
    case "after-as-of":
      return pane.checkIn.afterAsOf(showDay(open.book.period.asOf));
    default:
      return pane.explainValue(problem);
  }
}
