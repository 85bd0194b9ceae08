import { useEffect, useRef, type KeyboardEvent } from "react";
import * as user from "../../host/user";
import { useWorkbench } from "../use-workbench";
import type { Workbench } from "../workbench";

interface Entry {
  readonly label: string;
  readonly do: (workbench: Workbench) => void;
}

const rows = (n: number) => (n === 1 ? "row" : `${n} rows`);
const columns = (n: number) => (n === 1 ? "column" : `${n} columns`);

/** What can be done with the marked cells besides typing; the host does it, or says why not. */
function entries(workbench: Workbench): readonly Entry[] {
  const { sheet } = workbench;
  const area = workbench.markedAreas.at(-1)!;
  const attempt = (action: () => user.UserRefusal | undefined) => () => void workbench.attempt(action);
  const all: readonly (Entry & { readonly shown: boolean })[] = [
    {
      label: `Insert ${rows(area.rows)} above`,
      shown: area.rows < 10_000,
      do: attempt(() => user.insertRows(sheet, area.row, area.rows)),
    },
    {
      label: `Delete ${rows(area.rows)}`,
      shown: area.rows < 10_000,
      do: attempt(() => user.deleteRows(sheet, area.row, area.rows)),
    },
    {
      label: `Insert ${columns(area.columns)} on the left`,
      shown: area.columns < 1_000,
      do: attempt(() => user.insertColumns(sheet, area.column, area.columns)),
    },
    {
      label: `Delete ${columns(area.columns)}`,
      shown: area.columns < 1_000,
      do: attempt(() => user.deleteColumns(sheet, area.column, area.columns)),
    },
    { label: "Clear contents", shown: true, do: (bench) => bench.clear() },
  ];
  return all.filter(({ shown }) => shown);
}

/** Opened by a right click on the cells, or by the menu key. Arrow keys move, Escape closes. */
export function ContextMenu(props: { at: { left: number; top: number }; close: () => void }) {
  const { at, close } = props;
  const workbench = useWorkbench();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      return close();
    }
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const now = buttons.findIndex((it) => it === document.activeElement);
    buttons[(now + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      className="menu cell-menu"
      role="menu"
      aria-label="Cells"
      tabIndex={-1}
      style={at}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      {entries(workbench).map((entry) => (
        <button
          type="button"
          role="menuitem"
          key={entry.label}
          onClick={() => {
            entry.do(workbench);
            close();
          }}
        >
          {entry.label}
        </button>
      ))}
    </div>
  );
}
