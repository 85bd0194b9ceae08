import { closingSheet, keptSheet, type KeptLine } from "../blueprint/closing";
import { formulaCells, readCells } from "./close-cells";
import { wholeColumns } from "./close-columns";
import { keptOf, pointerTo, rangeOf, type Kept } from "./close-kept";
import type { Closing, ClosingLook, ClosingProgress, ClosingRefusal } from "./close-port";
import { findSheets, type SheetsFound } from "./close-sheets";
import { lookedAt, toldOf, type KeptRow, type Looked } from "./close-state";
import { dayFirst, drawClosing, frozen, putBack, replaceAll } from "./close-write";
import { placeOf } from "./places";
import type { Mending } from "./port";
import { sheetOf } from "./repair-parts";
import { readTables } from "./tables";

/** What came of a run: how many cells were written, or why not all of them were. */
export type ClosingRun =
  { readonly cells: number; readonly sheets: readonly string[] } | { readonly refused: ClosingRefusal };

type Reached = (progress: ClosingProgress) => void;

/** Three round trips, four where the period was closed before, and more for long tables. Nothing is written. */
export async function lookAtClosing(context: Excel.RequestContext, period: Mending): Promise<ClosingLook> {
  return toldOf(await looked(context, period));
}

async function looked(context: Excel.RequestContext, period: Mending): Promise<Looked> {
  const found = await findSheets(context, period);
  const cells = await readCells(context, found.sheets);
  return lookedAt(found, cells, await keptRows(context, found));
}

async function keptRows(context: Excel.RequestContext, { kept, names }: SheetsFound): Promise<KeptRow[]> {
  if (kept === undefined) return [];
  const { sheet, range, formula, cells } = names.kept;
  const asked = context.workbook.tables.getItem(kept).columns.getItemOrNullObject(cells).getDataBodyRange();
  asked.load("formulas");
  const { tables } = await readTables(context, { tables: [{ table: kept, headers: [sheet, range, formula] }] });
  const pointers = formulasIn(asked);
  const said = (cell: unknown): string => (typeof cell === "string" ? cell : "");
  return (tables[0]?.rows ?? []).flatMap(({ row, cells: held }) => {
    const text = said(held[formula]);
    const pointer = pointers[row] ?? "";
    return text === "" ? [] : [{ sheet: said(held[sheet]), range: said(held[range]), formula: text, pointer }];
  });
}

/** The formulas of a column, once it was read; none where somebody removed it. */
function formulasIn(column: Excel.Range): string[] {
  return column.isNullObject ? [] : column.formulas.map((row: unknown[]) => String(row[0] ?? ""));
}

/**
 * Closes a period: the sheets with what was decided and with every formula first, values in the place of the formulas last.
 * So at any moment either no formula is lost, or all of them are kept. What a closing that broke off has left is gone on
 * with: sheets that may be half written are drawn anew as long as no formula is frozen.
 */
export async function closePeriod(
  context: Excel.RequestContext,
  period: Mending,
  closing: Closing,
  reached: Reached,
  beforeWriting: () => void,
): Promise<ClosingRun> {
  reached({ step: "looking" });
  const look = await looked(context, period);
  const told = toldOf(look);
  if (look.state === "closed") return { cells: 0, sheets: look.found.written };
  const refused = refusalToClose(told, look);
  if (refused) return { refused };
  const { found, cells } = look;
  const kept: readonly Kept[] = look.state === "partly" ? look.kept : cells.flatMap(keptOf);
  const { names } = found;
  const plans = [closingSheet(names, closing.day, closing.lines), keptSheet(names, kept.map(lineOf))];
  const all = cells.reduce((sum, one) => sum + formulaCells(one).length, 0);
  if (look.state !== "partly") {
    reached({ step: "writing" });
    await drawClosing(context, plans, found.written, beforeWriting);
  }
  reached({ step: "freezing", cells: [0, all] });
  const values = cells.flatMap((one) => frozen(one, kept));
  const changed = await replaceAll(context, dayFirst(values, dayCell(look)), beforeWriting, (done) =>
    reached({ step: "freezing", cells: [done, all] }),
  );
  if (changed) return { refused: { problem: "changed-while-writing", ...changed } };
  return { cells: all, sheets: look.state === "partly" ? found.written : plans.map(({ name }) => name) };
}

