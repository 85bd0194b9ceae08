import type { Anchor, Box, GeometricShape, GroupShape, LineShape, Shape } from "../host/model/shape";
import { geometryOfPreset } from "../host/model/shape-geometry";
import { pictureOf } from "../host/model/pictures";
import { newShape } from "../host/model/shapes";
import type { TextRun } from "../host/model/shape-text";
import type { Worksheet } from "../host/model/worksheet";
import { readFill, readFrame, readLetters, readLine } from "./shape-looks-read";
import { CONNECTORS, EMU, ENDS, nameOf } from "./shape-words";
import { at, numberAt, type XmlElement } from "./xml";

/** Shapes as they stand in a file. What the workbench does not draw is left out, and `Reading` hears of it. */
export interface Reading {
  readonly sheet: Worksheet;
  /** The Base64 text of a picture by its relationship. */
  readonly pictureAt: (relation: string) => string | undefined;
  /** By their number in the drawing, to tie lines to them. */
  readonly numbered: Map<number, Shape>;
  readonly ties: {
    readonly line: LineShape;
    readonly end: "begin" | "end";
    readonly to: number;
    readonly site: number;
  }[];
  /** Told of every shape that was taken over, and of looks that were not. */
  readonly taken: () => void;
  readonly plainer: () => void;
}

/** @param where the anchor of a shape that lies on the sheet itself, or the group it is in */
export function readShape(reading: Reading, element: XmlElement, where: Anchor | GroupShape): Shape | undefined {
  const shape = shapeOf(reading, element, where);
  if (!shape) return undefined;
  if (shape.type !== "Image") reading.taken();
  const named = element.children[0]?.children.find(({ name }) => name === "cNvPr");
  const { id, name, descr, title, hidden } = named?.attributes ?? {};
  if (named && named.children.length > 0 && at(named, "hlinkClick")) reading.plainer();
  Object.assign(shape, {
    name: name ?? shape.name,
    altTextDescription: descr ?? "",
    altTextTitle: title ?? "",
    visible: hidden !== "1" && hidden !== "true",
    rotation: (((numberAt(transformOf(element), "rot") ?? 0) / 60_000) % 360 + 360) % 360, // prettier-ignore
  });
  reading.numbered.set(Number(id), shape);
  return shape;
}

function transformOf(element: XmlElement): XmlElement | undefined {
  return at(element, "spPr", "xfrm") ?? at(element, "grpSpPr", "xfrm");
}

export function boxIn(transform: XmlElement | undefined, off = "off", ext = "ext"): Box {
  const points = (part: string, key: string) => (numberAt(at(transform, part), key) ?? 0) / EMU;
  return { left: points(off, "x"), top: points(off, "y"), width: points(ext, "cx"), height: points(ext, "cy") };
}

function shapeOf(reading: Reading, element: XmlElement, where: Anchor | GroupShape): Shape | undefined {
  const { sheet } = reading;
  const box = boxIn(transformOf(element));
  const common = {
    ...newShape(sheet, "Shape", box, "Absolute"),
    at: "placement" in where ? where : { group: where, box },
    lockAspectRatio: locked(element),
  };
  switch (element.name) {
    case "grpSp": {
      const space = boxIn(transformOf(element), "chOff", "chExt");
      const group: GroupShape = { ...common, type: "Group", shapes: [], space };
      for (const child of element.children) {
        const member = readShape(reading, child, group);
        if (member) group.shapes.push(member);
      }
      return group.shapes.length > 0 ? group : undefined;
    }
    case "cxnSp":
      return lineOf(reading, element, common);
    case "pic": {
      const relation = at(element, "blipFill", "blip")?.attributes["embed"];
      const base64 = relation === undefined ? undefined : reading.pictureAt(relation);
      const picture = base64 === undefined ? undefined : pictureOf(base64);
      if (!picture) return undefined;
      if (at(element, "blipFill", "srcRect") && Object.keys(at(element, "blipFill", "srcRect")!.attributes).length > 0)
        reading.plainer();
      const image: Shape = { ...common, type: "Image", picture };
      if (!readLine(element, image)) reading.plainer();
      return image;
    }
    case "sp":
      return geometricOf(reading, element, common);
    default:
      return undefined;
  }
}

type Common = Pick<GeometricShape, "id" | "name" | "at" | "rotation" | "visible" | "lockAspectRatio" | "altTextTitle" | "altTextDescription" | "settings">; // prettier-ignore

function locked({ children }: XmlElement): boolean {
  const locks = children[0]?.children.flatMap((part) => part.children.filter(({ name }) => name.endsWith("Locks")));
  return locks?.some(({ attributes }) => attributes["noChangeAspect"] === "1") ?? false;
}

function lineOf(reading: Reading, element: XmlElement, common: Common): Shape | undefined {
  const preset = at(element, "spPr", "prstGeom")?.attributes["prst"];
  const connector = nameOf(CONNECTORS, preset === "straightConnector1" ? CONNECTORS.Straight : preset);
  if (!connector) return undefined;
  const { flipH, flipV } = transformOf(element)?.attributes ?? {};
  const yes = (flag: string | undefined) => flag === "1" || flag === "true";
  const line: LineShape = {
    ...common,
    type: "Line",
    connector,
    flipped: { across: yes(flipH), down: yes(flipV) },
    begin: undefined,
    end: undefined,
  };
  for (const end of ["begin", "end"] as const) {
    const tie = at(element, "nvCxnSpPr", "cNvCxnSpPr", ENDS[end].connection);
    const [to, site] = [numberAt(tie, "id"), numberAt(tie, "idx")];
    if (to !== undefined && site !== undefined) reading.ties.push({ line, end, to, site });
  }
  if (!readLine(element, line)) reading.plainer();
  return line;
}

function geometricOf(reading: Reading, element: XmlElement, common: Common): Shape | undefined {
  const preset = at(element, "spPr", "prstGeom");
  const geometry = geometryOfPreset(preset?.attributes["prst"] ?? "");
  if (!geometry) return undefined;
  const textBox = at(element, "nvSpPr", "cNvSpPr")?.attributes["txBox"] === "1";
  const shape: GeometricShape = {
    ...common,
    type: "GeometricShape",
    geometry,
    textBox,
    text: textOf(element),
  };
  const whole = [readFill(element, shape), readLine(element, shape), readFrame(element, shape)];
  const adjusted = at(preset, "avLst")?.children.length ?? 0;
  if (whole.includes(false) || adjusted > 0) reading.plainer();
  return shape;
}

/** Paragraphs are lines; the end of a line stands in the letters before it. */
function textOf(element: XmlElement): TextRun[] {
  const paragraphs = at(element, "txBody")?.children.filter(({ name }) => name === "p") ?? [];
  const runs: TextRun[] = [];
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) runs.push({ text: "\n", letters: runs.at(-1)?.letters ?? {} });
    for (const child of paragraph.children) {
      if (child.name === "r" || child.name === "fld")
        runs.push({ text: at(child, "t")?.text ?? "", letters: readLetters(at(child, "rPr"), element) });
      else if (child.name === "br") runs.push({ text: "\n", letters: readLetters(at(child, "rPr"), element) });
      else if (child.name === "endParaRPr" && paragraphs.length === 1 && runs.length === 0)
        runs.push({ text: "", letters: readLetters(child, element) });
    }
  });
  return runs.length > 0 ? runs : [{ text: "", letters: readLetters(undefined, element) }];
}
