import type { TrendPoint } from "../../okr/log/projection";
import { sparkOf } from "../trend-drawing";
import { useTrendStyles } from "./trend-styles";

interface SparklineProps {
  /** The oldest first, as a trend's `actual` has them. */
  readonly points: readonly TrendPoint[];
  /** The value that counts as reached: where it lies in sight, it is a line. */
  readonly goal?: number | undefined;
  readonly width?: number;
  readonly height?: number;
}

/** A trend as small as a word, beside words that say the same: a reader of the screen hears those. */
export function Sparkline({ points, goal, width = 64, height = 20 }: SparklineProps) {
  const styles = useTrendStyles();
  const drawing = sparkOf(points, goal, { width, height });
  if (!drawing) return null;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawing.goal !== undefined && (
        <line className={styles.goal} x1={0} x2={width} y1={drawing.goal} y2={drawing.goal} />
      )}
      <path className={styles.spark} d={drawing.path} />
      <circle className={styles.dot} cx={drawing.last.x} cy={drawing.last.y} r={2.5} />
    </svg>
  );
}
