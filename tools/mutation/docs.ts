import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withScore, type MutationReport } from "./score";

/** `npm run mutation:docs`: writes the score of the latest `npm run mutation` into docs/quality.md. */
const root = path.join(__dirname, "../..");
const report = path.join(root, ".cache/mutation-report/mutation.json");
if (existsSync(report)) {
  const page = path.join(root, "docs/quality.md");
  writeFileSync(
    page,
    withScore(readFileSync(page, "utf8"), JSON.parse(readFileSync(report, "utf8")) as MutationReport),
  );
} else {
  process.stderr.write(
    "There is no report of a run yet. Run `npm run mutation` first; it takes the better part of an hour.\n",
  );
  process.exitCode = 1;
}
