import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { loadCatalogue } from "../../tools/catalogue";

/** What goes into the page: when none of it changed, the page of the last time is served again. */
const SOURCES = [
  "workbench/host",
  "workbench/files",
  "workbench/page",
  "workbench/cli/bundle.ts",
  "tools/catalogue",
  "package-lock.json",
];

const DAY = 24 * 60 * 60 * 1000;

/**
 * Bundles the workbench page into a folder under `<root>/.cache/workbench` and gives that folder. esbuild takes one to
 * two seconds; the result is kept under the fingerprint of its sources. Two processes may bundle at the same time.
 */
export async function bundlePage(root: string): Promise<string> {
  const kept = join(root, ".cache", "workbench");
  const folder = join(kept, fingerprint(root));
  if (existsSync(folder)) return folder;
  const unfinished = join(kept, `unfinished-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { index: join(root, "workbench/page/index.tsx") },
    outdir: unfinished,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    loader: { ".woff2": "file", ".woff": "empty" },
    assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "error",
  });
  writeFileSync(join(unfinished, "catalogue.json"), JSON.stringify(loadCatalogue(root)));
  copyFileSync(join(root, "workbench/page/index.html"), join(unfinished, "index.html"));
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  forgetOld(kept, folder);
  return folder;
}

/** Names, sizes and times of every source: cheaper than their content and enough to notice an edit. */
function fingerprint(root: string): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const source of SOURCES) {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) add(path);
    else for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort()) add(join(path, name));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Pages of earlier sources, except those that a server may still be giving out. */
function forgetOld(kept: string, current: string): void {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name);
    if (path !== current && statSync(path).mtimeMs < Date.now() - DAY) rmSync(path, { recursive: true, force: true });
  }
}
