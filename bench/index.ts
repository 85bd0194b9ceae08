import { writeFileSync } from "node:fs";
import path from "node:path";
import { builtFunctions } from "./built-functions";
import { drawingFigures } from "./drawing";
import { formulaFigures } from "./formulas";
import { memoryFigures } from "./memory";
import { asJson, asMarkdown, asTable } from "./report";

/**
 * `npm run bench`: how fast formulas are and what drawing a workbook costs, as a table; `-- --json` as one line of JSON;
 * `-- --docs` writes docs/performance.md too. It shows, it does not judge: a slow machine is no fault.
 */
async function main(wishes: readonly string[]): Promise<void> {
  const functions = await builtFunctions();
  const figures = [
    ...formulaFigures(functions),
    ...memoryFigures(functions),
    functions.size,
    ...(await drawingFigures()),
  ];
  if (wishes.includes("--docs")) writeFileSync(path.join(__dirname, "../docs/performance.md"), asMarkdown(figures));
  process.stdout.write(`${wishes.includes("--json") ? asJson(figures) : asTable(figures)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
