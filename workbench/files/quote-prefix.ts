import { formatArea } from "../host/model/area";
import type { Worksheet } from "../host/model/worksheet";
import { setText, textOf, type Package } from "./excelts";
import { attributesOf } from "./package-parts";

/**
 * The apostrophe in front of a text ('00123) is no part of it: a file keeps it in the cell's format, so that typing the
 * cell anew does not make a number of it. The library knows nothing of it.
 */
const STYLES = "xl/styles.xml";
const CELL = /<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>/g;

/** @param paths of the sheets' parts, in the order of the sheets */
export function writeQuotes(parts: Package, sheets: readonly Worksheet[], paths: readonly string[]): void {
  const formats = cellFormats(textOf(parts, STYLES) ?? "");
  const quoted = new Map<string, number>();
  const added: string[] = [];
  sheets.forEach((sheet, i) => {
    const places = new Set(quotedCells(sheet));
    if (places.size === 0) return;
    const text = textOf(parts, paths[i]!)!.replace(CELL, (tag, address: string) => {
      if (!places.has(address)) return tag;
      const style = attributesOf(tag)["s"] ?? "0";
      if (!quoted.has(style)) {
        quoted.set(style, formats.all.length + added.length);
        added.push(formats.all[Number(style)]!.replace(/^<xf\b/, '<xf quotePrefix="1"'));
      }
      const own = ` s="${quoted.get(style)}"`;
      return / s="\d+"/.test(tag) ? tag.replace(/ s="\d+"/, own) : tag.replace(/ r="[^"]*"/, `$&${own}`);
    });
    setText(parts, paths[i]!, text);
  });
  if (added.length === 0) return;
  const all = `<cellXfs count="${formats.all.length + added.length}">${formats.all.join("")}${added.join("")}</cellXfs>`;
  setText(
    parts,
    STYLES,
    textOf(parts, STYLES)!.replace(formats.element, () => all),
  );
}

function* quotedCells(sheet: Worksheet): Iterable<string> {
  const used = sheet.cells.used();
  for (const { row, column, thing } of used ? sheet.cells.within(used) : []) {
    if (thing.quoted) yield formatArea({ row, column, rows: 1, columns: 1 });
  }
}

function cellFormats(styles: string): { element: string; all: readonly string[] } {
  const element = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "";
  return { element, all: element.match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/gs) ?? [] };
}

/** The addresses of the cells of a sheet's part whose text was entered with an apostrophe. */
export function quotedIn(parts: Package, sheetXml: string): ReadonlySet<string> {
  const marked = new Set<string>();
  cellFormats(textOf(parts, STYLES) ?? "").all.forEach((format, i) => {
    const mark = attributesOf(format.slice(0, format.indexOf(">")))["quotePrefix"];
    if (mark === "1" || mark === "true") marked.add(String(i));
  });
  if (marked.size === 0) return marked;
  const cells = [...sheetXml.matchAll(CELL)].map(
    ([tag, address]) => [address!, attributesOf(tag)["s"] ?? "0"] as const,
  );
  return new Set(cells.filter(([, style]) => marked.has(style)).map(([address]) => address));
}
