import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { localhostCertificate } from "../../workbench/cli/certificate";
import { serve, type RunningServer } from "../../workbench/cli/server";

const ROOT = path.resolve(__dirname, "../..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

/** The build as a web server would give it: unmodified, over https. */
export async function serveBuild(): Promise<RunningServer & { readonly address: string }> {
  const certificate = await localhostCertificate(path.join(ROOT, ".cache/certificate"));
  const server = await serve([{ path: "/excel/", folder: path.join(ROOT, "dist") }], certificate, 0);
  return { ...server, address: `https://localhost:${server.port}/excel/` };
}

/** What a visit to the page left behind. */
export interface Visit {
  readonly page: Page;
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[];
  /** What the Content Security Policy stopped, and errors nobody caught. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page of the build. Microsoft's address is answered from the development dependency, as no test may depend on
 * another site; any address besides our own and Microsoft's fails.
 *
 * @param before  may delay or answer requests itself, before the page is opened
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy"))
      complaints.push(message.text());
  });
  await page.route(`${CDN}**`, (route) => {
    const file = path.join(OFFICE_JS, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    if (!existsSync(file)) return route.abort();
    const headers = { "access-control-allow-origin": "*", "content-type": "text/javascript" };
    return route.fulfill({ body: readFileSync(file), headers });
  });
  await before(page);
  await page.goto(address);
  return { page, requests, complaints };
}
