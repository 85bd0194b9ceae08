import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

test("the whole project type-checks", () => {
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--noEmit", "-p", "."], { cwd: ROOT, encoding: "utf8" });
  expect(`${stdout}${stderr}`).toBe("");
}, 300_000);
