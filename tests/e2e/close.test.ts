import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The end of a quarter: what was decided, the sheets kept as values, the next quarter beside them, and the old one opened again. */

jest.setTimeout(240_000);

const PAGE = "OKR(W) Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const DAY = "2026-12-20";

let stage: WorkbenchStage;
let bench: WorkbenchPage;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
});
afterAll(() => stage.stop());

test("a quarter is closed, the next one begins with what was kept, and the old one can be opened again", async () => {
  bench = await stage.open();
  const pane = await bench.addin();
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
  await pane.getByRole("textbox", { name: "Team" }).fill("Sales");
  await pane.getByRole("textbox", { name: "Period" }).fill("Q4 2026");
  await pane.getByRole("textbox", { name: "Start" }).fill("2026-10-01");
  await pane.getByRole("textbox", { name: "End" }).fill("2026-12-31");
  await pane.getByRole("button", { name: "Create the sheets" }).click();
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.openSheet(PAGE);
  await bench.goTo("OKR_AsOf");
  await bench.page.keyboard.type(DAY);
  await bench.page.keyboard.press("Enter");
  await bench.openSheet(KEY_RESULTS);
  await bench.checkIn("KR1", "76", DAY);
  await bench.checkIn("KR2", "52000", DAY);
  const score = await bench.text(KEY_RESULTS, "H5");
  expect(score).toBe("60%");
  const formula = await bench.formula(KEY_RESULTS, "H5");

  await pane.getByRole("button", { name: "Back to start" }).click();
  await pane.getByRole("button", { name: "Close the quarter" }).click();
  await pane.getByRole("combobox", { name: "Decision about O1" }).selectOption("Keep");
  await pane.getByRole("combobox", { name: "Decision about KR2" }).selectOption("Modify");
  await pane.getByRole("combobox", { name: "Decision about KR3" }).selectOption("Abandon");
  await pane.getByRole("textbox", { name: "Another final score of KR1" }).fill("70 %");
  await pane.getByRole("textbox", { name: "Reason for KR1" }).fill("Two leads were signed a day late");
  await pane.getByRole("button", { name: /^Keep \d+ lines that nobody decided about$/ }).click();
  await pane.getByRole("button", { name: "Formulas that become values" }).click();
  await pane.getByRole("button", { name: "Close Q4 2026" }).click();
  await pane.getByText("Its sheets hold values now.").waitFor();
  expect(await bench.formula(KEY_RESULTS, "H5")).toBeUndefined();
  expect(await bench.text(KEY_RESULTS, "H5")).toBe(score);
  await bench.openSheet("Closing Q4 2026");
  expect(await bench.text("Closing Q4 2026", "G6")).toBe("70%");
  await bench.openSheet("Formulas Q4 2026");
  await bench.openSheet(PAGE);

  await pane.getByRole("button", { name: "Next quarter" }).click();
  await pane.getByRole("textbox", { name: "New target of KR2" }).fill("$60,000");
  await pane.getByRole("button", { name: "Create the next quarter" }).click();
  await pane.getByText("Your workbook is ready").waitFor();
  expect(await bench.text("Key Results Q1 2027", "A5")).toBe("KR1");
  expect(await bench.text("Key Results Q1 2027", "D5")).toBe("76");
  expect(await bench.text("Key Results Q1 2027", "E6")).toBe("$60,000");
  const file = join(mkdtempSync(join(tmpdir(), "okrw-closed-")), "closed.xlsx");
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  await download.saveAs(file);
  await bench.page.reload();
  await bench.grid.waitFor({ state: "attached" });
  await bench.page.getByLabel("Workbook file").setInputFiles(file);
  await bench.page.getByRole("tab", { name: KEY_RESULTS, exact: true }).waitFor();

  // What was kept in the file is enough to open the old quarter again.
  const later = await bench.addin();
  // The pane stood beside an empty workbook: coming back to the start it looks again, until the file has been read.
  const period = later.getByRole("combobox", { name: "Period" });
  for (let looks = 0; looks < 8 && !(await period.isVisible()); looks++) {
    await later.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
    await later.getByRole("button", { name: "Back to start" }).click();
    await later.waitForTimeout(2_000);
  }
  await period.selectOption("Q4 2026");
  await later.getByRole("button", { name: "Close the quarter" }).click();
  await later.getByRole("button", { name: "Open it again" }).click();
  await later.getByText("Q4 2026 is open again").waitFor();
  expect(await bench.formula(KEY_RESULTS, "H5")).toBe(formula);
  expect(await bench.text(KEY_RESULTS, "H5")).toBe(score);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
