import { XMLParser } from "fast-xml-parser";
import { setText, textOf, type Package } from "./excelts";

/** Corrections and additions in the finished package, and what is read from it beside the library. */

export type Attributes = Readonly<Record<string, string>>;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WEB_EXTENSIONS = "http://schemas.microsoft.com/office/2011/relationships";

/** The sheets' parts in the order of the tabs. */
export function sheetPaths(parts: Package): string[] {
  const book = textOf(parts, "xl/workbook.xml") ?? "";
  const targets = new Map(relationships(parts, "xl/_rels/workbook.xml.rels").map(({ id, target }) => [id, target]));
  return [...book.matchAll(/<sheet\b[^>]*\br:id="([^"]+)"/g)].map(([, id]) => {
    const target = targets.get(id!) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}

export function relationships(parts: Package, path: string): { id: string; type: string; target: string }[] {
  return [...(textOf(parts, path) ?? "").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
    const { Id = "", Type = "", Target = "" } = attributesOf(tag);
    return { id: Id, type: Type, target: Target };
  });
}

/** The attributes of one tag, entities resolved. */
export function attributesOf(tag: string): Attributes {
  const found = [...tag.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]);
  return Object.fromEntries(found) as Attributes;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}

export function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? all;
    return String.fromCodePoint(Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1)));
  });
}

/** The conditional formats of a sheet's part: attributes by priority. */
export function ruleAttributes(sheet: string): Map<number, Attributes> {
  const rules = [...sheet.matchAll(/<cfRule\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  return new Map(rules.map((attributes) => [Number(attributes["priority"]), attributes]));
}

/**
 * The second half of data bars, which newer versions of Excel keep in an extension (gradient, axis, negative bars), by
 * the id the first half names. The library writes it and does not read it back.
 */
export function barExtensions(sheet: string): Map<string, Readonly<Record<string, unknown>>> {
  const bars = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [, id, attributes, inside] of sheet.matchAll(
    /<x14:cfRule\b[^>]*\bid="([^"]+)"[^>]*>\s*<x14:dataBar\b([^>]*)>(.*?)<\/x14:dataBar>/gs,
  )) {
    const { gradient, border, axisPosition, direction, ...more } = attributesOf(attributes!);
    const flag = (value: string | undefined, otherwise: boolean) =>
      value === undefined ? otherwise : value === "1" || value === "true";
    const color = (name: string) => {
      const rgb = new RegExp(`<x14:${name}\\b[^>]*\\brgb="([^"]+)"`).exec(inside!)?.[1];
      return rgb === undefined ? {} : { [name]: { argb: rgb } };
    };
    const bounds = [...inside!.matchAll(/<x14:cfvo\b[^>]*?type="(\w+)"[^>]*?(?:\/>|>(.*?)<\/x14:cfvo>)/gs)].map(
      ([, type, value]) => ({
        type,
        value: /<xm:f>(.*?)<\/xm:f>/s.exec(value ?? "")?.[1],
      }),
    );
    bars.set(id!, {
      gradient: flag(gradient, true),
      border: flag(border, false),
      axisPosition: axisPosition ?? "auto",
      direction: direction ?? "leftToRight",
      negativeBarColorSameAsPositive: flag(more["negativeBarColorSameAsPositive"], false),
      negativeBarBorderColorSameAsPositive: flag(more["negativeBarBorderColorSameAsPositive"], true),
      ...color("borderColor"),
      ...color("negativeFillColor"),
      ...color("negativeBorderColor"),
      ...color("axisColor"),
      ...(bounds.length === 2 ? { cfvo: bounds } : {}),
    });
  }
  return bars;
}

/** Gives rules the attributes the library could not write. */
export function correctRules(sheet: string, corrections: ReadonlyMap<number, Attributes>): string {
  return sheet.replace(/<cfRule\b([^>]*?)(\/?)>/g, (tag, inside: string, close: string) => {
    const own = attributesOf(inside);
    const correction = corrections.get(Number(own["priority"]));
    if (!correction) return tag;
    const { aboveAverage: _, ...others } = own;
    const kept = correction["type"] && own["type"] === "aboveAverage" ? others : own;
    const all = Object.entries({ ...kept, ...correction }).map(([name, value]) => `${name}="${escaped(value)}"`);
    return `<cfRule ${all.join(" ")}${close}>`;
  });
}

