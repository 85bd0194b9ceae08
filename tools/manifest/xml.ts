import { XMLBuilder } from "fast-xml-parser";

/** An element: its children in the order the schema asks for; `@name` is an attribute, `#text` its text. */
export interface Element {
  readonly [child: string]: string | Element | readonly Element[];
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  indentBy: "  ",
  suppressEmptyNode: true,
});

/** The document as text, with declaration and closing line break. Children keep the order in which they are written. */
export function toXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root).trimEnd()}\n`;
}
