import { makeStyles, tokens } from "@fluentui/react-components";
import type { PastKeyResult } from "../../okr/review/history";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";

/** Where a person's own colours are in force, the browser leaves drawings as they are: so they are named here. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { display: "block", marginTop: "4px" },
  track: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  bar: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
  limit: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  label: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  mark: { fill: tokens.colorNeutralForeground3 },
});

/** Height of a quarter with its name, of its bar, and of the line with the limits of the bands, in pixels. */
const ROW = 36;
const BAR = 12;
const FOOT = 16;
/** From Missed to Met, and from Met to Exceeded. */
const LIMITS = [0.6, 0.8];

/** The scores of a key result in each quarter as bars, with the limits of the bands; the table says the same in figures. */
export function HistoryChart({ id, past }: { id: string; past: readonly PastKeyResult[] }) {
  const styles = useStyles();
  const { format } = useTexts();
  const words = useMorePageTexts().history;
  const said = (score: number | undefined) => (score === undefined ? words.noScore : format.share(score));
  const height = past.length * ROW + FOOT;
  return (
    <svg
      role="img"
      aria-label={words.chartSays(id, format.list(past.map(({ period, score }) => words.scoreIn(period, said(score)))))}
      className={styles.chart}
      width="100%"
      height={height}
    >
      {past.map(({ period, score }, i) => {
        const top = i * ROW;
        return (
          <g key={period}>
            <text className={styles.label} x={0} y={top + 14}>
              {period}
            </text>
            <text className={styles.label} x="100%" y={top + 14} textAnchor="end">
              {said(score)}
            </text>
            <rect className={styles.track} x={0} y={top + 19} width="100%" height={BAR} rx={2} />
            {score !== undefined && (
              <rect className={styles.bar} x={0} y={top + 19} width={`${score * 100}%`} height={BAR} rx={2} />
            )}
          </g>
        );
      })}
      {LIMITS.map((limit) => (
        <g key={limit}>
          {past.map(({ period }, i) => (
            <line
              key={period}
              className={styles.limit}
              x1={`${limit * 100}%`}
              x2={`${limit * 100}%`}
              y1={i * ROW + 17}
              y2={i * ROW + 21 + BAR}
            />
          ))}
          <text className={`${styles.label} ${styles.mark}`} x={`${limit * 100}%`} y={height - 3} textAnchor="middle">
            {format.share(limit)}
          </text>
        </g>
      ))}
    </svg>
  );
}
