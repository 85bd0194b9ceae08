/** Where the keyboard goes when it leaves the pane. */
export type FocusLeft = "next-region" | "previous-region" | "after" | "before" | "grid";

/** `CtrlF6In`: the page puts the focus on the first thing that takes it. */
export const FOCUS_IN = 4;

const SHORTCUT = 39;
const F6 = 117;

/** office.js takes over these keys in the page and tells by number that the focus is to go on. */
const ACTIONS: Readonly<Record<number, FocusLeft>> = {
  5: "next-region", // Ctrl+F6
  6: "previous-region", // Ctrl+Shift+F6
  13: "after", // Tab behind the last control
  14: "before", // Shift+Tab before the first
  15: "grid", // Esc
  16: "grid", // F2
  17: "next-region", // there was nothing to focus
};

/** What a `notifyHost` call says about the focus: `[add-in, action, argument]`; undefined for everything else. */
export function focusLeft(data: unknown): FocusLeft | undefined {
  if (!Array.isArray(data)) return undefined;
  const [, action, key] = data as [unknown, unknown, { keyCode?: unknown; shiftKey?: unknown }?];
  if (typeof action !== "number") return undefined;
  if (action === SHORTCUT && key?.keyCode === F6 && key.shiftKey === true) return "previous-region";
  return ACTIONS[action];
}
