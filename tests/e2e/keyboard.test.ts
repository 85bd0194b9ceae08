import { SAMPLE, WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The page with the keyboard alone, and what the person at the keyboard has to see. */

jest.setTimeout(120_000);

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

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await bench.page.keyboard.press(key);
};

/** The part of the page in which the focus is. */
const region = (): Promise<string | undefined> =>
  bench.page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? undefined);

/** Presses a key until the pane's focus is on what is called so; the last one that had it if there is no such thing. */
async function inPane(name: RegExp, key = "Tab"): Promise<void> {
  const frame = await bench.addin();
  const focused = () =>
    frame.evaluate(() => {
      const it = document.activeElement;
      const isField = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement;
      const label = isField ? it.labels?.[0]?.textContent : it?.textContent;
      return it === document.body ? "" : (label ?? "");
    });
  for (let i = 0; i < 40; i++) {
    if (name.test(await focused())) return;
    await press(key);
  }
  throw new Error(`The keyboard does not come to ${String(name)}; it ended at "${await focused()}".`);
}

describe("F6", () => {
  test("goes round the parts of the page, and with Shift round the other way", async () => {
    bench = await stage.open(SAMPLE);
    await (await bench.addin()).getByText("Ready.").waitFor();
    const round: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await press("F6");
      round.push(await region());
    }
    expect(round).toEqual(["ribbon", "formula-bar", "grid", "pane"]);
    await (await bench.addin()).waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    for (const next of ["sheet-tabs", "status-bar", "ribbon"]) {
      await press("Control+F6");
      await bench.page.waitForFunction(
        (name) => document.activeElement?.closest("[data-region]")?.getAttribute("data-region") === name,
        next,
      );
    }
    await press("Shift+F6", "Shift+F6");
    expect(await region()).toBe("sheet-tabs");
  });

  test("takes over what is being typed, and stays where it is refused", async () => {
    bench = await stage.open(SAMPLE);
    await bench.goTo("A1");
    await bench.page.keyboard.type("5");
    await press("Shift+F6");
    expect([await region(), await bench.text("Sheet1", "A1")]).toEqual(["formula-bar", "5"]);
    await bench.goTo("A1");
    await bench.page.keyboard.type("=1+");
    await press("F6");
    expect(await region()).toBe("grid");
    expect(await bench.page.getByLabel("Cell content").inputValue()).toBe("=1+");
  });

  test("is told in the description of the cells, and the drawing takes no focus", async () => {
    bench = await stage.open(SAMPLE);
    const description = await bench.grid.getAttribute("aria-describedby");
    expect(await bench.page.locator(`[id="${description}"]`).textContent()).toContain("F6");
    const inDrawing = await bench.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".sheet-canvas *")]
        .filter((it) => it.tabIndex >= 0)
        .map((it) => it.outerHTML.slice(0, 120)),
    );
    expect(inDrawing).toEqual([]);
  });

  test("Esc in the pane goes back to the cells, Tab behind its last control goes on to the sheet tabs", async () => {
    bench = await stage.open(SAMPLE);
    await (await bench.addin()).getByText("Ready.").waitFor();
    await press("F6", "F6", "F6", "F6");
    await inPane(/Write numbers/);
    await press("Escape");
    await bench.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
    await press("F6");
    await (await bench.addin()).waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    for (let i = 0; i < 12 && (await region()) === "pane"; i++) await press("Tab");
    expect(await region()).toBe("sheet-tabs");
  });
});

test("the keyboard alone makes a workbook, checks in and reads the score", async () => {
  bench = await stage.open();
  await (await bench.addin()).getByRole("button", { name: /New OKR\(W\) workbook/ }).waitFor();
  await press("F6", "F6", "F6", "F6");
  await inPane(/New OKR\(W\) workbook/);
  await press("Enter");
  await (await bench.addin()).getByRole("textbox", { name: "Team" }).waitFor();
  await inPane(/^Team/);
  await bench.page.keyboard.type("Sales");
  await inPane(/^Period/);
  await press("ControlOrMeta+a");
  await bench.page.keyboard.type("Q4 2026");
  await inPane(/Create the sheets/);
  await press("Enter");
  await (await bench.addin()).getByText("Your workbook is ready").waitFor();
  await inPane(/./);
  const tab = () => bench.page.evaluate(() => document.activeElement?.textContent);
  const openSheet = async (name: string): Promise<void> => {
    await bench.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tab");
    for (let i = 0; i < 12; i++) await press("ArrowLeft");
    for (let i = 0; i < 12 && (await tab()) !== name; i++) await press("ArrowRight");
    await press("F6", "F6", "F6"); // status bar, ribbon, formula bar: the name box
    expect(await region()).toBe("formula-bar");
  };
  const goTo = async (place: string): Promise<void> => {
    await bench.page.keyboard.type(place);
    await press("Enter");
  };
  await press("Control+F6");
  await openSheet("Check-ins Q4 2026");
  await goTo("B5");
  for (const text of ["2026-10-05", "KR1", "70"]) {
    await bench.page.keyboard.type(text);
    await press("Tab");
  }
  await press("Shift+F6"); // the name box; the day that scores are judged on stands on another sheet
  await goTo("OKR_AsOf");
  await bench.page.keyboard.type("2026-10-06");
  await press("Enter", "Shift+F6", "Shift+F6", "Shift+F6", "Shift+F6"); // and back to the sheet tabs
  await openSheet("Key Results Q4 2026");
  await goTo("H5");
  await bench.settled();
  const active = await bench.grid.getAttribute("aria-activedescendant");
  expect(await bench.page.locator(`[id="${active}"]`).getAttribute("aria-label")).toBe("50%, H5");
});

