import type { Choice, Decision, Outcome } from "../okr/review/decision";
import { CHOICES, OUTCOMES } from "../okr/review/decision";
import { isOpen } from "../okr/kpi/hypothesis-cycle";
import { textsOf } from "../texts/languages";
import { openLog, type OpenLog } from "./open-log";
import { isProblem, type Workbook, type WorkbookProblem } from "./port";
import type { FoundBook } from "./rows-port";
import { LOG_TABLES, rowsOf, type ClosingRow } from "./to-book";

/** A period with its log, and with what was decided when it was closed: nothing as long as it runs. */
export interface OpenClosing extends OpenLog {
  readonly closed: readonly ClosingRow[];
  /** Ids of hypotheses of which nobody has said what became. */
  readonly openHypotheses: readonly string[];
}

export async function openClosing(workbook: Workbook, found: FoundBook): Promise<OpenClosing | WorkbookProblem> {
  const open = await openLog(workbook, found, [...LOG_TABLES, "closing", "hypotheses"]);
  if (isProblem(open)) return open;
  const texts = textsOf(open.language).sheets;
  return {
    ...open,
    closed: rowsOf(found, open.reading, texts, "closing"),
    openHypotheses: rowsOf(found, open.reading, texts, "hypotheses")
      .filter((one) => isOpen(one) && one.id !== "")
      .map(({ id }) => id),
  };
}

/** What was decided, as people may have changed it in the sheet since. A row without a decision or an outcome decides nothing. */
export function decisionsOf(closed: readonly ClosingRow[]): Decision[] {
  return closed.flatMap(({ kind, id, decision, outcome, reason, override }): Decision[] => {
    const choice: Choice | undefined = CHOICES.find(decision);
    const turnedOut: Outcome | undefined = OUTCOMES.find(outcome);
    switch (kind) {
      case "objective":
      case "keyResult":
        return choice ? [{ of: kind, id, choice, reason, override }] : [];
      case "work":
        // Work that turned out in some way is over, whatever else was said about it.
        return choice || turnedOut
          ? [{ of: kind, id, choice: choice ?? "keep", reason, outcome: turnedOut ?? "" }]
          : [];
      default:
        return [];
    }
  });
}
