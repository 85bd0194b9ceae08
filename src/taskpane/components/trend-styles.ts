import { makeStyles, tokens } from "@fluentui/react-components";

/** Where a person's own colours are in force, the browser leaves drawings as they are: so they are named here. */
const FORCED = "@media (forced-colors: active)";

/** Every line of a trend has a pattern of its own, so that nobody has to tell it by its colour. */
export const useTrendStyles = makeStyles({
  actual: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.5px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  spark: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  expected: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    strokeDasharray: "0.1 5",
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  forecast: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    strokeDasharray: "7 4",
    [FORCED]: { stroke: "CanvasText" },
  },
  reaches: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  goal: {
    stroke: tokens.colorPaletteGreenForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "Highlight" },
  },
  due: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    strokeDasharray: "4 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  asOf: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    [FORCED]: { stroke: "GrayText", strokeOpacity: 0.4 },
  },
  chosen: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [FORCED]: { stroke: "Highlight" },
  },
  label: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    // Lines pass behind words, not through them.
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
});
