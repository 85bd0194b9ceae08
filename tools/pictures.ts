import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { picturesOfSheets } from "./pictures/sheets";
import { picturesOfWorkbench } from "./pictures/workbench";

/** `npm run pictures`: the pictures in the docs, so that they show what the product is today. */
async function main(): Promise<void> {
  const folder = join(process.cwd(), "docs", "images");
  mkdirSync(folder, { recursive: true });
  await picturesOfWorkbench(folder);
  await picturesOfSheets(join(folder, "sheets"));
}

void main();
