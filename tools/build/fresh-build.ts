import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withFolderLock } from "./folder-lock";

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

/**
 * Makes dist/ as a user would get it, when its sources changed since the last time or it is not there. The stamp also
 * goes stale when somebody builds by hand for another address, because that writes over dist/ without it.
 *
 * @returns why the build failed, in webpack's words; undefined when dist/ is up to date
 */
export async function freshBuild(): Promise<string | undefined> {
  mkdirSync(CACHE, { recursive: true });
  // One build at a time: several test runs may share one working copy. None takes five minutes.
  return withFolderLock(path.join(CACHE, "build.lock"), 300_000, buildUnlessFresh);
}

function buildUnlessFresh(): string | undefined {
  const stamp = path.join(CACHE, "build.sha256");
  const wanted = `${fingerprint()} ${built()}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return undefined;
  rmSync(stamp, { force: true });
  try {
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
    rmSync(BUILD_FAILURE, { force: true });
    writeFileSync(stamp, `${fingerprint()} ${built()}`);
    return undefined;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    const reason = `${stdout}\n${stderr}`.trim() || message;
    writeFileSync(BUILD_FAILURE, reason);
    return reason;
  }
}

/** When dist/ was written last; "never" without one. */
function built(): string {
  const page = path.join(ROOT, "dist/taskpane.html");
  return existsSync(page) ? String(statSync(page).mtimeMs) : "never";
}
