import type { ClipboardEvent, KeyboardEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/model/area";
import { useWorkbench } from "../use-workbench";
import type { Workbench } from "../workbench";
import { copied, pasted } from "./clipboard";
import { ground } from "./ground";
import { keyAction, type KeyAction } from "./keyboard";
import { extend, jump, markArea, markCell, movingCorner, step, type Place } from "./navigation";
import type { GridView } from "./view";

/** What keys and the clipboard do while the grid has the focus. `toEditor` moves the focus to the field over the cell. */
export function useGridKeys(grid: GridView | undefined, toEditor: () => void) {
  const workbench = useWorkbench();
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const action = keyAction(event);
      if (!action || !grid) return;
      // A character goes into the field that `edit` moves the focus to; everything else is used up here.
      if (action.does !== "edit" || action.keep) event.preventDefault();
      if (action.does === "edit") toEditor();
      perform(action, workbench, grid);
    },
    onCopy: (event: ClipboardEvent) => copied(event, workbench),
    onCut: (event: ClipboardEvent) => {
      copied(event, workbench);
      workbench.clear();
    },
    onPaste: (event: ClipboardEvent) => pasted(event, workbench),
  };
}

function perform(action: KeyAction, workbench: Workbench, grid: GridView): void {
  const { sheet, marking, active } = workbench;
  const land = ground(sheet);
  const go = (to: Place, extending: boolean) => {
    workbench.mark(extending ? extend(marking, to) : markCell(to));
    grid.reveal(to.row, to.column);
  };
  const start = (extending: boolean) => (extending ? movingCorner(marking) : active);
  switch (action.does) {
    case "step":
      return go(step(start(action.extend), action.rows, action.columns, land), action.extend);
    case "jump":
      return go(jump(start(action.extend), action.rows, action.columns, land), action.extend);
    case "page": {
      const from = start(action.extend);
      const [down, right] = [action.rows * (grid.visible.rows - 2), action.columns * (grid.visible.columns - 2)];
      return go(
        { row: clamp(from.row + down, MAX_ROWS), column: clamp(from.column + right, MAX_COLUMNS) },
        action.extend,
      );
    }
    case "row-start":
      return go({ row: start(action.extend).row, column: 0 }, action.extend);
    case "sheet-start":
      return go({ row: 0, column: 0 }, action.extend);
    case "sheet-end":
      return go(land.end, action.extend);
    case "next":
      return workbench.goOn(action.way, action.back);
    case "edit":
      if (action.keep) workbench.startEditing("cell", workbench.editText, false);
      return;
    case "clear":
      return workbench.clear();
    case "select-all":
      return workbench.mark(markArea({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, active));
    case "select-column":
      return workbench.mark(markArea({ row: 0, column: active.column, rows: MAX_ROWS, columns: 1 }, active));
    case "select-row":
      return workbench.mark(markArea({ row: active.row, column: 0, rows: 1, columns: MAX_COLUMNS }, active));
    case "open-list":
      return workbench.openList();
    case "fill-down":
      return workbench.fillDown();
    case "sheet":
      return workbench.nextSheet(action.by);
  }
}

const clamp = (n: number, end: number) => Math.min(Math.max(0, n), end - 1);
