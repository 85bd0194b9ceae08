import AxeBuilder from "@axe-core/playwright";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE, WorkbenchStage, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(90_000);

let stage: WorkbenchStage;
let bench: WorkbenchPage;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
});
afterAll(() => stage.stop());

afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

/** The sample add-in, started: its page has called Office.onReady. */
async function withSample(): Promise<WorkbenchPage> {
  bench = await stage.open(SAMPLE);
  await (await bench.addin()).getByText("Ready.").waitFor();
  return bench;
}

describe("the grid", () => {
  test("draws what the workbook holds", async () => {
    bench = await stage.open(SAMPLE);
    const blank = await bench.page.locator(".sheet-canvas").screenshot();
    await bench.type("B2", "Pipeline");
    await bench.settled();
    const filled = await bench.page.locator(".sheet-canvas").screenshot();
    expect(filled.equals(blank)).toBe(false);
  });

  test.each([
    // what is typed, what the cell shows
    ["=1+2", "3"],
    ["12.5%", "12.50%"],
    ["$1,200", "$1,200 "], // the format ends with the room of a closing parenthesis
    ["2026-11-21", "11/21/2026"],
    ["true", "TRUE"],
    ["'=1+2", "=1+2"],
  ])("typing %s shows %s", async (typed, shown) => {
    bench = await stage.open(SAMPLE);
    await bench.type("A1", typed);
    expect(await bench.text("Sheet1", "A1")).toBe(shown);
    expect(await bench.cell("A1").textContent()).toBe(shown);
  });

  test("Tab goes right, and Enter then goes to the next line where the first Tab began", async () => {
    bench = await stage.open(SAMPLE);
    await bench.goTo("B2");
    for (const [text, key] of [
      ["a", "Tab"],
      ["b", "Tab"],
      ["c", "Enter"],
      ["d", "Enter"],
    ] as const) {
      await bench.page.keyboard.type(text);
      await bench.page.keyboard.press(key);
    }
    expect(await bench.text("Sheet1", "D2")).toBe("c");
    expect(await bench.text("Sheet1", "B3")).toBe("d");
  });

  test("F2 edits what is there, Escape leaves it as it was, Delete clears it", async () => {
    bench = await stage.open(SAMPLE);
    await bench.type("A1", "=2*3");
    await bench.goTo("A1");
    await bench.page.keyboard.press("F2");
    await bench.page.keyboard.type("+1");
    await bench.page.keyboard.press("Enter");
    expect(await bench.formula("Sheet1", "A1")).toBe("=2*3+1");
    await bench.goTo("A1");
    await bench.page.keyboard.type("lost");
    await bench.page.keyboard.press("Escape");
    expect(await bench.text("Sheet1", "A1")).toBe("7");
    await bench.page.keyboard.press("Delete");
    expect(await bench.text("Sheet1", "A1")).toBe("");
  });

  test("a click marks the cell, and the formula bar shows and edits its formula", async () => {
    bench = await stage.open(SAMPLE);
    await bench.type("A2", "=4*5");
    const canvas = (await bench.page.locator(".sheet-canvas").boundingBox())!;
    await bench.page.mouse.click(canvas.x + 42 + 20, canvas.y + 22 + 30);
    const formula = bench.page.getByRole("textbox", { name: "Formula" });
    await bench.page.waitForFunction(() => window.workbench.active.row === 1);
    await bench.settled();
    expect(await formula.inputValue()).toBe("=4*5");
    await formula.fill("=4*6");
    await formula.press("Enter");
    expect(await bench.text("Sheet1", "A2")).toBe("24");
  });

  test("copied cells are pasted with their formulas", async () => {
    bench = await stage.open(SAMPLE);
    await bench.type("A1", "5");
    await bench.type("B1", "=A1*2");
    await bench.type("A2", "7");
    await bench.goTo("B1");
    await bench.page.keyboard.press("ControlOrMeta+c");
    await bench.goTo("B2");
    await bench.page.keyboard.press("ControlOrMeta+v");
    expect(await bench.text("Sheet1", "B2")).toBe("14");
  });

  test("the status bar adds up what is marked", async () => {
    bench = await stage.open(SAMPLE);
    for (const [address, text] of [
      ["A1", "1"],
      ["A2", "2"],
      ["A3", "6"],
    ] as const)
      await bench.type(address, text);
    await bench.goTo("A1:A3");
    await bench.page.getByText("Average: 3").waitFor();
    await bench.page.getByText("Sum: 9").waitFor();
  });
});

