/** The areas of Excel that this host answers in full, as classes of the catalogue; the rest is refused as a whole. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  "Workbook and application": [
    "Workbook", "Application", "IterativeCalculation", "CultureInfo", "DatetimeFormatInfo", "NumberFormatInfo",
    "Runtime", "WorkbookProtection", "DocumentProperties", "CustomPropertyCollection", "CustomProperty",
  ],
  Worksheets: [
    "WorksheetCollection", "Worksheet", "WorksheetProtection", "WorksheetFreezePanes", "PageLayout", "PageBreakCollection",
    "PageBreak", "HeaderFooterGroup", "HeaderFooter", "WorksheetCustomPropertyCollection", "WorksheetCustomProperty",
  ],
  Ranges: [
    "Range", "RangeAreas", "RangeCollection", "RangeView", "RangeViewCollection", "RangeFormat", "RangeFill", "RangeFont",
    "RangeBorderCollection", "RangeBorder", "FormatProtection", "RangeSort", "WorkbookRangeAreas", "RangeAreasCollection", "RemoveDuplicatesResult",
  ],
  Tables: [
    "TableCollection", "TableScopedCollection", "Table", "TableColumnCollection", "TableColumn", "TableRowCollection",
    "TableRow", "TableSort", "Filter", "AutoFilter", "TableStyleCollection", "TableStyle",
  ],
  Names: ["NamedItemCollection", "NamedItem", "NamedItemArrayValues"],
  Comments: ["CommentCollection", "Comment", "CommentReplyCollection", "CommentReply"],
  "Cell styles": ["StyleCollection", "Style"],
  "Data validation": ["DataValidation"],
  "Conditional formats": [
    "ConditionalFormatCollection", "ConditionalFormat", "DataBarConditionalFormat", "ConditionalDataBarPositiveFormat",
    "ConditionalDataBarNegativeFormat", "ColorScaleConditionalFormat", "IconSetConditionalFormat", "CustomConditionalFormat",
    "ConditionalFormatRule", "CellValueConditionalFormat", "TopBottomConditionalFormat", "TextConditionalFormat",
    "PresetCriteriaConditionalFormat", "ConditionalRangeFormat", "ConditionalRangeFill", "ConditionalRangeFont",
    "ConditionalRangeBorderCollection", "ConditionalRangeBorder",
  ],
  Charts: [
    "ChartCollection", "Chart", "ChartTitle", "ChartTitleFormat", "ChartLegend", "ChartLegendFormat", "ChartAxes",
    "ChartAxis", "ChartAxisFormat", "ChartAxisTitle", "ChartAxisTitleFormat", "ChartGridlines", "ChartGridlinesFormat",
    "ChartDataLabels", "ChartDataLabelFormat", "ChartSeriesCollection", "ChartSeries", "ChartSeriesFormat",
    "ChartPointsCollection", "ChartPoint", "ChartPointFormat", "ChartPlotArea", "ChartPlotAreaFormat", "ChartAreaFormat",
    "ChartFill", "ChartFont", "ChartLineFormat", "ChartBorder",
  ],
  Shapes: [
    "ShapeCollection", "Shape", "GeometricShape", "ShapeGroup", "GroupShapeCollection", "Line", "Image", "ShapeFill",
    "ShapeLineFormat", "TextFrame", "TextRange", "ShapeFont",
  ],
  Settings: ["SettingCollection", "Setting"],
  "Custom XML parts": ["CustomXmlPartCollection", "CustomXmlPartScopedCollection", "CustomXmlPart"],
}; // prettier-ignore
