import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync, copyFileSync } from "node:fs";
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

/**
 * Bundles the workbench page into `<root>/.cache/workbench` and gives that folder. esbuild takes one to two seconds; the
 * result is kept until a source changes.
 */
export async function bundlePage(root: string): Promise<string> {
  const folder = join(root, ".cache", "workbench");
  const stamp = join(folder, "sources.sha256");
  const now = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return folder;
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { index: join(root, "workbench/page/index.tsx") },
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    sourcemap: false,
    loader: { ".woff2": "file", ".woff": "empty" },
    assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "error",
  });
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(loadCatalogue(root)));
  copyFileSync(join(root, "workbench/page/index.html"), join(folder, "index.html"));
  writeFileSync(stamp, now);
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
    if (!existsSync(path)) continue;
    if (!statSync(path).isDirectory()) add(path);
    else for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort()) add(join(path, name));
  }
  return hash.digest("hex");
}
