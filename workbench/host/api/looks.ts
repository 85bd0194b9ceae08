import type { AnyObjectType } from "../protocol/registry";
import {
  ColorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditional-bars";
import { ConditionalFormat, ConditionalFormatCollection } from "./conditional-formats";
import {
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from "./conditional-look";
import {
  CellValueConditionalFormat,
  ConditionalFormatRule,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional-rules";
import { DataValidation } from "./data-validation";
import { WorksheetFreezePanes } from "./freeze-panes";
import { WorkbookProtection, WorksheetProtection } from "./protection";
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
  DataValidation,
  ConditionalFormatCollection,
  ConditionalFormat,
  CellValueConditionalFormat,
  CustomConditionalFormat,
  ConditionalFormatRule,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
  DataBarConditionalFormat,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  ColorScaleConditionalFormat,
  IconSetConditionalFormat,
  ConditionalRangeFormat,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeBorderCollection,
  ConditionalRangeBorder,
  WorksheetProtection,
  WorkbookProtection,
  WorksheetFreezePanes,
];
