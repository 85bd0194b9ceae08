import { useRef } from "react";
import { useWorkbench } from "../use-workbench";
import { Icon } from "./icons";
import { RegionPicker } from "./region-picker";

/** Name of the workbook, open and save. */
export function TitleBar() {
  const workbench = useWorkbench();
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <span className="app-mark" aria-hidden="true">
        <svg width="20" height="20" viewBox="0 0 20 20">
          <rect x="1" y="1" width="18" height="18" rx="3" fill="#fff" />
          <path d="M4 6.5h12M4 10h12M4 13.5h12M8 4v12M12.5 4v12" stroke="#107c41" strokeWidth="1.2" />
        </svg>
      </span>
      <h1 className="book-name" title={workbench.workbook.name}>
        {workbench.workbook.name}
      </h1>
      <span className="book-place">Workbench · in this browser only</span>
      <div className="title-actions">
        <RegionPicker />
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label="Workbook file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) void workbench.openFile(chosen);
            event.target.value = "";
          }}
        />
        <button type="button" className="title-button" onClick={() => file.current?.click()}>
          <Icon name="open" /> Open
        </button>
        <button type="button" className="title-button" onClick={() => void workbench.saveFile()}>
          <Icon name="save" /> Save .xlsx
        </button>
      </div>
    </header>
  );
}
