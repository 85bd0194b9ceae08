import { openLog, type OpenLog } from "../../workbook/open-log";
import { LOG_TABLES } from "../../workbook/to-book";
import { useReading, type BookReading } from "./use-book";

/** What a page about the log works on: the period with its check-ins and reviews, in one reading. See `useBook`. */
export type LogReading = BookReading<OpenLog>;

/** @param today as `2026-10-01`: among several periods the one of today opens first */
export function useLog(today: string): LogReading {
  return useReading(today, openLog);
}

/** The same with the KPI trees: what they come to can be checked in. */
export function useCheckInLog(today: string): LogReading {
  return useReading(today, openWithTrees);
}

const openWithTrees: typeof openLog = (workbook, found) => openLog(workbook, found, [...LOG_TABLES, "tree"]);
