import { parseArea } from "../host/model/area";
import type { Workbook } from "../host/model/workbook";
import { readCells } from "./cells";
import { readCharts } from "./charts";
import { readConditionalFormats } from "./conditional-read";
import { readProperties } from "./document";
import { readShapes } from "./drawings";
import { megabytes, MOST_UNPACKED, pack, readBook, textOf, unpack, type FileBook, type Package } from "./excelts";
import { readNames } from "./names";
import {
  attributesOf,
  barExtensions,
  namesIn,
  customXmlIn,
  ruleAttributes,
  selectionOf,
  SETTINGS_ID,
  settingsIn,
  sheetPaths,
  type AddIn,
} from "./package-parts";
import { asExcelWrites } from "./package-variants";
import { quotedIn } from "./quote-prefix";
import { readRows } from "./rows";
import { readProtection, readSheet } from "./sheets";
import { readTables } from "./tables";
import { unkept } from "./unkept";
import { readValidations } from "./validations";

/** What became of a file. */
export interface Opened {
  /** What the file holds and the workbench does not keep, a sentence each; empty when all is there. */
  readonly lost: readonly string[];
}

export interface OpenOptions {
  /** The add-in that is here: its own part in the file is no loss. */
  readonly addin?: AddIn;
  /** How many bytes the file may come to when it is unpacked. */
  readonly most?: number;
}

/**
 * Opens an .xlsx file in place of what the workbook held. Formulas keep the values stored with them until something is
 * calculated; functions of an add-in that is not there stay under their stored names, `#NAME?`, and live when it comes.
 *
 * @throws an Error with a sentence when the bytes are no workbook; nothing has changed then
 */
export async function openWorkbook(
  bytes: Uint8Array,
  into: Workbook,
  { addin, most = MOST_UNPACKED }: OpenOptions = {},
): Promise<Opened> {
  const { parts, book } = await read(bytes, most);
  const custom = new Set((into.calculation.customNames ?? []).map((name) => name.toUpperCase()));
  const lost = new Set<string>(unkept(parts, { addin, custom }));
  const paths = sheetPaths(parts);

  into.sheets.splice(0);
  for (const things of [into.tables, into.names]) things.splice(0);
  for (const things of [into.settings, into.customXmlParts, into.properties, into.customProperties, into.styles])
    things.clear();
  into.tableStyles.clear();
  into.dateSystem = book.properties.date1904 ? 1904 : 1900;
  const sheets = book.worksheets.map((from) => ({ from, sheet: into.addSheet(from.name) }));
  // Tables of all sheets before any cell: a formula may stand in one and speak of another.
  const stored = tableParts(parts);
  for (const { from, sheet } of sheets) readTables(from, sheet, custom, stored);
  sheets.forEach(({ from, sheet }, i) => {
    const xml = textOf(parts, paths[i] ?? "") ?? "";
    const selection = selectionOf(xml)?.flatMap((area) => parseArea(area) ?? []);
    readCells(from, sheet, custom, lost, quotedIn(parts, xml));
    readRows(from, xml, sheet);
    readSheet(from, sheet, selection?.length ? selection : undefined);
    readValidations(xml, sheet);
    readConditionalFormats(from, sheet, { attributes: ruleAttributes(xml), bars: barExtensions(xml) }, lost);
    readProtection(from, sheet, lost);
  });
  // Charts may draw from any sheet, and lie by the sizes of rows and columns.
  for (const { from, sheet } of sheets) readCharts(from, sheet, lost);
  for (const sentence of readShapes(parts, into.sheets)) lost.add(sentence);
  readNames(namesIn(parts), into, custom);
  readSettings(parts, book, into);
  into.unsaved = false;
  into.changed({ kind: "opened" });
  return { lost: [...lost] };
}

/** Files of this size take Excel on the web to its limit too. */
const MOST_PACKED = 100 * 1024 * 1024;

/** Old .xls files and files with a password are no zip archives but begin with this. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

async function read(bytes: Uint8Array, most: number): Promise<{ parts: Package; book: FileBook }> {
  try {
    if (bytes.length > MOST_PACKED) throw new Error(`it is larger than ${megabytes(MOST_PACKED)}`);
    if (COMPOUND.every((byte, i) => bytes[i] === byte))
      throw new Error("it is in the older format .xls, or locked with a password");
    const parts = await unpack(bytes, most);
    if (!parts.has("xl/workbook.xml")) throw new Error("there is no workbook in it");
    const book = await readBook(asExcelWrites(parts) ? await pack(parts) : bytes);
    if (book.worksheets.length === 0) throw new Error("it has no sheets");
    return { parts, book };
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Error(
      `This file is no Excel workbook (.xlsx) that can be opened: ${why}. Save it as .xlsx and try again.`,
      {
        cause: reason,
      },
    );
  }
}

function readSettings(parts: Package, book: FileBook, into: Workbook): void {
  // A file may come without any window.
  const views = book.views as FileBook["views"] | undefined;
  into.active = into.sheets[views?.[0]?.activeTab ?? 0] ?? into.sheets[0]!;
  for (const [key, value] of settingsIn(parts)) into.settings.set(key, value);
  for (const [id, content] of customXmlIn(parts)) if (id !== SETTINGS_ID) into.customXmlParts.set(id, content);
  into.structureProtection = book.protection?.lockStructure ? {} : undefined;
  const calculation = /<calcPr\b[^>]*>/.exec(textOf(parts, "xl/workbook.xml") ?? "")?.[0] ?? "";
  const { calcMode: mode, iterate, iterateCount, iterateDelta } = attributesOf(calculation);
  into.iteration = {
    enabled: iterate === "1" || iterate === "true",
    maxIteration: Number(iterateCount ?? 100),
    maxChange: Number(iterateDelta ?? 0.001),
  };
  readProperties(book, into);
  into.calculationMode = mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

/** The parts of tables by the table's name. */
function tableParts(parts: Package): ReadonlyMap<string, string> {
  const texts = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => textOf(parts, path)!);
  return new Map(
    texts.map((text) => [attributesOf(/<table\b[^>]*>/.exec(text)?.[0] ?? "")["displayName"] ?? "", text]),
  );
}
