import type { ConditionalSettings } from "../model/conditional-format";
import { isNumberFormat } from "../model/number-format";
import type { Handle, ObjectType } from "../protocol/object-type";
import { place } from "./bag";
import { asColor, asFlag, asOneOf, asText, invalid } from "./check";
import { edit, type OnSheet } from "./conditional-formats";

/** How cells look where the rule of a conditional format holds: fill, font, borders, number format. */

type Look = NonNullable<ConditionalSettings["format"]>;

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof SIDES)[number];
const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const look = ({ format }: OnSheet): Look => format.settings.format ?? {};

function setLook(it: OnSheet, part: Look): void {
  edit(it, () => (it.format.settings.format = { ...look(it), ...part }));
}

function setFont(it: OnSheet, part: NonNullable<Look["font"]>): void {
  setLook(it, { font: { ...look(it).font, ...part } });
}

export const ConditionalRangeFormat: ObjectType<OnSheet> = {
  name: "ConditionalRangeFormat",
  read: { NumberFormat: (it) => look(it).numberFormat ?? null },
  write: {
    NumberFormat(it, value: unknown) {
      const numberFormat = asText(value, "numberFormat");
      if (!isNumberFormat(numberFormat)) invalid(`"${numberFormat}" is no number format.`);
      setLook(it, { numberFormat });
    },
  },
  follow: {
    Borders: (it) => ({ type: "ConditionalRangeBorderCollection", it }),
    Fill: (it) => ({ type: "ConditionalRangeFill", it }),
    Font: (it) => ({ type: "ConditionalRangeFont", it }),
  },
};

export const ConditionalRangeFill: ObjectType<OnSheet> = {
  name: "ConditionalRangeFill",
  read: { Color: (it) => look(it).fill ?? "" },
  write: { Color: (it, value: unknown) => setLook(it, { fill: asColor(value, "fill.color") }) },
  invoke: {
    Clear(it) {
      edit(it, () => {
        const { fill: _, ...others } = look(it);
        it.format.settings.format = others;
      });
    },
  },
};

export const ConditionalRangeFont: ObjectType<OnSheet> = {
  name: "ConditionalRangeFont",
  read: {
    Bold: (it) => look(it).font?.bold ?? null,
    Color: (it) => look(it).font?.color ?? "",
    Italic: (it) => look(it).font?.italic ?? null,
    Strikethrough: (it) => look(it).font?.strikethrough ?? null,
    Underline: (it) => look(it).font?.underline ?? "None",
  },
  write: {
    Bold: (it, value: unknown) => setFont(it, { bold: asFlag(value, "font.bold") }),
    Color: (it, value: unknown) => setFont(it, { color: asColor(value, "font.color") }),
    Italic: (it, value: unknown) => setFont(it, { italic: asFlag(value, "font.italic") }),
    Strikethrough: (it, value: unknown) => setFont(it, { strikethrough: asFlag(value, "font.strikethrough") }),
    Underline: (it, value: unknown) =>
      setFont(it, { underline: asOneOf(value, ["None", "Single", "Double"], "font.underline") }),
  },
  invoke: {
    Clear(it) {
      edit(it, () => {
        const { font: _, ...others } = look(it);
        it.format.settings.format = others;
      });
    },
  },
};

interface BorderSide extends OnSheet {
  readonly side: Side;
}

function side(it: OnSheet, at: Side | undefined): Handle<BorderSide> | null {
  return at ? { type: "ConditionalRangeBorder", it: { ...it, side: at } } : null;
}

export const ConditionalRangeBorderCollection: ObjectType<OnSheet> = {
  name: "ConditionalRangeBorderCollection",
  read: { Count: () => SIDES.length },
  items: (it) => SIDES.flatMap((each) => side(it, each) ?? []),
  item: (it, key) =>
    side(
      it,
      SIDES.find((each) => each === key),
    ),
  follow: {
    Bottom: (it) => side(it, "EdgeBottom"),
    Left: (it) => side(it, "EdgeLeft"),
    Right: (it) => side(it, "EdgeRight"),
    Top: (it) => side(it, "EdgeTop"),
  },
  open: { GetItemAt: (it, [index]: readonly unknown[]) => side(it, SIDES[place(index, SIDES.length)]) },
};

const NO_BORDER = { style: "None", color: "#000000" };
const border = (it: BorderSide) => look(it).borders?.[it.side] ?? NO_BORDER;

function setBorder(it: BorderSide, part: Partial<typeof NO_BORDER>): void {
  setLook(it, { borders: { ...look(it).borders, [it.side]: { ...border(it), ...part } } });
}

export const ConditionalRangeBorder: ObjectType<BorderSide> = {
  name: "ConditionalRangeBorder",
  read: {
    Color: (it) => border(it).color,
    SideIndex: (it) => it.side,
    Style: (it) => border(it).style,
  },
  write: {
    Color(it, value: unknown) {
      const color = asColor(value, "border.color");
      setBorder(it, border(it).style === "None" ? { color, style: "Continuous" } : { color });
    },
    Style: (it, value: unknown) => setBorder(it, { style: asOneOf(value, BORDER_STYLES, "border.style") }),
  },
};
