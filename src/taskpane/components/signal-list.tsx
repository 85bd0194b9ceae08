import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { signalSentence } from "../../okr/log/sentence";
import type { Signal } from "../../okr/log/signal";
import { useTexts } from "../hooks/language-context";

const useStyles = makeStyles({
  signals: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  signal: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  sentence: { display: "block", marginTop: "4px" },
});

/** What in the log is worth a talk, each with its name and its sentence. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  const styles = useStyles();
  const { log, quality } = useTexts();
  return (
    <ul className={styles.signals}>
      {signals.map((signal) => (
        <li
          key={`${signal.signal} ${signal.at.table} ${signal.at.row}`}
          className={mergeClasses(styles.signal, signal.severity === "warning" && styles.warning)}
        >
          <span className={styles.name}>
            <Text weight="semibold">{log.signals.names[signal.signal]}</Text>
            <Badge appearance="tint" color={signal.severity === "warning" ? "warning" : "informative"}>
              {quality.severities[signal.severity]}
            </Badge>
          </span>
          <Text className={styles.sentence}>{signalSentence(signal, log)}</Text>
        </li>
      ))}
    </ul>
  );
}
