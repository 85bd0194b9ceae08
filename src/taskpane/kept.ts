/** Settings that are kept on this machine: how a person works, and nothing of what is in a workbook. */
export type Setting = "language" | "fiscalYearStart" | "checkInBy" | "reviewBy";

/** What was kept; undefined where nothing was. */
export function recall(setting: Setting): string | undefined {
  try {
    return window.localStorage.getItem(`okrw.${setting}`) ?? undefined;
  } catch {
    // A browser that gives the pane no storage throws at the mention of it: nothing was kept.
    return undefined;
  }
}

/** Keeps a setting, or forgets it; whether that could be done. */
export function keep(setting: Setting, value: string | undefined): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(`okrw.${setting}`);
    else window.localStorage.setItem(`okrw.${setting}`, value);
    return true;
  } catch {
    return false;
  }
}
