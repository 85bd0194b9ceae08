import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useWorkbench } from "../use-workbench";
import { Icon } from "../chrome/icons";

const WIDTH = { least: 320, usual: 350, most: 450 };

/** The add-in's pane beside the grid. Closed, it goes on running, as a shared runtime does. */
export function Pane() {
  const { addin } = useWorkbench();
  const [width, setWidth] = useState(WIDTH.usual);
  const frame = useCallback((it: HTMLIFrameElement | null) => addin.attach(it ?? undefined), [addin]);
  const { state } = addin;
  return (
    <aside
      className="pane"
      style={{ width: width + 1 }}
      hidden={!addin.shown}
      aria-label={addin.title || "Add-in"}
      data-region="pane"
    >
      <Resizer width={width} resize={(to) => setWidth(Math.min(WIDTH.most, Math.max(WIDTH.least, to)))} />
      <header>
        <h2>{addin.title || "Add-in"}</h2>
        <button type="button" className="icon-button" aria-label="Close pane" onClick={() => (addin.shown = false)}>
          <Icon name="close" size={16} />
        </button>
      </header>
      {state.step === "running" && (
        <iframe
          key={state.src}
          ref={frame}
          title={addin.title}
          name={state.name}
          src={state.src}
          allow="clipboard-read; clipboard-write"
        />
      )}
      {state.step === "failed" && (
        <div className="pane-failure" role="alert">
          <Icon name="warning" />
          <p>{state.sentence}</p>
        </div>
      )}
      {state.step === "loading" && <p className="starting">Loading the add-in…</p>}
    </aside>
  );
}

/** The left edge of the pane: drag it, or use the arrow keys. */
function Resizer({ width, resize }: { width: number; resize: (to: number) => void }) {
  const from = useRef<{ x: number; width: number } | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") resize(width + 10);
    else if (event.key === "ArrowRight") resize(width - 10);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) resize(from.current.width + from.current.x - event.clientX);
  };
  return (
    <div
      className="resizer"
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (from.current = undefined)}
    />
  );
}
