import { isError, type CellError } from "../../host/model/values";
import { columnName } from "../../host/model/area";
import { Icon } from "../chrome/icons";
import { useWorkbench } from "../use-workbench";
import { cell, same } from "./navigation";
import type { Box, GridView } from "./view";

/** What each error means, where the function that gave it says nothing itself. */
const MEANING: Readonly<Record<CellError["error"], string>> = {
  "#NULL!": "Two ranges that should cross have no cell in common.",
  "#DIV/0!": "The formula divides by zero or by a blank cell.",
  "#VALUE!": "A value has the wrong type for this formula.",
  "#REF!": "The formula refers to a cell that is no longer there.",
  "#NAME?":
    "The formula has a name or a function that is not known. If its add-in came later, enter the formula again.",
  "#NUM!": "The formula has a number that cannot be used here.",
  "#N/A": "A value is not available to this formula.",
  "#GETTING_DATA": "The data is still on its way.",
  "#SPILL!": "The answer needs cells that are not blank.",
  "#CALC!": "The answer is empty or cannot be shown in cells.",
  "#FIELD!": "This field does not exist in the data.",
  "#BUSY!": "Waiting for the add-in's answer.",
  "#CONNECT!": "The connection that this formula needs is not there.",
  "#BLOCKED!": "A setting blocks this formula.",
  "#UNKNOWN!": "This kind of data is not known here.",
};

/** The card that says what is wrong with a cell: for the active cell, and for the one under the pointer. */
export function ErrorCard({ grid }: { grid: GridView }) {
  const workbench = useWorkbench();
  const { sheet, active, pointed, editing } = workbench;
  if (editing) return null;
  const wanted = [pointed, active].find((at) => at && isError(sheet.cells.get(at.row, at.column)?.value));
  const error = wanted && sheet.cells.get(wanted.row, wanted.column)?.value;
  const place = wanted && grid.place(cell(wanted));
  const at = place && beside(place, grid.viewport);
  if (!at || !isError(error)) return null;
  const sentence = error.sentence ?? MEANING[error.error];
  const own = same(wanted, active);
  return (
    <div className="error-card" style={at} role={own ? "status" : "tooltip"}>
      <Icon name="warning" size={18} />
      <div>
        <b>
          {error.error} in {columnName(wanted.column)}
          {wanted.row + 1}
        </b>
        <p>{sentence}</p>
      </div>
    </div>
  );
}

const LARGEST = { width: 320, height: 96 };
const SCROLL_BAR = 12;

/** On the right of the cell; where there is no room, on its left or else below; nowhere for a cell that is out of sight. */
function beside(place: Box, viewport: Box): React.CSSProperties | undefined {
  const edge = { right: viewport.left + viewport.width, bottom: viewport.top + viewport.height };
  if (place.left >= edge.right || place.top >= edge.bottom) return undefined;
  const beyond = place.left + place.width + 8;
  const isRight = beyond + LARGEST.width <= edge.right - SCROLL_BAR;
  if (!isRight && place.left < LARGEST.width) {
    return { left: edge.right - SCROLL_BAR - LARGEST.width, top: place.top + place.height + 6 };
  }
  return {
    ...(isRight ? { left: beyond } : { right: edge.right - place.left + 8 }),
    ...(place.top + LARGEST.height <= edge.bottom
      ? { top: Math.max(0, place.top - 2) }
      : { bottom: Math.max(SCROLL_BAR, edge.bottom - place.top - place.height - 2) }),
  };
}
