import type { Area } from "./area";
import type { Source } from "./changes";
import { updateFormats } from "./formatting";
import { assertAllowed, assertEditable } from "./guard";
import { isBlank } from "./cells";
import type { Worksheet } from "./worksheet";
import { writeCells } from "./write";

export interface Link {
  readonly address: string | undefined;
  readonly documentReference: string | undefined;
  readonly screenTip: string | undefined;
  readonly textToDisplay: string | undefined;
}

/** Excel's colour for links. */
const LINK_COLOR = "#0563C1";

/** Makes links of cells: their text (kept, or given, or else the address), blue and underlined. */
export function setHyperlink(sheet: Worksheet, area: Area, link: Link, source: Source = "addin"): void {
  assertAllowed(sheet, "allowInsertHyperlinks", "insert a hyperlink");
  assertEditable(sheet, area);
  const { textToDisplay, ...target } = link;
  const hyperlink = Object.fromEntries(Object.entries(target).filter(([, part]) => part !== undefined));
  updateFormats(
    sheet,
    area,
    (format) => ({
      ...format,
      hyperlink,
      style: "Hyperlink",
      font: { ...format.font, color: LINK_COLOR, underline: "Single" },
    }),
    source,
  );
  const text = textToDisplay ?? (isBlank(sheet, area) ? (link.address ?? link.documentReference) : undefined);
  if (text !== undefined) writeCells(sheet, area, text.startsWith("=") ? `'${text}` : text, { source });
}
