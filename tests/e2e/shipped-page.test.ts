import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { serveBuild, visit } from "./shipped-page";

/** Tabster's focus guards are hidden and focusable on purpose; nothing else is left out. */
const LEFT_OUT = ["[data-tabster-dummy]"];
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let browser: Browser;
let build: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, build] = await Promise.all([startBrowser(), serveBuild()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await build.close();
});

const drawn = (page: Page) => page.locator("#root :is(h1, h2)").first().waitFor();

describe("the page as it is shipped, opened in a browser without Excel", () => {
  test("says what it is and where it belongs instead of staying empty", async () => {
    const { page } = await visit(browser, `${build.address}taskpane.html`);
    await drawn(page);
    expect(await page.locator("#root").innerText()).toMatch(/Excel/);
    await page.context().close();
  });

  test("breaks no rule of its own Content Security Policy, and is styled all the same", async () => {
    const { page, complaints } = await visit(browser, `${build.address}taskpane.html`);
    await drawn(page);
    const styled = await page
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((provider) => {
        const sample = document.createElement("div"); // where Fluent's tokens have become lengths
        sample.style.borderRadius = "var(--borderRadiusMedium)";
        provider.append(sample);
        return { radius: getComputedStyle(sample).borderRadius, font: getComputedStyle(provider).fontFamily };
      });
    expect(styled.radius).toBe("4px");
    expect(styled.font).toContain("Segoe UI");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has a policy that works: a script and a style that are not ours are stopped", async () => {
    const { page, complaints } = await visit(browser, `${build.address}taskpane.html`);
    await drawn(page);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(script, style);
    });
    expect(await page.evaluate(() => "intruder" in window)).toBe(false);
    expect(complaints.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  test("asks nobody but its own server and Microsoft's library for anything", async () => {
    const { page, requests } = await visit(browser, `${build.address}taskpane.html`);
    await drawn(page);
    await page.waitForLoadState("networkidle");
    const foreign = requests.filter((address) => !address.startsWith(build.address));
    expect(foreign).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(
      foreign.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/")),
    ).toEqual([]);
    await page.context().close();
  });

  test("has its formulas registered while the pane's script is still on its way", async () => {
    let registered: readonly string[] = [];
    const { page } = await visit(browser, `${build.address}taskpane.html`, {}, (page) =>
      page.route("**/taskpane.*.js", async (route) => {
        const found = await page.waitForFunction(() => {
          const { _association } = CustomFunctions as unknown as { _association: { mappings: object } };
          const ids = Object.keys(_association.mappings);
          return ids.length > 0 && ids;
        });
        registered = (await found.jsonValue()) || [];
        await route.continue();
      }),
    );
    await drawn(page);
    const metadata = await page.request.get(`${build.address}functions.json`);
    const { functions } = (await metadata.json()) as { functions: { id: string }[] };
    expect(functions.length).toBeGreaterThan(0);
    expect([...registered].sort()).toEqual(functions.map(({ id }) => id).sort());
    await page.context().close();
  });

  test("works when office.js is slow to come, because nothing runs before it", async () => {
    const { page, complaints } = await visit(browser, `${build.address}taskpane.html`, {}, (page) =>
      page.route("**/office.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.fallback();
      }),
    );
    await drawn(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each([320, 350, 450])("at %i px wide", (width) => {
  test.each([
    ["in the light theme", { colorScheme: "light", forcedColors: "none" }],
    ["in the dark theme", { colorScheme: "dark", forcedColors: "none" }],
    ["in forced colours", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)("%s nothing is out of reach and nothing scrolls sideways", async (_theme, options) => {
    const { page } = await visit(browser, `${build.address}taskpane.html`, {
      ...options,
      viewport: { width, height: 600 },
    });
    await drawn(page);
    const axe = new AxeBuilder({ page }).withTags(LEVELS);
    for (const selector of LEFT_OUT) axe.exclude(selector);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.context().close();
  });
});

describe("the help pages", () => {
  test("each of them is drawn with its style and breaks no rule of its policy", async () => {
    const index = await visit(browser, `${build.address}help/index.html`);
    const pages = await index.page
      .locator("a[href$='.html']")
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.href));
    expect(pages.length).toBeGreaterThan(0);
    expect(index.complaints).toEqual([]);
    for (const address of new Set(pages)) {
      const { page, requests, complaints } = await visit(browser, address, { viewport: { width: 350, height: 600 } });
      const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
      expect({ address, complaints, violations: violations.map(({ id }) => id) }).toEqual({
        address,
        complaints: [],
        violations: [],
      });
      expect(requests.filter((request) => !request.startsWith(build.address))).toEqual([]);
      await page.context().close();
    }
    await index.page.context().close();
  }, 60_000);
});
