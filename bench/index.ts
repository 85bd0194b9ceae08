import { cpus } from "node:os";
import { Bench } from "tinybench";
import { okrwBlueprint } from "../src/blueprint/okrw";
import type { Blueprint } from "../src/blueprint/plan";
import { SALES_PIPELINE } from "../src/blueprint/templates/sales-pipeline";
import { FORMULAS, type Formula } from "../src/functions/catalogue";
import { functionsJson } from "../src/functions/metadata";
import { excelWorkbook } from "../src/workbook/excel";
import { newHost, officeInNode } from "../workbench/host/node/office";

/**
 * `npm run bench`: how long scoring, rolling up and drawing take here, in milliseconds, and what a workbook costs in
 * round trips, actions and bytes. Times depend on the machine, counts do not: the counts are held by tests.
 */
async function main(): Promise<void> {
  const bench = new Bench({ time: 1_000, warmupTime: 200 });
  addFormulas(bench);
  bench.add("plan of a workbook for a team and a quarter", () => void plan("Q4 2026"));
  const drawing = await addDrawing(bench);
  await bench.run();

  process.stdout.write(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}\n\n`);
  for (const { name, result } of bench.tasks) {
    if (result.state === "errored") throw result.error;
    if (!("latency" in result)) continue;
    const { p50, p99 } = result.latency;
    process.stdout.write(`${name.padEnd(58)} ${p50.toFixed(2).padStart(9)} ms  (99 of 100: ${p99.toFixed(2)} ms)\n`);
  }
  process.stdout.write(`\n${drawing()}\n`);
}

const formula = (id: string): Formula => {
  const found = FORMULAS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no formula ${id}.`);
  return found;
};

/** One column of numbers as Excel passes a range. */
const column = (rows: number, value: (row: number) => number): number[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);

function addFormulas(bench: Bench): void {
  const score = formula("SCORE");
  const current = column(10_000, (row) => row % 130);
  bench.add("10,000 scores, each in a cell of its own", () => {
    for (const row of current) score.evaluate([[[0]], [[100]], [row], null, null, null]);
  });
  bench.add("10,000 scores as one range", () => {
    score.evaluate([column(10_000, () => 0), column(10_000, () => 100), current, null, null, null]);
  });
  const scores = column(10_000, (row) => (row % 100) / 100);
  bench.add("roll-up of 10,000 scores", () => void formula("ROLLUP").evaluate([scores, null, null, null]));
}

function plan(period: string): Blueprint {
  return okrwBlueprint({ team: "Sales", period, start: "2026-10-01", end: "2026-12-31" }, SALES_PIPELINE);
}

/** Draws one workbook after the other into a host behind Microsoft's own client; answers what the last one cost. */
async function addDrawing(bench: Bench): Promise<() => string> {
  const host = newHost();
  await officeInNode(host, { namespace: "OKR", functions: functionsJson(FORMULAS, "https://localhost/help/") });
  await import("../src/functions");
  await host.settled();
  const workbook = excelWorkbook();
  let drawn = 0;
  let cost = "";
  const empty = [...host.workbook.sheets];
  bench.add(
    "drawing and calculating it in the workbench's host",
    async () => {
      host.log.reset();
      const why = await workbook.render(plan(`Round ${++drawn}`), () => undefined);
      if (why) throw new Error(`The plan was refused: ${why.problem}.`);
      const { roundTrips, actions, bytesIn } = host.log;
      cost = `One workbook costs ${roundTrips} round trips, ${actions} actions and ${Math.round(bytesIn / 1000)} kB.`;
      await host.settled();
    },
    {
      afterEach: async () => {
        await Excel.run(async (context) => {
          const { worksheets, names } = context.workbook;
          worksheets.load("items/name");
          names.load("items/name");
          await context.sync();
          for (const sheet of worksheets.items.filter(({ name }) => !empty.some((each) => each.name === name)))
            sheet.delete();
          for (const name of names.items) name.delete();
          await context.sync();
        });
      },
    },
  );
  return () => cost;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
