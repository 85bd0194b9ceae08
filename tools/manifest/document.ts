import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element of an XML document, in document order, with the prefix of its name as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

function element(raw: Raw): XmlElement {
  const name = Object.keys(raw).find((key) => key !== ":@")!;
  const content = raw[name] as readonly Raw[];
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    children: content.filter((child) => !("#text" in child)).map(element),
    text: content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
  };
}

/**
 * Reads a document and returns its root element.
 * @throws Error naming line and cause when the text is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`Line ${verdict.err.line} is not well-formed: ${verdict.err.msg}`);
  const root = (parser.parse(xml) as readonly Raw[]).filter((raw) => !("?xml" in raw) && !("#comment" in raw))[0];
  if (!root) throw new Error("The document is empty.");
  return element(root);
}

/** Every element below `from` (and `from` itself) with this name, in document order. */
export function everywhere(from: XmlElement, name: string): XmlElement[] {
  return [...(from.name === name ? [from] : []), ...from.children.flatMap((child) => everywhere(child, name))];
}

/** The first element along a path of names: `at(root, "Hosts/Host")`. */
export function at(from: XmlElement, path: string): XmlElement | undefined {
  return path
    .split("/")
    .reduce<XmlElement | undefined>((node, name) => node?.children.find((child) => child.name === name), from);
}

/** Every element of a document, the root first. */
export function elements(from: XmlElement): XmlElement[] {
  return [from, ...from.children.flatMap(elements)];
}
