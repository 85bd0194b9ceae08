import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import {
  filterChoices,
  filteredColumn,
  kindOfColumn,
  type FilterChoice,
  type FilteredColumn,
} from "../../host/model/filtered-column";
import * as user from "../../host/user";
import { textOf } from "../actions";
import { useWorkbench } from "../use-workbench";
import { cell } from "./navigation";
import type { GridView } from "./view";

const WIDTH = 248;
const HEIGHT = 372;

/** What a filter button opens: sorts, and the values to show. Escape closes it, and the cells have the keyboard again. */
export function FilterMenu({ grid, back }: { grid: GridView; back: () => void }) {
  const workbench = useWorkbench();
  const { sheet, active, editing, listOpen } = workbench;
  const button = listOpen && !editing ? filteredColumn(sheet, active.row, active.column) : undefined;
  const place = button && grid.place(cell(active));
  if (!button || !place) return null;
  const { viewport } = grid;
  const [right, bottom] = [viewport.left + viewport.width - WIDTH - 14, viewport.top + viewport.height - 16];
  const style = {
    left: Math.max(0, Math.min(place.left, right)),
    top: place.top + place.height + 2,
    width: WIDTH,
    maxHeight: Math.max(180, Math.min(HEIGHT, bottom - place.top - place.height)),
  };
  return <Panel key={`${sheet.id} ${active.row} ${active.column}`} button={button} style={style} back={back} />;
}

const SORTS = {
  text: ["Sort A to Z", "Sort Z to A"],
  number: ["Sort Smallest to Largest", "Sort Largest to Smallest"],
  date: ["Sort Oldest to Newest", "Sort Newest to Oldest"],
} as const;

function Panel(props: { button: FilteredColumn; style: React.CSSProperties; back: () => void }) {
  const { button, style, back } = props;
  const workbench = useWorkbench();
  const panel = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState(() => filterChoices(button));
  useEffect(() => panel.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const at = cell(button);
  const name = textOf(button.sheet, button.row, button.column);
  const [up, down] = SORTS[kindOfColumn(button)];
  const chosen = choices.filter((choice) => choice.chosen);
  const close = () => {
    workbench.closeList();
    back();
  };
  const perform = (action: () => user.UserRefusal | undefined) => {
    workbench.attempt(action);
    close();
  };
  const apply = () => {
    const texts = chosen.length === choices.length ? undefined : chosen.map(({ text }) => text);
    perform(() => user.filter(button.sheet, at, texts));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp")
      step(panel.current, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement && chosen.length > 0) apply();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={panel}
      className="filter-menu"
      role="dialog"
      aria-label={`Sort and filter ${name}`}
      tabIndex={-1}
      style={style}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && workbench.closeList()}
    >
      <button type="button" onClick={() => perform(() => user.sort(button.sheet, at, true))}>
        {up}
      </button>
      <button type="button" onClick={() => perform(() => user.sort(button.sheet, at, false))}>
        {down}
      </button>
      <button
        type="button"
        disabled={!button.criteria}
        onClick={() => perform(() => user.filter(button.sheet, at, undefined))}
      >
        Clear filter from {name}
      </button>
      <Values choices={choices} choose={setChoices} />
      <div className="filter-actions">
        <button type="button" className="primary" disabled={chosen.length === 0} onClick={apply}>
          Apply
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function Values(props: { choices: readonly FilterChoice[]; choose: (choices: FilterChoice[]) => void }) {
  const { choices, choose } = props;
  const chosen = choices.filter((choice) => choice.chosen).length;
  const all = chosen === choices.length;
  return (
    <div className="filter-values" role="group" aria-label="Values to show">
      <label>
        <input
          type="checkbox"
          checked={all}
          ref={(it) => {
            if (it) it.indeterminate = chosen > 0 && !all;
          }}
          onChange={() => choose(choices.map((choice) => ({ ...choice, chosen: !all })))}
        />
        <span>(Select all)</span>
      </label>
      {choices.map((choice, i) => (
        <label key={choice.text}>
          <input
            type="checkbox"
            checked={choice.chosen}
            onChange={() => choose(choices.map((each, j) => (i === j ? { ...each, chosen: !each.chosen } : each)))}
          />
          <span>{choice.text || "(Blanks)"}</span>
        </label>
      ))}
    </div>
  );
}

/** Up and Down go from one control to the next, round the menu. */
function step(panel: HTMLElement | null, by: 1 | -1): void {
  const controls = [...(panel?.querySelectorAll<HTMLElement>("button:enabled, input:enabled") ?? [])];
  const now = controls.findIndex((it) => it === document.activeElement);
  controls[(now + by + controls.length) % controls.length]?.focus();
}
