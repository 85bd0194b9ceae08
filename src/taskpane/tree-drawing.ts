import type { DrawnBox, DrawnLine, Drawing, Point } from "../blueprint/drawing";
import { COLORS, TABS } from "../blueprint/palette";
import type { KpiState } from "../okr/kpi/state";
import { fitted, textWidth, type TextWidth } from "./text-fit";
import type { Corner, TreeLayout, TreePlace } from "./tree-layout";
import type { NodeWords, Tone } from "./tree-words";

/** A tree, ready to be drawn: where its boxes stand and what they say. The pane draws it as SVG, `drawingOf` for everybody else. */
export interface TreePicture {
  readonly layout: TreeLayout;
  readonly words: ReadonlyMap<number, NodeWords>;
}

/** Measures of a box in pixels, its texts from its upper left corner. */
export const BOX = {
  /** Left of the texts, the stripe of the state included, and right of them. */
  left: 14,
  right: 10,
  name: { size: 12.5, y: 19, isBold: true },
  segment: { size: 11, y: 34 },
  /** How much lower the value stands below a segment. */
  forSegment: 15,
  value: { size: 15, y: 42, isBold: true },
  change: { size: 11 },
  foot: { size: 11, y: 60 },
} as const;

/** How high a box is: with a line for the segment where it has one. */
export function boxHeight({ segment }: NodeWords): number {
  return 72 + (segment === "" ? 0 : BOX.forSegment);
}

/** The texts of a box as far as they have room; the whole ones are in the label. */
export interface FittedWords {
  readonly name: string;
  readonly segment: string;
  readonly value: string;
  /** How wide the pill with the change is; 0 without one. */
  readonly pill: number;
  /** Under the value: what is wrong, what the node added, or the target of the root. */
  readonly foot: { readonly text: string; readonly tone: Tone };
}

/** @param width of the box */
export function fittedWords(words: NodeWords, width: number, measure: TextWidth): FittedWords {
  const room = width - BOX.left - BOX.right;
  const { change, contribution, state, problem } = words;
  const foot = problem ?? contribution?.text ?? words.aim ?? "";
  const pill = change === undefined ? 0 : pillWidth(change.text, measure);
  const stateWidth = state === undefined ? 0 : measure(state.word, BOX.foot.size, false);
  const forValue = room - (pill === 0 ? 0 : pill + 8);
  // The unit gives way first: it stands in the label too.
  const hasUnit = measure(words.value, BOX.value.size, true) <= forValue;
  return {
    name: fitted(words.name, BOX.name, room, measure),
    segment: fitted(words.segment, BOX.segment, room, measure),
    value: fitted(hasUnit ? words.value : words.bareValue, BOX.value, forValue, measure),
    pill,
    foot: {
      text: fitted(foot, BOX.foot, room - (state ? stateWidth + 8 : 0), measure),
      tone: problem === undefined ? (contribution?.tone ?? "neutral") : words.waits ? "neutral" : "bad",
    },
  };
}

/** How wide the pill is that the change stands in. */
function pillWidth(text: string, measure: TextWidth): number {
  return Math.ceil(measure(text, BOX.change.size, false)) + 14;
}

const TONES: Readonly<Record<Tone, string>> = { good: "#0E5A0E", bad: "#8B1A20", neutral: COLORS.muted.color };
const STATES: Readonly<Record<KpiState, string>> = {
  "On target": "#0E7A0D",
  Close: "#5F9A3A",
  Behind: "#9C6B00",
  "Far off": "#B3261E",
};
const EDGE = "#C7C7C7";

/** A pixel in points. */
const POINT = 0.75;

/**
 * The same picture for native shapes and for pictures: on white, in points.
 *
 * @param said what it is of, and all of it in words
 */
export function drawingOf({ layout, words }: TreePicture, said: Pick<Drawing, "title" | "altText">): Drawing {
  const { boxes, lines, signs } = layout;
  return {
    ...said,
    width: layout.width * POINT,
    height: layout.height * POINT,
    connectors: lines.map(({ points: [from, over, ...others] }) => ({
      points: [pointAt(from), pointAt(over), ...others.map(pointAt)],
      color: EDGE,
      width: 1.25,
    })),
    boxes: boxes.map((box) => drawnBox(box, words.get(box.node)!)),
    signs: signs.map(({ sign, x, y }) => ({
      x: (x - 9) * POINT,
      y: (y - 9) * POINT,
      width: 18 * POINT,
      height: 18 * POINT,
      line: { text: sign, size: 10, bold: true, color: TABS.page },
      fill: "#FFFFFF",
      border: { color: EDGE, width: 0.75 },
    })),
  };
}

function pointAt([x, y]: Corner): Point {
  return { x: x * POINT, y: y * POINT };
}

function drawnBox({ x, y, width, height }: TreePlace, words: NodeWords): DrawnBox {
  const room = fittedWords(words, width, textWidth);
  const line = (text: string, size: number, color: string, bold = false): DrawnLine => ({
    text,
    size: size * POINT,
    bold,
    color,
  });
  const { change, state } = words;
  const foot = [room.foot.text, ...(state ? [state.word] : [])].filter((text) => text !== "").join(" · ");
  return {
    x: x * POINT,
    y: y * POINT,
    width: width * POINT,
    height: height * POINT,
    lines: [
      line(room.name, BOX.name.size, COLORS.paper.color, true),
      ...(room.segment === "" ? [] : [line(room.segment, BOX.segment.size, COLORS.muted.color)]),
      line(
        `${room.value}${change ? `   ${change.text}` : ""}`,
        13,
        change ? TONES[change.tone] : COLORS.paper.color,
        true,
      ),
      ...(foot === "" ? [] : [line(foot, BOX.foot.size, TONES[room.foot.tone])]),
    ],
    align: "left",
    fill: "#FFFFFF",
    border: { color: state ? STATES[state.name] : EDGE, width: state ? 1.5 : 1 },
    rounded: true,
    altText: words.label,
  };
}
