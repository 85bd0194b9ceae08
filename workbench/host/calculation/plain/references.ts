import { parseStructRef, type ReferenceIdentifier } from "@borgar/fx";
import { parseArea } from "../../model/area";
import { sheetOfPrefix, splitPrefix, type Home } from "../../model/formula";
import { named } from "../rewriting";
import { cellReference } from "../structured-references";
import type { Place } from "./node";

/** What a reference means in a place: one cell, or an area of any size. */
export interface Meaning {
  readonly place: Place;
  readonly single: boolean;
}

/**
 * @param home any cell of the formula's own: a reference to its own row means the row of each of them
 * @returns undefined for what is left to the library: whole columns, other workbooks, names for formulas, errors
 */
export function meaningOf({ value, kind }: ReferenceIdentifier, home: Home): Meaning | undefined {
  if (kind === "range") return meant(value, home, { single: !value.includes(":"), ownRow: false });
  if (kind === "name") {
    const text = named(value, home, false);
    return text === undefined ? undefined : meant(text, home, { single: !text.includes(":"), ownRow: false });
  }
  const parsed = kind === "table" ? parseStructRef(value) : undefined;
  if (!parsed) return undefined;
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const ownRow = sections.includes("this row");
  const oneRow = ownRow || (sections.length === 1 && /^(headers|totals)$/.test(sections[0]!));
  return meant(cellReference(value, home), home, { single: oneRow && parsed.columns?.length === 1, ownRow });
}

function meant(
  text: string,
  home: Home,
  { single, ownRow }: { single: boolean; ownRow: boolean },
): Meaning | undefined {
  const { prefix, rest } = splitPrefix(text);
  const sheet = prefix === "" ? home.sheet : home.sheet.workbook.sheet(sheetOfPrefix(prefix));
  const area = parseArea(rest.replaceAll("$", ""));
  return sheet && area ? { place: { sheet, area, ownRow }, single } : undefined;
}
