import { MAX_ROWS } from "../host/model/area";
import { fittedHeights } from "../host/model/fitted-rows";
import { STANDARD_HEIGHT } from "../host/model/sizes";
import type { SpanMap } from "../host/model/spans";
import type { Worksheet } from "../host/model/worksheet";
import type { FileSheet } from "./excelts";
import { attributesOf } from "./package-parts";

/**
 * Heights of rows, and which are hidden. A height that was set by hand bears the mark `customHeight`; one that is fitted to
 * what stands in the row comes without it, and is fitted again when something there changes. What holds for all rows down
 * to the end of the sheet is said once, as Excel does, not a million times.
 */
export function writeRows(sheet: Worksheet, into: FileSheet): void {
  const fit = (row: number, points: number) => {
    into.getRow(row + 1).height = points;
    into.getRow(row + 1).customHeight = false;
  };
  const [sized, hidden] = [toTheEnd(sheet.rowHeights), toTheEnd(sheet.hiddenRows.map)];
  if (sized) into.properties.defaultRowHeight = sized.value;
  // Every row above says by itself that it is another one. A row without cells is only written when it has a height.
  for (let row = 0; row < Math.max(sized?.from ?? 0, hidden?.from ?? 0); row++) fit(row, STANDARD_HEIGHT);
  for (const row of sheet.rowFormats.keys()) fit(row, STANDARD_HEIGHT);
  for (const row of sheet.hiddenRows.map.below(hidden?.from ?? MAX_ROWS).keys()) fit(row, STANDARD_HEIGHT);
  for (const [row, points] of fittedHeights(sheet)) fit(row, points);
  const listed = Math.max(sized?.from ?? 0, hidden?.from ?? 0, into.rowCount);
  for (const [row, points] of sheet.rowHeights.below(sized ? listed : MAX_ROWS)) {
    into.getRow(row + 1).height = points;
    into.getRow(row + 1).customHeight = true;
  }
  for (const row of sheet.hiddenRows.map.below(hidden ? listed : MAX_ROWS).keys()) into.getRow(row + 1).hidden = true;
}

/** The stretch that reaches down to the last row of the sheet. */
function toTheEnd<T>({ spans }: SpanMap<T>): SpanMap<T>["spans"][number] | undefined {
  const last = spans.at(-1);
  return last?.end === MAX_ROWS ? last : undefined;
}

/** Says in a sheet's part what holds for all rows that it does not list; the library writes neither mark. */
export function markOtherRows(xml: string, { rowHeights, hiddenRows }: Worksheet): string {
  const marks = `${toTheEnd(rowHeights) ? ' customHeight="1"' : ""}${toTheEnd(hiddenRows.map) ? ' zeroHeight="1"' : ""}`;
  return xml.replace(/(<sheetFormatPr\b[^>]*?)(\/?>)/, `$1${marks}$2`);
}

/** A height without the mark is what some program fitted with its own fonts: here it is fitted again. */
export function readRows(from: FileSheet, xml: string, sheet: Worksheet): void {
  const others = attributesOf(/<sheetFormatPr\b[^>]*>/.exec(xml)?.[0] ?? "");
  const height = isSet(others["customHeight"]) ? Number(others["defaultRowHeight"]) : NaN;
  if (height > 0) sheet.rowHeights.setSpan(0, MAX_ROWS, height);
  if (isSet(others["zeroHeight"])) sheet.hiddenRows.put(0, MAX_ROWS, true);
  if (sheet.hiddenRows.size > 0 || sheet.rowHeights.size > 0) showListed(xml, sheet);
  from.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined && row.customHeight === true) sheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
  });
}

/** Rows that are listed do not look as all others: each says itself how high it is, and whether it is hidden. */
function showListed(xml: string, { rowHeights, hiddenRows }: Worksheet): void {
  for (const [tag] of xml.matchAll(/<row\b[^>]*>/g)) {
    const { r, ht } = attributesOf(tag);
    hiddenRows.delete(Number(r) - 1);
    if (ht !== undefined) rowHeights.delete(Number(r) - 1);
  }
}

function isSet(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
