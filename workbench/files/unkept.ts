import { storedName } from "../host/calculation/adopt";
import { textOf, type Package } from "./excelts";
import { attributesOf, type AddIn } from "./package-parts";

/** Parts of a package that mean something to Excel and nothing to the workbench. */
const UNKEPT: readonly (readonly [RegExp, string])[] = [
  [/^xl\/pivotTables\//, "Pivot tables."],
  [/^xl\/slicers\//, "Slicers."],
  [/^xl\/timelines\//, "Timelines."],
  [/^xl\/comments|^xl\/threadedComments\//, "Comments and notes."],
  [/^xl\/diagrams\//, "Diagrams."],
  [/^xl\/embeddings\//, "Embedded files."],
  [/^xl\/vbaProject|^xl\/macrosheets\//, "Macros: saved as .xlsx, the workbook has none."],
  [/^customUI\//, "The workbook's own buttons in the ribbon."],
  [/^xl\/externalLinks\//, "Links to other workbooks."],
  [/^xl\/connections|^xl\/queryTables\//, "Data connections."],
  [/^xl\/model\//, "The data model."],
  [/^xl\/richData\//, "Data types with cards, such as stocks: their text is there."],
  [/^xl\/chartsheets\//, "Sheets that are charts."],
  [/^xl\/dialogsheets\//, "Sheets that are dialogs."],
  [/^xl\/ctrlProps\/|^xl\/activeX\//, "Form controls."],
  [/^xl\/namedSheetViews\//, "Sheet views."],
  [/^_xmlsignatures\//, "The digital signature."],
];

/** What of a file the workbench does not keep, a sentence each, told by the parts it has. */
export function unkept(parts: Package, here: { addin: AddIn | undefined; custom: ReadonlySet<string> }): string[] {
  const paths = [...parts.keys()];
  const found = UNKEPT.filter(([path]) => paths.some((each) => path.test(each))).map(([, sentence]) => sentence);
  return [...found, ...otherAddIns(parts, here)];
}

/** Add-ins that the file names, other than the one that is here. Their settings are kept. */
function otherAddIns(parts: Package, { addin, custom }: Parameters<typeof unkept>[1]): string[] {
  const known = new Set([...custom].map(storedName));
  const texts = [...parts.keys()]
    .filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path))
    .map((path) => textOf(parts, path)!);
  return texts.flatMap((text) => {
    const { id = "unknown" } = attributesOf(/<we:reference\b[^>]*>/.exec(text)?.[0] ?? "");
    const functions = [...text.matchAll(/<we:customFunctionIds>([^<]*)</g)].map(([, name]) => name!);
    const ours = addin ? id === addin.id : functions.length > 0 && functions.every((name) => known.has(name));
    return ours ? [] : [`The add-in ${id}: its settings are kept, but the saved file does not open it.`];
  });
}
