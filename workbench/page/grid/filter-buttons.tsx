import { filteredColumns, type FilteredColumn } from "../../host/model/filtered-column";
import { textOf } from "../actions";
import { useWorkbench } from "../use-workbench";
import { cell, markCell, same } from "./navigation";
import type { GridView } from "./view";

const SIZE = 16;
const SCROLL_BAR = 12;

/** The buttons in the headers of tables. They are for the mouse: the keyboard has Alt+Down on the cell. */
export function FilterButtons({ grid }: { grid: GridView }) {
  const workbench = useWorkbench();
  const { sheet, active, listOpen } = workbench;
  return filteredColumns(sheet).map((button) => {
    const at = spot(grid, button);
    if (!at) return null;
    const open = listOpen && same(active, button);
    return (
      <button
        key={`${button.row} ${button.column}`}
        type="button"
        className={button.criteria ? "filter-button on" : "filter-button"}
        style={{ ...at, height: SIZE, width: SIZE }}
        tabIndex={-1}
        aria-label={`Sort and filter ${textOf(sheet, button.row, button.column)}${button.criteria ? ", filtered" : ""}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          if (open) return workbench.closeList();
          if (!workbench.stopEditing(true)) return;
          workbench.mark(markCell({ row: button.row, column: button.column }));
          workbench.openList();
        }}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={picture(button)} fill="currentColor" />
        </svg>
      </button>
    );
  });
}

/** A funnel while rows are hidden, an arrow where the rows are sorted, else the usual triangle. */
function picture({ criteria, sorted }: FilteredColumn): string {
  if (criteria) return "M1.5 2h9L7.2 6v4.5L4.8 9V6Z";
  if (sorted === "ascending") return "M6 1.5 9 5H7v5.5H5V5H3Z";
  if (sorted === "descending") return "M6 10.5 3 7h2V1.5h2V7h2Z";
  return "M2.5 4.2h7L6 8.4Z";
}

/** The lower right corner of the header, unless it is scrolled or hidden away. */
function spot(grid: GridView, { sheet, row, column }: FilteredColumn): { left: number; top: number } | undefined {
  if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return undefined;
  const place = grid.place(cell({ row, column }));
  if (!place) return undefined;
  const { viewport } = grid;
  const [left, top] = [place.left + place.width - SIZE - 2, place.top + place.height - SIZE - 2];
  const frozen = { row: row < sheet.freeze.rows, column: column < sheet.freeze.columns };
  const isOver =
    (frozen.column || left >= viewport.left) &&
    (frozen.row || top >= viewport.top) &&
    left + SIZE <= viewport.left + viewport.width - SCROLL_BAR &&
    top + SIZE <= viewport.top + viewport.height - SCROLL_BAR;
  return isOver ? { left, top } : undefined;
}
