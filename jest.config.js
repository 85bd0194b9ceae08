const { availableParallelism } = require("node:os");

/** Each test file says in its first line if it needs more than Node (`@jest-environment jsdom`). */
module.exports = {
  testEnvironment: "node",
  // For jsdom: the address of a pane as the host's trust check wants it, and packages as Node gets them (the browser
  // builds of some are ES modules, which this runner cannot read).
  testEnvironmentOptions: { url: "https://localhost/taskpane.html", customExportConditions: ["node", "require"] },
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // A slow machine is no fault; what has to be fast is counted (round trips, bytes), not timed.
  testTimeout: 30_000,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: "<rootDir>/tools/test/build-first.ts",
  reporters: ["default", "<rootDir>/tools/test/one-line-reporter.js"],
  setupFiles: ["<rootDir>/workbench/host/jest/page-globals.ts"],
  // The d3 packages name ES modules first; beside them they bring a build that this runner can read.
  moduleNameMapper: { "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|@borgar/fx)/)"],
};
