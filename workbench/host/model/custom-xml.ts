import { XMLParser, XMLValidator } from "fast-xml-parser";
import { refuse } from "./refusal";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", stopNodes: ["*.*"] });

/**
 * The namespace of the root element, "" for none.
 *
 * @throws `InvalidArgument` when the text is not well-formed XML
 */
export function namespaceOf(xml: string): string {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) {
    const { msg, line, col } = verdict.err;
    refuse("InvalidArgument", `This is not well-formed XML (line ${line}, column ${col}): ${msg}`);
  }
  const document = parser.parse(xml) as Record<string, unknown>;
  const roots = Object.keys(document).filter((name) => !name.startsWith("?"));
  const root = roots[0] ?? "";
  const element = document[root];
  if (roots.length !== 1 || Array.isArray(element)) {
    refuse("InvalidArgument", "This is not well-formed XML: a document has exactly one root element.");
  }
  const attributes = typeof element === "object" && element !== null ? (element as Record<string, unknown>) : {};
  const [prefix] = root.includes(":") ? root.split(":") : [""];
  return String(attributes[prefix === "" ? "@xmlns" : `@xmlns:${prefix}`] ?? "");
}
