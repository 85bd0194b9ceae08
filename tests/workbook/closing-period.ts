import type { Closing, Workbook } from "../../src/workbook/port";
import type { ExcelHost } from "../../workbench/host";
import { parseArea } from "../../workbench/host/model/area";
import { usedArea } from "../../workbench/host/model/navigation";
import { enter, example } from "./excel-here";

/** A period that is about to be closed: the worked example with check-ins, one of them wrong. */
export async function aRunningPeriod(host: ExcelHost, workbook: Workbook): Promise<void> {
  const why = await workbook.render(example(), () => undefined);
  if (why) throw new Error(JSON.stringify(why));
  await enter(host, "OKR(W) Q4 2026", "K5", [["=DATE(2026,12,20)"]]);
  await enter(host, "Check-ins Q4 2026", "A5:D7", [
    ["C1", "2026-11-02", "KR1", 55],
    ["C2", "2026-12-01", "KR1", 76],
    ["C3", "2026-12-01", "KR99", 1],
  ]);
  host.log.reset();
}

export function periodSheets(): string[] {
  return example().sheets.map(({ name }) => name);
}

/** What is decided when it is closed. */
export function aClosing(): Closing {
  const line = { override: undefined, outcome: undefined, reason: "", by: "Head of Sales" };
  return {
    day: "2026-12-21",
    lines: [
      { ...line, kind: "objective", id: "O1", words: "=A reliable pipeline", computed: 0.6, decision: "keep" },
      {
        ...line,
        kind: "keyResult",
        id: "KR1",
        words: "Deals",
        computed: 0.6,
        override: 0.7,
        decision: "modify",
        reason: "One deal was signed late",
      },
      {
        ...line,
        kind: "work",
        id: "W1",
        words: "Call",
        computed: undefined,
        decision: undefined,
        outcome: "Standard process",
      },
    ],
  };
}

/** Cells of a sheet that hold a formula, without asking the wire. */
export function formulasIn(
  { workbook }: ExcelHost,
  name: string,
): { readonly cell: string; readonly formula: string }[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const used = usedArea(sheet, undefined, true);
  return used
    ? [...sheet.cells.within(used)].flatMap(({ row, column, thing }) =>
        thing.formula === undefined ? [] : [{ cell: `${row},${column}`, formula: thing.formula }],
      )
    : [];
}

/** What every cell of the period's sheets holds: its formula, or what it shows; a text that is nothing is a blank. */
export function snapshot({ workbook }: ExcelHost, what: "formulas" | "values"): Record<string, unknown> {
  const held: Record<string, unknown> = {};
  for (const sheet of workbook.sheets.filter(({ name }) => periodSheets().includes(name))) {
    const used = usedArea(sheet, undefined, true);
    for (const { row, column, thing } of used ? sheet.cells.within(used) : []) {
      const value = what === "formulas" && thing.formula !== undefined ? thing.formula : sheet.value(row, column);
      if (value !== "" && value !== null) held[`${sheet.name} ${row},${column}`] = value;
    }
  }
  return held;
}

/** The cells of which the sheet with the formulas keeps one, as `sheet row,column`. */
export function keptFormulas({ workbook }: ExcelHost): ReadonlySet<string> {
  const sheet = workbook.sheets.find(({ name }) => name === "Formulas Q4 2026");
  const kept = new Set<string>();
  for (let row = 4; sheet && typeof sheet.value(row, 1) === "string"; row++) {
    const place = parseArea(String(sheet.value(row, 1)));
    if (!place || !String(sheet.value(row, 2)).startsWith("=")) continue;
    for (let i = 0; i < place.rows; i++) {
      for (let j = 0; j < place.columns; j++)
        kept.add(`${String(sheet.value(row, 0))} ${place.row + i},${place.column + j}`);
    }
  }
  return kept;
}
