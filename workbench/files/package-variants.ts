import { withStandIns } from "./conditional-looks";
import { setText, textOf, type Package } from "./excelts";
import { sheetPaths } from "./package-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Some programs write every element with a prefix (`<x:row>`), which is the same XML and which the library does not
 * read: the prefix is taken away.
 *
 * @returns whether there was one
 */
function dropPrefixes(parts: Package): boolean {
  let found = false;
  for (const path of [...parts.keys()].filter((each) => /^xl\/.*\.xml$/.test(each))) {
    const text = textOf(parts, path)!;
    const prefix = new RegExp(`xmlns:(\\w+)="${MAIN}"`).exec(text)?.[1];
    if (prefix === undefined || !text.includes(`</${prefix}:`)) continue;
    const bare = text
      .replace(new RegExp(`(</?)${prefix}:`, "g"), "$1")
      .replace(`xmlns:${prefix}="${MAIN}"`, `xmlns="${MAIN}"`);
    setText(parts, path, bare.replace(/^\uFEFF/, ""));
    found = true;
  }
  return found;
}

/** The library finds sheets by the name Excel gives their parts; other programs call them otherwise (`sheet.xml`). */
function renameSheets(parts: Package): boolean {
  const book = "xl/_rels/workbook.xml.rels";
  let next = parts.size;
  let found = false;
  for (const path of sheetPaths(parts)) {
    const [, name] = /^xl\/worksheets\/([^/]+)$/.exec(path) ?? [];
    if (name === undefined || /^sheet\d+\.xml$/.test(name)) continue;
    const better = `sheet${++next}.xml`;
    for (const [from, to] of [
      [path, `xl/worksheets/${better}`],
      [`xl/worksheets/_rels/${name}.rels`, `xl/worksheets/_rels/${better}.rels`],
    ] as const) {
      const bytes = parts.get(from);
      if (bytes) parts.set(to, bytes);
      parts.delete(from);
    }
    const target = new RegExp(`Target="(/xl/)?worksheets/${name.replaceAll(".", "\\.")}"`);
    setText(parts, book, textOf(parts, book)!.replace(target, `Target="worksheets/${better}"`));
    found = true;
  }
  return found;
}

/**
 * `<b val="0"/>` says that letters are not bold, which the library reads as bold; the same with italic and the others.
 * Cells say nothing instead, which means the same; in rules it takes away what the cell has.
 */
function dropDenials(parts: Package): boolean {
  const path = "xl/styles.xml";
  const text = textOf(parts, path);
  const better = text
    ?.replace(/<dxfs\b.*?<\/dxfs>/s, withStandIns)
    .replace(/<(?:b|i|strike|outline|shadow|condense|extend) val="(?:0|false)"\s*\/>/g, "");
  if (better === undefined || better === text) return false;
  setText(parts, path, better);
  return true;
}

/**
 * Brings a package that another program wrote into the spelling of Excel, which is the one the library reads.
 *
 * @returns whether anything had to be changed
 */
export function asExcelWrites(parts: Package): boolean {
  // Every one of them, and the prefixes first.
  return [dropPrefixes, renameSheets, dropDenials].map((change) => change(parts)).includes(true);
}
