import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Way } from "../../okr/log/projection";
import { useTexts } from "../hooks/language-context";
import type { TrendLabels } from "../trend-labels";
import { pointRows } from "../trend-points";
import type { TrendSubject } from "../trend-subject";

const CELL = {
  padding: "4px 6px 4px 0",
  textAlign: "start",
  verticalAlign: "top",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  points: { marginTop: "8px", fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300 },
  summary: {
    padding: "4px 0",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: CELL,
  day: { ...CELL, whiteSpace: "nowrap" },
  number: { ...CELL, textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  note: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface TrendTableProps {
  readonly name: string;
  readonly subject: TrendSubject;
  readonly way: Way;
  readonly labels: TrendLabels;
}

/** The same points as in the chart, row by row; folded away until somebody wants them. */
export function TrendTable(props: TrendTableProps) {
  const styles = useStyles();
  const words = useTexts().pane.trend;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.points} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.showPoints}</summary>
      {isOpen && <Points {...props} />}
    </details>
  );
}

function Points({ name, subject, way, labels }: TrendTableProps) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.trend;
  const isScore = subject.about === "objective";
  return (
    <table className={styles.table} aria-label={words.points(name)}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.day}
          </th>
          <th scope="col" className={styles.cell}>
            {words.line}
          </th>
          {!isScore && (
            <th scope="col" className={styles.number}>
              {words.value}
            </th>
          )}
          <th scope="col" className={styles.number}>
            {words.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {pointRows(subject, way).map(({ day, line, value, score, note }) => (
          <tr key={`${line} ${day}`}>
            <td className={styles.day}>{labels.day(day)}</td>
            <td className={styles.cell}>
              {log.trend[line]}
              {note !== "" && <span className={styles.note}>{note}</span>}
            </td>
            {!isScore && (
              <td className={styles.number}>{line === "actual" ? labels.measured(value) : labels.computed(value)}</td>
            )}
            <td className={styles.number}>{labels.score(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
