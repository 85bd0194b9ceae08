import { XMLParser } from "fast-xml-parser";
import { unescaped } from "./package-parts";

/** An element of an XML text: names without their prefix, in the order in which they stand. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text in it, entities resolved. */
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

type Node = Readonly<Record<string, unknown>>;

/** @throws where the text is no XML */
export function parseXml(xml: string): XmlElement | undefined {
  return (parser.parse(xml) as readonly Node[])
    .map(elementOf)
    .find((each) => each !== undefined && each.name !== "?xml");
}

function elementOf(node: Node): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return undefined;
  const inside = node[name] as readonly Node[];
  const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, string>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, unescaped(value)])),
    children: inside.flatMap((child) => elementOf(child) ?? []),
    text: inside.map((child) => (TEXT in child ? unescaped(String(child[TEXT])) : "")).join(""),
  };
}

/** The first element down a path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (from, name) => from?.children.find((child) => child.name === name),
    element,
  );
}

/** A number that an attribute holds. */
export function numberAt(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(element?.attributes[name] ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}
