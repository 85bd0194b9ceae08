import type { Workbook } from "../host/model/workbook";
import { inFile, inSheet } from "./formulas";
import type { StoredName } from "./package-parts";

/** Defined names. Print areas and titles are names in a file too; they belong to the page layout (sheets.ts). */
export function storedNamesOf(workbook: Workbook, custom: ReadonlySet<string>): StoredName[] {
  const stored = (names: Workbook["names"], scope: { sheet?: number }) =>
    names.map(({ name, formula, visible, comment }) => ({
      name,
      text: inFile(formula, { custom }),
      ...(visible ? {} : { hidden: true }),
      ...(comment === "" ? {} : { comment }),
      ...scope,
    }));
  return [...stored(workbook.names, {}), ...workbook.sheets.flatMap(({ names }, sheet) => stored(names, { sheet }))];
}

export function readNames(names: readonly StoredName[], workbook: Workbook, custom: ReadonlySet<string>): void {
  for (const { name, text, sheet: place, hidden, comment = "" } of names) {
    if (name.startsWith("_xlnm.") || text === "") continue;
    const sheet = place === undefined ? undefined : workbook.sheets[place];
    (sheet?.names ?? workbook.names).push({
      id: String(workbook.nextId()),
      name,
      formula: inSheet(text, { custom }),
      comment,
      visible: hidden !== true,
      ...(sheet ? { sheet } : {}),
    });
  }
}
