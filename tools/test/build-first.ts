import type { Config } from "jest";
import { freshBuild } from "../build/fresh-build";

/** Tests that look at dist/. The others run without a build, so that a quick run stays quick. */
const LOOKS_AT_DIST = /e2e|project|dist|page|cli/;

/**
 * Runs before the tests: makes dist/ as a user would get it, when its sources changed since the last time.
 * A build that fails does not hide the other tests: tests/project/build.test.ts fails with its reason.
 */
export default async function buildFirst(config: Config & { testPathPatterns?: { patterns?: readonly string[] } }) {
  const patterns = config.testPathPatterns?.patterns ?? [];
  if (patterns.length === 0 || patterns.some((pattern) => LOOKS_AT_DIST.test(pattern))) {
    const failure = await freshBuild();
    if (failure !== undefined) process.stderr.write(`\nThe production build failed:\n${failure}\n`);
  }
}
