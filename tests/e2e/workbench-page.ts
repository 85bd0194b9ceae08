import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Locator, Page } from "playwright-core";
import { officeJsFromHere, startWorkbench, type RunningWorkbench } from "../../workbench/cli/start";
import { startBrowser } from "./browser";

/** The small add-in that shows that any add-in runs. */
export const SAMPLE = "?addin=/sample/taskpane.html";

/** The workbench as a German Excel; joined to another query with `&`. */
export const GERMAN = "?culture=de-DE";

/** A browser and a workbench server for one test file. */
export class WorkbenchStage {
  private constructor(
    private readonly browser: Browser,
    private readonly server: RunningWorkbench,
  ) {}

  static async start(): Promise<WorkbenchStage> {
    const sample = join(process.cwd(), "tests", "fixtures", "sample-addin");
    const server = await startWorkbench({ mounts: [{ path: "/sample/", folder: sample, rewrite: officeJsFromHere }] });
    return new WorkbenchStage(await startBrowser(), server);
  }

  /** A fresh page with a fresh workbook. `query` names another add-in, or another region of Excel. */
  async open(query = "", size = { width: 1366, height: 768 }): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport: size, ignoreHTTPSErrors: true, acceptDownloads: true });
    const page = await context.newPage();
    const opened = new WorkbenchPage(page, context);
    await page.goto(this.server.url + query);
    await opened.grid.waitFor({ state: "attached" });
    return opened;
  }

  get url(): string {
    return this.server.url;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The workbench as a person meets it: looks at cells, types, clicks. */
export class WorkbenchPage {
  /** What went wrong in the page's own scripts; a test ends by expecting nothing here. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  /** The cells as the accessibility tree has them. */
  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** A cell in sight, by address, on the sheet that is shown. */
  cell(address: string): Locator {
    return this.grid.locator(`[data-cell="${address}"]`);
  }

  /** What a cell of any sheet shows, once nothing is under way any more. */
  async text(sheet: string, address: string): Promise<string> {
    await this.settled();
    return this.page.evaluate(([s, a]) => window.workbench.cell(s!, a!).text, [sheet, address]);
  }

  async formula(sheet: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(([s, a]) => window.workbench.cell(s!, a!).formula, [sheet, address]);
  }

  /** Waits until the host has answered everything and the page has drawn it. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench.host.settled());
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  /** Goes to a cell, types, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Brings a sheet to the front by its tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.settled();
  }

  /** Types a row at the end of the check-in log, from which Current is read, and goes back to the sheet it came from. */
  async checkIn(keyResult: string, value: string, day: string): Promise<void> {
    const { before, sheet, row } = await this.page.evaluate(() => {
      const { workbook } = window.workbench.host;
      const log = workbook.tables.find(({ name }) => name.startsWith("tblCheckIns_"))!;
      const { body } = log;
      // The log opens with a blank row, which is the first to be filled.
      const isFree = body.rows === 1 && (log.sheet.value(body.row, body.column + 2) ?? "") === "";
      const next = isFree ? body.row : body.row + body.rows;
      return { before: workbook.active.name, sheet: log.sheet.name, row: next + 1 };
    });
    await this.openSheet(sheet);
    await this.type(`B${row}`, day);
    await this.type(`C${row}`, keyResult);
    await this.type(`D${row}`, value);
    await this.openSheet(before);
  }

  /** The sentence that the page shows, if any. */
  get message(): Locator {
    return this.page.locator(".message");
  }

  /** The add-in's own document. */
  async addin(): Promise<Frame> {
    const element = await this.page.locator(".pane iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("There is no add-in in the pane.");
    return frame;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
