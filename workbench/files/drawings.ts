import { base64Of, bytesOf } from "../host/model/pictures";
import { withMembers, type Anchor, type Box, type ImageShape, type Shape } from "../host/model/shape";
import { anchorAt } from "../host/model/shape-places";
import { columnStart, rowStart } from "../host/model/sizes";
import type { Workbook } from "../host/model/workbook";
import type { Worksheet } from "../host/model/worksheet";
import { setText, textOf, type Package } from "./excelts";
import { addContentType, relate, relationships, sheetPaths } from "./package-parts";
import { boxIn, readShape, type Reading } from "./shape-read";
import { EMU, FORMATS } from "./shape-words";
import { anchorXml, EDIT_AS, standing } from "./shape-xml";
import { at, parseXml, type XmlElement } from "./xml";

/** The drawings of the sheets: shapes beside the charts, which the library reads and writes. */

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels` */
function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** A target as it stands in the relationships of a part. */
function resolved(part: string, target: string): string {
  return new URL(target, `file:///${part}`).pathname.slice(1);
}

export function addShapes(parts: Package, { sheets }: Workbook): void {
  const paths = sheetPaths(parts);
  sheets.forEach((sheet, i) => {
    if (sheet.shapes.length > 0) addTo(parts, sheet, paths[i]!);
  });
}

