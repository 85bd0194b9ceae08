import type { AnyObjectType } from "../protocol/registry";
import { RangeBorder, RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font-and-fill";
import { FormatProtection, RangeFormat } from "./range-format";

/** The classes that say how a workbook looks, prints, guards itself and what it remembers. */
export const LOOKS: readonly AnyObjectType[] = [
  RangeFormat,
  FormatProtection,
  RangeFill,
  RangeFont,
  RangeBorderCollection,
  RangeBorder,
];
