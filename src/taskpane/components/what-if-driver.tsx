import { Button, Input, makeStyles, mergeClasses, Slider, Text, tokens, useId } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { Culture } from "../../blueprint/culture";
import type { KpiNode } from "../../okr/kpi/node";
import { numberIn } from "../../okr/quality/lines";
import { useTexts } from "../hooks/language-context";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import { labelOf } from "../what-if-draft";
import {
  howFor,
  readDriver,
  textInField,
  writeDriver,
  writePercent,
  type DriverNow,
  type How,
  type TypedDriver,
} from "../what-if-input";
import { worked } from "../what-if-round";
import { positionOf, shareOfSlider, sliderOf, valueAt } from "../what-if-slider";

const FORCED = "@media (forced-colors: active)";

/** Half the thumb of a small slider: its rail begins and ends that far inside. */
const THUMB = "5px";

const useStyles = makeStyles({
  driver: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of sight cost nothing to lay out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "24px",
  },
  facts: { color: tokens.colorNeutralForeground3 },
  controls: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  slide: { position: "relative", flexGrow: 1, minWidth: 0 },
  slider: { width: "100%", minWidth: 0 },
  mark: {
    position: "absolute",
    insetBlockStart: "3px",
    width: "2px",
    height: "18px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorPaletteGreenForeground1,
    pointerEvents: "none",
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  now: { backgroundColor: tokens.colorNeutralForeground3, insetBlockStart: "7px", height: "10px" },
  field: { width: "112px", flexShrink: 0 },
  input: { minWidth: 0, width: "100%" },
  // What is gone to does not end up under the result, which stays in sight, nor does its name.
  gone: { scrollMarginBlock: "260px 120px" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  numbers: { fontVariantNumeric: "tabular-nums" },
});

interface WhatIfDriverProps {
  readonly id: string;
  readonly node: KpiNode;
  /** What it is now; undefined where it has no number. */
  readonly value: number | undefined;
  /** Why it has none, in a sentence. */
  readonly why: string | undefined;
  readonly typed: TypedDriver | undefined;
  readonly how: How;
  readonly culture: Culture;
  readonly show: WhatIfShow;
  /** By the key of the node; undefined puts it back. */
  readonly onType: (id: string, typed: TypedDriver | undefined) => void;
}

/** One driver: what it is, and a slider and a field to change it. Drawn anew only when it is changed itself. */
export const WhatIfDriver = memo(function WhatIfDriver(props: WhatIfDriverProps) {
  const { id, node, value, why, typed, how: wanted, culture, show, onType } = props;
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useTreeTexts().whatIf;
  const now: DriverNow = { value, unit: node.unit };
  const how = howFor(now, wanted);
  const name = labelOf(node);
  const tried = typed && readDriver(typed, now, culture);
  const wrong = typeof tried === "object" ? tried : undefined;
  const to = typeof tried === "number" ? tried : value;
  const benchmark = numberIn(node.benchmark);
  const change = show.change(value, to);
  const message = useId("wrong");
  const asItIs = value === undefined ? "" : writeDriver(worked(value, 12), node.unit, culture);
  const placeholder = how === "value" ? asItIs : writePercent(0, culture);
  return (
    <li className={styles.driver}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        {typed && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowResetRegular />}
            aria-label={words.reset(name)}
            title={words.reset(name)}
            onClick={() => onType(id, undefined)}
          />
        )}
      </div>
      <Text block size={200} className={mergeClasses(styles.facts, styles.numbers)}>
        {[
          value === undefined ? words.noNumber(why ?? "") : words.now(show.typed(value, node.unit)),
          ...(benchmark === undefined ? [] : [words.benchmark(show.typed(benchmark, node.unit))]),
        ].join(" · ")}
      </Text>
      <div className={styles.controls}>
        <DriverSlider
          now={now}
          name={name}
          how={how}
          to={to}
          marks={{ benchmark, target: numberIn(node.target) }}
          said={words.stands(show.typed(to, node.unit), to === value ? "" : change)}
          onMove={(place) => onType(id, movedTo(place, now, how, culture))}
        />
        <Input
          className={styles.field}
          input={{ className: mergeClasses(styles.input, styles.gone) }}
          size="small"
          name={`driver ${id}`}
          autoComplete="off"
          aria-label={how === "value" ? words.valueOf(name) : words.percentOf(name)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? message : undefined}
          placeholder={placeholder}
          value={textInField(typed, how, now, culture)}
          onChange={(_, { value: text }) => onType(id, text === "" ? undefined : { how, text })}
        />
      </div>
      {wrong && (
        <Text block size={200} role="alert" id={message} className={styles.wrong}>
          {pane.explainValue(wrong)}
        </Text>
      )}
      {!wrong && to !== value && (
        <Text block size={200} weight="semibold" className={styles.numbers}>
          {words.moves(show.typed(value, node.unit), show.typed(to, node.unit), change)}
        </Text>
      )}
    </li>
  );
});

/** What a slider was moved to, as a person would have typed it. */
function movedTo(place: number, now: DriverNow, how: How, culture: Culture): TypedDriver {
  const text =
    how === "percent" ? writePercent(place / 100, culture) : writeDriver(valueAt(place, now, how), now.unit, culture);
  return { how, text };
}

interface DriverSliderProps {
  readonly now: DriverNow;
  readonly name: string;
  readonly how: How;
  readonly to: number | undefined;
  readonly marks: { readonly benchmark: number | undefined; readonly target: number | undefined };
  /** What it stands at, as it is read aloud. */
  readonly said: string;
  readonly onMove: (place: number) => void;
}

/** A slider with marks for what the driver is now and for its benchmark; nothing where there is no number to begin from. */
function DriverSlider({ now, name, how, to, marks, said, onMove }: DriverSliderProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const range = sliderOf(now, marks, how);
  if (!range) return null;
  const at = (value: number | undefined): { insetInlineStart: string } | undefined => {
    const place = positionOf(value, now, how);
    if (place === undefined) return undefined;
    return { insetInlineStart: `clamp(${THUMB}, ${100 * shareOfSlider(place, range)}%, calc(100% - ${THUMB}))` };
  };
  const [isNow, isBest] = [at(now.value), at(marks.benchmark)];
  return (
    <div className={styles.slide}>
      {isNow && <span className={mergeClasses(styles.mark, styles.now)} style={isNow} />}
      {isBest && <span className={styles.mark} style={isBest} />}
      <Slider
        className={styles.slider}
        size="small"
        min={range.min}
        max={range.max}
        // Not as the slider's own step, which would draw a dot for each of them.
        input={{ step: range.step, className: styles.gone }}
        value={positionOf(to, now, how) ?? range.min}
        aria-label={words.sliderOf(name)}
        aria-valuetext={said}
        onChange={(_, { value }) => onMove(value)}
      />
    </div>
  );
}
