import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Config } from "jest";

const ROOT = path.resolve(__dirname, "../..");
const CACHE = path.join(ROOT, ".cache");

/** Why the last production build failed, for tests/project/build.test.ts; absent after a build that worked. */
export const BUILD_FAILURE = path.join(CACHE, "build-failure.txt");

/** Everything a production build reads. A change in any of them makes dist/ stale. */
const SOURCES = ["src", "assets", "tools", "webpack.config.js", "package.json", "package-lock.json", "LICENSE"];

function* filesUnder(entry: string): Generator<string> {
  if (!existsSync(entry)) return;
  if (!statSync(entry).isDirectory()) return yield entry;
  for (const name of readdirSync(entry).sort()) yield* filesUnder(path.join(entry, name));
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((entry) => [...filesUnder(path.join(ROOT, entry))])) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** One build at a time: several test runs may share one working copy. A lock older than five minutes is a dead one. */
async function locked(work: () => void): Promise<void> {
  const lock = path.join(CACHE, "build.lock");
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 300_000)
        rmSync(lock, { recursive: true, force: true });
      await pause(250);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function buildUnlessFresh(): void {
  const stamp = path.join(CACHE, "build.sha256");
  const wanted = fingerprint();
  const fresh = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (fresh && existsSync(path.join(ROOT, "dist/taskpane.html"))) return;
  rmSync(stamp, { force: true });
  try {
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
    rmSync(BUILD_FAILURE, { force: true });
    writeFileSync(stamp, wanted);
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    const reason = `${stdout}\n${stderr}`.trim() || message;
    writeFileSync(BUILD_FAILURE, reason);
    process.stderr.write(`\nThe production build failed:\n${reason}\n`);
  }
}

/** Tests that look at dist/. The others run without a build, so that a quick run stays quick. */
const LOOKS_AT_DIST = /e2e|project|dist|page|cli/;

/**
 * Runs before the tests: makes dist/ as a user would get it, when its sources changed since the last time.
 * A build that fails does not hide the other tests: tests/project/build.test.ts fails with its reason.
 */
export default async function buildFirst(config: Config & { testPathPatterns?: { patterns?: readonly string[] } }) {
  const patterns = config.testPathPatterns?.patterns ?? [];
  if (patterns.length === 0 || patterns.some((pattern) => LOOKS_AT_DIST.test(pattern))) await locked(buildUnlessFresh);
}
