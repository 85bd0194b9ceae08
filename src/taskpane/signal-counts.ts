import { SIGNAL_NAMES, type Signal, type SignalName } from "../okr/log/signal";

export interface SignalCount {
  readonly signal: SignalName;
  readonly count: number;
}

/** How often each signal was found, in the order of `SIGNALS`; those that were not are left out. */
export function signalCounts(signals: readonly Signal[]): readonly SignalCount[] {
  return SIGNAL_NAMES.map((signal) => ({
    signal,
    count: signals.filter((one) => one.signal === signal).length,
  })).filter(({ count }) => count > 0);
}
