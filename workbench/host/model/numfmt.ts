/**
 * The number format library. Its package (4.0.1) names files for `require` and for types that it does not contain; the
 * files that are there are named here, and nowhere else.
 */
export {
  dateFromSerial,
  delocalize,
  format,
  formatColor,
  getFormatFromId,
  getFormatInfo,
  getLocale,
  isDateFormat,
  isPercentFormat,
  isTextFormat,
  isValidFormat,
  parseValue,
  tokenize,
} from "../../../node_modules/numfmt/dist/index.js";
