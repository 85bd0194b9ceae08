import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Worksheet } from "../../host/model/worksheet";
import { useWorkbench } from "../use-workbench";
import { Icon } from "./icons";

/** The tabs of the sheets: arrow keys move between them, F2 or a double click renames, Delete deletes. */
export function SheetTabs() {
  const workbench = useWorkbench();
  const [renaming, setRenaming] = useState<Worksheet>();
  const [menu, setMenu] = useState<Worksheet>();
  const list = useRef<HTMLDivElement>(null);
  const shown = workbench.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  // Wherever the person or the add-in went, the tab is in sight.
  const { id: at, name } = workbench.sheet;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at, name, shown.length]);
  const onKeyDown = (event: KeyboardEvent, sheet: Worksheet) => {
    if (event.key === "F2") setRenaming(sheet);
    else if (event.key === "Delete") workbench.deleteSheet(sheet);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const other = shown[shown.indexOf(sheet) + (event.key === "ArrowRight" ? 1 : -1)];
      if (!other) return;
      workbench.activate(other);
      document.getElementById(tabId(other))?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="tabs" data-region="sheet-tabs">
      <div
        role="tablist"
        aria-label="Sheets"
        className="tab-list"
        ref={list}
        onWheel={(event) => (event.currentTarget.scrollLeft += event.deltaX + event.deltaY)}
      >
        {shown.map((sheet) =>
          renaming === sheet ? (
            <Rename key={sheet.id} sheet={sheet} done={() => setRenaming(undefined)} />
          ) : (
            <button
              type="button"
              role="tab"
              key={sheet.id}
              id={tabId(sheet)}
              className="tab"
              aria-selected={sheet === workbench.sheet}
              tabIndex={sheet === workbench.sheet ? 0 : -1}
              title="Double click to rename, right click for more"
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => workbench.activate(sheet)}
              onDoubleClick={() => setRenaming(sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                workbench.activate(sheet);
                setMenu(sheet);
              }}
              onKeyDown={(event) => onKeyDown(event, sheet)}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label="New sheet"
        title="New sheet"
        onClick={() => workbench.addSheet()}
      >
        <Icon name="add" size={16} />
      </button>
      <SheetMenu
        sheet={menu}
        close={() => setMenu(undefined)}
        rename={(sheet) => setRenaming(sheet)}
        open={() => setMenu(workbench.sheet)}
      />
    </div>
  );
}

const tabId = (sheet: Worksheet) => `tab-${sheet.id.replace(/[{}]/g, "")}`;

function Rename({ sheet, done }: { sheet: Worksheet; done: () => void }) {
  const workbench = useWorkbench();
  const [name, setName] = useState(sheet.name);
  const take = () => {
    if (name !== sheet.name) workbench.renameSheet(sheet, name);
    done();
  };
  return (
    <input
      className="tab-name"
      aria-label={`New name of ${sheet.name}`}
      value={name}
      maxLength={31}
      size={Math.max(name.length, 4)}
      // The person has just asked to type here.
      ref={(it) => it?.focus()}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") done();
      }}
    />
  );
}

function SheetMenu(props: {
  sheet: Worksheet | undefined;
  close: () => void;
  open: () => void;
  rename: (sheet: Worksheet) => void;
}) {
  const workbench = useWorkbench();
  const { sheet, close, open, rename } = props;
  return (
    <div className="menu-place" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <button
        type="button"
        className="icon-button"
        aria-label="Sheet options"
        aria-haspopup="menu"
        aria-expanded={!!sheet}
        onClick={sheet ? close : open}
      >
        <Icon name="chevron" size={14} />
      </button>
      {sheet && (
        <div
          className="menu up"
          role="menu"
          aria-label={`Options of ${sheet.name}`}
          onKeyDown={(event) => event.key === "Escape" && close()}
          tabIndex={-1}
        >
          <button type="button" role="menuitem" ref={(it) => it?.focus()} onClick={() => (rename(sheet), close())}>
            Rename
          </button>
          <button type="button" role="menuitem" onClick={() => (workbench.deleteSheet(sheet), close())}>
            Delete
          </button>
        </div>
      )}
    </div>
  );
}
