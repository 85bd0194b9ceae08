import { useId } from "react";
import { useTexts } from "../hooks/language-context";
import { GAP, widthOf, type Spot, type TrendDrawing } from "../trend-drawing";
import type { TrendLabels } from "../trend-labels";
import { useTrendStyles } from "./trend-styles";

/** With more points than these only the line is drawn: dots would hide it. */
const FEW = 40;

interface TrendPlotProps {
  readonly drawing: TrendDrawing;
  readonly labels: TrendLabels;
  /** What the whole chart says, for whom does not see it. */
  readonly sentence: string;
  /** What the day is called that scores are judged on, and the last day. */
  readonly days: { readonly asOf: string; readonly due: string };
  /** The point that a person is at. */
  readonly chosen: Spot | undefined;
}

/** The drawing itself; what it says stands beside it in words. */
export function TrendPlot({ drawing, labels, sentence, days, chosen }: TrendPlotProps) {
  const styles = useTrendStyles();
  const words = useTexts().pane.trend;
  const clip = useId();
  const { width, height, plot } = drawing;
  return (
    <svg role="img" aria-label={sentence} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top - 4} width={plot.right - plot.left} height={plot.bottom - plot.top + 8} />
      </clipPath>
      {drawing.valueMarks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles.label} x={plot.left - GAP} y={y + 4} textAnchor="end">
            {labels.mark(value)}
          </text>
        </g>
      ))}
      {drawing.dayMarks.map(({ day, x }) => (
        <text key={day} className={styles.label} y={height - 4} {...anchored(x, labels.shortDay(day), drawing)}>
          {labels.shortDay(day)}
        </text>
      ))}
      <Uprights drawing={drawing} {...days} />
      {drawing.goals.map(({ value, y }) => (
        <line key={value} className={styles.goal} x1={plot.left} x2={plot.right} y1={y} y2={y} />
      ))}
      <g clipPath={`url(#${clip})`}>
        <path className={styles.expected} d={drawing.expected} />
        <path className={styles.forecast} d={drawing.forecast} />
        <path className={styles.actual} d={drawing.actual} />
      </g>
      {drawing.points.length <= FEW &&
        drawing.points.map(({ x, y, point }) => (
          <circle key={point.day} className={styles.dot} cx={x} cy={y} r={3.5} />
        ))}
      {drawing.goals.map(({ value, y }) => (
        <text key={value} className={styles.label} x={plot.left + 4} y={y - 5 < plot.top + 8 ? y + 14 : y - 5}>
          {words.targetIs(labels.target(value))}
        </text>
      ))}
      {drawing.reaches && (
        <Reached {...drawing.reaches} drawing={drawing} label={labels.shortDay(drawing.reaches.day)} />
      )}
      {chosen && <circle className={styles.chosen} cx={chosen.x} cy={chosen.y} r={6.5} />}
    </svg>
  );
}

/** Today and the last day: their names stand above them, one above the other where they would meet. */
function Uprights({ drawing, asOf, due }: { drawing: TrendDrawing } & TrendPlotProps["days"]) {
  const styles = useTrendStyles();
  const { plot } = drawing;
  // Twice what both need in the middle of their lines: at the edge of the chart they stand beside them.
  const room = widthOf(asOf) + widthOf(due);
  const meet = drawing.due !== undefined && drawing.asOf !== undefined && Math.abs(drawing.due - drawing.asOf) < room;
  const line = (x: number, name: string, style: string, y: number) => (
    <>
      <line className={style} x1={x} x2={x} y1={y + 4} y2={plot.bottom} />
      <text className={styles.label} y={y} {...anchored(x, name, drawing)}>
        {name}
      </text>
    </>
  );
  return (
    <>
      {drawing.due !== undefined && line(drawing.due, due, styles.due, meet ? 11 : 24)}
      {drawing.asOf !== undefined && line(drawing.asOf, asOf, styles.asOf, 24)}
    </>
  );
}

/** Where the forecast comes to the target, and on which day: below the line of the target, whose name stands above it. */
function Reached({ x, y, label, drawing }: Spot & { readonly label: string; readonly drawing: TrendDrawing }) {
  const styles = useTrendStyles();
  const below = y + 20 < drawing.plot.bottom;
  return (
    <>
      <path className={styles.reaches} d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
      <text className={styles.label} y={below ? y + 20 : y - 20} {...anchored(x, label, drawing)}>
        {label}
      </text>
    </>
  );
}

/** A text in the middle of a place, or as near to it as the drawing allows. */
function anchored(x: number, text: string, { width }: TrendDrawing) {
  const half = widthOf(text) / 2;
  if (x + half > width) return { x: width, textAnchor: "end" } as const;
  return x < half ? ({ x: 0, textAnchor: "start" } as const) : ({ x, textAnchor: "middle" } as const);
}
