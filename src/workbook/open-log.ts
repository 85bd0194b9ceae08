import type { TableName } from "../blueprint/names";
import type { CheckIn } from "../okr/log/check-in";
import { counted, type CountedLog } from "../okr/log/counted";
import { numberIn } from "../okr/quality/lines";
import type { Review } from "../okr/review/review";
import { textsOf } from "../texts/languages";
import { openBook, type OpenBook } from "./open-book";
import { isProblem, type Workbook, type WorkbookProblem } from "./port";
import type { FoundBook } from "./rows-port";
import { LOG_TABLES, rowsOf } from "./to-book";

/** A period with its check-ins and reviews, all read at once. */
export interface OpenLog extends OpenBook {
  /** Every row of the log that says something, whether it counts or not. */
  readonly log: readonly CheckIn[];
  /** Those that count on the day that scores are judged on. */
  readonly counted: CountedLog;
  readonly reviews: readonly Review[];
  /** Days between two check-ins, as the settings say. */
  readonly checkInDays: number;
}

/** As Excel's formulas have it where the setting is gone or holds no number of days. */
const USUAL_DAYS = 7;

/** Reads a period with its log. The log may be long: pages that do not need it do without, see `openBook`. */
export async function openLog(
  workbook: Workbook,
  found: FoundBook,
  tables: readonly TableName[] = LOG_TABLES,
): Promise<OpenLog | WorkbookProblem> {
  const open = await openBook(workbook, found, tables);
  if (isProblem(open)) return open;
  const { book, language, reading } = open;
  const texts = textsOf(language).sheets;
  const log = rowsOf(found, reading, texts, "checkIns");
  return {
    ...open,
    log,
    counted: counted(log, book, book.period.asOf),
    reviews: rowsOf(found, reading, texts, "reviews"),
    checkInDays: checkInDaysOf(open),
  };
}

/** Days between two check-ins, as the settings of a period say. */
export function checkInDaysOf({ found, reading }: OpenBook): number {
  const days = numberIn(reading.cells[found.cells.checkInDays ?? ""]?.holds);
  return days !== undefined && days > 0 ? days : USUAL_DAYS;
}
