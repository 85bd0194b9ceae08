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
 * Brings a package that another program wrote into the spelling of Excel, which is the one the library reads.
 *
 * @returns whether anything had to be changed
 */
export function asExcelWrites(parts: Package): boolean {
  const prefixes = dropPrefixes(parts);
  return renameSheets(parts) || prefixes;
}
