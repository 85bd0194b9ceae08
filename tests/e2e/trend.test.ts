import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The trend of a key result in the built pane: from rows of the log to the chart, its keys, and its width. */

jest.setTimeout(300_000);

let stage: WorkbenchStage;
let bench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
  bench = await stage.open();
  pane = await bench.addin();
  await bench.page.emulateMedia({ reducedMotion: "reduce" });
  await startQuarter();
  await checkIns([
    ["2026-10-04", "KR1", 42, ""],
    ["2026-10-18", "KR1", 50, "Two trade fairs"],
    ["2026-11-01", "KR1", 61, ""],
    ["2026-11-14", "KR1", 70, ""],
  ]);
  await pane.getByRole("button", { name: "Back to start" }).click();
  await pane.getByRole("button", { name: /^Trend/ }).click();
  await choose("keyResults kr1");
});
afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
  await stage.stop();
});

async function startQuarter(): Promise<void> {
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
  const fields = { Team: "Sales", Period: "Q4 2026", Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
  await pane.getByRole("button", { name: "Create the sheets" }).click();
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.page.getByRole("tab", { name: "OKR(W) Q4 2026", exact: true }).click();
  await bench.type("OKR_AsOf", "2026-11-15");
}

/** Types rows of the log into its sheet: date, key result, value and note. */
async function checkIns(rows: readonly (readonly [string, string, number, string])[]): Promise<void> {
  await bench.page.getByRole("tab", { name: "Check-ins Q4 2026", exact: true }).click();
  for (const [i, [date, keyResult, value, note]] of rows.entries()) {
    const cells = { A: `C${i + 1}`, B: date, C: keyResult, D: String(value), F: note };
    for (const [column, text] of Object.entries(cells)) if (text) await bench.type(`${column}${5 + i}`, text);
  }
  await bench.settled();
}

async function choose(line: string): Promise<void> {
  await pane.getByLabel("Objective or key result").selectOption(line);
}

const picture = () => pane.locator("svg[role=img]");
const point = () => pane.locator("figure [role=status]");

test("says in one sentence what the chart shows", async () => {
  await picture().waitFor();
  expect((await picture().getAttribute("aria-label"))?.replace(/\u00a0/g, " ")).toMatch(
    /^Chart of KR1 Pipeline .*: check-ins on 4 days from 10\/4\/2026 to 11\/14\/2026, latest 70 leads\. Expected by now: .* the target is reached on Dec \d+, 2026\.$/,
  );
});

test("is walked with the keyboard, and the focus can be seen", async () => {
  await pane.getByRole("slider").focus();
  await bench.page.keyboard.press("ArrowLeft");
  await bench.page.keyboard.press("ArrowLeft");
  expect(await point().textContent()).toContain("10/18/2026: 50\u00a0leads");
  expect(await point().textContent()).toContain("Two trade fairs");
  const outline = await pane.getByRole("slider").evaluate((it) => getComputedStyle(it).outlineWidth);
  expect(outline).toBe("2px");
});

test("opens as a table", async () => {
  await pane.locator("summary").first().click();
  // The browser tells of what was opened a moment after the click.
  await pane.locator("tbody tr").first().waitFor();
  expect(await pane.locator("tbody tr").count()).toBe(8);
});

test.each([320, 450, 600])(
  "fits a pane of %s pixels: nothing is cut off, and the chart takes the room",
  async (width) => {
    await bench.page.addStyleTag({ content: `.pane { width: ${width}px !important; flex: none !important }` });
    await pane.waitForFunction((wide) => Math.abs(document.documentElement.clientWidth - wide) < 8, width);
    await pane.waitForFunction(() => {
      const drawn = document.querySelector("svg[role=img]")!.clientWidth;
      return drawn === document.querySelector("figure")!.clientWidth;
    });
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    for (const line of ["keyResults kr3", "objectives o1", "keyResults kr1"]) {
      await choose(line);
      const cut = await picture().evaluate((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")]
          .filter(
            (text) => text.getBoundingClientRect().left < left - 1 || text.getBoundingClientRect().right > right + 1,
          )
          .map((text) => text.textContent);
      });
      expect([line, cut]).toEqual([line, []]);
    }
  },
);

test.each(["light", "dark"] as const)("has nothing that axe complains about, in %s", async (colorScheme) => {
  await bench.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
  const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`)).toEqual([]);
});