test("the keyboard alone adds a key result, changes it and answers the question", async () => {
  bench = await stage.open();
  const pane = await bench.addin();
  const type = (text: string) => bench.page.keyboard.type(text);
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).waitFor();
  await press("F6", "F6", "F6", "F6");
  await inPane(/New OKR\(W\) workbook/);
  await press("Enter");
  await (await bench.addin()).getByRole("textbox", { name: "Team" }).waitFor();
  await inPane(/^Team/);
  await type("Sales");
  await inPane(/Create the sheets/);
  await press("Enter");
  await pane.getByText("Your workbook is ready").waitFor();
  await inPane(/Put in your own words/);
  await press("Enter");
  await pane.getByRole("button", { name: "Change KR1" }).waitFor();
  await inPane(/Add a key result to O1/);
  await press("Enter");
  await pane.getByRole("button", { name: "Add to the sheet" }).waitFor();
  await inPane(/^Key result/);
  await type("Churn falls from 10 to 5");
  await inPane(/^Target/);
  await type("5");
  await press("Enter"); // in a field of one line it sends the form
  await pane.getByText("KR4 was added to the sheet.").waitFor();
  // The focus is on the new line: Enter opens its form again.
  await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Change KR4");
  await press("Enter");
  await pane.getByRole("heading", { name: "Key result KR4" }).waitFor();
  await inPane(/^Start/);
  await type("10");
  await inPane(/^Save$/);
  await press("Enter");
  await pane.getByText("KR4 was changed in the sheet.").waitFor();
  await inPane(/What we believe/);
  await press("Enter");
  await inPane(/^(Yes|No|Not sure)$/);
  await press("Space");
  await pane.getByText("Kept on the sheet with the objectives.").waitFor();
  const held = await bench.page.evaluate(() => {
    const value = (start: string, row: number, column: number) =>
      window.workbench.host.workbook.sheets.find(({ name }) => name.startsWith(start))?.value(row, column);
    return [value("Key Results", 7, 1), value("Key Results", 7, 3), value("Objectives", 4, 15)];
  });
  expect(held).toEqual(["Churn falls from 10 to 5", 10, "Yes"]);
});

