import { bordersOf, RANGE_SIDES, updateBorders, type RangeSide } from "../model/borders";
import type { Border, BorderSide } from "../model/format";
import { assertAllowed } from "../model/guard";
import type { Handle, ObjectType } from "../protocol/object-type";
import { place } from "./bag";
import { asColor, asNumber, asOneOf } from "./check";
import { placeOf, shared } from "./places";
import { change, isStyle, type Formatted } from "./range-format";

const STYLES = [
  "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot",
] as const; // prettier-ignore
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** One side of a range. */
interface RangeBorderSide {
  readonly ranges: Formatted;
  readonly side: RangeSide;
}

function borders({ ranges, side }: RangeBorderSide): Border[] {
  if (isStyle(ranges)) return isOwnSide(side) ? [ranges.style.format.borders[side]] : [];
  const { sheet, areas } = placeOf(ranges);
  return areas.flatMap((area) => bordersOf(sheet, area, side));
}

function update({ ranges, side }: RangeBorderSide, to: (border: Border) => Border): void {
  if (isStyle(ranges)) {
    if (!isOwnSide(side)) return;
    return change(ranges, (format) => ({
      ...format,
      borders: { ...format.borders, [side]: to(format.borders[side]) },
    }));
  }
  const { sheet, areas } = placeOf(ranges);
  assertAllowed(sheet, "allowFormatCells", "format its cells");
  for (const area of areas) updateBorders(sheet, area, side, to);
}

/** A style is for one cell, which has no inside lines. */
function isOwnSide(side: RangeSide): side is BorderSide {
  return side !== "InsideHorizontal" && side !== "InsideVertical";
}

/** A line that is given a colour or a weight becomes one that can be seen. */
function drawn(border: Border): Border {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}

function sideAt(ranges: Formatted, index: number): Handle {
  return { type: "RangeBorder", it: { ranges, side: RANGE_SIDES[index]! } };
}

export const RangeBorderCollection: ObjectType<Formatted> = {
  name: "RangeBorderCollection",
  read: {
    Count: () => RANGE_SIDES.length,
    TintAndShade: (it) =>
      shared(RANGE_SIDES.flatMap((side) => borders({ ranges: it, side }).map((border) => border.tintAndShade))),
  },
  write: {
    TintAndShade(it, value: unknown) {
      const tintAndShade = asNumber(value, "borders.tintAndShade", -1, 1);
      for (const side of RANGE_SIDES) update({ ranges: it, side }, (border) => ({ ...border, tintAndShade }));
    },
  },
  items: (it) => RANGE_SIDES.map((side) => ({ type: "RangeBorder", it: { ranges: it, side } })),
  item: (it, key) => {
    const side = RANGE_SIDES.find((each) => each === key);
    return side ? { type: "RangeBorder", it: { ranges: it, side } } : null;
  },
  open: {
    GetItemAt: (it, [index]: readonly unknown[]) => sideAt(it, place(index, RANGE_SIDES.length)),
  },
};

export const RangeBorder: ObjectType<RangeBorderSide> = {
  name: "RangeBorder",
  read: {
    Color: (it) => shared(borders(it).map((border) => (border.style === "None" ? "#000000" : border.color))),
    SideIndex: ({ side }) => side,
    Style: (it) => shared(borders(it).map((border) => border.style)) ?? (borders(it).length === 0 ? "None" : null),
    TintAndShade: (it) => shared(borders(it).map((border) => border.tintAndShade)),
    Weight: (it) => shared(borders(it).map((border) => border.weight)),
  },
  write: {
    Color(it, value: unknown) {
      const color = asColor(value, "border.color");
      update(it, (border) => ({ ...drawn(border), color, tintAndShade: 0 }));
    },
    Style(it, value: unknown) {
      const style = asOneOf(value, STYLES, "border.style");
      update(it, (border) => ({ ...border, style }));
    },
    TintAndShade(it, value: unknown) {
      const tintAndShade = asNumber(value, "border.tintAndShade", -1, 1);
      update(it, (border) => ({ ...border, tintAndShade }));
    },
    Weight(it, value: unknown) {
      const weight = asOneOf(value, WEIGHTS, "border.weight");
      update(it, (border) => ({ ...drawn(border), weight }));
    },
  },
};
