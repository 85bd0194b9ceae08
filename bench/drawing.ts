import { Bench } from "tinybench";
import { okrwBlueprint } from "../src/blueprint/okrw";
import type { Blueprint } from "../src/blueprint/plan";
import { USUAL } from "../src/blueprint/period";
import { salesPipeline } from "../src/blueprint/templates/sales-pipeline";
import { sheets } from "../src/texts/en";
import * as templates from "../src/texts/en/templates";
import { excelWorkbook } from "../src/workbook/excel";
import type { ExcelHost } from "../workbench/host";
import type { Figure } from "./figure";

function plan(period: string): Blueprint {
  return okrwBlueprint(
    { ...USUAL, team: "Sales", period, start: "2026-10-01", end: "2026-12-31" },
    salesPipeline(templates),
    sheets,
  );
}

/** Draws one workbook after the other into a host behind Microsoft's own client: how long it takes, what it costs. */
export async function drawingFigures(host: ExcelHost): Promise<Figure[]> {
  const workbook = excelWorkbook();
  const kept = [...host.workbook.sheets].map(({ name }) => name);
  let drawn = 0;
  let cost: Figure[] = [];

  async function draw(): Promise<void> {
    host.log.reset();
    const why = await workbook.render(plan(`Round ${++drawn}`), () => undefined);
    if (why) throw new Error(`The plan was refused: ${why.problem}.`);
    const { roundTrips, actions, bytesIn } = host.log;
    cost = [
      { name: "drawing the sales example", value: roundTrips, unit: "round trips" },
      { name: "drawing the sales example", value: actions, unit: "actions" },
      { name: "drawing the sales example", value: bytesIn, unit: "bytes" },
    ];
    await host.settled();
  }

  const bench = new Bench({ time: 1_000, warmupTime: 200, throws: true });
  bench.add("the plan of the sales example", () => void plan("Q4 2026"));
  bench.add("drawing and calculating it in the workbench's host", draw, { afterEach: () => clear(kept) });
  await bench.run();
  return [...bench.tasks.map(({ name, result }) => ({ name, value: latency(result), unit: "ms" as const })), ...cost];
}

function latency(result: object): number {
  return (result as { latency: { p50: number } }).latency.p50;
}

/** Takes the workbook back to the sheets it had. */
async function clear(kept: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (!kept.includes(sheet.name)) sheet.delete();
    for (const name of names.items) name.delete();
    await context.sync();
  });
}
