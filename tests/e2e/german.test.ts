import type { Frame } from "playwright-core";
import { textsOf } from "../../src/texts/languages";
import { drawnTabs } from "../blueprint/drawn-tabs";
import { startBrowser } from "./browser";
import { serveBuild, visit } from "./shipped-page";
import { GERMAN, WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The pane in an Excel that speaks German, whose words are longer than the English ones: at 320 px all have room. */

jest.setTimeout(120_000);

const { pane: words, sheets } = textsOf("de");

/** Texts that stick out of their element or of the pane, and controls that are partly outside. */
const STICKING_OUT = (): string[] => {
  const wide = [...document.querySelectorAll<HTMLElement>("#root *")].filter((element) => {
    if (element.clientWidth === 0 || getComputedStyle(element).overflowX === "auto") return false;
    // The cross of an empty search box lies outside on purpose, until there is something to clear.
    if (element.closest(".fui-SearchBox__dismiss")) return false;
    const right = element.getBoundingClientRect().right;
    const holdsText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    // The input scrolls what is typed; the sizes of inline elements are those of their lines.
    const cut =
      holdsText && element.scrollWidth > element.clientWidth + 1 && !/^(INPUT|SELECT|OPTION)$/.test(element.tagName);
    return right > document.documentElement.clientWidth + 0.5 || cut;
  });
  const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  return [...(sideways ? ["the page scrolls sideways"] : []), ...wide.map(({ outerHTML }) => outerHTML.slice(0, 160))];
};

test("outside of Excel the page speaks the browser's language, and nothing sticks out at 320 px", async () => {
  const [browser, build] = await Promise.all([startBrowser(), serveBuild()]);
  const { page, complaints } = await visit(browser, `${build.address}taskpane.html`, {
    locale: "de-AT",
    viewport: { width: 320, height: 600 },
  });
  await page.getByRole("heading", { name: words.outside.title }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  expect(await page.evaluate(STICKING_OUT)).toEqual([]);
  expect(complaints).toEqual([]);
  await browser.close();
  await build.close();
});

describe("in a German Excel", () => {
  let stage: WorkbenchStage;
  let bench: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    stage = await WorkbenchStage.start();
  });
  afterAll(() => stage.stop());

  beforeEach(async () => {
    bench = await stage.open(GERMAN);
    await bench.page.locator(".pane iframe").evaluate((frame) => {
      frame.style.width = "320px";
    });
    pane = await bench.addin();
    await pane.getByRole("heading", { name: words.home.title }).waitFor();
  });
  afterEach(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  const press = (name: string) => pane.getByRole("button", { name }).first().click();
  const nothingSticksOut = async () => expect(await pane.evaluate(STICKING_OUT)).toEqual([]);

  test("the start page, help and about", async () => {
    expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
    await nothingSticksOut();
    await press(words.home.about.title);
    await pane.getByText(words.about.sharing).waitFor();
    await nothingSticksOut();
  });

  test("the formulas, and one of them with all that is known about it", async () => {
    await press(words.home.formulas.title);
    await nothingSticksOut();
    await pane.getByRole("button", { name: /^OKR\.SCORE/ }).click();
    for (const title of [words.formulaPage.purpose, words.formulaPage.refusals]) await press(title);
    await press(words.formulaPage.insert);
    await pane.getByText(words.explainTyped({ problem: "nothing-typed" })).waitFor();
    await nothingSticksOut();
  });

  test("the form for a quarter, its complaints, its preview, and the sheets that it writes", async () => {
    await press(words.home.newWorkbook.title);
    await press(words.newWorkbook.create);
    await pane.getByText(words.explainDraft({ problem: "team-missing", field: "team" })).waitFor();
    await nothingSticksOut();
    await pane.getByRole("textbox", { name: words.newWorkbook.team }).first().fill("Vertrieb");
    await press(words.newWorkbook.contents);
    await nothingSticksOut();
    await press(words.newWorkbook.create);
    await pane.getByRole("heading", { name: words.done.title }).waitFor();
    await nothingSticksOut();
    const tabs = await bench.page.getByRole("tab").allInnerTexts();
    const period = /Q\d \d{4}/.exec(tabs.join(" "))?.[0];
    for (const tab of drawnTabs(sheets)) expect(tabs).toContain(`${tab} ${period}`);
    await press(words.done.others(10));
    await nothingSticksOut();
  });

  test("the plan, the belief, the forms of all lines and the quality check", async () => {
    await press(words.home.newWorkbook.title);
    await pane.getByRole("textbox", { name: words.newWorkbook.team }).first().fill("Vertrieb");
    await press(words.newWorkbook.create);
    await press(words.done.plan.title);
    await press(words.plan.proof(undefined));
    await pane.getByRole("radio").first().waitFor();
    await nothingSticksOut();
    for (const id of ["O1", "KR1", "W1"]) {
      await press(words.plan.change(id));
      await press(words.line.more);
      await nothingSticksOut();
      await press(words.line.cancel);
      await pane.getByRole("button", { name: words.plan.change(id) }).waitFor();
    }
    await press(words.plan.addKeyResult("O1"));
    await press(words.line.addIt);
    await pane.getByText(words.line.missing).first().waitFor();
    await nothingSticksOut();
    await press(words.line.cancel);
    await press(words.back);
    await pane.getByRole("heading", { name: words.home.title }).waitFor();
    await nothingSticksOut();
    await press(words.home.quality.title);
    await pane.getByText(words.quality.neverBlocks).waitFor();
    await nothingSticksOut();
  });
});
