import { makeStyles, Text } from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import type { TrendDrawing } from "../trend-drawing";
import { useTrendStyles } from "./trend-styles";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", alignItems: "center", columnGap: "6px" },
});

const LINES = ["actual", "expected", "forecast"] as const;

/** Which pattern is which line, of those that are drawn. */
export function TrendLegend({ drawing }: { drawing: TrendDrawing }) {
  const styles = useStyles();
  const patterns = useTrendStyles();
  const { pane, log } = useTexts();
  const drawn = LINES.filter((line) => drawing[line] !== "" || (line === "actual" && drawing.points.length > 0));
  return (
    <ul className={styles.legend} aria-label={pane.trend.legend}>
      {drawn.map((line) => (
        <li key={line} className={styles.line}>
          <svg width={28} height={12} aria-hidden="true">
            <path className={patterns[line]} d="M2 6L26 6" />
            {line === "actual" && <circle className={patterns.dot} cx={14} cy={6} r={3.5} />}
          </svg>
          <Text size={200}>{log.trend[line]}</Text>
        </li>
      ))}
    </ul>
  );
}
