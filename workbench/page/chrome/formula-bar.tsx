import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { formatArea } from "../../host/model/area";
import { markedArea } from "../grid/navigation";
import { useWorkbench } from "../use-workbench";
import { Icon } from "./icons";

/** Name box and formula bar. */
export function FormulaBar() {
  return (
    <section className="formula-row" aria-label="Formula bar" data-region="formula-bar">
      <NameBox />
      <Formula />
    </section>
  );
}

/** Where the marking is; typing an address or a name goes there. */
function NameBox() {
  const workbench = useWorkbench();
  const [draft, setDraft] = useState<string>();
  const { marking, sheet } = workbench;
  const area = markedArea(marking, sheet.merges);
  const single = sheet.merges.some((it) => formatArea(it) === formatArea(area)) || area.rows * area.columns === 1;
  const shown = single ? formatArea({ ...marking.active, rows: 1, columns: 1 }) : formatArea(area);
  const go = () => {
    const text = draft?.trim() ?? "";
    setDraft(undefined);
    if (text !== "") workbench.goTo(text);
  };
  return (
    <input
      className="name-box"
      aria-label="Name box"
      spellCheck={false}
      value={draft ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => setDraft(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") setDraft(undefined);
        if (event.key === "Enter" || event.key === "Escape") workbench.focusGrid();
      }}
    />
  );
}

/** Shows the formula or the text of the active cell; typing here is typing into the cell. */
function Formula() {
  const workbench = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing } = workbench;
  const finish = (keep: boolean, way?: "enter" | "tab", back = false) => {
    if (way) workbench.goOn(way, back);
    else workbench.stopEditing(keep);
    if (!workbench.editing) workbench.focusGrid();
  };
  // A refused entry is gone on with, wherever the person had gone meanwhile.
  useEffect(() => {
    if (editing?.where === "bar" && document.activeElement !== field.current) field.current?.focus();
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key, altKey, shiftKey } = event;
    if ((key === "Enter" && !altKey) || (key === "Tab" && editing)) {
      event.preventDefault();
      finish(true, key === "Enter" ? "enter" : "tab", shiftKey);
    } else if (key === "Enter") {
      event.preventDefault();
      const it = event.currentTarget;
      it.setRangeText("\n", it.selectionStart, it.selectionEnd, "end");
      workbench.edit(it.value, "bar");
    } else if (key === "Escape") {
      event.preventDefault();
      finish(false);
    }
  };
  const text = editing?.text ?? workbench.editText;
  return (
    <div className="formula-box">
      <button
        type="button"
        className="icon-button"
        aria-label="Cancel entry"
        disabled={!editing}
        onClick={() => finish(false)}
      >
        <Icon name="close" size={16} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Take over entry"
        disabled={!editing}
        onClick={() => finish(true)}
      >
        <Icon name="accept" size={16} />
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        className="formula"
        aria-label="Formula"
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (!workbench.editing) workbench.startEditing("bar", workbench.editText, false);
          else workbench.edit(workbench.editing.text, "bar");
        }}
        onChange={(event) => workbench.edit(event.target.value, "bar")}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