describe("sheets", () => {
  test("are added, renamed, switched and deleted at their tabs", async () => {
    bench = await stage.open(SAMPLE);
    const tabs = bench.page.getByRole("tablist", { name: "Sheets" });
    await bench.page.getByRole("button", { name: "New sheet" }).click();
    await tabs.getByRole("tab", { name: "Sheet2" }).dblclick();
    await bench.page.getByLabel("New name of Sheet2").fill("Log");
    await bench.page.keyboard.press("Enter");
    await bench.type("A1", "on the log");
    await tabs.getByRole("tab", { name: "Sheet1" }).click();
    expect(await bench.text("Log", "A1")).toBe("on the log");
    expect(await bench.text("Sheet1", "A1")).toBe("");
    await tabs.getByRole("tab", { name: "Log" }).click();
    await tabs.getByRole("tab", { name: "Log" }).press("Delete");
    expect(await tabs.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
  });

  test("a name that Excel does not take is refused with a sentence", async () => {
    bench = await stage.open(SAMPLE);
    await bench.page.getByRole("tab", { name: "Sheet1" }).dblclick();
    await bench.page.getByLabel("New name of Sheet1").fill("a/b");
    await bench.page.keyboard.press("Enter");
    await bench.message.waitFor();
    expect(await bench.page.getByRole("tab", { name: "Sheet1" }).count()).toBe(1);
  });
});

describe("an add-in", () => {
  test("writes into the grid from its pane", async () => {
    const { page } = await withSample();
    await (await bench.addin()).getByRole("button", { name: "Write numbers" }).click();
    await (await bench.addin()).getByText("Written.").waitFor();
    expect(await bench.text("Sheet1", "D4")).toBe("6");
    expect(await bench.cell("D4").textContent()).toBe("6");
    await page.getByRole("button", { name: /round trip/ }).click();
    expect(await page.getByLabel("Requests, the latest first").textContent()).toContain("values = 4 x 1");
  });

  test("runs a command from a menu of its ribbon tab", async () => {
    const { page } = await withSample();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Write numbers" }).click();
    await page.waitForFunction(() => window.workbench.cell("Sheet1", "D4").text === "6");
  });

  test("answers a custom function over the wire", async () => {
    await withSample();
    await bench.type("A1", "=SAMPLE.DOUBLE(21)");
    expect(await bench.text("Sheet1", "A1")).toBe("42");
  });

  test("refuses a value with its own sentence, which the cell's card shows", async () => {
    const { page } = await withSample();
    await bench.type("A1", '=SAMPLE.DOUBLE("x")');
    expect(await bench.text("Sheet1", "A1")).toBe("#VALUE!");
    await bench.goTo("A1");
    await page.getByText('"x" is not a number.').waitFor();
  });

  test("goes on working while its pane is closed", async () => {
    const { page } = await withSample();
    await page.getByRole("button", { name: "Close pane" }).click();
    await bench.type("A1", "=SAMPLE.DOUBLE(4)");
    expect(await bench.text("Sheet1", "A1")).toBe("8");
    await page.getByRole("button", { name: "Show sample" }).click();
    await (await bench.addin()).getByText("Ready.").waitFor();
  });

  test("stands in a pane of 350 pixels that goes from 320 to 450", async () => {
    const { page } = await withSample();
    const width = async () => (await page.locator(".pane iframe").boundingBox())!.width;
    const edge = page.getByRole("separator", { name: "Width of the pane" });
    expect(await width()).toBe(350);
    for (let i = 0; i < 15; i++) await edge.press("ArrowLeft");
    expect(await width()).toBe(450);
    for (let i = 0; i < 20; i++) await edge.press("ArrowRight");
    expect(await width()).toBe(320);
  });

  test("marks cells, and the page follows", async () => {
    await withSample();
    await (
      await bench.addin()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C3:D4").select();
        await context.sync();
      }),
    );
    await bench.settled();
    expect(await bench.page.getByLabel("Name box").inputValue()).toBe("C3:D4");
  });
});

describe("the menu of the cells", () => {
  test("inserts and deletes rows, and formulas follow", async () => {
    const { page } = await withSample();
    await bench.type("A1", "5");
    await bench.type("A2", "=A1*2");
    await bench.goTo("A1");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Insert row above" }).click();
    expect(await bench.formula("Sheet1", "A3")).toBe("=A2*2");
    const canvas = (await page.locator(".sheet-canvas").boundingBox())!;
    await page.mouse.click(canvas.x + 42 + 20, canvas.y + 22 + 10, { button: "right" });
    await page.getByRole("menuitem", { name: "Delete row" }).click();
    expect(await bench.formula("Sheet1", "A2")).toBe("=A1*2");
  });
});

