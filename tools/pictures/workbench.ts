import { join } from "node:path";
import { WorkbenchStage, type WorkbenchPage } from "../../tests/e2e/workbench-page";

const PERIOD = "Q4 2026";
const TODAY = "2026-11-15";
const CHECK_INS = { KR1: "76", KR2: "41500", KR3: "0.35%" };

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
    await bench.openSheet(`OKR(W) ${PERIOD}`);
    await bench.type("OKR_AsOf", TODAY);
    await bench.openSheet(`Key Results ${PERIOD}`);
    for (const [id, value] of Object.entries(CHECK_INS)) await bench.checkIn(id, value, TODAY);
    await picture(bench, "key-results");
    await bench.openSheet(`OKR(W) ${PERIOD}`);
    await bench.goTo("A1");
    await picture(bench, "workbench");
    await treeOf(await stage.open("", { width: 1600, height: 900 }));
  } finally {
    await stage.stop();
  }
}

/** The KPI tree of the worked example beside its table. */
async function treeOf(bench: WorkbenchPage): Promise<void> {
  await fillForm(bench);
  const pane = await bench.addin();
  await pane.getByRole("combobox", { name: /Template/ }).selectOption("MRR per account executive, a worked example");
  await pane.getByRole("button", { name: "Create the sheets" }).click();
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.openSheet(`OKR(W) ${PERIOD}`);
  await bench.type("OKR_AsOf", TODAY);
  await pane.getByRole("button", { name: /Back/ }).first().click();
  await pane.getByRole("button", { name: /^KPI tree/ }).click();
  await pane.getByRole("button", { name: "Build this tree" }).click();
  await pane.getByText(/is in the workbook/).waitFor();
  await bench.openSheet(`KPI tree ${PERIOD}`);
  await pane.getByRole("heading", { name: "KPI tree" }).scrollIntoViewIfNeeded();
  await picture(bench, "kpi-tree");
}

async function fillForm(bench: WorkbenchPage): Promise<void> {
  const pane = await bench.addin();
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
  const fields = { Team: "Sales", Period: PERIOD, Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
}

async function picture(bench: WorkbenchPage, name: string): Promise<void> {
  await bench.settled();
  await bench.page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
