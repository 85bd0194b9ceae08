/** What a key means in the grid. Excel's own keys for the web; what Excel has and this page has not is left out. */
export type KeyAction =
  | { readonly does: "step" | "jump"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly does: "page"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly does: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly does: "next"; readonly way: "tab" | "enter"; readonly back: boolean }
  /** Starts typing: with what the cell holds (F2), or anew (the browser brings the character itself). */
  | { readonly does: "edit"; readonly keep: boolean }
  | { readonly does: "clear" | "select-all" | "select-column" | "select-row" | "open-list" | "fill-down" }
  | { readonly does: "sheet"; readonly by: 1 | -1 };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The action of a key while no cell is being edited; undefined for keys that are left to the browser. */
export function keyAction({ key, ctrlKey, metaKey, shiftKey: extend, altKey }: Key): KeyAction | undefined {
  const ctrl = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    if (altKey) return key === "ArrowDown" ? { does: "open-list" } : undefined;
    return { does: ctrl ? "jump" : "step", rows: arrow[0], columns: arrow[1], extend };
  }
  switch (key) {
    case "Enter":
      return ctrl || altKey ? undefined : { does: "next", way: "enter", back: extend };
    case "Tab":
      return ctrl || altKey ? undefined : { does: "next", way: "tab", back: extend };
    case "PageDown":
    case "PageUp":
      return paging(key === "PageDown" ? 1 : -1, ctrl, altKey, extend);
    case "Home":
      return { does: ctrl ? "sheet-start" : "row-start", extend };
    case "End":
      return ctrl ? { does: "sheet-end", extend } : undefined;
    case "F2":
      return { does: "edit", keep: true };
    case "Delete":
    case "Backspace":
      return ctrl ? undefined : { does: "clear" };
    case " ":
      if (ctrl) return { does: extend ? "select-all" : "select-column" };
      return extend ? { does: "select-row" } : { does: "edit", keep: false };
    default:
      return letter(key, ctrl, altKey);
  }
}

function paging(by: 1 | -1, ctrl: boolean, alt: boolean, extend: boolean): KeyAction {
  if (ctrl) return { does: "sheet", by };
  return { does: "page", rows: alt ? 0 : by, columns: alt ? by : 0, extend };
}

function letter(key: string, ctrl: boolean, alt: boolean): KeyAction | undefined {
  if (ctrl && !alt) {
    if (key === "a" || key === "A") return { does: "select-all" };
    return key === "d" || key === "D" ? { does: "fill-down" } : undefined;
  }
  // One character, or an input method that is about to bring some ("Process", "Dead"); Alt Gr sets both modifiers.
  return [...key].length === 1 || key === "Process" || key === "Dead" ? { does: "edit", keep: false } : undefined;
}
