import { useCallback, useState } from "react";
import { openHistory, type HistoryStep, type OpenHistory } from "../../workbook/open-history";
import type { FoundBook, Workbook } from "../../workbook/port";
import { useReading, type BookReading } from "./use-book";

export interface HistoryReading extends BookReading<OpenHistory> {
  /** The period that is being read; undefined before the first. */
  readonly reading: HistoryStep | undefined;
}

/** All periods of the workbook, read one after the other. */
export function useHistory(today: string): HistoryReading {
  const [reading, setReading] = useState<HistoryStep>();
  const read = useCallback((workbook: Workbook, found: FoundBook) => openHistory(workbook, found, setReading), []);
  return { ...useReading(today, read), reading };
}