/** All selected areas of a sheet; the library writes the active cell only. */
export function correctSelection(sheet: string, areas: string): string {
  return sheet.replace(/(<selection\b[^>]*\bsqref=")[^"]*"/, `$1${areas}"`);
}

export function selectionOf(sheet: string): string[] | undefined {
  const tags = [...sheet.matchAll(/<selection\b[^>]*>/g)].map(([tag]) => attributesOf(tag)["sqref"]);
  return tags.at(-1)?.split(" ");
}

/** What may stand behind the validation rules in a sheet's part. */
const BEHIND_VALIDATIONS =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts the validation rules of a sheet where the order of its elements wants them. */
export function addValidations(sheet: string, rules: string): string {
  // Conditional formats hold extensions of their own, so they are passed first.
  const from = Math.max(sheet.search(/<\/sheetData>|<sheetData\/>/), sheet.lastIndexOf("</conditionalFormatting>"));
  const at = from + sheet.slice(from).search(BEHIND_VALIDATIONS);
  return sheet.slice(0, at) + rules + sheet.slice(at);
}

export function addContentType(parts: Package, part: string, type: string): void {
  const path = "[Content_Types].xml";
  const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
  setText(parts, path, textOf(parts, path)!.replace("</Types>", `${override}</Types>`));
}

/** Adds a relationship, and the part that holds them if it is the first; answers its id. */
export function relate(parts: Package, path: string, type: string, target: string): string {
  const present = relationships(parts, path);
  const id = `rIdW${present.length + 1}`;
  const tag = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const before = textOf(parts, path) ?? xml(`<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  setText(
    parts,
    path,
    before
      .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
      .replace("</Relationships>", `${tag}</Relationships>`),
  );
  return id;
}

export function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

export interface AddIn {
  /** The id of its manifest. */
  readonly id: string;
  readonly version: string;
  /** Names of its functions as people write them: `OKR.SCORE`. */
  readonly functions: readonly string[];
}

/** The part that names the add-in and the functions it answers for, as Excel writes it (MS-OWEXML). */
export function addWebExtension(
  parts: Package,
  addin: AddIn,
  storedNames: readonly string[],
  settings: ReadonlyMap<string, string>,
): void {
  const ids = storedNames.map((name) => `<we:customFunctionIds>${escaped(name)}</we:customFunctionIds>`).join("");
  const list =
    `<we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}">` +
    `<we:customFunctionIdList>${ids}</we:customFunctionIdList></a:ext></we:extLst>`;
  const properties = [...settings]
    .map(([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(value)}"/>`)
    .join("");
  setText(
    parts,
    "xl/webextensions/webextension1.xml",
    xml(
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addin.id}}">` +
        `<we:reference id="${escaped(addin.id)}" version="${escaped(addin.version)}" store="developer" storeType="Registry"/>` +
        `<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>` +
        `<we:snapshot xmlns:r="${OFFICE}"/>${storedNames.length > 0 ? list : ""}</we:webextension>`,
    ),
  );
  setText(
    parts,
    "xl/webextensions/taskpanes.xml",
    xml(
      `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
        `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rIdW1"/>` +
        `</wetp:taskpane></wetp:taskpanes>`,
    ),
  );
  relate(parts, "xl/webextensions/_rels/taskpanes.xml.rels", `${WEB_EXTENSIONS}/webextension`, "webextension1.xml");
  relate(parts, "_rels/.rels", `${WEB_EXTENSIONS}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml");
  addContentType(parts, "xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml");
  addContentType(parts, "xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml");
}

/** Settings are kept in the add-in's part; a file saved without an add-in keeps them in a custom XML part of this id. */
export const SETTINGS_ID = "{3F0C2A5E-5D0B-4C5E-9F5B-0B6B1B0C7E11}";

export function settingsPart(settings: ReadonlyMap<string, string>): string {
  const all = [...settings].map(([name, value]) => `<setting name="${escaped(name)}" value="${escaped(value)}"/>`);
  return `<settings xmlns="urn:excel-workbench:settings">${all.join("")}</settings>`;
}

/** The settings that add-ins keep in the document. */
export function settingsIn(parts: Package): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [tag] of (customXmlIn(parts).get(SETTINGS_ID) ?? "").matchAll(/<setting\b[^>]*>/g)) {
    const { name = "", value = "" } = attributesOf(tag);
    settings.set(name, value);
  }
  for (const path of [...parts.keys()].filter((each) => /^xl\/webextensions\/webextension\d*\.xml$/.test(each))) {
    for (const [tag] of textOf(parts, path)!.matchAll(/<we:property\b[^>]*>/g)) {
      const { name = "", value = "" } = attributesOf(tag);
      settings.set(name, value);
    }
  }
  return settings;
}

/** A name of the workbook, or of one sheet by its place among the tabs; `text` without `=`. */
export interface StoredName {
  readonly name: string;
  readonly text: string;
  readonly sheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

const BOOK = "xl/workbook.xml";

/** Adds names beside those the library writes for print areas; it quotes sheet names with an apostrophe twice. */
export function addNames(parts: Package, names: readonly StoredName[]): void {
  if (names.length === 0) return;
  const tags = names.map(({ name, text, sheet, hidden, comment }) => {
    const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    const said = comment ? ` comment="${escaped(comment)}"` : "";
    return `<definedName name="${escaped(name)}"${said}${scope}${hidden ? ' hidden="1"' : ""}>${escaped(text)}</definedName>`;
  });
  const book = textOf(parts, BOOK)!;
  const all = book.includes("<definedNames>")
    ? book.replace("<definedNames>", `<definedNames>${tags.join("")}`)
    : book.replace("</sheets>", `</sheets><definedNames>${tags.join("")}</definedNames>`);
  setText(parts, BOOK, all);
}

export function namesIn(parts: Package): StoredName[] {
  const tags = (textOf(parts, BOOK) ?? "").matchAll(/<definedName\b([^>]*)>(.*?)<\/definedName>/gs);
  return [...tags].map(([, tag, text]) => {
    const { name = "", localSheetId, hidden, comment } = attributesOf(tag!);
    return {
      name,
      text: unescaped(text!),
      ...(localSheetId === undefined ? {} : { sheet: Number(localSheetId) }),
      ...(hidden === "1" || hidden === "true" ? { hidden: true } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

/**
 * How the workbook calculates. The number names the newest calculation of Excel: with an older one Excel would work
 * everything out on opening, before the add-in is there to answer.
 */
export function setCalculation(
  parts: Package,
  mode: "auto" | "manual" | "autoNoTable",
  { enabled, maxIteration, maxChange }: { enabled: boolean; maxIteration: number; maxChange: number },
): void {
  const circles = enabled ? ` iterate="1" iterateCount="${maxIteration}" iterateDelta="${maxChange}"` : "";
  const tag = `<calcPr calcId="191029"${mode === "auto" ? "" : ` calcMode="${mode}"`}${circles}/>`;
  setText(parts, BOOK, textOf(parts, BOOK)!.replace(/<calcPr\b[^>]*\/>/, tag));
}

/** Custom XML parts by id; an id is `{GUID}`. */
export function addCustomXml(parts: Package, items: ReadonlyMap<string, string>): void {
  let n = 0;
  for (const [id, content] of items) {
    n++;
    setText(parts, `customXml/item${n}.xml`, content);
    const properties = `<ds:datastoreItem ds:itemID="${escaped(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
    setText(parts, `customXml/itemProps${n}.xml`, xml(properties));
    relate(parts, `customXml/_rels/item${n}.xml.rels`, `${OFFICE}/customXmlProps`, `itemProps${n}.xml`);
    relate(parts, "xl/_rels/workbook.xml.rels", `${OFFICE}/customXml`, `../customXml/item${n}.xml`);
    addContentType(
      parts,
      `customXml/itemProps${n}.xml`,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    );
  }
}

export function customXmlIn(parts: Package): Map<string, string> {
  const items = new Map<string, string>();
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", removeNSPrefix: true });
  for (const path of [...parts.keys()].filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    const properties = textOf(parts, path.replace("item", "itemProps"));
    const parsed =
      properties === undefined ? {} : (parser.parse(properties) as { datastoreItem?: { itemID?: string } });
    items.set(parsed.datastoreItem?.itemID ?? path, textOf(parts, path)!);
  }
  return items;
}
