import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { startBrowser } from "../../tests/e2e/browser";
import { median, type Figure } from "../figure";

const NODES = 200;
/** What a browser has for a picture that moves sixty times a second, in milliseconds. */
const FRAME = 1000 / 60;
const [ROUNDS, WARM_UP] = [41, 10] as const;

/**
 * The picture of a tree of two hundred nodes in Chromium: how long each thing that a person does keeps the
 * page from doing anything else.
 */
export async function treeFigures(): Promise<Figure[]> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 450, height: 800 } });
    await page.setContent("<body style='margin:0'></body>");
    await page.addScriptTag({ content: await script() });
    await page.evaluate((nodes) => globalThis.drawTree(nodes), NODES);
    await page.locator(`[data-node="${NODES - 1}"]`).waitFor({ state: "attached" });
    const figures: Figure[] = [];
    for (const [name, act] of Object.entries(STEPS)) {
      const value = await busyTime(page, act);
      figures.push(
        { name: `a tree of ${NODES} nodes, ${name}`, value, unit: "ms" },
        { name: `a tree of ${NODES} nodes, ${name}, against one frame`, value: value / FRAME, unit: "times", most: 1 },
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]!.text;
}

/** What a person does, each told how many times it was done before. They run in the page, so they name nothing from here. */
const STEPS: Readonly<Record<string, (turn: number) => void>> = {
  "a step of the zoom": (turn) => {
    const key = turn % 2 === 0 ? "+" : "-";
    document.querySelector("[role=tree]")!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  },
  "choosing a node": (turn) => {
    const box = document.querySelectorAll("[role=treeitem]")[turn % 2 === 0 ? 30 : 60]!;
    box.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  },
  "an arrow key": (turn) => {
    const key = turn % 2 === 0 ? "ArrowDown" : "ArrowUp";
    document.querySelector("[role=treeitem][tabindex='0']")!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); // prettier-ignore
  },
  "folding a branch of fifty nodes, or unfolding it": () => {
    const branch = document.querySelector<SVGElement>("[role=treeitem][aria-level='2']")!;
    if (document.activeElement !== branch) branch.focus();
    else branch.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
  },
  "another value in a leaf, and in all above it": (turn) => globalThis.repaint(100 + (turn % 2) * 50),
};

const nothing = (): void => undefined;

/**
 * Milliseconds that a step keeps the page's thread busy: script, styles, layout and paint, as the browser itself counts them,
 * without what asking takes.
 */
async function busyTime(page: Page, act: (turn: number) => void): Promise<number> {
  const idle = median(await rounds(page, nothing));
  return Math.max(0, median(await rounds(page, act)) - idle);
}

async function rounds(page: Page, act: (turn: number) => void): Promise<readonly number[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await browser.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const all: number[] = [];
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn++) {
    const before = await busy();
    await page.evaluate(STEP, [act.toString(), turn] as const);
    all.push((await busy()) - before);
  }
  await browser.detach();
  return all.slice(WARM_UP);
}

/** Does it, and waits until it is painted: the second frame begins when the first one is. */
const STEP = async ([step, turn]: readonly [string, number]): Promise<void> => {
  (new Function(`return (${step})`)() as (turn: number) => void)(turn);
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
};