describe("the active cell", () => {
  /** Columns A to D of 120 pixels and rows 1 to 4 of 20 are frozen, beside the headings; the scroll bars are 12 wide. */
  const FREE = { left: 42 + 4 * 120, top: 22 + 4 * 20, bar: 12 };

  /** How far the field over the active cell lies outside of what can be seen. */
  async function hidden(isFrozen: { column?: boolean; row?: boolean } = {}) {
    await press("F2");
    const field = (await bench.page.locator(".cell-editor").boundingBox())!;
    await press("Escape");
    const sheet = (await bench.page.locator(".sheet-canvas").boundingBox())!;
    return {
      left: Math.max(0, sheet.x + (isFrozen.column ? 42 : FREE.left) - field.x),
      right: Math.max(0, field.x + field.width - sheet.x - sheet.width + FREE.bar),
      top: Math.max(0, sheet.y + (isFrozen.row ? 22 : FREE.top) - field.y),
      bottom: Math.max(0, field.y + field.height - sheet.y - sheet.height + FREE.bar),
    };
  }
  const NOTHING = { left: 0, right: 0, top: 0, bottom: 0 };

  async function frozenSheet(): Promise<void> {
    bench = await stage.open(SAMPLE);
    await (await bench.addin()).getByText("Ready.").waitFor();
    await (
      await bench.addin()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.freezePanes.freezeAt(sheet.getRange("A1:D4"));
        sheet.getRange("A:D").format.columnWidth = 90;
        await context.sync();
      }),
    );
    await bench.settled();
  }

  test("is in sight beside frozen rows and columns, wherever one comes from", async () => {
    await frozenSheet();
    for (const address of ["P5", "G5", "E5", "T60", "T30", "E5", "AD90", "B90", "AD2", "H40"]) {
      await bench.goTo(address);
      const isFrozen = { column: address === "B90", row: address === "AD2" };
      expect([address, await hidden(isFrozen)]).toEqual([address, NOTHING]);
    }
    await bench.goTo("P60");
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
      for (let i = 0; i < 11; i++) {
        await press(key);
        expect([key, i, await hidden()]).toEqual([key, i, NOTHING]);
      }
    }
  });

  test("has the field over it from the first moment on, however soon after going there one types", async () => {
    await frozenSheet();
    await bench.goTo("P5");
    await bench.settled();
    const places = await bench.page.evaluate(async () => {
      const left = () => document.querySelector(".cell-editor")?.getBoundingClientRect().left;
      window.workbench.goTo("G5");
      window.workbench.startEditing("cell", "70", true);
      // What is drawn for an event is there when the event is over: before any frame, and before any other event.
      await Promise.resolve();
      const first = left();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return [first, left()];
    });
    expect(places[0]).toBeGreaterThanOrEqual(FREE.left);
    expect(places[0]).toBe(places[1]);
  });
});

test("a refused entry stays in its cell with text and caret until it is right or given up", async () => {
  bench = await stage.open(SAMPLE);
  const field = bench.page.getByLabel("Cell content");
  const caret = () => field.evaluate((it: HTMLTextAreaElement) => [document.activeElement === it, it.selectionStart]);
  await bench.goTo("B2");
  await bench.page.keyboard.type("=MAX(40;100)");
  await press("Enter");
  expect(await bench.message.textContent()).toContain("Arguments are separated by commas here.");
  expect([await field.inputValue(), ...(await caret())]).toEqual(["=MAX(40;100)", true, 12]);
  for (let i = 0; i < 4; i++) await press("ArrowLeft");
  await press("Backspace");
  await bench.page.keyboard.type(",");
  await press("Tab");
  expect(await bench.text("Sheet1", "B2")).toBe("100");
  expect(await bench.message.count()).toBe(0);
  expect(await bench.page.getByLabel("Name box").inputValue()).toBe("C2");

  await bench.page.keyboard.type("=1+");
  const canvas = (await bench.page.locator(".sheet-canvas").boundingBox())!;
  await bench.page.mouse.click(canvas.x + 300, canvas.y + 300);
  await bench.page.keyboard.type("2");
  expect(await field.inputValue()).toBe("=1+2");
  expect(await bench.page.getByLabel("Name box").inputValue()).toBe("C2");
  await press("Escape");
  expect(await bench.text("Sheet1", "C2")).toBe("");
});

test("the sentence of an error lies in the view, wherever its cell is", async () => {
  bench = await stage.open(SAMPLE);
  await (await bench.addin()).getByText("Ready.").waitFor();
  for (const address of ["A1", "I5", "L8", "N12", "O20", "H23", "A23"]) {
    await bench.goTo(address);
    await bench.page.keyboard.type('=SAMPLE.DOUBLE("seventy")');
    await press("Enter", "ArrowUp");
    await bench.settled();
    const card = (await bench.page.locator(".error-card").boundingBox())!;
    const sheet = (await bench.page.locator(".sheet-canvas").boundingBox())!;
    const within =
      card.x >= sheet.x &&
      card.y >= sheet.y &&
      card.x + card.width <= sheet.x + sheet.width &&
      card.y + card.height <= sheet.y + sheet.height;
    expect([address, within, card]).toEqual([address, true, card]);
  }
});

test("a formula that fills the column of a table says so, and the filling can be taken back", async () => {
  bench = await stage.open(SAMPLE);
  await (await bench.addin()).getByText("Ready.").waitFor();
  await (
    await bench.addin()
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [
        ["Target", "Current"],
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.tables.add("A1:B4", true);
      await context.sync();
    }),
  );
  await bench.type("B2", "=[@Target]*2");
  expect(await bench.text("Sheet1", "B4")).toBe("6");
  expect(await bench.message.textContent()).toContain("The formula filled the column Current down.");
  await bench.page.getByRole("button", { name: "Undo the filling" }).click();
  expect([await bench.text("Sheet1", "B2"), await bench.text("Sheet1", "B3")]).toEqual(["2", ""]);
});