function lineOf(kept: Kept): KeptLine {
  const { sheet, place, formula, isArray } = kept;
  return { sheet, range: rangeOf(place), formula: isArray ? `{${formula}}` : formula, cells: pointerTo(kept) };
}

/** Where the day stands on which scores are judged. */
function dayCell({ found }: Looked) {
  const formula = found.dayFormula;
  const sheet = formula === undefined ? undefined : sheetOf(formula);
  const [, letters, digits] = /!\$([A-Z]+)\$(\d+)$/.exec(formula ?? "") ?? [];
  return { sheet: sheet ?? "", cell: placeOf(letters === undefined ? "A1" : `${letters}${digits}`) };
}

function refusalToClose(told: ClosingLook, { state, kept }: Looked): ClosingRefusal | undefined {
  if (told.structureProtected && state !== "partly") return { problem: "structure-protected" };
  const locked = told.sheets.filter(({ isProtected, formulas }) => isProtected && formulas > 0);
  if (locked.length > 0) return { problem: "sheets-protected", sheets: locked.map(({ sheet }) => sheet) };
  if (told.taken.length > 0) return { problem: "closing-taken", sheets: told.taken };
  if (told.waiting.length > 0) return { problem: "not-calculated", waiting: told.waiting };
  // What is still a formula and not the one that was kept would be lost.
  const lost =
    state === "partly" ? kept.flatMap(({ changed }) => (changed?.changed === "other-formula" ? [changed] : [])) : [];
  return lost.length > 0 ? { problem: "cannot-put-back", changed: lost } : undefined;
}

/**
 * Puts every formula back that is not there, and removes the two sheets last: until then all formulas are kept. Nothing is
 * written where somebody changed the sheets so that a formula would not come to stand where it stood.
 */
export async function reopenPeriod(
  context: Excel.RequestContext,
  period: Mending,
  reached: Reached,
  beforeWriting: () => void,
): Promise<ClosingRun> {
  reached({ step: "looking" });
  const look = await looked(context, period);
  const told = toldOf(look);
  const { found, kept, state } = look;
  if (state === "open") return { refused: { problem: "not-closed" } };
  const refused = refusalToReopen(told, state);
  if (refused) return { refused };
  const open =
    state === "begun"
      ? []
      : kept.filter(({ live, place, isArray }) => live < (isArray ? 1 : place.rows * place.columns));
  const all = open.reduce((sum, { place }) => sum + place.rows * place.columns, 0);
  reached({ step: "putting-back", cells: [0, all] });
  const changed = await replaceAll(context, formulasOf(look, open), beforeWriting, (done) =>
    reached({ step: "putting-back", cells: [done, all] }),
  );
  if (changed) return { refused: { problem: "changed-while-writing", ...changed } };
  reached({ step: "removing" });
  beforeWriting();
  for (const name of found.written) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
  return { cells: all, sheets: found.written };
}

function formulasOf({ cells }: Looked, open: readonly Kept[]) {
  return cells.flatMap((own) => {
    const kept = open.filter(({ sheet }) => sheet === own.sheet.name);
    return wholeColumns(
      own,
      kept.map((one) => putBack(own, one)),
    );
  });
}

function refusalToReopen(told: ClosingLook, state: Looked["state"]): ClosingRefusal | undefined {
  if (told.structureProtected) return { problem: "structure-protected" };
  if (state === "begun") return undefined;
  const locked = told.sheets.filter(({ isProtected, frozen: cells }) => isProtected && cells > 0);
  if (locked.length > 0) return { problem: "sheets-protected", sheets: locked.map(({ sheet }) => sheet) };
  return told.changed.length > 0 ? { problem: "cannot-put-back", changed: told.changed } : undefined;
}
