import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { signalSentence } from "../../okr/log/sentence";
import type { Signal } from "../../okr/log/signal";
import { useTexts } from "../hooks/language-context";
import { FoundItem } from "./found-item";

const useStyles = makeStyles({
  signals: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

interface SignalListProps {
  readonly signals: readonly Signal[];
  /** Ways on from a signal. */
  readonly actions?: (signal: Signal) => ReactNode;
}

/** What in the log is worth a talk, each with its name and its sentence. */
export function SignalList({ signals, actions }: SignalListProps) {
  const styles = useStyles();
  const { log } = useTexts();
  return (
    <ul className={styles.signals}>
      {signals.map((signal) => (
        <FoundItem
          key={`${signal.signal} ${signal.at.table} ${signal.at.row}`}
          name={log.signals.names[signal.signal]}
          severity={signal.severity}
          sentence={signalSentence(signal, log)}
        >
          {actions?.(signal)}
        </FoundItem>
      ))}
    </ul>
  );
}
