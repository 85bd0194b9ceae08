import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { filteredColumn } from "../../host/model/filtered-column";
import { allowedValues } from "../../host/model/validation-check";
import { Icon } from "../chrome/icons";
import { useWorkbench } from "../use-workbench";
import { cell } from "./navigation";
import type { GridView } from "./view";

/** The list of a cell that allows certain values only: a button beside the active cell, Alt+Down opens it. */
export function DropDown({ grid, back }: { grid: GridView; back: () => void }) {
  const workbench = useWorkbench();
  const { sheet, active, editing, listOpen } = workbench;
  const values = editing ? undefined : allowedValues(sheet, active.row, active.column);
  const place = values && grid.place(cell(active));
  // A filter button opens its menu the same way.
  const isFilter = !editing && filteredColumn(sheet, active.row, active.column) !== undefined;
  useEffect(() => {
    if (listOpen && !values && !isFilter) workbench.closeList();
  });
  if (!values || !place || isFilter) return null;
  const close = () => {
    workbench.closeList();
    back();
  };
  return (
    <div
      className="drop-down"
      style={{ left: place.left + place.width, top: place.top + place.height }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && workbench.closeList()}
    >
      <button
        type="button"
        className="drop-down-button"
        style={{ height: Math.max(18, Math.min(place.height, 22)) }}
        aria-label="Choose a value"
        aria-haspopup="listbox"
        aria-expanded={listOpen}
        tabIndex={-1}
        onClick={() => (listOpen ? close() : workbench.openList())}
      >
        <Icon name="chevron" size={12} />
      </button>
      {listOpen && (
        <Choices
          values={values}
          chosen={workbench.shownText}
          least={place.width}
          close={close}
          choose={(value) => {
            workbench.enter(value);
            close();
          }}
        />
      )}
    </div>
  );
}

function Choices(props: {
  values: readonly string[];
  chosen: string;
  least: number;
  choose: (value: string) => void;
  close: () => void;
}) {
  const { values, chosen, least, choose, close } = props;
  const prefix = useId();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(Math.max(0, values.indexOf(chosen)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -values.length, End: values.length }[
      event.key
    ];
    if (by !== undefined && !event.altKey) setAt(Math.max(0, Math.min(values.length - 1, at + by)));
    else if (event.key === "Enter" || event.key === " ") choose(values[at]!);
    else if (event.key === "Escape" || event.key === "Tab" || event.altKey) close();
    else {
      const found = values.findIndex((value) => value.toLowerCase().startsWith(event.key.toLowerCase()));
      if (found < 0) return;
      setAt(found);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="choices"
      role="listbox"
      aria-label="Allowed values"
      tabIndex={-1}
      style={{ minWidth: Math.max(least, 90) }}
      aria-activedescendant={`${prefix}${at}`}
      onKeyDown={onKeyDown}
    >
      {values.map((value, i) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keyboard, options the mouse
        <li
          key={i}
          id={`${prefix}${i}`}
          role="option"
          aria-selected={i === at}
          onPointerEnter={() => setAt(i)}
          onClick={() => choose(value)}
        >
          {value || " "}
        </li>
      ))}
    </ul>
  );
}
