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

/** What a key result stood at on a day; unless said, on the day that scores are judged on. */
export type Measured = readonly [keyResult: string, value: string | number | boolean, day?: string | number];

/** Adds a row to the check-in log, from which Current is read. */
export function checkIn(host: ExcelHost, ...row: Measured): Promise<void> {
  return checkIns(host, [row]);
}

/**
 * Adds rows to the check-in log in the order given, as a person types them below it.
 *
 * @param label of the period, as its tables have it
 */
export async function checkIns(host: ExcelHost, rows: readonly Measured[], label = "Q4_2026"): Promise<void> {
  const log = host.workbook.tables.find(({ name }) => name === `tblCheckIns_${label}`);
  if (!log) throw new Error(`There is no check-in log of ${label}.`);
  const { sheet, body } = log;
  // The log opens with a blank row, which is the first to be filled.
  const there = body.rows === 1 && blank(sheet.value(body.row, body.column + 2)) ? 0 : body.rows;
  const first = body.row + there + 1;
  const today = await dayOfToday(label);
  const written = rows.map(([keyResult, value, day], i) => [`C${there + i + 1}`, day ?? today, keyResult, value]);
  await enter(host, sheet.name, `A${first}:D${first + written.length - 1}`, written);
}

function blank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** The day that a period's scores are judged on, as its cell holds it. */
function dayOfToday(label: string): Promise<unknown> {
  return Excel.run(async ({ workbook }) => {
    const [own, plain] = [`OKR_AsOf_${label}`, "OKR_AsOf"].map((name) => {
      const found = workbook.names.getItemOrNullObject(name);
      return { found, range: found.getRangeOrNullObject().load("values") };
    });
    await workbook.context.sync();
    return (own!.found.isNullObject ? plain : own)!.range.values[0]![0] as unknown;
  });
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
