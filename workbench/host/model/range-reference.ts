import { formatArea, type Area } from "./area";
import type { Worksheet } from "./worksheet";

/** A range that somebody holds. It follows inserts and deletes; `area` is undefined once all its cells are gone. */
export class RangeReference {
  constructor(
    readonly sheet: Worksheet,
    public area: Area | undefined,
  ) {}

  /** `Sheet1!A1:B2`, the sheet in quotes where Excel needs them. */
  get address(): string {
    if (!this.area) return "#REF!";
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
}

/** Quotes for anything that is not plainly a name: spaces, punctuation, a digit in front, or the look of an address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  const address = /^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C|TRUE|FALSE)$/i.test(name);
  return plain && !address ? name : `'${name.replaceAll("'", "''")}'`;
}
