import { join } from "node:path";
import { WorkbenchStage, type WorkbenchPage } from "../../tests/e2e/workbench-page";

const PERIOD = "Q4 2026";
const CURRENT = { F5: "76", F6: "41500", F7: "0.35%" };

/** Where the pictures of the workbench go. */
let folder = "";

/**
 * Pictures of the workbench with the sales example. The day is typed into the as-of cell: status depends on it.
 */
export async function picturesOfWorkbench(into: string): Promise<void> {
  folder = into;
  const stage = await WorkbenchStage.start();
  try {
    const bench = await stage.open("", { width: 1600, height: 900 });
    await fillForm(bench);
    await picture(bench, "new-workbook");
    await (await bench.addin()).getByRole("button", { name: "Create the sheets" }).click();
    await (await bench.addin()).getByText("Your workbook is ready").waitFor();
    await sheet(bench, `OKR(W) ${PERIOD}`);
    await bench.type("OKR_AsOf", "2026-11-15");
    await sheet(bench, `Key Results ${PERIOD}`);
    for (const [cell, value] of Object.entries(CURRENT)) await bench.type(cell, value);
    await picture(bench, "key-results");
    await sheet(bench, `OKR(W) ${PERIOD}`);
    await bench.goTo("A1");
    await picture(bench, "workbench");
  } finally {
    await stage.stop();
  }
}

async function fillForm(bench: WorkbenchPage): Promise<void> {
  const pane = await bench.addin();
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
  const fields = { Team: "Sales", Period: PERIOD, Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
}

async function sheet(bench: WorkbenchPage, name: string): Promise<void> {
  await bench.page.getByRole("tab", { name, exact: true }).click();
  await bench.settled();
}

async function picture(bench: WorkbenchPage, name: string): Promise<void> {
  await bench.settled();
  await bench.page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
