import { useEffect, type KeyboardEvent, type RefObject } from "react";
import { useWorkbench } from "../use-workbench";
import { cell } from "./navigation";
import type { GridView } from "./view";
import { keyAction } from "./keyboard";

/** The field that lies over the active cell while somebody types into it. */
export function CellEditor(props: {
  ref: RefObject<HTMLTextAreaElement | null>;
  grid: GridView;
  back: () => void;
  /** A key that came here although nothing is being typed: it is the grid's. */
  onIdleKey: (event: KeyboardEvent) => void;
}) {
  const { ref: field, grid, back, onIdleKey } = props;
  const workbench = useWorkbench();
  const { editing } = workbench;
  const here = editing && editing.sheet === workbench.sheet ? editing : undefined;
  const active = here?.where === "cell";

  useEffect(() => {
    const it = field.current;
    if (!active || !it || document.activeElement === it) return;
    it.focus({ preventScroll: true });
    it.setSelectionRange(it.value.length, it.value.length);
  }, [here, active, field]);

  const place = grid.place(cell(here ?? workbench.active));
  const finish = (way: "tab" | "enter", backwards: boolean) => {
    workbench.goOn(way, backwards);
    if (!workbench.editing) back();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!here) {
      const action = keyAction(event);
      if (action && action.does !== "edit") back();
      return onIdleKey(event);
    }
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText(
        "\n",
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        "end",
      );
      workbench.edit(event.currentTarget.value);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      finish(event.key === "Enter" ? "enter" : "tab", event.shiftKey);
    } else if (event.key === "Escape") {
      event.preventDefault();
      workbench.stopEditing(false);
      back();
    } else if (event.key.startsWith("Arrow") && here.fresh && !event.altKey) {
      event.preventDefault();
      const way = event.key === "ArrowLeft" || event.key === "ArrowRight" ? "tab" : "enter";
      finish(way, event.key === "ArrowLeft" || event.key === "ArrowUp");
    } else if (event.key === "F2") {
      event.preventDefault();
      workbench.editing = { ...here, fresh: false };
    }
  };
  // Always there, so that the key that starts an entry can move the focus here before its character arrives.
  const shown = here && place;
  const width = shown ? Math.max(place.width - 1, Math.min(textWidth(here.text) + 14, 420)) : 0;
  const lines = shown ? here.text.split("\n").length : 1;
  return (
    <textarea
      ref={field}
      className={shown ? "cell-editor" : "cell-editor idle"}
      aria-label="Cell content"
      tabIndex={-1}
      rows={1}
      spellCheck={false}
      value={here?.text ?? ""}
      style={shown ? { left: place.left, top: place.top, width, height: Math.max(place.height - 1, lines * 20) } : {}}
      onChange={(event) => {
        if (workbench.editing) workbench.edit(event.target.value, "cell");
        else workbench.startEditing("cell", event.target.value, true);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

let measure: CanvasRenderingContext2D | null = null;

function textWidth(text: string): number {
  measure ??= document.createElement("canvas").getContext("2d");
  if (!measure) return 0;
  measure.font = "15px Calibri, Carlito, sans-serif";
  return Math.max(...text.split("\n").map((line) => measure!.measureText(line).width));
}
