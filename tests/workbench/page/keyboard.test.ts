import { keyAction } from "../../../workbench/page/grid/keyboard";

const press = (keys: string) => {
  const parts = keys === "+" ? ["+"] : keys.split("+");
  const has = (name: string) => parts.includes(name);
  return keyAction({
    key: parts.at(-1)!,
    ctrlKey: has("Ctrl"),
    metaKey: has("Meta"),
    shiftKey: has("Shift"),
    altKey: has("Alt"),
  });
};

describe("a key in the grid", () => {
  test.each([
    ["ArrowDown", { does: "step", rows: 1, columns: 0, extend: false }],
    ["Shift+ArrowRight", { does: "step", rows: 0, columns: 1, extend: true }],
    ["Ctrl+ArrowUp", { does: "jump", rows: -1, columns: 0, extend: false }],
    ["Meta+Shift+ArrowLeft", { does: "jump", rows: 0, columns: -1, extend: true }],
    ["Alt+ArrowDown", { does: "open-list" }],
    ["Enter", { does: "next", way: "enter", back: false }],
    ["Shift+Tab", { does: "next", way: "tab", back: true }],
    ["Ctrl+PageDown", { does: "sheet", by: 1 }],
    ["Alt+PageUp", { does: "page", rows: 0, columns: -1, extend: false }],
    ["Home", { does: "row-start", extend: false }],
    ["Ctrl+Shift+End", { does: "sheet-end", extend: true }],
    ["F2", { does: "edit", keep: true }],
    ["Delete", { does: "clear" }],
    ["Ctrl+ ", { does: "select-column" }],
    ["Shift+ ", { does: "select-row" }],
    ["Ctrl+a", { does: "select-all" }],
    ["Ctrl+d", { does: "fill-down" }],
    ["5", { does: "edit", keep: false }],
    ["=", { does: "edit", keep: false }],
    ["Ctrl+Alt+@", { does: "edit", keep: false }],
    ["Process", { does: "edit", keep: false }],
  ])("%s", (keys, action) => {
    expect(press(keys)).toEqual(action);
  });

  test.each([["Ctrl+c"], ["Ctrl+v"], ["Ctrl+r"], ["Shift"], ["F5"], ["Escape"]])(
    "%s is left to the browser",
    (keys) => {
      expect(press(keys)).toBeUndefined();
    },
  );
});
