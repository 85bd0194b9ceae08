import { fillOf, lettersOf, MARGINS, strokeOf } from "../model/shape-looks";
import type { GeometricShape } from "../model/shape";
import { lettersIn, textOfRuns, withLetters, withText, type Letters, type Stretch } from "../model/shape-text";
import type { ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { bagType, number, set } from "./bag";
import { asColor, asFlag, asNumber, asOneOf, asText, asWhole, invalid } from "./check";
import { shownOneOf, type ShapeBag } from "./shape-bag";

/** Fill, line and text of a shape. What is not shown by the workbench is refused, not kept unseen. */

const ShapeFill: ObjectType<ShapeBag> = {
  name: "ShapeFill",
  read: {
    ForegroundColor: ({ shape }) => fillOf(shape)?.color ?? "",
    Transparency: ({ shape }) => fillOf(shape)?.transparency ?? null,
    Type: ({ shape }) => (fillOf(shape) ? "Solid" : "NoFill"),
  },
  write: {
    ForegroundColor: (it, value: unknown) => set(it, "Color", asColor(value, "foregroundColor")),
    Transparency: (it, value: unknown) => set(it, "Transparency", asNumber(value, "transparency", 0, 1)),
  },
  invoke: {
    Clear: (it) => set(it, "Color", ""),
    SetSolidColor: (it, [color]: readonly unknown[]) => set(it, "Color", asColor(color, "color")),
  },
};

const DASHES = [
  "Dash", "DashDot", "DashDotDot", "LongDash", "LongDashDot", "RoundDot", "Solid", "SquareDot", "LongDashDotDot",
  "SystemDash", "SystemDot", "SystemDashDot",
] as const; // prettier-ignore
const DOUBLE = ["ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"];
const single = shownOneOf("Single", ["Single"], DOUBLE);

/** Setting a colour, a weight or a dash shows the line; where it is hidden there is nothing to read of it. */
function stroke(it: ShapeBag, wire: string, value: unknown): void {
  it.change(() => {
    it.settings.set("line.visible", true);
    it.settings.set(`line.${wire}`, value);
  });
}

const ShapeLineFormat: ObjectType<ShapeBag> = {
  name: "ShapeLineFormat",
  read: {
    Color: ({ shape }) => strokeOf(shape)?.color ?? "",
    DashStyle: ({ shape }) => strokeOf(shape)?.dash ?? null,
    Style: ({ shape }) => (strokeOf(shape) ? single.unset : null),
    Transparency: ({ shape }) => strokeOf(shape)?.transparency ?? null,
    Visible: ({ shape }) => strokeOf(shape) !== undefined,
    Weight: ({ shape }) => strokeOf(shape)?.weight ?? null,
  },
  write: {
    Color: (it, value: unknown) => stroke(it, "color", asColor(value, "color")),
    DashStyle: (it, value: unknown) => stroke(it, "dashStyle", asOneOf(value, DASHES, "dashStyle")),
    Style: (_it, value: unknown) => void single.check(value, "style"),
    Transparency: (it, value: unknown) => stroke(it, "transparency", asNumber(value, "transparency", 0, 1)),
    Visible: (it, value: unknown) => set(it, "Visible", asFlag(value, "visible")),
    Weight: (it, value: unknown) => stroke(it, "weight", asNumber(value, "weight", 0, 1584)),
  },
};

const frame = bagType<ShapeBag<GeometricShape>>("TextFrame", {
  AutoSizeSetting: shownOneOf(
    "AutoSizeNone",
    ["AutoSizeNone"],
    ["AutoSizeTextToFitShape", "AutoSizeShapeToFitText", "AutoSizeMixed"],
  ),
  BottomMargin: number(MARGINS.bottom, 0, 1584),
  HorizontalAlignment: shownOneOf(
    "Left",
    ["Left", "Center", "Right"],
    ["Justify", "JustifyLow", "Distributed", "ThaiDistributed"],
  ),
  HorizontalOverflow: shownOneOf("Clip", ["Overflow", "Clip"], []),
  LeftMargin: number(MARGINS.left, 0, 1584),
  Orientation: shownOneOf(
    "Horizontal",
    ["Horizontal"],
    ["Vertical", "Vertical270", "WordArtVertical", "EastAsianVertical", "MongolianVertical", "WordArtVerticalRTL"],
  ),
  ReadingOrder: shownOneOf("LeftToRight", ["LeftToRight"], ["RightToLeft"]),
  RightMargin: number(MARGINS.right, 0, 1584),
  TopMargin: number(MARGINS.top, 0, 1584),
  VerticalAlignment: shownOneOf("Top", ["Top", "Middle", "Bottom"], ["Justified", "Distributed"]),
  VerticalOverflow: shownOneOf("Clip", ["Overflow", "Clip"], ["Ellipsis"]),
});

const TextFrame: ObjectType<ShapeBag<GeometricShape>> = {
  ...frame,
  read: { ...frame.read, HasText: ({ shape }) => textOfRuns(shape.text) !== "" },
  follow: { TextRange: (it) => ({ type: "TextRange", it: { bag: it } satisfies TextBag }) },
  invoke: { DeleteText: ({ shape, change }) => change(() => (shape.text = withText(shape.text, whole(shape), ""))) },
};

/** The text of a shape, or a stretch of it. */
interface TextBag {
  readonly bag: ShapeBag<GeometricShape>;
  readonly stretch?: Stretch;
}

function whole({ text }: GeometricShape): Stretch {
  return { from: 0, end: textOfRuns(text).length };
}

function stretchOf({ bag, stretch }: TextBag): Stretch {
  return stretch ?? whole(bag.shape);
}

const TextRange: ObjectType<TextBag> = {
  name: "TextRange",
  read: {
    Text(it) {
      const { from, end } = stretchOf(it);
      return textOfRuns(it.bag.shape.text).slice(from, end);
    },
  },
  write: {
    Text(it, value: unknown) {
      const words = asText(value, "text", 32_767).replace(/\r\n?/g, "\n");
      const { shape, change } = it.bag;
      change(() => (shape.text = withText(shape.text, stretchOf(it), words)));
    },
  },
  follow: { Font: (it) => ({ type: "ShapeFont", it: { ...it } }) },
  open: {
    GetSubstring(it, [start, length]: readonly unknown[]) {
      const { from, end } = stretchOf(it);
      const first = from + asWhole(start, "start", 0);
      const last = length === null ? end : first + asWhole(length, "length", 0);
      if (last > end)
        invalid(`The text has ${end - from} characters, so it has none from ${first - from} to ${last - from}.`);
      return { type: "TextRange", it: { bag: it.bag, stretch: { from: first, end: last } } satisfies TextBag };
    },
  },
};

/** One property of the letters; null where they differ. */
function letter<K extends keyof Letters>(key: K, check: (value: unknown) => NonNullable<Letters[K]>) {
  return {
    read({ bag, stretch }: TextBag): unknown {
      const found = lettersIn(bag.shape.text, stretch ?? whole(bag.shape)).map((own) => lettersOf(bag.shape, own)[key]);
      return found.every((one) => one === found[0]) ? (found[0] ?? lettersOf(bag.shape, {})[key]) : null;
    },
    write(it: TextBag, value: unknown): void {
      const letters = { [key]: check(value) };
      const { shape, change } = it.bag;
      change(() => (shape.text = withLetters(shape.text, stretchOf(it), letters)));
    },
  };
}

const underline = shownOneOf("None", ["None", "Single"], [
  "Double", "Heavy", "Dotted", "DottedHeavy", "Dash", "DashHeavy", "DashLong", "DashLongHeavy", "DotDash", "DotDashHeavy",
  "DotDotDash", "DotDotDashHeavy", "Wavy", "WavyHeavy", "WavyDouble",
]); // prettier-ignore

const LETTERS = {
  Bold: letter("bold", (value) => asFlag(value, "bold")),
  Color: letter("color", (value) => asColor(value, "color")),
  Italic: letter("italic", (value) => asFlag(value, "italic")),
  Name: letter("name", (value) => asText(value, "name", 255)),
  Size: letter("size", (value) => asNumber(value, "size", 1, 4000)),
  Underline: letter("underline", (value) => underline.check(value, "underline") as "None" | "Single"),
};

const ShapeFont: ObjectType<TextBag> = {
  name: "ShapeFont",
  read: Object.fromEntries(Object.entries(LETTERS).map(([wire, { read }]) => [wire, read])),
  write: Object.fromEntries(Object.entries(LETTERS).map(([wire, { write }]) => [wire, write])),
};

export const SHAPE_LOOKS: readonly AnyObjectType[] = [ShapeFill, ShapeLineFormat, TextFrame, TextRange, ShapeFont];
