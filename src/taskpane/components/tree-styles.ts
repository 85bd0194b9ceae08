import { makeStyles, tokens } from "@fluentui/react-components";

/** Where a person's own colours are in force, the browser leaves drawings as they are: so they are named here. */
const FORCED = "@media (forced-colors: active)";
const font = { fontFamily: tokens.fontFamilyBase };

/** Colours of the boxes and lines. What a colour says, a word or a sign beside it says too. */
export const useTreeStyles = makeStyles({
  box: { cursor: "pointer", outlineStyle: "none" },
  plate: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  top: { fill: tokens.colorNeutralBackground2, [FORCED]: { fill: "Canvas" } },
  chosen: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    [FORCED]: { stroke: "Highlight", strokeWidth: "3px" },
  },
  /** Around the box that the keyboard is at. */
  focus: {
    fill: "none",
    stroke: tokens.colorStrokeFocus2,
    strokeWidth: "2px",
    visibility: "hidden",
    [FORCED]: { stroke: "Highlight" },
    ":focus-visible > &": { visibility: "visible" },
  },
  name: {
    ...font,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  quiet: { ...font, fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
  value: {
    ...font,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  good: { ...font, fill: tokens.colorStatusSuccessForeground1, [FORCED]: { fill: "CanvasText" } },
  bad: { ...font, fill: tokens.colorStatusDangerForeground1, [FORCED]: { fill: "CanvasText" } },
  neutral: { ...font, fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  goodPill: {
    fill: tokens.colorStatusSuccessBackground1,
    stroke: tokens.colorStatusSuccessBorder1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  badPill: {
    fill: tokens.colorStatusDangerBackground1,
    stroke: tokens.colorStatusDangerBorder1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  neutralPill: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  goodBar: { fill: tokens.colorStatusSuccessForeground3, [FORCED]: { fill: "CanvasText" } },
  badBar: { fill: tokens.colorStatusDangerForeground3, [FORCED]: { fill: "CanvasText" } },
  neutralBar: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
  track: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "GrayText" } },
  onTarget: { fill: tokens.colorPaletteGreenForeground3, [FORCED]: { fill: "CanvasText" } },
  close: { fill: tokens.colorPaletteLightGreenForeground3, [FORCED]: { fill: "CanvasText" } },
  behind: { fill: tokens.colorPaletteMarigoldForeground3, [FORCED]: { fill: "CanvasText" } },
  farOff: { fill: tokens.colorPaletteRedForeground3, [FORCED]: { fill: "CanvasText" } },
  stateless: { fill: tokens.colorNeutralStroke1, [FORCED]: { fill: "CanvasText" } },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1Pressed,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "CanvasText" },
  },
  sign: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: "2px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1px" },
  },
  signText: {
    ...font,
    fontSize: "14px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorBrandForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  fold: { cursor: "pointer" },
  foldPlate: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    ":hover": { fill: tokens.colorNeutralBackground1Hover, stroke: tokens.colorNeutralStroke1Hover },
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  foldText: {
    ...font,
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground2,
    pointerEvents: "none",
    [FORCED]: { fill: "CanvasText" },
  },
  arrow: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    pointerEvents: "none",
    [FORCED]: { stroke: "CanvasText" },
  },
});
