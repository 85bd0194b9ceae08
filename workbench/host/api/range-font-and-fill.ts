import type { CellFormat } from "../model/format";
import type { ObjectType } from "../protocol/object-type";
import { asColor, asFlag, asNumber, asOneOf, asText } from "./check";
import { change, common, type Formatted } from "./range-format";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const PATTERNS = [
  "None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75",
  "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8",
  "LinearGradient", "RectangularGradient",
] as const; // prettier-ignore
const NO_FILL: CellFormat["fill"] = {
  color: "",
  pattern: "None",
  patternColor: "",
  tintAndShade: 0,
  patternTintAndShade: 0,
};

function setFont(it: Formatted, part: Partial<CellFormat["font"]>): void {
  change(it, (format) => ({ ...format, font: { ...format.font, ...part } }));
}

function setFill(it: Formatted, part: Partial<CellFormat["fill"]>): void {
  change(it, (format) => {
    const fill = { ...format.fill, ...part };
    return { ...format, fill: fill.pattern === "None" && fill.color !== "" ? { ...fill, pattern: "Solid" } : fill };
  });
}

export const RangeFill: ObjectType<Formatted> = {
  name: "RangeFill",
  read: {
    // A cell without fill reads as white, as in Excel; `pattern` tells the two apart.
    Color: (it) => common(it, ({ fill }) => fill.color || "#FFFFFF"),
    Pattern: (it) => common(it, ({ fill }) => fill.pattern),
    PatternColor: (it) => common(it, ({ fill }) => fill.patternColor || "#000000"),
    PatternTintAndShade: (it) => common(it, ({ fill }) => fill.patternTintAndShade),
    TintAndShade: (it) => common(it, ({ fill }) => fill.tintAndShade),
  },
  write: {
    Color(it, value: unknown) {
      if (value === "") setFill(it, NO_FILL);
      else setFill(it, { color: asColor(value, "fill.color"), tintAndShade: 0 });
    },
    Pattern(it, value: unknown) {
      const pattern = asOneOf(value, PATTERNS, "fill.pattern");
      if (pattern === "None") return setFill(it, NO_FILL);
      change(it, (format) => ({
        ...format,
        fill: { ...format.fill, pattern, color: format.fill.color || "#FFFFFF" },
      }));
    },
    PatternColor: (it, value: unknown) => setFill(it, { patternColor: asColor(value, "fill.patternColor") }),
    PatternTintAndShade: (it, value: unknown) =>
      setFill(it, { patternTintAndShade: asNumber(value, "fill.patternTintAndShade", -1, 1) }),
    TintAndShade: (it, value: unknown) => setFill(it, { tintAndShade: asNumber(value, "fill.tintAndShade", -1, 1) }),
  },
  invoke: {
    Clear: (it) => setFill(it, NO_FILL),
  },
};

export const RangeFont: ObjectType<Formatted> = {
  name: "RangeFont",
  read: {
    Bold: (it) => common(it, ({ font }) => font.bold),
    Color: (it) => common(it, ({ font }) => font.color),
    Italic: (it) => common(it, ({ font }) => font.italic),
    Name: (it) => common(it, ({ font }) => font.name),
    Size: (it) => common(it, ({ font }) => font.size),
    Strikethrough: (it) => common(it, ({ font }) => font.strikethrough),
    Subscript: (it) => common(it, ({ font }) => font.subscript),
    Superscript: (it) => common(it, ({ font }) => font.superscript),
    TintAndShade: (it) => common(it, ({ font }) => font.tintAndShade),
    Underline: (it) => common(it, ({ font }) => font.underline),
  },
  write: {
    Bold: (it, value: unknown) => setFont(it, { bold: asFlag(value, "font.bold") }),
    Color: (it, value: unknown) => setFont(it, { color: asColor(value, "font.color"), tintAndShade: 0 }),
    Italic: (it, value: unknown) => setFont(it, { italic: asFlag(value, "font.italic") }),
    Name: (it, value: unknown) => setFont(it, { name: asText(value, "font.name", 31) }),
    Size: (it, value: unknown) => setFont(it, { size: asNumber(value, "font.size", 1, 409) }),
    Strikethrough: (it, value: unknown) => setFont(it, { strikethrough: asFlag(value, "font.strikethrough") }),
    Subscript(it, value: unknown) {
      const subscript = asFlag(value, "font.subscript");
      setFont(it, subscript ? { subscript, superscript: false } : { subscript });
    },
    Superscript(it, value: unknown) {
      const superscript = asFlag(value, "font.superscript");
      setFont(it, superscript ? { superscript, subscript: false } : { superscript });
    },
    TintAndShade: (it, value: unknown) => setFont(it, { tintAndShade: asNumber(value, "font.tintAndShade", -1, 1) }),
    Underline: (it, value: unknown) => setFont(it, { underline: asOneOf(value, UNDERLINES, "font.underline") }),
  },
};
