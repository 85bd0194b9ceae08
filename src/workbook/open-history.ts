import { same } from "../okr/quality/lines";
import type { PastPeriod } from "../okr/review/history";
import { textsOf } from "../texts/languages";
import { openBook, type OpenBook } from "./open-book";
import { isProblem, type Workbook, type WorkbookProblem } from "./port";
import type { FoundBook } from "./rows-port";
import { PLAN_TABLES, rowsOf, type ClosingRow } from "./to-book";

/** A period of the workbook with its log, and how its lines were closed. */
export interface OpenPeriod extends PastPeriod {
  readonly open: OpenBook;
  /** What was decided about its key results; empty while it is not closed. */
  readonly closing: readonly ClosingRow[];
}

/** All periods of a workbook, to follow key results over them. */
export interface OpenHistory extends OpenBook {
  readonly periods: readonly OpenPeriod[];
}

/** Which period is about to be read: `index` counts from 1. */
export interface HistoryStep {
  readonly period: string;
  readonly index: number;
  readonly of: number;
}

const TABLES = [...PLAN_TABLES, "checkIns", "closing"] as const;

/**
 * Reads every period of the workbook, one after the other, so that no answer grows with their number.
 *
 * @param found   the period that the pane is about
 * @param reached told before each period is read
 */
export async function openHistory(
  workbook: Workbook,
  found: FoundBook,
  reached: (step: HistoryStep) => void,
): Promise<OpenHistory | WorkbookProblem> {
  const books = await workbook.findBooks();
  if (isProblem(books)) return books;
  const periods: OpenPeriod[] = [];
  for (const [i, book] of books.entries()) {
    reached({ period: book.label, index: i + 1, of: books.length });
    const period = await openPeriod(workbook, book);
    if (isProblem(period)) return period;
    periods.push(period);
  }
  const here = periods.find(({ open }) => open.found.label === found.label);
  return here ? { ...here.open, periods } : { problem: "not-found" };
}

async function openPeriod(workbook: Workbook, found: FoundBook): Promise<OpenPeriod | WorkbookProblem> {
  const open = await openBook(workbook, found, TABLES);
  if (isProblem(open)) return open;
  const { book, reading, language } = open;
  const texts = textsOf(language).sheets;
  const closing = rowsOf(found, reading, texts, "closing").filter(({ kind }) => kind === "keyResult");
  const final = book.keyResults.flatMap(({ id }) => {
    const closed = closing.findLast((row) => same(row.id, id));
    return closed ? [[id, closed.final] as const] : [];
  });
  return { open, book, log: rowsOf(found, reading, texts, "checkIns"), final: new Map(final), closing };
}
