import { storedName } from "../host/calculation/adopt";
import { formatArea } from "../host/model/area";
import type { Table } from "../host/model/table";
import type { Workbook } from "../host/model/workbook";
import { writeCells } from "./cells";
import { writeCharts } from "./charts";
import { correctLooks } from "./conditional-looks";
import { writeConditionalFormats } from "./conditional-write";
import { withGridlines, withUnfilled } from "./chart-looks";
import { FileBook, pack, setText, textOf, unpack, writeBook, type Package } from "./excelts";
import { addShapes } from "./drawings";
import { writeProperties } from "./document";
import { storedAsArray } from "./intersection";
import { storedNamesOf } from "./names";
import {
  addCustomXml,
  addNames,
  addValidations,
  setCalculation,
  addWebExtension,
  attributesOf,
  correctRules,
  SETTINGS_ID,
  settingsPart,
  correctSelection,
  sheetPaths,
  type AddIn,
  type Attributes,
} from "./package-parts";
import { writeQuotes } from "./quote-prefix";
import { markOtherRows } from "./rows";
import { writeActiveSheet, writeProtection, writeSheet } from "./sheets";
import { writeTables } from "./tables";
import { validationsInFile } from "./validations";

export interface SaveOptions {
  /** The add-in whose functions the workbook calls: named in the file, so that Excel knows whom to ask. */
  readonly addin?: AddIn;
}

/**
 * The workbook as an .xlsx file. Values are stored beside their formulas and the file never asks to be calculated on
 * opening: an add-in that starts later would find `#NAME?`. Functions of the add-in are stored as Excel stores them
 * (`_xldudf_OKR_SCORE`), as dynamic-array cells outside tables and plainly inside, unless an expression of ranges makes
 * an array of them there too.
 */
export async function saveWorkbook(workbook: Workbook, { addin }: SaveOptions = {}): Promise<Uint8Array> {
  workbook.calculate();
  const custom = new Set(
    [...(addin?.functions ?? []), ...(workbook.calculation.customNames ?? [])].map((name) => name.toUpperCase()),
  );
  const book = new FileBook();
  // Never the time of saving: the same workbook gives the same bytes.
  book.created = book.modified = new Date(Date.UTC(2000, 0, 1));
  book.properties = { date1904: workbook.dateSystem === 1904 };
  writeProperties(workbook, book);
  const corrections: Map<number, Attributes>[] = [];
  // All sheets first: tables and names may speak of later ones.
  const sheets = workbook.sheets.map((sheet) => ({ sheet, into: book.addWorksheet(sheet.name) }));
  for (const { sheet, into } of sheets) {
    writeTables(sheet, into, custom);
    writeCells(sheet, into, custom);
    writeSheet(sheet, into);
    corrections.push(writeConditionalFormats(sheet, into));
    writeCharts(sheet, into);
    await writeProtection(sheet, into);
  }
  writeActiveSheet(workbook.sheets.indexOf(workbook.active), book);
  if (workbook.structureProtection) await book.protect(workbook.structureProtection.password, { lockStructure: true });

  const parts = await unpack(await writeBook(book));
  sheetPaths(parts).forEach((path, i) => {
    const areas = workbook.sheets[i]!.selection.map(formatArea).join(" ");
    const xml = correctSelection(correctRules(textOf(parts, path)!, corrections[i]!), areas);
    const rows = markOtherRows(xml, workbook.sheets[i]!);
    setText(parts, path, addValidations(rows, validationsInFile(workbook.sheets[i]!)));
  });
  writeQuotes(parts, workbook.sheets, sheetPaths(parts));
  correctLooks(parts);
  correctTables(parts, workbook, custom);
  correctCharts(parts, workbook);
  addShapes(parts, workbook);
  addNames(parts, storedNamesOf(workbook, custom));
  setCalculation(parts, MODES[workbook.calculationMode], workbook.iteration);
  const settings = new Map([...workbook.settings].map(([key, value]) => [key, String(value)]));
  if (addin)
    addWebExtension(
      parts,
      addin,
      addin.functions.map((name) => storedName(name.toUpperCase())),
      settings,
    );
  const kept = addin || settings.size === 0 ? [] : [[SETTINGS_ID, settingsPart(settings)] as const];
  addCustomXml(parts, new Map([...workbook.customXmlParts, ...kept]));
  return pack(parts);
}

/** The library draws the lines behind a chart in its own colour, and fills every series; it numbers charts as they stand on the sheets. */
function correctCharts(parts: Package, { sheets }: Workbook): void {
  sheets
    .flatMap((sheet) => sheet.charts)
    .forEach((chart, i) => {
      const path = `xl/charts/chart${i + 1}.xml`;
      const text = textOf(parts, path);
      if (text !== undefined) setText(parts, path, withUnfilled(withGridlines(text, chart), chart));
    });
}

/**
 * The library gives every table filter buttons and a style; a table without them has neither in its part. It does not
 * write either which formulas of columns and totals are arrays.
 */
function correctTables(parts: Package, { tables }: Workbook, custom: ReadonlySet<string>): void {
  for (const path of [...parts.keys()].filter((each) => /^xl\/tables\/[^/]+\.xml$/.test(each))) {
    let text = textOf(parts, path)!;
    const name = attributesOf(/<table\b[^>]*>/.exec(text)![0])["displayName"];
    const table = tables.find((each) => each.name === name);
    if (!table?.showFilterButton || !table.showHeaders)
      text = text.replace(/<autoFilter\b(?:[^>]*\/>|.*?<\/autoFilter>)/s, "");
    if (table?.style === "") text = text.replace(/(<tableStyleInfo\b[^>]*?)\sname="[^"]*"/, "$1");
    if (table) text = markArrays(text, table, storedAsArray(table.sheet, custom));
    setText(parts, path, text);
  }
}

function markArrays(text: string, { columns }: Table, isArray: (formula: string) => boolean): string {
  let index = -1;
  return text.replace(/<(tableColumn|calculatedColumnFormula|totalsRowFormula)\b(?=[ />])/g, (tag, element: string) => {
    if (element === "tableColumn") index++;
    const formula = element === "calculatedColumnFormula" ? columns[index]?.calculated : columns[index]?.total;
    return element !== "tableColumn" && formula && isArray(formula) ? `${tag} array="1"` : tag;
  });
}

const MODES = { Automatic: "auto", Manual: "manual", AutomaticExceptTables: "autoNoTable" } as const;
