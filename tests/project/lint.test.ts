import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** Tools run as their own process: what a person types, and their modules need not pass through the test runner. */
function run(tool: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, "node_modules", tool), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  return `${stdout}${stderr}`.trim();
}

test("eslint finds nothing", () => {
  expect(run("eslint/bin/eslint.js", ".")).toBe("");
}, 300_000);

test("every file is formatted by prettier", () => {
  expect(run("prettier/bin/prettier.cjs", "--list-different", ".")).toBe("");
}, 120_000);
