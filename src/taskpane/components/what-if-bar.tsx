import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { barsOf } from "../what-if-bars";

/** Where a person's own colours are in force, the browser leaves backgrounds out: so they are named here. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bars: {
    position: "relative",
    boxSizing: "border-box",
    height: "14px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  bar: { position: "absolute", insetBlockStart: "6px", height: "6px" },
  after: {
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  before: {
    insetBlockStart: "2px",
    height: "2px",
    backgroundColor: tokens.colorNeutralForeground3,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  target: {
    position: "absolute",
    insetBlock: 0,
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorPaletteGreenForeground1,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface WhatIfBarProps {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly target?: number | undefined;
  /** How far it goes at least. */
  readonly least?: number;
}

/** A thin bar for before, a thick one for after, a mark for the target; beside it stand the numbers. */
export function WhatIfBar({ before, after, target, least = 0 }: WhatIfBarProps) {
  const styles = useStyles();
  const { zero, ends } = barsOf([before, after, target], least);
  const [was, is, goal] = ends;
  const place = (end: number) => ({
    insetInlineStart: `${100 * Math.min(zero, end)}%`,
    width: `${100 * Math.abs(end - zero)}%`,
  });
  return (
    <div aria-hidden="true" className={styles.bars}>
      {was !== undefined && <div className={mergeClasses(styles.bar, styles.before)} style={place(was)} />}
      {is !== undefined && <div className={mergeClasses(styles.bar, styles.after)} style={place(is)} />}
      {goal !== undefined && <div className={styles.target} style={{ insetInlineStart: `${100 * goal}%` }} />}
    </div>
  );
}