describe("a chart", () => {
  test("lies on the sheet as a picture and scrolls with it", async () => {
    const { page } = await withSample();
    await (
      await bench.addin()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B3").values = [
          ["", "Score"],
          ["Pipeline", 0.4],
          ["Refunds", 0.7],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        chart.title.text = "Scores";
        chart.setPosition("D2", "H14");
        await context.sync();
      }),
    );
    const chart = page.getByRole("img", { name: "Chart Scores" });
    await chart.waitFor();
    const before = (await chart.boundingBox())!;
    expect(before.x).toBeGreaterThan(42 + 3 * 64 - 1);
    await page.mouse.move(before.x - 60, before.y + 20);
    await page.mouse.wheel(0, 100);
    await page.waitForFunction(
      (top) => document.querySelector(".chart img")!.getBoundingClientRect().top < top,
      before.y,
    );
  });
});

describe("a list of allowed values", () => {
  beforeEach(async () => {
    await withSample();
    await (
      await bench.addin()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "On track,At risk" } };
        await context.sync();
      }),
    );
    await bench.goTo("A1");
  });

  test("is opened and chosen from with the keyboard", async () => {
    await bench.page.keyboard.press("Alt+ArrowDown");
    await bench.page.getByRole("listbox", { name: "Allowed values" }).waitFor();
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    expect(await bench.text("Sheet1", "A1")).toBe("At risk");
  });

  test("is chosen from with the mouse", async () => {
    await bench.page.getByRole("button", { name: "Choose a value" }).click();
    await bench.page.getByRole("option", { name: "On track" }).click();
    expect(await bench.text("Sheet1", "A1")).toBe("On track");
  });

  test("refuses anything else with a sentence, and the cell stays as it was", async () => {
    await bench.page.keyboard.type("Lost");
    await bench.page.keyboard.press("Enter");
    await bench.message.waitFor();
    expect(await bench.message.textContent()).toContain("data validation");
    expect(await bench.text("Sheet1", "A1")).toBe("");
  });
});

describe("files", () => {
  test("a workbook is saved as .xlsx and opened again", async () => {
    await withSample();
    await bench.type("A1", "Pipeline");
    await bench.type("B1", "=SAMPLE.DOUBLE(21)");
    await bench.settled();
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "Save .xlsx" }).click();
    const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "Board.xlsx");
    await (await download).saveAs(file);
    await bench.type("A1", "changed since");
    await bench.page.getByLabel("Workbook file").setInputFiles(file);
    await bench.page.getByRole("heading", { name: "Board.xlsx" }).waitFor();
    expect(await bench.text("Sheet1", "A1")).toBe("Pipeline");
    expect(await bench.formula("Sheet1", "B1")).toBe("=SAMPLE.DOUBLE(21)");
    expect(await bench.text("Sheet1", "B1")).toBe("42");
  });

  test("what is no workbook is refused with a sentence, and nothing is lost", async () => {
    bench = await stage.open(SAMPLE);
    await bench.type("A1", "still here");
    const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "letter.xlsx");
    writeFileSync(file, "Dear Sir or Madam");
    await bench.page.getByLabel("Workbook file").setInputFiles(file);
    await bench.message.waitFor();
    expect(await bench.message.textContent()).toContain("letter.xlsx could not be opened");
    expect(await bench.text("Sheet1", "A1")).toBe("still here");
  });
});

describe("what cannot be run", () => {
  test.each([
    ["an add-in that is not there", "?addin=/sample/nothing.html", "could not be loaded"],
    ["a manifest that is none", "?addin=/sample/taskpane.html&manifest=/sample/functions.json", "not well-formed XML"],
    ["an add-in of another host", "?addin=https://example.com/taskpane.html", "is on another host"],
  ])("%s is said in the pane, and the workbook works", async (_what, query, sentence) => {
    bench = await stage.open(query);
    await bench.page.locator(".pane-failure").waitFor();
    expect(await bench.page.locator(".pane-failure").textContent()).toContain(sentence);
    await bench.type("A1", "=1+1");
    expect(await bench.text("Sheet1", "A1")).toBe("2");
  });
});

test("axe finds nothing in the page around the drawing", async () => {
  await withSample();
  await bench.type("A1", '=SAMPLE.DOUBLE("x")');
  await bench.goTo("A1");
  await bench.page.getByRole("button", { name: /round trip/ }).click();
  await bench.settled();
  const { violations } = await new AxeBuilder({ page: bench.page }).exclude(".sheet-canvas").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
