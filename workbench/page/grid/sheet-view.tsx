import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from "react";
import { formatArea, type Area } from "../../host/model/area";
import { useWorkbench } from "../use-workbench";
import type { Workbench } from "../workbench";
import { cellPicture } from "./picture";
import { shapeKey, sheetShape } from "./shape";
import { UniverGrid } from "./univer/adapter";
import type { GridEvents, GridView } from "./view";
import { cell, markedArea } from "./navigation";
import { CellEditor } from "./cell-editor";
import { Charts } from "./charts";
import { Shapes } from "./shapes";
import { DropDown } from "./drop-down";
import { ErrorCard } from "./error-card";
import { FilterButtons } from "./filter-buttons";
import { FilterMenu } from "./filter-menu";
import { ContextMenu } from "./context-menu";
import { CellMirror } from "./cell-mirror";
import { useGridKeys } from "./use-grid-keys";

/** The sheet in the middle of the page: the drawing, and what lies on it. */
export function SheetView() {
  const workbench = useWorkbench();
  const canvas = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<GridView>();
  const [, setMoved] = useState(0);
  const editor = useRef<HTMLTextAreaElement>(null);
  const keys = useGridKeys(grid, () => editor.current?.focus({ preventScroll: true }));
  const back = () => mirror.current?.focus({ preventScroll: true });

  useEffect(() => {
    let gone = false;
    let opened: UniverGrid | undefined;
    const events = gridEvents(workbench, () => setMoved((n) => n + 1), mirror);
    const draw = (id: string, row: number, column: number) => {
      const sheet = workbench.workbook.sheet(id);
      return sheet && cellPicture(sheet, row, column);
    };
    void UniverGrid.open(canvas.current!, draw, events).then((made) => {
      if (gone) return made.dispose();
      opened = made;
      setGrid(made);
    });
    return () => {
      gone = true;
      opened?.dispose();
    };
  }, [workbench]);

  const [menu, setMenu] = useState<{ left: number; top: number }>();
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    const box = canvas.current!.getBoundingClientRect();
    const place = grid?.place(cell(workbench.active));
    // The menu key sends the place of the focus, which is not in the drawing: then beside the active cell.
    const byKey = event.target === mirror.current || event.button !== 2;
    const [left, top] =
      byKey && place
        ? [place.left + 20, place.top + place.height]
        : [event.clientX - box.left, event.clientY - box.top];
    setMenu({ left: Math.max(0, Math.min(left, box.width - 190)), top: Math.max(0, Math.min(top, box.height - 180)) });
  };

  useGridFollowsWorkbook(grid, workbench);
  useEffect(() => {
    workbench.focusGrid = () => mirror.current?.focus({ preventScroll: true });
  }, [workbench]);

  return (
    <div
      className="sheet"
      data-region="grid"
      onContextMenu={openMenu}
      onPointerUp={(event) => {
        const onCanvas = canvas.current?.contains(event.target as Node);
        if (!onCanvas || event.button !== 0) return;
        if (workbench.editing) workbench.resumeEditing();
        else back();
      }}
    >
      <div className="sheet-canvas" ref={canvas} aria-hidden="true" />
      {grid && <CellMirror ref={mirror} grid={grid} {...keys} />}
      {grid && <Charts grid={grid} />}
      {grid && <Shapes grid={grid} />}
      {grid && <ErrorCard grid={grid} />}
      {grid && <FilterButtons grid={grid} />}
      {grid && <DropDown grid={grid} back={back} />}
      {grid && <FilterMenu grid={grid} back={back} />}
      {menu && (
        <ContextMenu
          at={menu}
          close={() => {
            setMenu(undefined);
            back();
          }}
        />
      )}
      {grid && <CellEditor ref={editor} grid={grid} back={back} onIdleKey={keys.onKeyDown} />}
    </div>
  );
}

function gridEvents(
  workbench: Workbench,
  moved: () => void,
  mirror: React.RefObject<HTMLDivElement | null>,
): GridEvents {
  return {
    selected: (areas, active) => {
      if (!workbench.stopEditing(true)) return false;
      workbench.markAreas(areas, active);
      return true;
    },
    opened: () => {
      mirror.current?.focus({ preventScroll: true });
      workbench.startEditing("cell", workbench.editText, false);
    },
    pointed: (at) => workbench.point(at),
    moved,
    filled: (from, over) => workbench.fill(from, over),
    resized: (what, first, count, size) => workbench.resize(what, first, count, size),
  };
}

/**
 * Brings the drawing up to date with the workbook after each change, at most once per frame, and only as far as needed.
 * Before the browser paints: where it scrolls, the field over the active cell is placed anew in the same frame, however soon
 * after going to a cell one types.
 */
function useGridFollowsWorkbook(grid: GridView | undefined, workbench: Workbench): void {
  const drawn = useRef({ content: -1, sheet: "", shape: "", marking: "" });
  useLayoutEffect(() => {
    if (!grid) return;
    workbench.workbook.calculate();
    const { sheet, marking, content } = workbench;
    const area: Area = markedArea(marking, sheet.merges);
    const areas = sheet.selection.length > 1 ? sheet.selection : [area];
    const last = drawn.current;
    const marked = `${sheet.id} ${areas.map(formatArea).join()} ${JSON.stringify(marking.active)}`;
    const far = marked !== last.marking && !grid.holds(area);
    let { shape: key } = last;
    if (content !== last.content || sheet.id !== last.sheet || far) {
      const shape = sheetShape(sheet);
      key = shapeKey(shape);
      if (key !== last.shape) grid.show(shape);
      else grid.redraw();
    }
    if (marked !== last.marking || key !== last.shape) grid.select(areas, marking.active);
    drawn.current = { content, sheet: sheet.id, shape: key, marking: marked };
    if (workbench.revealing) grid.reveal(marking.active.row, marking.active.column);
    workbench.revealing = false;
  });
}