function addTo(parts: Package, sheet: Worksheet, sheetPath: string): void {
  const path = drawingOf(parts, sheetPath) ?? newDrawing(parts, sheetPath);
  const before = textOf(parts, path)!;
  const last = Math.max(0, ...[...before.matchAll(/<xdr:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const numbers = new Map(
    sheet.shapes.flatMap((shape) => [...withMembers(shape)]).map((shape, i) => [shape, last + 1 + i]),
  );
  const writing = {
    sheet,
    numberOf: (shape: Shape) => numbers.get(shape)!,
    relationTo: (shape: ImageShape) => addPicture(parts, path, shape),
  };
  const anchors = sheet.shapes.map((shape) => anchorXml(writing, shape)).join("");
  setText(parts, path, before.replace("</xdr:wsDr>", `${anchors}</xdr:wsDr>`));
}

function drawingOf(parts: Package, sheetPath: string): string | undefined {
  const found = relationships(parts, relationsOf(sheetPath)).find(({ type }) => type.endsWith("/drawing"));
  return found && resolved(sheetPath, found.target);
}

/** What may stand behind the drawing in a sheet's part. */
const BEHIND =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function newDrawing(parts: Package, sheetPath: string): string {
  const path = freePath(parts, (n) => `xl/drawings/drawing${n}.xml`);
  setText(parts, path, EMPTY);
  addContentType(parts, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = relate(
    parts,
    relationsOf(sheetPath),
    `${RELATION}/drawing`,
    `../drawings/${path.slice(path.lastIndexOf("/") + 1)}`,
  );
  const xml = textOf(parts, sheetPath)!;
  // Rules hold extensions of their own, so they are passed first.
  const from = Math.max(xml.search(/<\/sheetData>|<sheetData\/>/), xml.lastIndexOf("</conditionalFormatting>"));
  const place = from + xml.slice(from).search(BEHIND);
  setText(parts, sheetPath, `${xml.slice(0, place)}<drawing xmlns:r="${RELATION}" r:id="${id}"/>${xml.slice(place)}`);
  return path;
}

function addPicture(parts: Package, drawing: string, { picture }: ImageShape): string {
  const { extension, type } = FORMATS[picture.format];
  const path = freePath(parts, (n) => `xl/media/image${n}.${extension}`);
  parts.set(path, bytesOf(picture.base64)!);
  addContentType(parts, path, type);
  return relate(parts, relationsOf(drawing), `${RELATION}/image`, `../media/${path.slice(path.lastIndexOf("/") + 1)}`);
}

function freePath(parts: Package, path: (n: number) => string): string {
  for (let n = 1; ; n++) if (!parts.has(path(n))) return path(n);
}

/** Reads the shapes of all sheets, and says what of the file's drawings is not kept, a sentence each. */
export function readShapes(parts: Package, sheets: readonly Worksheet[]): string[] {
  const read = new Map<string, number>();
  const pictures = new Set<string>();
  let plainer = false;
  sheetPaths(parts).forEach((sheetPath, i) => {
    const [sheet, path] = [sheets[i], drawingOf(parts, sheetPath)];
    const drawing = path === undefined ? undefined : textOf(parts, path);
    if (!sheet || path === undefined || drawing === undefined) return;
    const targets = new Map(
      relationships(parts, relationsOf(path)).map(({ id, target }) => [id, resolved(path, target)]),
    );
    const reading: Reading = {
      sheet,
      pictureAt(relation) {
        const bytes = parts.get(targets.get(relation) ?? "");
        if (!bytes) return undefined;
        pictures.add(targets.get(relation)!);
        return base64Of(bytes);
      },
      numbered: new Map(),
      ties: [],
      taken: () => read.set(path, (read.get(path) ?? 0) + 1),
      plainer: () => (plainer = true),
    };
    readDrawing(reading, parseXml(drawing));
  });
  const inFile = [...parts.keys()].filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
  const leftOut = inFile.some((path) => shapesIn(textOf(parts, path)!) > (read.get(path) ?? 0));
  const unread = [...parts.keys()].some((path) => path.startsWith("xl/media/") && !pictures.has(path));
  const checks: readonly (readonly [boolean, string])[] = [
    [unread, "Pictures."],
    [leftOut, "Shapes and text boxes."],
    [plainer, "Some looks of shapes: they are drawn plainly."],
  ];
  return checks.filter(([found]) => found).map(([, sentence]) => sentence);
}

function shapesIn(drawing: string): number {
  return drawing.match(/<xdr:(?:sp|grpSp|cxnSp)\b/g)?.length ?? 0;
}

function readDrawing(reading: Reading, drawing: XmlElement | undefined): void {
  const { sheet } = reading;
  for (const anchor of drawing?.children ?? []) {
    const [content] = anchor.children.filter(({ name }) => ["sp", "grpSp", "cxnSp", "pic"].includes(name));
    const where = content && anchorOf(sheet, anchor, content);
    const shape = where && readShape(reading, content, where);
    if (shape) sheet.shapes.push(shape);
  }
  for (const { line, end, to, site } of reading.ties) {
    const shape = reading.numbered.get(to);
    if (shape) line[end] = { shape, site };
  }
}

function anchorOf(sheet: Worksheet, anchor: XmlElement, content: XmlElement): Anchor | undefined {
  const transform = at(content, "spPr", "xfrm") ?? at(content, "grpSpPr", "xfrm");
  const rotation = (((Number(transform?.attributes["rot"] ?? 0) / 60_000) % 360) + 360) % 360;
  const lying = (box: Box) => standing(box, rotation);
  const [from, to, size] = [pointAt(sheet, at(anchor, "from")), pointAt(sheet, at(anchor, "to")), boxIn(anchor, "pos")];
  switch (anchor.name) {
    case "twoCellAnchor": {
      const edit = anchor.attributes["editAs"];
      const placement = edit === EDIT_AS.OneCell ? "OneCell" : edit === EDIT_AS.Absolute ? "Absolute" : "TwoCell";
      const [left, top] = from;
      return anchorAt(sheet, lying({ left, top, width: to[0] - left, height: to[1] - top }), placement);
    }
    case "oneCellAnchor":
      return anchorAt(sheet, lying({ ...size, left: from[0], top: from[1] }), "OneCell");
    case "absoluteAnchor":
      return anchorAt(sheet, lying(size), "Absolute");
    default:
      return undefined;
  }
}

function pointAt(sheet: Worksheet, corner: XmlElement | undefined): [x: number, y: number] {
  const number = (name: string) => Number(at(corner, name)?.text ?? 0);
  return [
    columnStart(sheet, number("col")) + number("colOff") / EMU,
    rowStart(sheet, number("row")) + number("rowOff") / EMU,
  ];
}
