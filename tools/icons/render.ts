import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../../tests/e2e/browser";
import { ICON_SIZES, iconFile, RIBBON_ICON_SIZES, RIBBON_ICONS } from "../manifest/manifest";

const root = path.resolve(__dirname, "../..");

/** One SVG as PNG with a transparent ground; the size is that of the picture in pixels. */
async function png(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
  );
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** `npm run icons`: draws every icon of the manifest from assets/<name>.svg. The PNGs are committed. */
async function main(): Promise<void> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    for (const icon of RIBBON_ICONS) {
      const svg = readFileSync(path.join(root, `assets/${icon}.svg`), "utf8");
      for (const size of icon === "icon" ? ICON_SIZES : RIBBON_ICON_SIZES) {
        const file = path.join(root, iconFile(icon, size));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, await png(page, svg, size));
      }
      process.stdout.write(`${icon}: drawn.\n`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
