import { writeFileSync } from "node:fs";
import path from "node:path";
import { FORMULAS } from "../src/functions/catalogue";
import { functionsJson } from "../src/functions/metadata";
import type { ExcelHost } from "../workbench/host";
import { newHost, officeInNode } from "../workbench/host/node/office";
import { builtFunctions } from "./built-functions";
import { checkInLogFigures } from "./check-in-log";
import { drawingFigures } from "./drawing";
import { formulaFigures } from "./formulas";
import { memoryFigures } from "./memory";
import { treeFigures } from "./tree/figures";
import { asJson, asMarkdown, asTable } from "./report";

/**
 * `npm run bench`: how fast formulas are and what drawing a workbook costs, as a table; `-- --json` as one line of JSON;
 * `-- --docs` writes docs/performance.md too. It shows, it does not judge: a slow machine is no fault.
 */
async function main(wishes: readonly string[]): Promise<void> {
  const functions = await builtFunctions();
  const host = await hostWithAddin();
  const figures = [
    ...formulaFigures(functions),
    ...memoryFigures(functions),
    functions.size,
    ...(await drawingFigures(host)),
    ...(await checkInLogFigures(host)),
    ...(await treeFigures()),
  ];
  if (wishes.includes("--docs")) writeFileSync(path.join(__dirname, "../docs/performance.md"), asMarkdown(figures));
  process.stdout.write(`${wishes.includes("--json") ? asJson(figures) : asTable(figures)}\n`);
}

/** A host behind Microsoft's own client, with the formulas of the add-in: one for a process. */
async function hostWithAddin(): Promise<ExcelHost> {
  const host = newHost();
  await officeInNode(host, { namespace: "OKR", functions: functionsJson(FORMULAS, "https://localhost/help/") });
  await import("../src/functions");
  await host.settled();
  return host;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
