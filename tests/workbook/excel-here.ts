import { FORMULAS } from "../../src/functions/catalogue";
import { functionsJson } from "../../src/functions/metadata";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL, type Draft } from "../../src/blueprint/period";
import type { Blueprint } from "../../src/blueprint/plan";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { sheets } from "../../src/texts/en";
import * as templates from "../../src/texts/en/templates";
import type { ExcelHost } from "../../workbench/host";
import { cellLook } from "../../workbench/host/look";
import { parseArea } from "../../workbench/host/model/area";
import { allowedValues } from "../../workbench/host/model/validation-check";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { deleteSheet } from "../../workbench/host/model/sheets";
import { officeInJest } from "../../workbench/host/jest/office";

/** Joins Microsoft's client and the add-in's formulas to a host, as opening the pane does. */
export async function openPane(host: ExcelHost): Promise<void> {
  const functions = functionsJson(FORMULAS, "https://localhost/help/");
  await officeInJest(host, { namespace: "OKR", functions });
  await import("../../src/functions");
  await host.settled();
}

/** The worked example for one team and one quarter, as of a day in its middle. */
export function example(change: Partial<Draft> = {}, takenNames: readonly string[] = []): Blueprint {
  const draft = { ...USUAL, team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31", ...change };
  return okrwBlueprint(draft, salesPipeline(templates), sheets, takenNames);
}

/** Enters values or formulas from one cell on, as an add-in or a macro of the user would. */
export async function enter(host: ExcelHost, sheet: string, address: string, rows: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = rows;
    await context.sync();
  });
  await host.settled();
}

/** A row below a table, by its headers, as the table takes it when a person types it there. */
export async function addRow(
  host: ExcelHost,
  table: string,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const header = found.getHeaderRowRange().load("values");
    await context.sync();
    const row = (header.values[0] ?? []).map((name) => values[String(name)] ?? null);
    found.rows.add(undefined, [row] as (string | number)[][]);
    await context.sync();
  });
  await host.settled();
}

/** Back to one empty sheet. */
export function emptyWorkbook(host: ExcelHost): void {
  const { workbook } = host;
  workbook.structureProtection = undefined;
  for (const sheet of workbook.sheets.slice(1)) deleteSheet(sheet);
  workbook.names.length = 0;
  workbook.settings.clear();
  host.switches.fault = undefined;
  host.switches.cellEditMode = false;
  host.switches.readOnly = false;
  host.log.reset();
}

/** What cells hold, without asking the wire. */
export function cells(host: ExcelHost, sheet: string, address: string): unknown[][] {
  const found = sheetOf(host, sheet);
  const { row, column, rows, columns } = placeOf(address);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => found.value(row + i, column + j)),
  );
}

/** What a cell shows: its value in its number format, that of a rule included. */
export function shown(host: ExcelHost, sheet: string, address: string): string {
  const { row, column } = placeOf(address);
  return cellLook(sheetOf(host, sheet), row, column).text;
}

/** How a cell looks, rules included. */
export function look(host: ExcelHost, sheet: string, address: string): ReturnType<typeof cellLook> {
  const { row, column } = placeOf(address);
  return cellLook(sheetOf(host, sheet), row, column);
}

/** What the drop-down of a cell offers. */
export function offered(host: ExcelHost, sheet: string, address: string): string[] | undefined {
  const { row, column } = placeOf(address);
  return allowedValues(sheetOf(host, sheet), row, column);
}

function sheetOf({ workbook }: ExcelHost, name: string): Worksheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function placeOf(address: string) {
  const place = parseArea(address);
  if (!place) throw new Error(`${address} is no address.`);
  return place;
}
