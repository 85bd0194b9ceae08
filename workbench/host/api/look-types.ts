import type { AnyObjectType } from "../protocol/registry";
import { CHARTS } from "./charts";
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
import { Comment, CommentCollection, CommentReply, CommentReplyCollection } from "./comments";
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from "./custom-xml";
import { CustomProperty, CustomPropertyCollection, DocumentProperties } from "./document-properties";
import { PageBreak, PageBreakCollection } from "./page-breaks";
import { HeaderFooter, HeaderFooterGroup, PageLayout } from "./page-layout";
import { SHAPES } from "./shapes";
import { Setting, SettingCollection, WorksheetCustomProperty, WorksheetCustomPropertyCollection } from "./settings";
import { Style, StyleCollection } from "./styles";
import { TableStyle, TableStyleCollection } from "./table-styles";

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
  PageLayout,
  HeaderFooterGroup,
  HeaderFooter,
  PageBreakCollection,
  PageBreak,
  SettingCollection,
  Setting,
  WorksheetCustomPropertyCollection,
  WorksheetCustomProperty,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  CustomXmlPart,
  DocumentProperties,
  CustomPropertyCollection,
  CustomProperty,
  CommentCollection,
  Comment,
  CommentReplyCollection,
  CommentReply,
  StyleCollection,
  Style,
  TableStyleCollection,
  TableStyle,
  ...CHARTS,
  ...SHAPES,
];
