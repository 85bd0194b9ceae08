import { readFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../src/workbook/excel";
import { isProblem, type NewRow } from "../src/workbook/port";
import type { ExcelHost } from "../workbench/host";
import type { ExcelCalculation } from "../workbench/host/calculation";
import { functionsFromFile } from "../workbench/host/calculation/headless";
import type { FunctionsFile } from "../workbench/host/calculation/function-runtime";
import { type } from "../workbench/host/user";
import { emptyPeriod, fillPeriod, logNames, tableOf } from "./a-log";
import { median, type Figure } from "./figure";

const KEY_RESULTS = 500;
const LENGTHS = [3_125, 12_500, 50_000] as const;
const ROUNDS = 3;

interface Measured {
  readonly checkIns: number;
  readonly append: number;
  readonly asOf: number;
  readonly workedOut: number;
}

/**
 * A period with five hundred key results and a long check-in log, with the formulas that it has for people: how the time
 * grows with the log when a check-in is added, and when the day changes that everything is judged on; what the pane asks
 * Excel for when it opens its list, and when it writes fifty check-ins. The functions of the add-in are those of the
 * production build, asked without a page.
 */
export async function checkInLogFigures(host: ExcelHost): Promise<Figure[]> {
  const workbook = excelWorkbook();
  const why = await workbook.render(emptyPeriod(), () => undefined);
  if (why) throw new Error(`The plan was refused: ${why.problem}.`);
  await host.settled();
  const built = (name: string) => readFileSync(path.join(__dirname, "../dist", name), "utf8");
  const file = JSON.parse(built("functions.json")) as FunctionsFile;
  host.registerFunctions("OKR", file, functionsFromFile(built("functions.js"), file));
  const measured: Measured[] = [];
  for (const checkIns of LENGTHS) measured.push(await measure(host, checkIns));
  return [...timeFigures(measured), ...(await costFigures(host))];
}

async function measure(host: ExcelHost, checkIns: number): Promise<Measured> {
  const calculation = host.workbook.calculation as ExcelCalculation;
  fillPeriod(host, { keyResults: KEY_RESULTS, checkIns });
  await host.settled();
  if (calculation.refusal) throw new Error(calculation.refusal);
  const appends: number[] = [];
  const days: number[] = [];
  let workedOut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = calculation.workedOut(host.workbook);
    appends.push(await lasts(host, () => appendByHand(host, round)));
    workedOut = calculation.workedOut(host.workbook) - before;
    days.push(await lasts(host, () => setAsOf(host, round)));
  }
  return { checkIns, append: median(appends), asOf: median(days), workedOut };
}

/** Milliseconds until a change has been made and everything is worked out. */
async function lasts(host: ExcelHost, change: () => void): Promise<number> {
  const start = performance.now();
  change();
  await host.settled();
  return performance.now() - start;
}

/** As a person types it: the table grows, and its formulas come by themselves. */
function appendByHand(host: ExcelHost, round: number): void {
  const { tables } = logNames();
  const { sheet, area } = tableOf(host, tables.checkIns);
  const row = area.row + area.rows + 1;
  const cells = { A: `H${round}`, B: "2026-11-20", C: `KR${round + 1}`, D: String(50 + round) };
  for (const [letter, text] of Object.entries(cells)) type(sheet, `${letter}${row}`, text);
}

function setAsOf({ workbook }: ExcelHost, round: number): void {
  const name = workbook.names.find((each) => each.name === logNames().cells.asOf);
  const [prefix = "", cell = ""] = (name?.formula ?? "").split("!");
  const sheet = workbook.sheet(prefix.replace(/^='?|'$/g, ""));
  if (!sheet) throw new Error("The period has no day that it is judged on.");
  type(sheet, cell.replaceAll("$", ""), `2026-11-${21 + round}`, true);
}

function timeFigures(measured: readonly Measured[]): Figure[] {
  const named = (what: string, of: (one: Measured) => number): Figure[] => [
    ...measured.map((one): Figure => ({
      name: `${what}, log of ${said(one.checkIns)} rows`,
      value: of(one),
      unit: "ms",
    })),
    { name: `${what}: exponent over the length of the log`, value: exponent(measured, of), unit: "power" },
  ];
  return [
    ...named("working out one more check-in", (one) => one.append),
    ...named("working out another as-of day", (one) => one.asOf),
    ...measured.map(({ checkIns, workedOut }): Figure => ({
      name: `plain formulas worked out after one more check-in, log of ${said(checkIns)} rows`,
      value: workedOut,
      unit: "formulas",
    })),
  ];
}

/** The slope of a straight line through the logarithms: 0 where the length does not matter, 1 where it is proportional. */
export function exponent(measured: readonly Measured[], of: (one: Measured) => number): number {
  const points = measured.map((one) => [Math.log(one.checkIns), Math.log(of(one))] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / along;
}

/** Requests and bytes with the longest of the logs. */
async function costFigures(host: ExcelHost): Promise<Figure[]> {
  const { tables, checkIn, objective, keyResult } = logNames();
  const workbook = excelWorkbook();
  const wanted = [
    { table: tables.checkIns, headers: Object.values(checkIn) },
    { table: tables.keyResults, headers: Object.values(keyResult) },
    { table: tables.objectives, headers: Object.values(objective) },
  ];
  host.log.reset();
  const reading = await workbook.readTables({ tables: wanted });
  if (isProblem(reading)) throw new Error(`The tables could not be read: ${reading.problem}.`);
  const list = cost(host, "opening the pane's list, log of 50,000 rows");
  host.log.reset();
  const rows = Array.from({ length: 50 }, (_, i): NewRow => ({
    [checkIn.date]: { date: "2026-11-20" },
    [checkIn.keyResult]: { text: `KR${i + 1}` },
    [checkIn.value]: { number: i },
  })) as [NewRow, ...NewRow[]];
  const ids = { header: checkIn.id, prefix: "C" };
  const edited = await workbook.edit({ additions: [{ table: tables.checkIns, rows, ids }] });
  if (isProblem(edited)) throw new Error(`The check-ins could not be written: ${edited.problem}.`);
  return [...list, ...cost(host, "appending 50 check-ins, log of 50,000 rows", 2)];
}

function cost({ log }: ExcelHost, name: string, mostTrips?: number): Figure[] {
  const batches = log.entries.filter(({ kind }) => kind === "batch");
  const largest = (of: "bytesIn" | "bytesOut") => Math.max(...batches.map((batch) => batch[of]));
  return [
    { name, value: log.roundTrips, unit: "round trips", ...(mostTrips === undefined ? {} : { most: mostTrips }) },
    { name: `${name}, largest request`, value: largest("bytesIn"), unit: "bytes", most: 4_000_000 },
    { name: `${name}, largest answer`, value: largest("bytesOut"), unit: "bytes", most: 4_000_000 },
  ];
}

const said = (number: number): string => number.toLocaleString("en-US");
