import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Way } from "../../okr/log/projection";
import { useTexts } from "../hooks/language-context";
import { useWalk } from "../hooks/use-walk";
import { useWidth } from "../hooks/use-width";
import type { Writing } from "../line-fields";
import { drawTrend } from "../trend-drawing";
import { trendLabels } from "../trend-labels";
import { chartSentence, forecastSentence, pointSentence, uprightNames } from "../trend-sentences";
import type { TrendSubject } from "../trend-subject";
import { TrendLegend } from "./trend-legend";
import { TrendPlot } from "./trend-plot";
import { TrendTable } from "./trend-table";

const useStyles = makeStyles({
  chart: { margin: "12px 0 0" },
  frame: { position: "relative", minWidth: 0, lineHeight: 0 },
  walk: {
    position: "absolute",
    inset: 0,
    touchAction: "pan-y",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  point: { display: "block", minHeight: "32px", marginTop: "4px" },
  said: { display: "block", marginTop: "8px" },
});

/** A pane of the least width that Excel gives it, without its margins. */
const USUAL_WIDTH = 288;

interface TrendChartProps {
  /** Of the objective or the key result. */
  readonly name: string;
  readonly subject: TrendSubject;
  readonly way: Way;
  readonly writing: Writing;
  /** As `2026-10-01`. */
  readonly today: string;
}

/** Where something stands, where it should stand, and where it leads: drawn, in a sentence, point by point, and as a table. */
export function TrendChart({ name, subject, way, writing, today }: TrendChartProps) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.trend;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const labels = trendLabels(subject, writing);
  const height = Math.round(Math.min(280, Math.max(190, width * 0.6)));
  const drawing = drawTrend(subject, way, { width, height }, labels);
  const walk = useWalk(drawing?.points ?? []);
  const chosen = drawing?.points[walk.at];
  const forecast = forecastSentence(subject, way, writing.dates, log.trend);
  return (
    <figure className={styles.chart}>
      <div ref={frame} className={styles.frame}>
        {drawing && (
          <TrendPlot
            drawing={drawing}
            labels={labels}
            sentence={`${chartSentence(name, subject, labels, words)} ${forecast}`}
            days={uprightNames(subject, labels, today, words)}
            chosen={chosen}
          />
        )}
        {chosen && (
          <div
            className={styles.walk}
            role="slider"
            tabIndex={0}
            aria-label={words.walk}
            aria-valuemin={1}
            aria-valuemax={drawing.points.length}
            aria-valuenow={walk.at + 1}
            aria-valuetext={words.at(walk.at + 1, drawing.points.length)}
            onKeyDown={walk.onKeyDown}
            onPointerDown={walk.onPointer}
            onPointerMove={walk.onPointer}
          />
        )}
      </div>
      <Text role="status" size={200} className={styles.point}>
        {chosen && pointSentence(chosen.point, subject, labels, words)}
      </Text>
      {drawing && <TrendLegend drawing={drawing} />}
      <Text className={styles.said}>{forecast}</Text>
      <TrendTable name={name} subject={subject} way={way} labels={labels} />
    </figure>
  );
}
