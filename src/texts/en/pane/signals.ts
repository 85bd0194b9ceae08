import { count } from "../grammar";

/** The page with what in the log is worth a talk; what each says stands in `log.signals`. */
export const signalsPage = {
  title: "Signals",
  found: (period: string, day: string, signals: number): string =>
    signals === 0
      ? `${period}, as of ${day}: nothing that needs a talk.`
      : `${period}, as of ${day}: ${count(signals, { one: "signal", other: "signals" })}.`,
  none: "Check-ins come in time, confidence holds, and every forecast reaches what is expected.",
  kinds: "Show only",
  all: (signals: number): string => `All (${signals})`,
  kind: (name: string, signals: number): string => `${name} (${signals})`,
  trend: "Trend",
  trendOf: (id: string): string => `Trend of ${id}`,
  checkIn: "Check in",
  checkInFor: (id: string): string => `Check in for ${id}`,
  neverBlame: "Signals are about numbers and words in the sheets. They ask for a talk, and blame nobody.",
} as const;
