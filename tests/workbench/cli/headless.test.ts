import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../workbench/files";
import { newWorkbook } from "../files/sample";

/** In a process of its own: Microsoft's library takes over the globals of the process that loads it. */
const SCRIPT = `
  import { writeFileSync } from "node:fs";
  import { okrwBlueprint } from "./src/blueprint/okrw";
  import { USUAL } from "./src/blueprint/period";
  import { salesPipeline } from "./src/blueprint/templates/sales-pipeline";
  import { sheets } from "./src/texts/en";
  import * as templates from "./src/texts/en/templates";
  import { excelWorkbook } from "./src/workbook/excel";
  import { startHeadless } from "./workbench/cli/headless";
  const into = process.env.HEADLESS_TEST!;
  void (async () => {
    const excel = await startHeadless("dist");
    const heaps: number[] = [];
    for (const team of ["Sales", "Support", "Product"]) {
      await excel.startAnew();
      const draft = { ...USUAL, team, period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
      const why = await excelWorkbook().render(okrwBlueprint(draft, salesPipeline(templates), sheets), () => undefined);
      if (why) throw new Error(JSON.stringify(why));
      writeFileSync(into + "/" + team + ".xlsx", await excel.save());
      gc!();
      heaps.push(process.memoryUsage().heapUsed);
    }
    const { connections, calculation, log } = excel.host;
    const left = { connections: connections.size, pending: calculation.pending, roundTrips: log.roundTrips, heaps };
    writeFileSync(into + "/left.json", JSON.stringify(left));
  })();`;

test("workbooks are made without a screen, one after the other in one process, which stays small and silent", async () => {
  const into = mkdtempSync(join(tmpdir(), "headless-"));
  try {
    const environment = { ...process.env, HEADLESS_TEST: into };
    const run = spawnSync(process.execPath, ["--expose-gc", require.resolve("tsx/cli"), "--expose-gc", "-e", SCRIPT], {
      encoding: "utf8",
      timeout: 80_000, // a process that hangs is said to, before this one gives up waiting
      env: environment,
    });
    expect({ said: run.stdout + run.stderr, status: run.status }).toEqual({ said: "", status: 0 });
    expect(readdirSync(into).sort()).toEqual(["Product.xlsx", "Sales.xlsx", "Support.xlsx", "left.json"]);
    const left = JSON.parse(readFileSync(join(into, "left.json"), "utf8")) as Record<string, number> & {
      heaps: number[];
    };
    // Of one workbook only: what the earlier ones asked and answered is gone.
    expect(left).toMatchObject({ connections: 1, pending: 0, roundTrips: 2 });
    expect(left.heaps[2]! - left.heaps[1]!).toBeLessThan(5_000_000);
    for (const team of ["Sales", "Support", "Product"]) {
      const { workbook } = newWorkbook();
      await openWorkbook(new Uint8Array(readFileSync(join(into, `${team}.xlsx`))), workbook);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...drawn]);
      expect(workbook.sheets[1]!.cells.get(0, 0)?.value).toBe(team);
      expect(workbook.tables).toHaveLength(7);
    }
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}, 90_000);

const drawn = [
  "OKR(W)",
  "Dashboard",
  "Alignment",
  "Objectives",
  "Key Results",
  "Work",
  "Check-ins",
  "Reviews",
  "Teams",
  "Commitments",
  "Lists",
].map((name) => `${name} Q4 2026`);
