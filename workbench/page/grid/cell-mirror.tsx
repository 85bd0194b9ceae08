import { memo, useEffect, useId, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import { columnName, sameArea, type Area } from "../../host/model/area";
import { filteredColumn } from "../../host/model/filtered-column";
import { isError } from "../../host/model/values";
import { textOf } from "../actions";
import type { Worksheet } from "../../host/model/worksheet";
import { useWorkbench } from "../use-workbench";
import type { GridView } from "./view";

/** So many rows and columns are mirrored at most; a screen reader walks cell by cell, and the active one is always in. */
const MOST = { rows: 60, columns: 30 };

/**
 * The cells in sight as a table that is not seen: what screen readers read and what has the focus while one moves in the
 * grid. The drawing itself is a canvas, and says nothing to anybody.
 */
export function CellMirror(props: {
  ref: Ref<HTMLDivElement>;
  grid: GridView;
  onKeyDown: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const { ref, grid, ...events } = props;
  const workbench = useWorkbench();
  const prefix = useId();
  const { sheet, active } = workbench;
  const visible = useRested(grid.visible);
  const { freeze, hiddenRows, hiddenColumns } = sheet;
  const rows = shown(visible.row, Math.min(visible.rows, MOST.rows), freeze.rows, active.row, hiddenRows);
  const columns = shown(
    visible.column,
    Math.min(visible.columns, MOST.columns),
    freeze.columns,
    active.column,
    hiddenColumns,
  );
  const id = (row: number, column: number) => `${prefix}${row}-${column}`;
  return (
    <>
      <p id={`${prefix}keys`} hidden>
        Tab goes to the next cell. F6 leaves the cells for the pane, the sheet tabs and the ribbon.
      </p>
      <div
        className="mirror"
        role="grid"
        tabIndex={0}
        ref={ref}
        {...events}
        aria-label={`Cells of ${sheet.name}`}
        aria-describedby={`${prefix}keys`}
        aria-activedescendant={id(active.row, active.column)}
        aria-multiselectable="true"
        data-sheet={sheet.name}
      >
        <div role="row">
          <span role="columnheader">Row</span>
          {columns.map((column) => (
            <span role="columnheader" key={column}>
              {columnName(column)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <MirrorRow
            key={row}
            sheet={sheet}
            row={row}
            columns={columns.join()}
            prefix={prefix}
            active={row === active.row ? active.column : undefined}
            content={workbench.content}
          />
        ))}
      </div>
    </>
  );
}

/** One row; drawn anew only if its sheet changed, the columns in sight did, or the active cell came or went. */
const MirrorRow = memo(function MirrorRow(props: {
  sheet: Worksheet;
  row: number;
  columns: string;
  prefix: string;
  active: number | undefined;
  /** Only compared: what it stands for is read from the sheet. */
  content: number;
}) {
  const { sheet, row, columns, prefix, active } = props;
  return (
    <div role="row" aria-rowindex={row + 1}>
      <span role="rowheader">{row + 1}</span>
      {columns.split(",").map((name) => {
        const column = Number(name);
        const value = sheet.cells.get(row, column)?.value;
        const text = value === undefined || value === null ? "" : textOf(sheet, row, column);
        const address = `${columnName(column)}${row + 1}`;
        const sentence = isError(value) && value.sentence ? `${text}: ${value.sentence}` : text;
        const button = filteredColumn(sheet, row, column);
        const filter = button ? `, ${button.criteria ? "filtered" : "can be filtered"}, Alt+Down opens the menu` : "";
        return (
          <span
            role="gridcell"
            key={column}
            id={`${prefix}${row}-${column}`}
            data-cell={address}
            aria-selected={column === active}
            aria-colindex={column + 1}
            {...(isError(value) ? { "aria-invalid": true } : {})}
            {...(button ? { "aria-haspopup": "dialog" as const } : {})}
            aria-label={`${sentence || "blank"}, ${address}${filter}`}
          >
            {text}
          </span>
        );
      })}
    </div>
  );
});

/** The frozen ones and those in sight unless they are hidden, and the active one wherever it is. */
function shown(
  first: number,
  count: number,
  frozen: number,
  active: number,
  hidden: ReadonlySet<number>,
): readonly number[] {
  const all = new Set<number>();
  for (let i = 0; i < frozen; i++) all.add(i);
  for (let i = 0; i < count; i++) all.add(first + i);
  for (const one of hidden) all.delete(one);
  return [...all.add(active)].sort((a, b) => a - b);
}

/** What is in sight once scrolling has come to rest: nobody reads a table that runs. */
function useRested(visible: Area): Area {
  const [rested, setRested] = useState(visible);
  useEffect(() => {
    if (sameArea(rested, visible)) return undefined;
    const timer = setTimeout(() => setRested(visible), 120);
    return () => clearTimeout(timer);
  });
  return rested;
}
