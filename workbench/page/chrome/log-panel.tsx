import { useWorkbench } from "../use-workbench";
import { Icon } from "./icons";

/** Everything the add-in asked of the host, request by request. */
export function LogPanel({ close }: { close: () => void }) {
  const workbench = useWorkbench();
  const { log } = workbench.host;
  return (
    <section className="log-panel" aria-label="Round trips">
      <header>
        <h2>Round trips</h2>
        <p>
          {counted(log.roundTrips, "request")}, {counted(log.actions, "action")}, {kilobytes(log.bytesIn)} in,{" "}
          {kilobytes(log.bytesOut)} out
        </p>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            log.reset();
            workbench.changed();
          }}
        >
          Begin anew
        </button>
        <button type="button" className="icon-button" aria-label="Close round trips" onClick={close}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <ol tabIndex={0} aria-label="Requests, the latest first">
        {[...log.entries].reverse().map((entry) => (
          <li key={entry.number}>
            <p>
              <b>#{entry.number}</b> {entry.kind}, {kilobytes(entry.bytesIn)} in, {kilobytes(entry.bytesOut)} out
              {entry.error && <span className="log-error"> {entry.error}</span>}
            </p>
            <pre>{entry.actions.join("\n")}</pre>
          </li>
        ))}
      </ol>
      {log.entries.length === 0 && <p className="quiet">The add-in has not asked for anything yet.</p>}
    </section>
  );
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
const kilobytes = (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
