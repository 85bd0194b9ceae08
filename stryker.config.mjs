/**
 * `npm run mutation`: plants small faults in the domain and counts how many of them a test finds. It takes long, so the
 * gate does without it; `tools/mutation/docs.ts` writes the score into docs/quality.md.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: ["src/okr/**/*.ts"],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "tools/mutation/jest.config.js" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000, // a busy machine must not pass for a fault that was found
  // Copies of the project lie where nothing else looks.
  tempDirName: ".cache/mutation",
  ignorePatterns: ["dist", "docs", "assets", "workbench", "tests/e2e", "tests/workbench", "tests/taskpane"],
  reporters: ["clear-text", "json", "html", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false },
  jsonReporter: { fileName: ".cache/mutation-report/mutation.json" },
  htmlReporter: { fileName: ".cache/mutation-report/index.html" },
  // With `--incremental` only what changed since the last run is tried again.
  incrementalFile: ".cache/mutation-report/incremental.json",
  thresholds: { high: 95, low: 85, break: 85 },
};
